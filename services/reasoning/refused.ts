import { isDeclinedIn, shellOf, type Declined } from '../model/declined.ts';
import type { SettingFactName } from '../model/facts.ts';
import type { How, Report, Unchecked } from '../model/report.ts';
import { settingFacts } from '../model/setting-values.ts';
import { hasCmdlet, settingCommand, withoutFormat } from './setting-commands.ts';

/**
 * Whether a fact was declined, or the command that would show it: what shows two facts in one shell was refused for both. The same
 * command of the other side is run by somebody else and stays open.
 */
export function isDeclined(fact: string, how: How, declined: Declined): boolean {
  if (declined.includes(fact)) return true;
  if (!('command' in how)) return false;
  const { command } = how;
  const shell = shellOf(fact);
  return (
    isDeclinedIn(shell, command, declined) ||
    declined.some((one) => shellOf(one) === shell && commandOf(one) === withoutFormat(command))
  );
}

/** The command that was asked for a setting of ours. */
function commandOf(fact: string): string | undefined {
  const name = fact.replace(/^ours\./u, '');
  return name !== fact && isSetting(name) && hasCmdlet(name) ? settingCommand(name) : undefined;
}

function isSetting(name: string): name is SettingFactName {
  return Object.hasOwn(settingFacts, name);
}

/**
 * A report that asks for nothing that was declined: in place of such a command stands that of another setting that is missing,
 * `asked` before all, and where none is left, that nobody here can run it.
 */
export function withoutDeclined(
  report: Report,
  declined: Declined,
  asked: string | undefined,
): Report {
  if (declined.length === 0) return report;
  return { ...report, unchecked: report.unchecked.map((one) => reworded(one, declined, asked)) };
}

function reworded(one: Unchecked, declined: Declined, asked: string | undefined): Unchecked {
  const [first] = one.missing;
  if (first === undefined) return one;
  // Where another command stands in its place already, the one that was declined decides again.
  const own = one.check === 'our-settings' ? (commandOf(first) ?? '') : '';
  const isOut = [one.how, { command: own }].some((how) => isDeclined(first, how, declined));
  if (!isOut) return one;
  const left = one.missing
    .filter((fact) => isSetting(fact.replace(/^ours\./u, '')))
    .map((fact) => ({ fact, command: commandOf(fact) }))
    .filter(({ fact, command = '' }) => !isDeclined(fact, { command }, declined));
  const best = left.find(({ fact }) => fact === asked) ?? left[0];
  const command = one.check === 'our-settings' ? best?.command : undefined;
  return { ...one, how: command === undefined ? { code: 'nobody-can-run' } : { command } };
}
