import { adviceReply } from '../replies/guide-advice.ts';
import { questionReply } from '../replies/guide-question.ts';
import { finishedReply, stepReply } from '../replies/guide-step.ts';
import type { GuideScene } from '../replies/guide.ts';
import type { Applied } from './applied.ts';
import { applyReport, seenPartner } from './apply-report.ts';
import { shownOf } from './kept-facts.ts';
import type { Note } from './notes.ts';
import {
  currentStep,
  isOpen,
  keep,
  moveOn,
  withoutWaiting,
  type Asked,
  type Progress,
} from './progress.ts';
import type { GuideContext, GuideJob, GuideOutcome } from './run-guide.ts';
import { holds, homeOf, isOtherKind, partnerOf, typeOf, type Situation } from './situation.ts';

/** Says what comes next in a guide: a question while one is needed, else the step, the advice, or that all is settled. */
export function advance(
  progress: Progress,
  context: GuideContext,
  notes: readonly Note[] = [],
): GuideOutcome {
  const known = lookUp(withoutWaiting(progress), context);
  const missing = missingOf(known, context);
  if (wantsLook(known, missing))
    return look(
      { ...known, looking: { for: 'partner', ...(notes.length > 0 && { notes }) } },
      context,
    );
  if (isElsewhere(known)) {
    const asked = { ...known, asked: 'elsewhere' } as const;
    return reply(asked, context, questionReply('elsewhere', sceneOf(asked, context), notes));
  }
  if (missing !== undefined) {
    const asked = { ...known, asked: missing };
    const { ours } = context.tools;
    const isSame = missing === 'our' && known.their !== undefined && ours?.domain === known.their;
    const said = isSame
      ? [...notes, { said: 'oursIsTheirs', values: { our: known.their } }]
      : notes;
    return reply(asked, context, questionReply(missing, sceneOf(asked, context), said as Note[]));
  }
  const caught = catchUp(known, context);
  return tellStep(caught.progress, context, [...notes, ...caught.notes]);
}

/** As soon as both are named, the partner is looked at, where what it uses decides about steps; asked or said, it may be otherwise. */
function wantsLook(
  { their, partnerSeen, situation }: Progress,
  missing: Asked | undefined,
): boolean {
  if (their === undefined || partnerSeen !== undefined) return false;
  if (missing === 'our' || missing === 'their') return false;
  return missing === 'partner' || (situation.partner ?? 'unknown') !== 'unknown';
}

/** Something else was seen of the partner than the guide counts on, and nobody has said which is to count. */
export function isElsewhere({ seen, insists, situation: { partner } }: Progress): boolean {
  if (seen === undefined || partner === undefined || insists === seen.partner) return false;
  return isOtherKind(partner, seen.partner);
}

function tellStep(progress: Progress, context: GuideContext, notes: readonly Note[]): GuideOutcome {
  const scene = sceneOf(progress, context);
  if (context.book.guides[progress.guide].entries.length === 0)
    return reply(
      progress,
      context,
      adviceReply(typeOf(progress.situation) ?? 'none', scene, notes),
    );
  const step = currentStep(progress, context.book);
  return step === undefined
    ? reply(progress, context, finishedReply(scene, notes))
    : reply({ ...progress, at: step.id }, context, stepReply(step, scene, notes));
}

/** Once it is known which steps there are, what was seen before is held against them. */
function catchUp(progress: Progress, { tools: { reportsOf }, book }: GuideContext): Applied {
  const { our, their, caughtUp } = progress;
  if (reportsOf === undefined || caughtUp === true) return { progress, notes: [] };
  const domains = [their, our].filter((one) => one !== undefined);
  const begin: Applied = { progress: { ...progress, caughtUp: true }, notes: [] };
  return domains.flatMap(reportsOf).reduce((applied, report) => {
    const { progress: next, notes } = applyReport(applied.progress, report, book);
    return { progress: next, notes: [...applied.notes, ...notes] };
  }, begin);
}

/** Leaves a step that is settled, and says what comes next. */
export function goOn(
  progress: Progress,
  context: GuideContext,
  notes: readonly Note[] = [],
): GuideOutcome {
  const standing = progress.at;
  const stays = standing !== undefined && isOpen(progress, standing);
  return advance(stays ? progress : moveOn(progress, context.book), context, notes);
}

/** What is looked at for a guide: the partner together with us, or us alone. */
export function look(
  progress: Progress,
  context: GuideContext,
  of: 'ours' | 'theirs' = 'theirs',
): GuideOutcome {
  const { our, their } = progress;
  const job: GuideJob | undefined =
    of === 'theirs' && their !== undefined
      ? { kind: 'diagnose', their, ...(our !== undefined && { our }) }
      : our === undefined
        ? undefined
        : { kind: 'check-own', our };
  // Without a name there is nothing to look at.
  if (job === undefined) return advance(progress, context);
  return { state: activate(progress, context), replies: [], jobs: [job], handled: true };
}

/** The outcome of one reply about a guide, which is the active one from now on. */
export function reply(
  progress: Progress,
  context: GuideContext,
  ...replies: GuideOutcome['replies']
): GuideOutcome {
  return { state: activate(progress, context), replies, jobs: [], handled: true };
}

function activate(progress: Progress, { state, tools }: GuideContext): GuideContext['state'] {
  const touched = tools.now().toISOString();
  return { ...keep(state, { ...progress, touched }), active: progress.key };
}

/** What a reply needs to know. */
export function sceneOf(progress: Progress, { book, tools, state }: GuideContext): GuideScene {
  const { locale, timeZone } = tools;
  return { progress, book, locale, timeZone, now: tools.now(), others: state.open };
}

/** The first thing that is not known and has to be asked. */
function missingOf(progress: Progress, { book }: GuideContext): Asked | undefined {
  const { needs, asks } = book.guides[progress.guide];
  const { situation, unknown = [] } = progress;
  const name = needs.find((need) => progress[need] === undefined && !unknown.includes(need));
  if (name !== undefined) return name;
  const open = new Set<string>(unknown);
  // What rests on an answer that nobody knows is not asked either.
  return asks.find(
    ({ ask, when = {} }) =>
      situation[ask] === undefined &&
      !open.has(ask) &&
      Object.keys(when).every((part) => !open.has(part)) &&
      holds(when, situation),
  )?.ask;
}

/** Fills in what need not be asked: what the guide assumes, what is known of us, and what was pasted. */
function lookUp(progress: Progress, { book, tools, state }: GuideContext): Progress {
  const { ours, pictureOf } = tools;
  const { assumes } = book.guides[progress.guide];
  const our = progress.our ?? ours?.domain;
  const picture =
    progress.their === undefined || progress.partnerSeen !== undefined
      ? undefined
      : pictureOf?.(progress.their);
  const partner = picture === undefined ? undefined : partnerOf(picture);
  const seen = picture === undefined ? undefined : seenIn(progress, tools);
  const situation: Situation = {
    ...(ours?.platform !== undefined && progress.anew !== true && { home: homeOf(ours.platform) }),
    ...pastedOf(shownOf(state.kept ?? [], tools.now())),
    ...(partner !== undefined && { partner }),
    ...progress.situation,
    ...assumes,
  };
  return {
    ...progress,
    situation,
    ...(our !== undefined && our !== progress.their && { our }),
    ...(picture !== undefined && { partnerSeen: tools.now().toISOString() }),
    ...(seen !== undefined && { seen }),
  };
}

/** What the latest look at the partner showed. */
function seenIn({ their }: Progress, { reportsOf }: GuideContext['tools']) {
  const reports = their === undefined ? [] : (reportsOf?.(their) ?? []);
  const report = reports.find(({ question }) => question.about !== 'ours');
  return report === undefined ? undefined : seenPartner(report);
}

/** What settings that were pasted say of the situation. */
function pastedOf(shown: ReturnType<typeof shownOf>): Situation {
  const discovery = shown.ourAccessEdge?.enablePartnerDiscovery;
  const { ourSipDomains: domains } = shown;
  return {
    ...(discovery !== undefined && { method: discovery ? 'discovery' : 'list' }),
    ...(domains?.extent === 'whole' &&
      domains.entries.length > 0 && { domains: domains.entries.length > 1 ? 'many' : 'one' }),
  };
}
