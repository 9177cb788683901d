import assert from 'node:assert/strict';
import { guideWords, put, type GuideStepId } from '../../../locales/guide-text.ts';
import type { Locale } from '../../../locales/typing.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import type { Block } from '../../../dialogs/reply.ts';
import { publish, type Organisation } from './fake-organisation.ts';
import type { Where } from './fake-listings.ts';
import { promptOf, run } from './fake-shell.ts';
import type { StepOfOrganisation } from './organisation-steps.ts';
import { our, their } from './organisation-walks.ts';

/** Where somebody writes a value that only they know. */
const placeholders: Readonly<Record<string, string>> = {
  '<Access Edge public IPv4>': '203.0.113.10',
  '<Access Edge FQDN of the partner>': `sip.${their}`,
  '<account>': 'meiling',
  '<user>': 'meiling',
  '<pool FQDN>': `pool01.${our}`,
  '<internal Edge FQDN>': `edge01.${our}`,
  '<file>': 'request.txt',
  '<issued certificate>': 'issued.cer',
  '<thumbprint>': '0123456789ABCDEF0123456789ABCDEF01234567',
  '<who asked for it>': 'Alex',
};

function filled(line: string): string {
  return line.replaceAll(
    /<[^>]+>/gu,
    (one) => placeholders[one] ?? assert.fail(`${one} in ${line}`),
  );
}

/** What somebody reads who is at the console. */
export interface Shown {
  readonly blocks: readonly Block[];
}

interface Literal {
  readonly where: Where | 'record';
  readonly lines: readonly string[];
}

/** What a reply prints to copy. */
function literalsOf({ blocks }: Shown, locale: Locale): readonly Literal[] {
  const { records, commands, once, present } = guideWords(locale).step;
  return blocks.flatMap((block) => {
    if (block.kind !== 'literal' || block.label === present) return [];
    const where = (Object.keys(commands) as Where[]).find((name) =>
      [commands[name], put(once, { label: commands[name] })].includes(block.label ?? ''),
    );
    assert.ok(where !== undefined || block.label === records, String(block.label));
    return [{ where: where ?? 'record', lines: block.lines.map(filled) }];
  });
}

/** Does what a step prints, as printed, and what is done by hand. */
export function doStep(
  step: GuideStepId,
  shown: Shown,
  row: StepOfOrganisation,
  one: Organisation,
  locale: Locale,
): void {
  const literals = literalsOf(shown, locale);
  const reads = readsOf(step);
  row.byHand?.(one);
  for (const { where, lines } of literals.slice(0, literals.length - reads))
    for (const line of lines)
      if (where === 'record') publish(line, one);
      else run(line, where, one);
}

/** Blocks of commands whose output is read. */
function readsOf(step: GuideStepId): number {
  const { verify } = guideBook.steps[step];
  if (verify.by !== 'paste') return 0;
  return verify.also === undefined ? 1 : 2;
}

/** What the consoles print for the commands whose output a reply asks for. */
export function outputFor(
  step: GuideStepId,
  shown: Shown,
  one: Organisation,
  locale: Locale,
): string {
  const asked = literalsOf(shown, locale).slice(-readsOf(step));
  return asked
    .map(({ where, lines }) => {
      assert.ok(where !== 'record');
      return [...lines.map((line) => run(line, where, one)), promptOf(where, one)].join('\n');
    })
    .join('\n');
}
