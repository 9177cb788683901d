import { titleOf } from '../../locales/headline.ts';
import { lettersFor } from '../../locales/letter.ts';
import { sortFindings, type Advice } from '../../locales/report-findings.ts';
import { listUnseen } from '../../locales/report-unseen.ts';
import { showInstant, type Viewer } from '../../locales/values.ts';
import type { Report } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import { mostButtons, type Block, type Button, type Tone } from '../reply.ts';
import { otherLocale } from './addressee.ts';
import { cannotRunButton, tellNext } from './next.ts';
import { heading, subtle, tellAdvice, tellEvidence, tellUnseen, tellWhy } from './sections.ts';

/** Causes and unseen things that stand in the answer itself; the others stand in its evidence. */
const mostCauses = 3;
const mostUnseen = 3;
const foldId = 'evidence';

/** The causes with what mends them. A single one is the lead already, so its title is not said twice. */
export function tellCauses(
  report: Report,
  lead: string,
  advice: readonly Advice[],
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  const { causes } = sortFindings(report);
  const isSingle = causes.length === 1;
  const more = causes.length - mostCauses;
  return [
    ...causes.slice(0, mostCauses).flatMap((cause, index) => {
      const title = titleOf(cause, viewer);
      const told = advice[index];
      return [
        heading(isSingle && title === lead ? speaker.report('sections.why') : title),
        ...tellWhy(cause, viewer),
        ...(isSingle ? [heading(speaker.report('sections.actions'))] : []),
        ...(told === undefined ? [] : tellAdvice(told, viewer)),
      ];
    }),
    ...(more > 0 ? [subtle(speaker.chat('result.moreCauses', { count: more }))] : []),
  ];
}

/** What could not be seen and a command would show, in short; of a healthy partner only our own settings, with what they should say. */
export function tellMissing(
  report: Report,
  { tone, advice }: { readonly tone: Tone; readonly advice: readonly Advice[] },
  viewer: Viewer,
): readonly Block[] {
  const unseen = listUnseen(report, viewer);
  if (tone === 'good') {
    const ownSettings = unseen.filter(({ expected }) => expected !== undefined);
    return tellUnseen(ownSettings, 0, viewer);
  }
  const alreadyShown = new Set(
    advice
      .slice(0, mostCauses)
      .map(({ verify }) => ('command' in verify ? verify.command : undefined)),
  );
  const short = unseen
    .filter(({ how }) => 'command' in how && !alreadyShown.has(how.command))
    .slice(0, mostUnseen)
    .map(({ what, how }) => ({ what, how }));
  return tellUnseen(short, unseen.length - short.length, viewer);
}

/**
 * What is open: the one thing that would decide most, where nothing is known to stop messages, and what nobody saw. The latter
 * is left out where it would only repeat the command.
 */
export function tellOpen(
  kept: KeptCase,
  shown: { readonly tone: Tone; readonly advice: readonly Advice[] },
  viewer: Viewer,
): readonly Block[] {
  const missing = tellMissing(kept.report, shown, viewer);
  if (!asksNext(kept)) return missing;
  const next = tellNext(kept, viewer.speaker);
  return showsCommand(missing, kept.next) ? next : [...next, ...missing];
}

function showsCommand(blocks: readonly Block[], next: KeptCase['next']): boolean {
  if (next === undefined || !('command' in next.how)) return false;
  const { command } = next.how;
  return blocks.some((block) => block.kind === 'literal' && block.lines.includes(command));
}

/** Whether an answer asks for the next thing: while something is known to stop messages, that comes first. */
export function asksNext({ next, report: { directions } }: KeptCase): boolean {
  const isBlocked = [directions.outbound, directions.inbound].some(
    ({ status }) => status === 'blocked',
  );
  return next !== undefined && !isBlocked;
}

/** What every answer ends with: the evidence folded, then `notes`, the number of the case, and how to get plain text. */
export function tellEnd(
  { report, number }: KeptCase,
  advice: readonly Advice[],
  viewer: Viewer,
  notes: readonly string[] = [],
): readonly Block[] {
  const { speaker, timeZone } = viewer;
  const [cause] = sortFindings(report).causes;
  return [
    {
      kind: 'fold',
      id: foldId,
      title: speaker.chat('result.fold'),
      blocks: tellEvidence(report, viewer, { advice, alreadyTold: mostCauses }),
    },
    ...notes.map(subtle),
    ...(cause === undefined ? [] : [subtle(speaker.docs('chat.about', { code: cause.code }))]),
    subtle(speaker.chat('result.case', { number, at: showInstant(report.at, timeZone) })),
    subtle(speaker.chat('result.hint')),
  ];
}

/** A letter, a word about the command that was asked for, and what every answer offers; at most four. */
export function answerButtons(kept: KeptCase, viewer: Viewer): readonly Button[] {
  return [
    ...letterButton(kept, viewer),
    ...(asksNext(kept) ? cannotRunButton(kept, viewer.speaker) : []),
    ...usualButtons(kept, viewer),
  ].slice(0, mostButtons);
}

/** Offers the letter that is the most useful; nothing when there is nobody to write to. */
function letterButton({ number, report }: KeptCase, { speaker }: Viewer): readonly Button[] {
  return lettersFor(report).length === 0
    ? []
    : [{ label: speaker.chat('button.letter'), action: { do: 'letter', case: number } }];
}

/** What every answer offers: its evidence, the other language, another look. */
export function usualButtons({ number }: KeptCase, { speaker }: Viewer): readonly Button[] {
  return [
    {
      label: speaker.chat('button.evidence'),
      action: { do: 'evidence', case: number },
      unfolds: foldId,
    },
    {
      label: speaker.chat('button.language'),
      action: { do: 'language', case: number, locale: otherLocale(speaker.locale) },
    },
    { label: speaker.chat('button.again'), action: { do: 'again', case: number } },
  ];
}
