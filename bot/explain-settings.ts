import packageJson from '../package.json' with { type: 'json' };
import { renderSettings } from '../locales/settings-text.ts';
import { letInCommands } from '../services/fixes/let-in.ts';
import type { ReportedFinding } from '../services/model/report.ts';
import { judgeSettings } from '../services/reasoning/settings-alone.ts';
import type { FindSettings } from './commands/explain.ts';
import { readPasted } from './pasted.ts';

/** What programs learn of a paste besides its values. */
const toldProblems: ReadonlySet<string> = new Set(['other-organisation', 'mixed', 'no-output']);

/** Settings that stand in a text, with what they show by themselves. Those of another organisation show nothing about ours. */
export const findSettings: FindSettings = (text, { at, our: named, width, timeZone }) => {
  const [our] = named;
  const pasted = readPasted(text, { at, our, alsoOurs: named });
  const { facts, commands, undecided, problems, learnt } = pasted;
  const told = problems.filter(({ code }) => toldProblems.has(code));
  const isEmpty = commands.length + undecided.length + Object.keys(facts).length === 0;
  if (isEmpty && !told.some(({ code }) => code === 'no-output')) return undefined;
  const settings = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.value]),
  );
  const isElsewhere = problems.some(({ code }) => code === 'other-organisation');
  const judged = isElsewhere
    ? undefined
    : judgeSettings(facts, { at, our: our ?? learnt?.domain, rules: packageJson.version });
  return {
    settings,
    ...(learnt !== undefined && { ourDomain: learnt.domain }),
    findings: (judged?.findings ?? []).map(plainly),
    problems: told,
    ...(judged?.conflicts !== undefined && { conflicts: judged.conflicts }),
    say: (speaker) =>
      renderSettings(pasted, {
        speaker,
        width,
        timeZone,
        judged,
        letIn: isElsewhere ? [] : letInCommands(facts),
      }),
  };
};

/** For programs: a value that would need our domain is left out while nobody named it. */
function plainly({ code, about, args, severity, evidence, fix }: ReportedFinding) {
  const named = Object.entries(args).filter(([, value]) => value !== '');
  return { code, about, args: Object.fromEntries(named), severity, evidence, fix };
}
