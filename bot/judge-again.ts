import packageJson from '../package.json' with { type: 'json' };
import type { Comparison } from '../locales/difference-text.ts';
import { joinPasted } from '../services/facts/join-pasted.ts';
import type { Report, SavedFacts } from '../services/model/report.ts';
import { conclude } from '../services/reasoning/conclude.ts';
import { differenceBetween, verdictOf, type Verdict } from '../services/reasoning/verdict.ts';
import { last, onlyDomain, personOf, platformOf, requireDomain } from './check-arguments.ts';
import type { CommandContext } from './commands/context.ts';
import { readFactsFile } from './facts-file.ts';
import type { ParsedArguments } from './options.ts';
import { readPasteFiles } from './paste-files.ts';
import { isEdited } from './saved-verdict.ts';
import { forTerminal, UsageError } from './usage-error.ts';

/** Kept facts judged again, and what differs from an earlier verdict on the same question, where there is one. */
export interface Judged {
  readonly report: Report;
  readonly compared?: Comparison;
}

/**
 * The same reasoning on kept facts; platform, person and pastes may be others, to see what that would change. Of several files the
 * last is judged and compared with the one before it; one file is compared with the verdict that was saved with it, when it was
 * edited since or when something else is told.
 */
export async function judgeAgain(
  parsed: ParsedArguments,
  context: CommandContext,
): Promise<Judged> {
  const files = parsed.values.get('facts') ?? [];
  const [file = '', earlier] = files.toReversed();
  const saved = readFactsFile(file);
  refuseOthers(saved, file, parsed);
  const rules = { rules: packageJson.version, ourDomains: context.config.ourDomains };
  const report = conclude(await withOptions(saved, parsed, context), rules);
  const before = earlier === undefined ? undefined : readFactsFile(earlier);
  if (before !== undefined && before.question.their !== saved.question.their)
    throw refuseDomain(earlier ?? '', before.question.their, saved.question.their);
  if (before !== undefined) {
    const verdict = verdictOf(conclude(before, rules));
    return { report, compared: compare(verdict, report, { file: forTerminal(earlier ?? '') }) };
  }
  const isChanged = ['paste', 'paste-servers', 'paste-tenant', 'platform', 'person'].some((name) =>
    parsed.values.has(name),
  );
  const kept = saved.verdict ?? (isChanged ? verdictOf(conclude(saved, rules)) : undefined);
  if (kept === undefined || !(isChanged || isEdited(saved))) return { report };
  const isOfOtherRules = saved.verdict !== undefined && saved.verdict.rules !== rules.rules;
  const reference = isEdited(saved) ? 'saved' : 'told';
  return { report, compared: { ...compare(kept, report, reference), isOfOtherRules } };
}

function compare(before: Verdict, report: Report, reference: Comparison['with']): Comparison {
  const after = verdictOf(report);
  return { before, after, ...differenceBetween(before, after), with: reference };
}

/** The facts with what the command line tells besides them. */
async function withOptions(
  saved: SavedFacts,
  parsed: ParsedArguments,
  context: CommandContext,
): Promise<SavedFacts> {
  const { config } = context;
  const { their, our } = saved.question;
  const platform = platformOf(parsed) ?? saved.question.platform ?? config.platform;
  const ours = [...(our === undefined ? [] : [our]), ...config.ourDomains];
  const person = personOf(parsed, their, [...new Set(ours)]);
  const question = {
    ...saved.question,
    ...(platform !== undefined && { platform }),
    ...(person !== undefined && { person }),
  };
  const known = { our, alsoOurs: config.ourDomains, their, platform };
  const pasted = await readPasteFiles(parsed, known, context);
  const facts = pasted.reduce(
    (joined, part) => joinPasted(joined, [part], part.party),
    saved.facts,
  );
  return { ...saved, question, facts };
}

/** What the command line names must be what the facts are about. */
function refuseOthers({ question }: SavedFacts, path: string, parsed: ParsedArguments): void {
  if (parsed.words.length > 0) {
    const { domain } = onlyDomain(parsed);
    if (domain !== question.their) throw refuseDomain(path, question.their, domain);
  }
  const our = last(parsed, 'our');
  if (our !== undefined && requireDomain(our).domain !== question.our) {
    const values = { file: forTerminal(path), value: requireDomain(our).domain };
    throw new UsageError('error.facts-other-our', (speaker) =>
      speaker.commandLine('error.facts-other-our', values),
    );
  }
}

function refuseDomain(path: string, found: string, value: string): UsageError {
  const values = { file: forTerminal(path), found, value };
  return new UsageError('error.facts-other-domain', (speaker) =>
    speaker.commandLine('error.facts-other-domain', values),
  );
}
