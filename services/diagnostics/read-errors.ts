import type { ErrorContext } from '../model/error-seen.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine, Known, SettingFacts } from '../model/facts.ts';
import { createCollector, type Collector, type ReadError } from './collector.ts';
import { findDeciding } from './decide.ts';
import { mendBig5 } from './decode-bytes.ts';
import type { LoggedEvent } from './events.ts';
import { instantsOf } from './instants.ts';
import { mostErrors } from './limits.ts';
import { readLines, type Line } from './lines.ts';
import { lineOfEnd } from './text-end.ts';
import { listDomains } from './mentioned.ts';
import { readProse } from './read-prose.ts';
import { readTrace } from './read-trace.ts';
import type { Secret } from './secrets.ts';

/** What is known before the text is read. */
export interface ReadOptions extends ErrorContext {
  /** When it was pasted. */
  readonly at: Date;
}

/** What kept something from being read; each has its sentence in `locales`. */
export interface ReadProblem {
  readonly code: 'nothing-found' | 'cut' | 'ends-inside' | 'too-many-errors';
  /** The line in which the text ends. */
  readonly line?: number;
  /** How many were left out. */
  readonly count?: number;
}

export interface ErrorReading {
  /** What the text is as a whole. `client-error`: sentences, numbers and events rather than diagnostic headers. */
  readonly kind: 'ms-diagnostics' | 'sip-trace' | 'client-error' | 'unknown';
  /** Known facts only; their evidence holds a line of the text for each value, in the same order. */
  readonly facts: {
    readonly errorLines?: Known<SettingFactValue<'errorLines'>>;
    readonly eventLog?: Known<SettingFactValue<'eventLog'>>;
    readonly partnerTests?: Known<SettingFactValue<'partnerTests'>>;
  };
  /** Numbers of the lines that errors, messages of a trace and events were read from. */
  readonly taken: ReadonlySet<number>;
  /** How often each error line was read, in their order. */
  readonly times: readonly number[];
  /** Domains of other organisations that the errors name, as A-labels. */
  readonly mentioned: readonly string[];
  /** Where secrets stood; they were taken out before anything was read. */
  readonly secrets: readonly Secret[];
  readonly problems: readonly ReadProblem[];
}

type SettingFactValue<N extends keyof SettingFacts> = SettingFacts[N] extends infer F
  ? F extends Known<infer T>
    ? T
    : never
  : never;
type PartnerTest = SettingFactValue<'partnerTests'>[number];

/** What the passes over the lines gather. */
export interface Gathered {
  readonly collector: Collector;
  readonly context: ErrorContext;
  readonly events: { readonly event: LoggedEvent; readonly line: Line }[];
  readonly tests: { readonly test: PartnerTest; readonly line: Line }[];
  /** Numbers of the lines that something was read from. */
  readonly taken: Set<number>;
  /** Numbers of the lines inside the records of a trace: a server wrote them, so that no client speaks there. */
  readonly logged: ReadonlySet<number>;
  /** Messages of a trace, with more headers than a status line. */
  messages: number;
}

/**
 * Reads whatever was pasted about an error: diagnostic headers, SIP traces, numbers, events, sentences of clients, output of
 * cmdlets. Any text gives a value; time grows with its length, and what is longer than the limits is cut.
 */
export function readErrors(text: string, options: ReadOptions): ErrorReading {
  const { at, our, their } = options;
  const context = { our, their };
  const { lines, secrets, isCut } = readLines(mendBig5(text));
  let found: ReturnType<typeof instantsOf> | undefined;
  const instants = () => (found ??= instantsOf(lines, at));
  const gathered: Gathered = {
    collector: createCollector(context, instants),
    context,
    events: [],
    tests: [],
    taken: new Set(),
    logged: linesOfRecords(lines),
    messages: 0,
  };
  readProse(readTrace(lines, gathered), gathered);
  const { collector, events, tests } = gathered;
  const deciding = findDeciding(collector.errors, context);
  const evidenceOf = (line: Line, shown = line.text): Evidence => ({
    kind: 'paste',
    line: line.number,
    text: shown.slice(0, 400),
    at: at.toISOString(),
  });
  return {
    kind: kindOf(collector.errors, gathered.messages, events.length),
    facts: {
      ...(collector.errors.length > 0 && {
        errorLines: known(
          collector.errors.map((one) => ({ ...one.error, decides: one === deciding })),
          collector.errors.map((one) => evidenceOf(one.line, one.text)),
        ),
      }),
      ...(events.length > 0 && {
        eventLog: known(
          events
            .slice(0, mostErrors)
            .map(({ event, line }) => ({ ...event, ...instants().get(line) })),
          events.slice(0, mostErrors).map(({ line }) => evidenceOf(line)),
        ),
      }),
      ...(tests.length > 0 && {
        partnerTests: known(
          tests.slice(0, 64).map(({ test }) => test),
          tests.slice(0, 64).map(({ line }) => evidenceOf(line)),
        ),
      }),
    },
    taken: new Set([...gathered.taken, ...collector.errors.map(({ line }) => line.number)]),
    times: collector.errors.map(({ times }) => times),
    mentioned: listDomains(
      collector.errors.map(({ error }) => error),
      context,
    ),
    secrets,
    problems: problemsOf(gathered, isCut, lines),
  };
}

function linesOfRecords(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let isInside = false;
  for (const { text, number } of lines) {
    isInside ||= text.includes('$$begin_record');
    if (isInside) inside.add(number);
    if (text.includes('$$end_record')) isInside = false;
  }
  return inside;
}

function known<T>(value: T, evidence: readonly Evidence[]): Known<T> {
  return { known: true, value, evidence };
}

function problemsOf(
  { collector, events }: Gathered,
  isCut: boolean,
  lines: readonly Line[],
): readonly ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (collector.errors.length === 0 && events.length === 0)
    problems.push({ code: 'nothing-found' });
  if (isCut) problems.push({ code: 'cut' });
  const inside = isCut ? undefined : lineOfEnd(lines);
  if (inside !== undefined) problems.push({ code: 'ends-inside', line: inside.number });
  if (collector.left > 0) problems.push({ code: 'too-many-errors', count: collector.left });
  return problems;
}

function kindOf(
  errors: readonly ReadError[],
  messages: number,
  events: number,
): ErrorReading['kind'] {
  if (messages > 0) return 'sip-trace';
  const kinds = new Set<ErrorLine['kind']>(errors.map(({ error }) => error.kind));
  if ([...kinds].some((kind) => kind.includes('diagnostics') || kind === 'sip'))
    return 'ms-diagnostics';
  return errors.length > 0 || events > 0 ? 'client-error' : 'unknown';
}
