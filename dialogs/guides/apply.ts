import type { FactValues, SettingFactName } from '../../services/model/facts.ts';
import { clouds, cloudOf } from '../../services/model/known-hosts.ts';
import type { Report } from '../../services/model/report.ts';
import type { GuideBook, Verify } from './guide.ts';
import { outsideJudges, type Verdict } from './judge-outside.ts';
import { pasteJudges, type About, type Shown } from './judge-paste.ts';
import { namesFor } from './names.ts';
import type { Note } from './notes.ts';
import {
  stateOf,
  stepsOf,
  withNote,
  type KeptFact,
  type Progress,
  type SeenPartner,
} from './progress.ts';
import { learnEdge } from './edge-name.ts';
import { isOtherKind, partnerOf } from './situation.ts';

/** How long what was pasted counts. */
export const pasteMs = 86_400_000;
/** Bounds of how long an answer of DNS counts, in seconds. */
const leastTtl = 60;
const mostTtl = 86_400;
const usualTtl = 300;
/** JSON letters of a pasted setting that is kept; a longer one is judged at once and not kept. */
const mostKept = 40_000;

/** A progress after something was seen, and what there is to say about it. */
export interface Applied {
  readonly progress: Progress;
  readonly notes: readonly Note[];
}

/** What became known, and until when it counts. */
interface Seen {
  readonly how: 'looked' | 'pasted';
  readonly at: string;
  readonly until: string;
  /** It has to be run on an Edge Server, and no output tells where it ran. */
  readonly isOfEdge?: boolean;
  /** The step that somebody said was done, which is answered whatever was seen. */
  readonly asked?: string | undefined;
  /** The host that our record names. */
  readonly host?: string | undefined;
  /** It is the public side of the partner, which others look after: what is wrong there is told at once. */
  readonly isTheirs?: boolean;
}

/** Holds a report against the steps of a guide. Reports about others say nothing here. */
export function applyReport(progress: Progress, report: Report, book: GuideBook): Applied {
  const { question, at } = report;
  const isOwn = question.about === 'ours';
  const ours = progress.our !== undefined && question.our === progress.our;
  const theirs = !isOwn && progress.their !== undefined && question.their === progress.their;
  const known = ours ? learnRecord(progress, report) : progress;
  let applied: Applied = { progress: theirs ? learn(known, report) : known, notes: [] };
  const { looking } = progress;
  const told = looking?.for === 'step' ? looking.step : undefined;
  const isEvery = looking?.for === 'all' && looking.every === true;
  for (const { id, data } of stepsOf(progress, book)) {
    const { verify } = data;
    if (verify.by !== 'outside' || !(verify.of === 'ours' ? ours : theirs)) continue;
    const until = untilOf(report, verify.of);
    const edge = verify.of === 'ours' ? namesFor(progress).host : undefined;
    const verdict = outsideJudges[verify.judge](report, verify.of, edge);
    const asked = isEvery ? id : told;
    const host = verify.of === 'ours' ? hostIn(report) : undefined;
    const isTheirs = verify.of === 'theirs' && verify.judge === 'side';
    applied = conclude(applied, id, verdict, { how: 'looked', at, until, asked, host, isTheirs });
  }
  return applied;
}

/**
 * What the partner uses, as far as the report shows it. An answer of the same kind gives way to it; where somebody said servers and
 * a cloud is seen, or the reverse, they are asked which is to count.
 */
function learn(progress: Progress, report: Report): Progress {
  const { federationSrv } = report.facts.theirs;
  const hosts = federationSrv.known ? federationSrv.value.records.map(({ target }) => target) : [];
  const provider = hosts.find((host) => cloudOf(host) !== undefined);
  const seen = seenPartner(report);
  const { partner: said } = progress.situation;
  const follows = seen !== undefined && (said === undefined || !isOtherKind(said, seen.partner));
  return {
    ...progress,
    ...(seen !== undefined && { seen }),
    ...(follows && { situation: { ...progress.situation, partner: seen.partner } }),
    ...(provider !== undefined && { provider }),
  };
}

/** Our federation records, so that nobody adds one beside another. */
function learnRecord(progress: Progress, { facts }: Report): Progress {
  const { federationSrv } = facts.ours;
  const { our } = progress;
  if (our === undefined || !federationSrv.known) return progress;
  return { ...progress, ourRecord: { of: our, live: federationSrv.value.records } };
}

/** The host that our record names. */
function hostIn({ facts }: Report): string | undefined {
  const { federationSrv } = facts.ours;
  return federationSrv.known ? federationSrv.value.records[0]?.target : undefined;
}

/** What a report shows the partner to use; undefined where it does not tell. */
export function seenPartner({ picture, facts }: Report): SeenPartner | undefined {
  const partner = partnerOf(picture);
  if (partner === undefined) return undefined;
  const { federationSrv } = facts.theirs;
  const [record] = federationSrv.known ? federationSrv.value.records : [];
  return record === undefined ? { partner } : { partner, host: record.target };
}

/** The instant until which the answers of DNS may be repeated from memory. */
function untilOf({ at, facts }: Report, party: 'ours' | 'theirs'): string {
  const { federationSrv, targetAddresses } = facts[party];
  const ttls = [
    ...(federationSrv.known ? federationSrv.value.records.map(({ ttl }) => ttl) : []),
    ...(targetAddresses.known ? targetAddresses.value.map(({ ttl }) => ttl) : []),
  ].filter((ttl) => ttl > 0);
  const least = ttls.length === 0 ? usualTtl : Math.min(...ttls);
  return after(at, Math.min(Math.max(least, leastTtl), mostTtl) * 1000);
}

function after(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** Facts as they come from a paste. */
export type PastedFacts = { readonly [N in SettingFactName]?: { readonly value: FactValues[N] } };

/** Holds what was pasted against the steps of a guide; only steps that it speaks of are judged. */
export function applyPaste(
  progress: Progress,
  pasted: PastedFacts,
  kept: readonly KeptFact[],
  at: Date,
  book: GuideBook,
  isActive = false,
): Applied {
  const shown = { ...shownOf(kept, at), ...valuesOf(pasted) };
  // What is pasted at a step is pasted for it, whether "done" was said before or not.
  const standing = isActive && progress.asked === undefined ? progress.at : undefined;
  let applied = learnEdge(progress, pasted, book);
  for (const { id, data } of stepsOf(progress, book)) {
    const { verify } = data;
    if (verify.by !== 'paste' || !verify.facts.some((name) => pasted[name] !== undefined)) continue;
    const asked = progress.wants === id || standing === id ? id : undefined;
    if (verify.whole === true && asked === undefined) continue;
    const counting =
      verify.whole === true ? { ...sinceClaim(id, progress, kept), ...valuesOf(pasted) } : shown;
    const verdict = judgePaste(verify, counting, progress);
    // One of several outputs: the step goes on waiting for the others.
    if (verdict.is === 'unseen' && verify.facts.some((name) => counting[name] === undefined))
      continue;
    if (verdict.is === 'unseen' && progress.wants !== id) continue;
    const from = oldestOf(kept, verify.facts, at);
    applied = conclude(applied, id, verdict, {
      how: 'pasted',
      isOfEdge: verify.at === 'edge',
      at: from,
      until: after(from, pasteMs),
      asked,
    });
  }
  return applied;
}

/** The facts of a pasted step that nobody has shown yet. */
export function missingFacts(
  id: string,
  verify: Extract<Verify, { by: 'paste' }>,
  progress: Progress,
  kept: readonly KeptFact[],
  now: Date,
): readonly SettingFactName[] {
  const counting = verify.whole === true ? sinceClaim(id, progress, kept) : shownOf(kept, now);
  return verify.facts.filter((name) => counting[name] === undefined);
}

/** What was pasted since somebody said that this step is done. */
function sinceClaim(id: string, { steps }: Progress, kept: readonly KeptFact[]): Shown {
  const claimed = steps[id]?.at;
  return claimed === undefined
    ? {}
    : Object.fromEntries(
        kept.filter(({ at }) => at >= claimed).map(({ name, value }) => [name, value]),
      );
}

/** What a pasted step is judged to be by what is kept. */
export function judgePaste(
  verify: Extract<Verify, { by: 'paste' }>,
  shown: Shown,
  progress: Progress,
): Verdict {
  return pasteJudges[verify.judge](shown, aboutOf(progress));
}

function aboutOf({ our, their, provider, situation }: Progress): About {
  return { our, their, situation, provider: provider ?? clouds.worldwide.federation };
}

/** The kept facts that are not too old to count. */
export function shownOf(kept: readonly KeptFact[], now: Date): Shown {
  const fresh = kept.filter(({ at }) => now.getTime() - Date.parse(at) < pasteMs);
  // Every value was kept under the name of its own fact.
  return Object.fromEntries(fresh.map(({ name, value }) => [name, value]));
}

/** When the oldest of these facts was pasted: what rests on them is no younger. */
export function oldestOf(
  kept: readonly KeptFact[],
  names: readonly SettingFactName[],
  now: Date,
): string {
  const instants = kept
    .filter(({ name }) => names.includes(name))
    .map(({ at }) => Date.parse(at))
    .filter((at) => now.getTime() - at < pasteMs);
  return new Date(Math.min(now.getTime(), ...instants)).toISOString();
}

function valuesOf(pasted: PastedFacts): Shown {
  return Object.fromEntries(
    // The topology is shown by several commands, and kept as one.
    Object.entries(pasted).flatMap(([name, { value }]) =>
      name === 'ourTopology' ? [] : [[name, value] as const],
    ),
  );
}

/** Keeps what was pasted, the latest of each fact. Parts of the topology are shown by several commands and go together. */
export function keepFacts(
  kept: readonly KeptFact[],
  pasted: PastedFacts,
  now: Date,
): readonly KeptFact[] {
  const at = now.toISOString();
  const { ourTopology: topology, ...others } = pasted;
  const fresh: readonly KeptFact[] = [
    ...Object.entries(others).map(([name, { value }]) => ({
      name: name as SettingFactName,
      at,
      value,
    })),
    ...(topology === undefined
      ? []
      : [
          {
            name: 'ourTopology' as const,
            at: oldestOf(kept, ['ourTopology'], now),
            value: { ...shownOf(kept, now).ourTopology, ...topology.value },
          },
        ]),
  ];
  return [
    ...kept.filter(({ name }) => pasted[name] === undefined),
    ...fresh.filter(({ value }) => JSON.stringify(value).length <= mostKept),
  ];
}

/** Notes what a step was seen to be, and says what changed by it. */
function conclude(applied: Applied, id: string, verdict: Verdict, seen: Seen): Applied {
  const { progress, notes } = applied;
  const before = stateOf(progress, id);
  const { how, at, until } = seen;
  const isAsked = seen.asked === id;
  const say = (said: Note['said'], next: Progress): Applied => ({
    progress: next,
    notes: [...notes, { said, step: id }],
  });
  if (verdict.is === 'unseen')
    return isAsked ? say(before === 'todo' ? 'unseenOpen' : 'unseen', progress) : applied;
  if (verdict.is === 'fine') {
    const host = seen.host === undefined ? {} : { host: seen.host };
    const next = withNote(progress, id, { state: 'verified', how, at, until, ...host });
    if (isAsked) return say(seen.isOfEdge === true ? 'verifiedEdge' : 'verified', next);
    return before === 'verified' ? { progress: next, notes } : say('nowDone', next);
  }
  const { wrong } = verdict;
  if (!isAsked && before === 'todo' && seen.isTheirs === true)
    return say('theirsWrong', withNote(progress, id, { state: 'failed', how, at, wrong }));
  // What nobody has claimed yet need not be in order.
  if (!isAsked && (before === 'todo' || before === 'skipped')) return applied;
  // Seen to be wrong before, and told then.
  if (!isAsked && before === 'failed')
    return { progress: withNote(progress, id, { state: 'failed', how, at, wrong }), notes };
  const next = { ...withNote(progress, id, { state: 'failed', how, at, wrong }), at: id };
  return say(before === 'verified' ? 'reopened' : 'failed', next);
}
