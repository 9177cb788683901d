import type { Evidence } from '../services/model/evidence.ts';
import type { ErrorLine } from '../services/model/facts.ts';
import type { Report } from '../services/model/report.ts';
import { isAtMicrosoft } from './error-words.ts';
import { showEvidence } from './evidence.ts';
import { nameOf } from './explain-text.ts';
import { readable } from './letter-fit.ts';
import { showInstant, type Viewer } from './values.ts';

/** Failures that a letter names. */
const mostFailures = 3;
/** A reason that names no host, address or person. */
const harmless = /^[\p{L}\p{N} ,;'()-]{1,200}\.?$/u;

type Pasted = Extract<Evidence, { kind: 'paste' }>;

/** A message that failed, as somebody pasted it, while all that can be seen is in order. */
interface Failure {
  readonly line: ErrorLine;
  readonly seen: Pasted;
  /** When it was pasted, ISO; undefined when nobody noted when it happened. */
  readonly at: string | undefined;
}

/** The lines of errors that nothing explains, for an outsider: number, status and when; nothing of our servers or people. */
export function failuresOutside(report: Report, viewer: Viewer): readonly string[] {
  const { speaker } = viewer;
  const lines = failuresOf(report).map(({ line, at }) => {
    const name = nameOf(line, speaker);
    const { reason, sip } = line;
    const isSaid = reason !== null && harmless.test(reason);
    const what = [
      name,
      ...(sip === null || line.kind === 'sip' ? [] : [speaker.letters('failed.sip', { sip })]),
      ...(isSaid ? [`"${reason}"`] : []),
    ].join(speaker.locale === 'en' ? ', ' : '、');
    return speaker.letters('failed.line', { at: whenOf(line, at, viewer), what });
  });
  if (lines.length === 0) return [];
  return [
    speaker.letters('failed.intro'),
    ...new Set(lines),
    ...(isAtMicrosoft(report) ? [] : [speaker.letters('failed.log')]),
    '',
  ];
}

/** The same for our own people, as it was pasted. */
export function failuresInside(report: Report, viewer: Viewer): readonly string[] {
  const { speaker } = viewer;
  const lines = failuresOf(report).map(({ line, seen, at }) =>
    speaker.letters('failed.line', {
      at: whenOf(line, at, viewer),
      what: readable(showEvidence(seen, viewer), 600),
    }),
  );
  return lines.length === 0 ? [] : ['', speaker.letters('failed.intro'), ...new Set(lines)];
}

/** Whether a letter shows such a line. */
export function hasFailures(report: Report): boolean {
  return failuresOf(report).length > 0;
}

/** Failures that still count, each with its line. */
function failuresOf({ contradictions = [], facts, undated = [] }: Report): readonly Failure[] {
  const { errorLines } = facts.ours;
  if (!errorLines.known) return [];
  const isUndated = undated.some(({ fact }) => fact === 'ours.errorLines');
  const open = contradictions.filter(
    ({ means, row }) => row !== undefined && means !== 'mended' && means !== 'found-since',
  );
  return open
    .flatMap(({ says }) => {
      const seen = says.find((one): one is Pasted => one.kind === 'paste');
      const line = seen === undefined ? undefined : lineIn(seen, errorLines.value);
      if (seen === undefined || line === undefined) return [];
      return [{ line, seen, at: isUndated ? undefined : seen.at }];
    })
    .slice(0, mostFailures);
}

/** The error line that a piece of evidence shows. */
function lineIn({ text }: Pasted, lines: readonly ErrorLine[]): ErrorLine | undefined {
  const deciding = lines.filter(({ decides }) => decides);
  const shown = text.toLowerCase();
  return deciding.find(({ id, reason }) =>
    [id, reason].some((one) => one !== null && shown.includes(one.toLowerCase())),
  );
}

/** In UTC, which both sides understand; as printed where no zone stands there; a blank where nobody noted it. */
function whenOf(
  { at: told, stamp }: ErrorLine,
  pasted: string | undefined,
  { speaker }: Viewer,
): string {
  if (stamp !== undefined) return speaker.letters('failed.stamp', { stamp: readable(stamp, 60) });
  const at = told ?? pasted;
  return at === undefined
    ? speaker.letters('fill.time')
    : showInstant(at, 'UTC').replace('(UTC+00:00)', 'UTC');
}
