import { z } from 'zod';
import type { GuideId } from '../../locales/guide-text.ts';
import { readable } from '../../locales/letter-fit.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { guideBook } from './all.ts';
import type { GuideBook } from './guide.ts';
import { coverOf, isEdited, readCode, writeCode } from './hand-over-code.ts';
import { readWrong, writeWrong, wrongForm } from './hand-over-wrong.ts';
import { keyOf, migrate, type Noted, type Progress } from './progress.ts';
import { isQuestion, readAnswer, type Situation } from './situation.ts';

const mostName = 60;
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
  return writeCode(JSON.stringify(data));
}

/**
 * Reads a hand-over out of a message, whatever stands around it. Nothing in it is believed: what was verified or failed elsewhere comes
 * as told, and names are read like typed ones. The checksum finds accidents; who means to deceive only deceives
 * themselves, since every step can be looked at here. The code alone is enough; where the lines above it came along, they have to
 * say what it says.
 */
export function readHandOver(text: string, now: Date, book: GuideBook = guideBook): ReadHandOver {
  const found = readCode(text);
  if (found.kind !== 'read') return found;
  const read = parse(found.json);
  if (read === undefined) return { kind: 'refused', why: 'damaged' };
  if (isEdited(found.before, read.r)) return { kind: 'refused', why: 'edited' };
  return isGuideOf(read.g, book)
    ? { kind: 'read', progress: progressOf(read, read.g, now, book) }
    : { kind: 'refused', why: 'unknown-guide' };
}

function parse(json: string): z.infer<typeof form> | undefined {
  try {
    const { data } = form.safeParse(JSON.parse(json));
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
