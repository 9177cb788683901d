import type { Speaker } from '../locales/say.ts';

const commands = [
  'check',
  'explain',
  'ask',
  'guide',
  'chat',
  'demo',
  'serve',
  'understand',
  'version',
] as const;
const options = [
  'our',
  'platform',
  'locale',
  'json',
  'resolver',
  'allowNet',
  'ca',
  'noControl',
  'save',
  'facts',
  'tz',
  'person',
  'paste',
  'paste-servers',
  'html',
  'markdown',
  'for',
  'docs',
  'their',
  'state',
  'demoFlag',
] as const;

/** What `--help` prints. */
export function helpText(speaker: Speaker): string {
  const indented = (line: string) => `  ${line}`;
  return [
    speaker.commandLine('help.usage'),
    ...commands.map((name) => indented(speaker.commandLine(`help.${name}`))),
    '',
    speaker.commandLine('help.options'),
    ...options.map((name) => indented(speaker.commandLine(`help.${name}`))),
    '',
    speaker.commandLine('help.exit'),
    '',
  ].join('\n');
}
