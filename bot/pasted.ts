import type { KeptCase, PasteTools, ToldAnswer } from '../dialogs/conversation.ts';
import { answerTo } from '../services/checks/answers.ts';
import { savedFactsOf } from '../services/diagnose.ts';
import { mendBig5 } from '../services/diagnostics/decode-bytes.ts';
import { explainErrors } from '../services/diagnostics/explain.ts';
import { readErrors, type ErrorReading } from '../services/diagnostics/read-errors.ts';
import { fromSource } from '../services/facts/paste-sources.ts';
import { addPasted, withoutPasted, withPasted } from '../services/facts/keep-pasted.ts';
import type { Evidence } from '../services/model/evidence.ts';
import type { ErrorContext } from '../services/model/error-seen.ts';
import type {
  Pasted,
  PasteContext,
  PastedFacts,
  PastedPart,
  PasteReading,
} from '../services/model/pasted.ts';
import { conclude, type ConcludeOptions } from '../services/reasoning/conclude.ts';
import { nextQuestion } from '../services/reasoning/next-question.ts';
import { fitToTold } from '../services/reasoning/told-ways.ts';
import { withoutDeclined } from '../services/reasoning/refused.ts';
import { whatIf } from '../services/reasoning/what-if.ts';
import { judgeSettings } from '../services/reasoning/settings-alone.ts';
import { linesOfHtml } from '../services/settings/html-lines.ts';
import { ownDomainIn } from '../services/settings/own-domain.ts';
import { readPaste } from '../services/settings/read-paste.ts';
import { originsOf, renumber } from '../services/settings/renumber.ts';
import { unfoldLine, unfoldLines } from '../services/settings/unfold-lines.ts';

/** Lines that were not understood and are handed on. */
const mostSkipped = 10;

/** What a conversation does with pasted text, made of the readers and the reasoning. */
export function createPasteTools(
  options: Omit<ConcludeOptions, 'timings'>,
  now: () => Date,
): PasteTools {
  return {
    readPaste: (text, context) => judgeAlone(text, { ...context, at: now() }, options),
    addPasted,
    judge: (kept, parts, told = []) =>
      judgeAgain(kept, [...parts, ...newAnswers(kept, told, now())], options),
    withoutPasted: (kept) => stripCase(kept, options),
    askNext: (kept, declined) => askNext(kept, declined, options),
    withoutDeclined: leaveOut,
    whatIf: (report, changes) => whatIf(savedFactsOf(report), changes, options),
  };
}

/** A reading with what its settings show by themselves, whoever the partner is. */
function judgeAlone(
  text: string,
  context: PasteContext & { readonly at: Date },
  options: Omit<ConcludeOptions, 'timings'>,
): Pasted {
  const pasted = readPasted(text, context);
  if (Object.keys(pasted.facts).length === 0) return pasted;
  const { at, our = pasted.learnt?.domain } = context;
  return { ...pasted, alone: judgeSettings(pasted.facts, { ...options, at, our }) };
}

/** What a person told of the trouble with this partner, as answers about our side. */
export function answerParts(
  told: readonly ToldAnswer[],
  their: string,
  at: Date,
): readonly PastedPart[] {
  if (told.length === 0) return [];
  const value = told.map((answer) => ({ ...answer, at: at.toISOString() }));
  const evidence = value.map((answer): Evidence => ({
    kind: 'answer',
    question: answer.question,
    text: answer.value,
  }));
  return [{ party: 'ours', their, facts: { answers: { known: true, value, evidence } } }];
}

/** What was told since the case was judged: the same answer counts once. */
function newAnswers(
  { report: { question, facts } }: KeptCase,
  told: readonly ToldAnswer[],
  at: Date,
): readonly PastedPart[] {
  const { answers } = facts.ours;
  const known = answers.known ? answers.value : [];
  const fresh = told.filter(({ question: code, value }) => answerTo(code, known) !== value);
  return answerParts(fresh, question.their, at);
}

/** The case with everything that was pasted. Nothing is looked up, and its number stays. */
function judgeAgain(
  kept: KeptCase,
  parts: readonly PastedPart[],
  options: ConcludeOptions,
): KeptCase {
  const { number, report } = kept;
  const { their } = report.question;
  const mine = parts.filter((part) => part.their === undefined || part.their === their);
  if (mine.length === 0) return kept;
  const saved = savedFactsOf(report);
  const facts = withPasted(saved.facts, mine);
  return { number, report: conclude({ ...saved, facts }, { ...options, timings: report.timings }) };
}

function stripCase({ number, report }: KeptCase, options: ConcludeOptions): KeptCase | undefined {
  const saved = savedFactsOf(report);
  const facts = withoutPasted(saved.facts);
  if (facts === undefined) return undefined;
  return { number, report: conclude({ ...saved, facts }, { ...options, timings: report.timings }) };
}

function askNext(
  { number, report }: KeptCase,
  declined: readonly string[],
  options: ConcludeOptions,
): KeptCase {
  const next = nextQuestion(savedFactsOf(report), { ...options, declined, report });
  return leaveOut({ number, report, ...(next !== undefined && { next }) }, declined);
}

/** The case without commands that were declined or explain nothing; of ourselves alone another list is told. */
function leaveOut(kept: KeptCase, declined: readonly string[]): KeptCase {
  const { report, next } = kept;
  return report.question.about === 'ours'
    ? kept
    : { ...kept, report: fitToTold(withoutDeclined(report, declined, next?.fact), next) };
}

/** Reads a text, or the lines of a page or a mail that was pasted as markup, with both readers. */
export function readPasted(text: string, context: PasteContext & { readonly at: Date }): Pasted {
  const page = linesOfHtml(text);
  return page === undefined
    ? readLines(text, context)
    : renumber(readLines(page.text, context), page.origins);
}

/** Reads lines with both readers: settings and errors, each with what the other found in mind. */
function readLines(
  text: string,
  { at, our, alsoOurs = [], their, undecidedAs, source }: PasteContext & { readonly at: Date },
): Pasted {
  const named = [...(our === undefined ? [] : [our]), ...alsoOurs];
  const context: ErrorContext = { our: [...new Set(named)], their };
  const errors = readErrors(text, { at, ...context });
  const explained = explainErrors(errors, context);
  const mended = mendBig5(text);
  const listing = unfoldLines(mended);
  const origins = listing === mended ? undefined : originsOf(mended, unfoldLine);
  const read = (as: typeof undecidedAs) => {
    const reading = readPaste(listing, { at, our, alsoOurs, undecidedAs: as });
    return origins === undefined ? reading : renumber(reading, origins);
  };
  const settings = read(undecidedAs);
  const isOpen = settings.undecided.some(({ candidates }) => candidates.length > 0);
  const mark = (facts: PastedFacts) => (source === undefined ? facts : fromSource(facts, source));
  const facts = mark(factsIn(settings));
  const learnt = named.length === 0 ? ownDomainIn(facts) : undefined;
  const partnerTests = settings.facts.partnerTests ?? errors.facts.partnerTests;
  return {
    facts,
    errorFacts: mark({
      ...withoutTests(errors.facts),
      ...(partnerTests !== undefined && { partnerTests }),
    }),
    commands: settings.commands,
    errors: explained.errors,
    undecided: settings.undecided,
    ...(isOpen && {
      eitherSide: {
        servers: mark(factsIn(read('servers'))),
        tenant: mark(factsIn(read('tenant'))),
      },
    }),
    ...skippedOf(settings, errors),
    secrets: secretsOf(settings, errors),
    partners: errors.mentioned,
    ...(learnt !== undefined && { learnt }),
    problems: problemsOf(settings, errors),
  };
}

function withoutTests({ errorLines, eventLog }: ErrorReading['facts']): PastedFacts {
  return {
    ...(errorLines !== undefined && { errorLines }),
    ...(eventLog !== undefined && { eventLog }),
  };
}

/** Tests of the partner stand with the errors. */
function factsIn({ facts }: PasteReading): PastedFacts {
  return withoutPartnerTests(facts);
}

function withoutPartnerTests(all: PastedFacts): PastedFacts {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'partnerTests'));
}

/** A trace is read by the reader of errors: what the other made nothing of is no loss. */
function skippedOf(
  { skipped, skippedCount }: PasteReading,
  { kind, taken }: ErrorReading,
): Pick<Pasted, 'skipped' | 'skippedCount'> {
  if (kind === 'sip-trace') return { skipped: [], skippedCount: 0 };
  const left = skipped.filter(({ line }) => !taken.has(line));
  const read = skipped.length - left.length;
  return { skipped: left.slice(0, mostSkipped), skippedCount: Math.max(0, skippedCount - read) };
}

/** Both readers take secrets out; the same line is told once. */
function secretsOf(settings: PasteReading, errors: ErrorReading): Pasted['secrets'] {
  const kinds = {
    key: 'private-key',
    authorization: 'authorization',
    token: 'token',
    password: 'password',
    cookie: 'cookie',
  } as const;
  const found = new Map<number, Pasted['secrets'][number]>();
  for (const { kind, line } of errors.secrets) found.set(line, { kind: kinds[kind], line });
  for (const secret of settings.secrets) found.set(secret.line, secret);
  return [...found.values()].sort((a, b) => a.line - b.line);
}

function problemsOf(settings: PasteReading, errors: ErrorReading): Pasted['problems'] {
  const hasErrors = errors.facts.errorLines !== undefined || errors.facts.eventLog !== undefined;
  const ofSettings = settings.problems.filter(
    ({ code }) => !(hasErrors && code === 'nothing-understood'),
  );
  const ofErrors = errors.problems.flatMap(({ code, count = 0, line }): Pasted['problems'] => {
    if (code === 'too-many-errors') return [{ code, count }];
    if (code === 'ends-inside' && line !== undefined) return [{ code: 'cut-off-listing', line }];
    const isKnown = ofSettings.some((one) => one.code === 'too-long-cut');
    return code === 'cut' && !isKnown ? [{ code: 'too-long-cut' }] : [];
  });
  return [...ofSettings, ...ofErrors];
}
