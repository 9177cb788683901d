import { overviewReply } from '../replies/guide-overview.ts';
import { failedReply, wrongPasteReply } from '../replies/guide-step.ts';
import { advance, goOn, isElsewhere, reply, sceneOf } from './advance.ts';
import type { Applied } from './applied.ts';
import { applyPaste, missingFacts } from './apply-paste.ts';
import { applyReport } from './apply-report.ts';
import { contradictionsOf } from './interview-answers.ts';
import { keepFacts, type PastedFacts } from './kept-facts.ts';
import type { Note } from './notes.ts';
import {
  findProgress,
  stepsOf,
  withoutLook,
  withoutRest,
  withoutWaiting,
  type Progress,
} from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import type { Report } from '../../services/model/report.ts';

/** A diagnosis ended. Every guide learns from it; the active one speaks, if it asked or something changed. */
export function looked(report: Report, context: GuideContext): GuideOutcome {
  const { state, tools, book } = context;
  const applied = state.open.map((progress) => applyReport(progress, report, book));
  const learnt = withAll(context, applied);
  const active = applied.find(({ progress }) => progress.key === state.active);
  if (active === undefined) return quiet(learnt);
  const { progress, notes } = active;
  const { looking } = progress;
  if (looking === undefined || !isAbout(report, progress, context))
    return notes.some(isNews) ? tell(active, learnt) : quiet(learnt);
  const settled = withoutLook(progress);
  const { assumes = {} } = book.guides[progress.guide];
  const odd = contradictionsOf(report, settled, settled.situation, assumes.partner);
  if (looking.for === 'partner') {
    const seen = { ...settled, partnerSeen: tools.now().toISOString() };
    return advance(seen, learnt, [...(looking.notes ?? []), ...odd, ...notes]);
  }
  if (looking.for === 'all') {
    // Everything was looked at: nobody is led away from the step they stand at.
    const at = findProgress(state, state.active)?.at;
    const stood = looking.every === true && at !== undefined ? { ...settled, at } : settled;
    const said = looking.every === true ? [...odd, ...notes] : notes;
    if (isElsewhere(stood)) return advance(stood, learnt, said);
    return reply(stood, learnt, overviewReply(sceneOf(stood, learnt), said));
  }
  return tell({ progress: settled, notes }, learnt);
}

/** The look that a guide asked for came to nothing: what was said stays noted, and people are not kept waiting. */
export function notLooked(context: GuideContext): GuideOutcome {
  const progress = findProgress(context.state, context.state.active);
  if (progress?.looking === undefined) return quiet(context);
  const { looking } = progress;
  const settled = withoutLook(progress);
  switch (looking.for) {
    case 'partner':
      return advance(
        { ...settled, partnerSeen: context.tools.now().toISOString() },
        context,
        looking.notes,
      );
    case 'all':
      return reply(settled, context, overviewReply(sceneOf(settled, context)));
    case 'step':
      return goOn(settled, context, [{ said: 'unseen', step: looking.step }]);
  }
}

/** Settings were pasted. Every guide learns from them; the active one speaks, if it waited or something changed. */
export function pasted(facts: PastedFacts, context: GuideContext): GuideOutcome {
  const { state, tools, book } = context;
  if (Object.keys(facts).length === 0) return quiet(context);
  const now = tools.now();
  const kept = keepFacts(state.kept ?? [], facts, now);
  const applied = state.open.map((progress) =>
    applyPaste(progress, facts, kept, now, book, progress.key === state.active),
  );
  const learnt = withAll({ ...context, state: { ...state, kept } }, applied);
  const active = applied.find(({ progress }) => progress.key === state.active);
  if (active === undefined) return quiet(learnt);
  const { notes } = active;
  const progress = withoutRest(active.progress);
  const wanted = stepsOf(progress, book).find(({ id }) => id === progress.wants);
  const isOpen = wanted !== undefined && notes.every(({ step }) => step !== wanted.id);
  if (isOpen) {
    const { verify } = wanted.data;
    const part =
      verify.by === 'paste' && verify.facts.some((name) => facts[name] !== undefined)
        ? { missing: missingFacts(wanted.id, verify, progress, kept, now) }
        : undefined;
    const scene = sceneOf(progress, learnt);
    return reply(progress, learnt, wrongPasteReply(wanted, scene, notes, part));
  }
  return notes.length === 0 ? quiet(learnt) : tell({ progress, notes }, learnt);
}

/** What changed in the active guide: what is wrong stays in view, otherwise the next step follows. */
function tell({ progress, notes }: Applied, context: GuideContext): GuideOutcome {
  const settled = withoutWaiting(progress);
  const bad = notes.find(({ said }) => said === 'failed' || said === 'reopened');
  const step = stepsOf(settled, context.book).find(({ id }) => id === bad?.step);
  if (step === undefined) return goOn(settled, context, notes);
  const standing = { ...settled, at: step.id };
  return reply(standing, context, failedReply(step, sceneOf(standing, context), notes));
}

/** Something that nobody asked for is told only when it is worth an interruption. */
function isNews({ said }: Note): boolean {
  return said === 'reopened' || said === 'failed';
}

/** Whether a report settles the look that was asked for: another one meanwhile does not. */
function isAbout({ question }: Report, progress: Progress, { book }: GuideContext): boolean {
  const { our, their, looking } = progress;
  const ours = our !== undefined && question.our === our;
  const theirs = question.about !== 'ours' && question.their === their;
  if (looking?.for === 'partner') return theirs;
  if (looking?.for !== 'step') return ours || theirs;
  const step = stepsOf(progress, book).find(({ id }) => id === looking.step);
  const verify = step?.data.verify;
  return verify?.by === 'outside' && verify.of === 'ours' ? ours : theirs;
}

function withAll(context: GuideContext, applied: readonly Applied[]): GuideContext {
  return {
    ...context,
    state: { ...context.state, open: applied.map(({ progress }) => progress) },
  };
}

function quiet({ state }: GuideContext): GuideOutcome {
  return { state, replies: [], jobs: [], handled: false };
}
