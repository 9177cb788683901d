import type { ErrorContext } from '../model/error-seen.ts';
import type { ErrorLine } from '../model/facts.ts';
import { cleanText } from '../model/clean-text.ts';
import type { Attributes } from './attributes.ts';
import { bareHost, partyByWay, partyOf } from './hosts.ts';
import { mostAttributes, mostErrors } from './limits.ts';
import type { Happened } from './instants.ts';
import type { Line } from './lines.ts';
import type { Way } from './trace.ts';

/** An error as it was read, with the place that shows it. */
export interface ReadError {
  error: ErrorLine;
  readonly line: Line;
  /** What is shown as evidence. */
  readonly text: string;
  /** How often the same was read. */
  times: number;
}

/** What makes an error line; everything else is unknown. */
export interface ErrorParts {
  readonly kind: ErrorLine['kind'];
  readonly id: string | null;
  readonly sip?: number | undefined;
  readonly reason?: string | undefined;
  readonly source?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly way?: Way | undefined;
}

export interface Collector {
  add(line: Line, text: string, parts: ErrorParts): ErrorLine | undefined;
  readonly errors: readonly ReadError[];
  /** Errors for which there was no room. */
  readonly left: number;
}

/**
 * Keeps error lines, each once however often a trace repeats it, with the newest of its times, at most as many as the facts hold.
 * `instantsOf` gives when the lines happened, where that is told; it is asked once there is something to date.
 */
export function createCollector(
  context: ErrorContext,
  instantsOf: () => ReadonlyMap<Line, Happened>,
): Collector {
  const errors = new Map<string, ReadError>();
  let left = 0;
  return {
    get errors() {
      return [...errors.values()];
    },
    get left() {
      return left;
    },
    add(line, text, parts) {
      const error = errorOf(parts, context, instantsOf().get(line));
      const key = JSON.stringify([
        error.kind,
        error.id,
        error.sip,
        error.reason,
        error.source,
        error.direction,
        error.to,
        error.attributes.domain,
        error.attributes.hresult,
      ]);
      const known = errors.get(key);
      if (known !== undefined) {
        known.times += 1;
        known.error = newerOf(known.error, error);
        return known.error;
      }
      if (errors.size >= mostErrors) {
        left += 1;
        return undefined;
      }
      errors.set(key, { error, line, text: cleanText(text, 400), times: 1 });
      return error;
    },
  };
}

function errorOf(
  parts: ErrorParts,
  context: ErrorContext,
  happened: Happened | undefined,
): ErrorLine {
  const { source: named, way } = parts;
  const source = named === undefined || named === '' ? undefined : bareHost(named);
  const sourceParty = partyOf(source, context) ?? partyByWay(source, way);
  return {
    kind: parts.kind,
    id: parts.id,
    sip: parts.sip ?? null,
    reason: shortened(parts.reason, 400),
    source: shortened(source, 255),
    ...(sourceParty !== undefined && { sourceParty }),
    attributes: cleanAttributes(parts.attributes ?? {}),
    ...(way?.direction !== undefined && { direction: way.direction }),
    ...(way?.from !== undefined && { from: way.from.slice(0, 255) }),
    ...(way?.to !== undefined && { to: way.to.slice(0, 255) }),
    ...happened,
    decides: false,
  };
}

/** The same error with the later of two times; one without a time may be the newest. */
function newerOf(known: ErrorLine, again: ErrorLine): ErrorLine {
  if (known.at === undefined || (again.at !== undefined && again.at <= known.at)) return known;
  const { at, stamp } = again;
  const others = { ...known };
  delete others.at;
  delete others.stamp;
  return { ...others, ...(at !== undefined && { at }), ...(stamp !== undefined && { stamp }) };
}

function shortened(text: string | undefined, most: number): string | null {
  const clean = text === undefined ? '' : cleanText(text, most);
  return clean === '' ? null : clean;
}

function cleanAttributes(attributes: Attributes): Record<string, string> {
  const kept = Object.entries(attributes)
    .slice(0, mostAttributes)
    .map(([name, value]) => [name, cleanText(value, 400)]);
  return Object.fromEntries(kept) as Record<string, string>;
}
