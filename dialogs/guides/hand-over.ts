import { z } from 'zod';
import { guideWords, type GuideId, type GuideReason } from '../../locales/guide-text.ts';
import { readable } from '../../locales/letter-fit.ts';
import { catalog, type FindingCode } from '../../services/model/catalog.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { guideBook } from './all.ts';
import type { GuideBook } from './guide.ts';
import type { Wrong } from './judge-outside.ts';
import { keyOf, migrate, type Noted, type Progress } from './progress.ts';
import { isQuestion, readAnswer, type Situation } from './situation.ts';

/** Stands before a code, with the version of its form, and behind it. */
const mark = 'fedhelper-guide-';
const formVersion = 1;
/** Letters of a line of a code; no channel breaks it. */
const lineLength = 64;
/** Letters of a code: a guide with all its steps needs a third of it. */
const mostCode = 8000;
/** Letters around a code that are looked through. */
const mostText = 60_000;
const mostName = 60;
const mostValue = 253;
const minuteMs = 60_000;

/** What reading a message for a hand-over gives. */
export type ReadHandOver =
  /** The message holds none. */
  | { readonly kind: 'none' }
  /**
   * It holds one that cannot be used: cut or changed on the way, of another version, too long, of a guide that is not known, or with
   * lines above it that somebody edited, so that they say something else than the code.
   */
  | {
      readonly kind: 'refused';
      readonly why: 'damaged' | 'other-version' | 'too-long' | 'unknown-guide' | 'edited';
    }
  | { readonly kind: 'read'; readonly progress: Progress };

/** One letter for each state that is handed over. */
const letters = { verified: 'v', 'done-unverified': 'd', failed: 'f', skipped: 's' } as const;

const value = z.string().max(400);
/** Why a step is not in order, as a reason of a guide or as a finding. */
const wrongForm = z.union([
  z.object({ r: z.string().max(40), v: z.record(z.string().max(30), value) }),
  z.object({
    c: z.string().max(60),
    p: z.enum(['theirs', 'ours', 'neither']),
    a: z.record(z.string().max(30), z.union([value, z.number(), z.array(value).max(20)])),
  }),
]);

const form = z.object({
  g: z.string().max(60),
  o: z.string().max(253).optional(),
  t: z.string().max(253).optional(),
  s: z.record(z.string().max(30), z.string().max(30)),
  a: z.string().max(60).optional(),
  b: z.string().max(200).optional(),
  /** Minutes since 1970. */
  m: z.number().int().min(0).max(1e9),
  n: z
    .array(
      z.union([
        z.tuple([z.string().max(60), z.enum(['v', 'd', 'f', 's']), z.number().int().min(0)]),
        z.tuple([z.string().max(60), z.literal('f'), z.number().int().min(0), wrongForm]),
      ]),
    )
    .max(200),
  /** Letters of the lines above, and their checksum; none from a version that did not write it. */
  r: z.tuple([z.number().int().min(0), z.string().max(8)]).optional(),
});

/** Whether a message holds a hand-over, whole or not. */
export function holdsHandOver(text: string): boolean {
  return text.slice(0, mostText).includes(mark);
}

/**
 * A guide as lines to paste into another conversation. Names, answers and states are in it, and nothing that was pasted. `above`: what
 * people read before it, which the code covers.
 */
export function writeHandOver(
  progress: Progress,
  by?: string,
  above: readonly string[] = [],
): readonly string[] {
  const { guide, our, their, situation, at, steps, begun } = progress;
  const from = by ?? progress.by;
  const data: z.infer<typeof form> = {
    g: guide,
    ...(our !== undefined && { o: our }),
    ...(their !== undefined && { t: their }),
    s: { ...situation },
    ...(at !== undefined && { a: at }),
    ...(from !== undefined && { b: readable(from, mostName) }),
    m: minutesOf(begun),
    n: Object.entries(steps).map(([id, noted]) => {
      const minutes = minutesOf(noted.at);
      const wrong = noted.state === 'failed' ? writeWrong(noted.wrong) : undefined;
      return wrong === undefined ? [id, letters[noted.state], minutes] : [id, 'f', minutes, wrong];
    }),
    ...(above.length > 0 && { r: coverOf(above.join('\n')) }),
  };
  const code = Buffer.from(JSON.stringify(data), 'utf8').toString('base64');
  const lines = code.match(new RegExp(`.{1,${String(lineLength)}}`, 'gu')) ?? [];
  return [`${mark}${String(formVersion)}:`, ...lines, `:end-${checksumOf(code)}`];
}

/**
 * Reads a hand-over out of a message, whatever stands around it. Nothing in it is believed: what was verified or failed elsewhere comes
 * as told, and names are read like typed ones. The checksum finds accidents; who means to deceive only deceives
 * themselves, since every step can be looked at here. The code alone is enough; where the lines above it came along, they have to
 * say what it says.
 */
export function readHandOver(text: string, now: Date, book: GuideBook = guideBook): ReadHandOver {
  const begin = text.slice(0, mostText).indexOf(mark);
  if (begin < 0) return { kind: 'none' };
  const rest = text.slice(begin, begin + 2 * mostCode).replace(/[\s\p{Cf}>|]+/gu, '');
  const version = /^fedhelper-guide-(?<version>\d{1,4}):/u.exec(rest)?.groups?.version;
  if (version === undefined) return { kind: 'refused', why: 'damaged' };
  if (Number(version) !== formVersion) return { kind: 'refused', why: 'other-version' };
  const found = /^[^:]+:(?<code>[A-Za-z0-9+/=]*):end-(?<sum>[0-9a-f]{8})/u.exec(rest)?.groups;
  if (found === undefined)
    return { kind: 'refused', why: rest.length > mostCode ? 'too-long' : 'damaged' };
  const { code = '', sum } = found;
  if (code.length > mostCode) return { kind: 'refused', why: 'too-long' };
  const read = checksumOf(code) === sum ? parse(code) : undefined;
  if (read === undefined) return { kind: 'refused', why: 'damaged' };
  if (isEdited(text.slice(0, begin), read.r)) return { kind: 'refused', why: 'edited' };
  return isGuideOf(read.g, book)
    ? { kind: 'read', progress: progressOf(read, read.g, now, book) }
    : { kind: 'refused', why: 'unknown-guide' };
}

/** What no channel changes in lines: letters and digits, without blanks, marks of quotations and markup. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function coverOf(text: string): [number, string] {
  const said = lettersOf(text);
  return [said.length, checksumOf(said)];
}

/** The sentence that leads to the code, by which the lines above it are known, in either language. */
const leads = (['en', 'zh-TW'] as const).map((locale) =>
  lettersOf(guideWords(locale).summary.paste),
);

/** Whether the lines stand before the code and are not those that were written. Other words may stand before them. */
function isEdited(before: string, cover: readonly [number, string] | undefined): boolean {
  if (cover === undefined) return false;
  const [length, sum] = cover;
  const said = lettersOf(before);
  if (checksumOf(said.slice(-length)) === sum) return false;
  return said.length >= length / 2 || leads.some((lead) => said.includes(lead));
}

function parse(code: string): z.infer<typeof form> | undefined {
  try {
    const { data } = form.safeParse(JSON.parse(Buffer.from(code, 'base64').toString('utf8')));
    return data;
  } catch {
    // Not JSON: damaged, as the caller says.
    return undefined;
  }
}

function isGuideOf(name: string, { guides }: GuideBook): name is GuideId {
  return Object.hasOwn(guides, name);
}

function progressOf(
  read: z.infer<typeof form>,
  guide: GuideId,
  now: Date,
  book: GuideBook,
): Progress {
  const our = domainOf(read.o);
  const named = book.guides[guide].needs.includes('their') ? domainOf(read.t) : undefined;
  const their = named === our ? undefined : named;
  const by = read.b === undefined ? undefined : readable(read.b, mostName);
  const from = by === undefined || by === '' ? {} : { by };
  const steps = read.n.flatMap(([id, letter, minutes, why]): (readonly [string, Noted])[] => {
    const at = instantOf(minutes, now);
    if (letter === 'f') {
      const wrong = why === undefined ? undefined : readWrong(why);
      // A reason that is not known here is no reason: the step is open.
      if (wrong === undefined) return [];
      return [[id, { state: 'failed', how: 'looked', at, wrong, told: true, ...from }]];
    }
    if (letter === 's') return [[id, { state: 'skipped', at, ...from }]];
    return [[id, { state: 'done-unverified', at, ...from, told: true }]];
  });
  const progress: Progress = {
    key: keyOf(guide, their),
    guide,
    ...(our !== undefined && { our }),
    ...(their !== undefined && { their }),
    situation: situationOf(read.s),
    steps: Object.fromEntries(steps),
    ...(read.a !== undefined && { at: read.a }),
    begun: instantOf(read.m, now),
    touched: now.toISOString(),
    ...from,
  };
  return migrate(progress, book.guides[guide]);
}

function writeWrong(wrong: Wrong): z.infer<typeof wrongForm> | undefined {
  const written =
    wrong.reason === 'finding'
      ? { c: wrong.code, p: wrong.about, a: wrong.args }
      : { r: wrong.reason, v: wrong.values };
  return wrongForm.safeParse(written).data;
}

/** A reason or a finding that is known here; its values are shown like a stranger's. */
function readWrong(read: z.infer<typeof wrongForm>): Wrong | undefined {
  const clean = (text: string): string => readable(text, mostValue);
  if ('r' in read) {
    const { r: reason, v } = read;
    if (!isReason(reason)) return undefined;
    const values = Object.entries(v).map(([slot, text]) => [slot, clean(text)] as const);
    return { reason, values: Object.fromEntries(values) };
  }
  const { c: code, p: about, a } = read;
  if (!isFindingCode(code)) return undefined;
  const args = Object.entries(a).map(([slot, shown]): readonly [string, unknown] => {
    if (typeof shown === 'number') return [slot, shown];
    return [slot, typeof shown === 'string' ? clean(shown) : shown.map(clean)];
  });
  const instants = args.filter(([slot]) => slot === 'notAfter' || slot === 'notBefore');
  if (instants.some(([, shown]) => Number.isNaN(Date.parse(String(shown))))) return undefined;
  return { reason: 'finding', code, about, args: Object.fromEntries(args) };
}

function isReason(name: string): name is Exclude<GuideReason, 'finding'> {
  return name !== 'finding' && Object.hasOwn(guideWords('en').wrong, name);
}

function isFindingCode(name: string): name is FindingCode {
  return Object.hasOwn(catalog, name);
}

function domainOf(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : parseDomain(text);
  return read?.ok === true ? read.domain : undefined;
}

/** Only answers that a question offers. */
function situationOf(answers: Readonly<Record<string, string>>): Situation {
  const known = Object.entries(answers).map(([question, value]) =>
    isQuestion(question) ? readAnswer(question, value) : undefined,
  );
  return Object.assign({}, ...known) as Situation;
}

function minutesOf(instant: string): number {
  return Math.max(0, Math.floor(Date.parse(instant) / minuteMs));
}

/** Never later than now, whatever a clock elsewhere said. */
function instantOf(minutes: number, now: Date): string {
  return new Date(Math.min(minutes * minuteMs, now.getTime())).toISOString();
}

/** FNV-1a with 32 bits. */
function checksumOf(code: string): string {
  let hash = 0x811c9dc5;
  for (const letter of code) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
