import packageJson from '../package.json' with { type: 'json' };
import { renderSettings } from '../locales/settings-text.ts';
import { nothingPasted, type PartyFacts } from '../services/model/facts.ts';
import { outsideFacts } from '../services/model/fact-values.ts';
import type { PastedFacts } from '../services/model/pasted.ts';
import type { ReportedFinding } from '../services/model/report.ts';
import { conclude } from '../services/reasoning/conclude.ts';
import type { FindSettings } from './commands/explain.ts';
import { readPasted } from './pasted.ts';

/** Stands for our domain while nobody names it; no finding that needs the name is told then. */
const nobody = 'example.invalid';

/** Settings that stand in a text, with what they show by themselves. */
export const findSettings: FindSettings = (text, { at, our, width }) => {
  const pasted = readPasted(text, { at, our });
  const { facts, commands, undecided } = pasted;
  if (commands.length + undecided.length + Object.keys(facts).length === 0) return undefined;
  const settings = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.value]),
  );
  return {
    settings,
    findings: judge(facts, at, our).map(({ code, about, args, evidence }) => ({
      code,
      about,
      args,
      evidence,
    })),
    say: (speaker) => renderSettings(pasted, { speaker, width }),
  };
};

/** What is wrong with these settings, whoever the partner is. */
function judge(facts: PastedFacts, at: Date, our = nobody): readonly ReportedFinding[] {
  const unseen = { known: false, why: 'not-asked' } as const;
  const quiet = Object.fromEntries(Object.keys(outsideFacts).map((name) => [name, unseen]));
  // Every name of both tables of facts.
  const party = { ...quiet, ...nothingPasted, ...facts } as unknown as PartyFacts;
  const { findings } = conclude(
    {
      schema: 'federation-facts/1',
      at: at.toISOString(),
      vantage: { resolvers: [], allowNet: [], control: 'not-tried' },
      question: { their: our, our, about: 'ours' },
      facts: { theirs: party, ours: party, vantage: { controlConnect: unseen } },
    },
    { rules: packageJson.version },
  );
  return findings.filter(
    ({ args, evidence, maskedBy }) =>
      maskedBy.length === 0 &&
      evidence.some(({ kind }) => kind === 'paste') &&
      !JSON.stringify(args).includes(nobody),
  );
}
