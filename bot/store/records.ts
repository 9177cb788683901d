import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Job, KeptCase } from '../../dialogs/conversation.ts';
import { readState as readKept, type ConversationState, type Ours } from '../../dialogs/state.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Report } from '../../services/model/report.ts';
import type { Reference, Work } from './store.ts';

/** A report inflates to some ten kilobytes; anything near this is something else. */
const largestReport = 5_000_000;

/** Three times as fast as the usual level, for a seventh more bytes; every diagnosis waits for it. */
const packing = { level: 3 };

/**
 * Reports are most of what is stored, and shrink to an eighth. The whole report is kept, not its facts: a case that people
 * quote by its number must not change its verdict when a newer version judges differently.
 */
export function packReport(report: Report): Uint8Array {
  return deflateRawSync(JSON.stringify(report), packing);
}

/** Undefined when it is no report that this version can read. */
function unpackReport(packed: unknown): Report | undefined {
  if (!(packed instanceof Uint8Array)) return undefined;
  try {
    const text = inflateRawSync(packed, { maxOutputLength: largestReport }).toString();
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A job as it is recorded: its progress is a message of its own. */
export function workOf(job: Job): Work {
  const work: Work & { progress?: Reply } = { ...job };
  delete work.progress;
  return work;
}

/** Undefined when it is no state at all; that of another version is read as far as it goes. */
export function readState(bytes: unknown): ConversationState | undefined {
  const value = parse(bytes);
  return isObject(value) && typeof value.version === 'number' ? readKept(value) : undefined;
}

export function readReply(bytes: unknown): Reply | undefined {
  const value = parse(bytes);
  return isReply(value) ? value : undefined;
}

export function readWork(bytes: unknown): Work | undefined {
  const value = parse(bytes);
  return isWork(value) ? value : undefined;
}

export function readOurs(bytes: unknown): Ours | undefined {
  const value = parse(bytes);
  return isOurs(value) ? value : undefined;
}

export function readReference(bytes: unknown): Reference | undefined {
  const value = parse(bytes);
  return isObject(value) ? value : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text that was read as bytes; undefined for anything else, and for bytes that are no text. */
export function textOf(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  try {
    return utf8.decode(value);
  } catch {
    return undefined;
  }
}

function parse(bytes: unknown): unknown {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// These look for what another version would have changed. We alone write the file, and SQLite tells when it is damaged.

function isReport(value: unknown): value is Report {
  return (
    isObject(value) &&
    value.schema === 'federation-report/1' &&
    isObject(value.question) &&
    Array.isArray(value.findings)
  );
}

function isReply(value: unknown): value is Reply {
  return (
    isObject(value) &&
    typeof value.kind === 'string' &&
    typeof value.locale === 'string' &&
    Array.isArray(value.blocks) &&
    Array.isArray(value.buttons)
  );
}

function isWork(value: unknown): value is Work {
  return (
    isObject(value) &&
    (value.kind === 'diagnose' || value.kind === 'check-own') &&
    isObject(value.their) &&
    typeof value.their.domain === 'string' &&
    typeof value.locale === 'string' &&
    typeof value.timeZone === 'string'
  );
}

function isOurs(value: unknown): value is Ours {
  return (
    isObject(value) &&
    ['undefined', 'string'].includes(typeof value.domain) &&
    ['undefined', 'string'].includes(typeof value.platform)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A case out of its row. */
export function caseOf(number: string, packed: unknown): KeptCase | undefined {
  const report = unpackReport(packed);
  return report === undefined ? undefined : { number, report };
}
