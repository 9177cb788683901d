import { readable } from '../locales/letter-fit.ts';
import { parseDomain } from '../services/model/domain.ts';
import type { PastedFacts } from '../services/model/pasted.ts';
import type { Picture, Platform, Report } from '../services/model/report.ts';
import type { Step } from './conversation.ts';
import { guideBook } from './guides/all.ts';
import { findProgress, noGuides, type GuideState } from './guides/progress.ts';
import {
  runGuide,
  type GuideInput,
  type GuideJob,
  type GuideOutcome,
  type GuideTools,
} from './guides/run-guide.ts';
import type { Situation } from './guides/situation.ts';
import { learnOurs } from './own-side.ts';
import * as asides from './replies/asides.ts';
import { guideMessage, withLead } from './replies/guide-message.ts';
import { withOurs } from './replies/ours.ts';
import { jobFor, remember, say, settle, withSignIn, type Turn } from './turn.ts';
import { findDomains } from './understanding/domains.ts';
import { foldText } from './understanding/fold.ts';

/** Letters of a name that are kept. */
const mostName = 60;
/** How long a look at a partner spares another one. */
const pictureMs = 86_400_000;

/** Hands something to the guides of a conversation. Undefined when it is none of their business. */
export async function guide(input: GuideInput, before: Turn): Promise<Step | undefined> {
  const turn = begins(input) ? await withSignIn(before) : before;
  const guides = turn.state.guides ?? noGuides;
  const tools = await toolsFor(input, turn);
  const outcome = runGuide(guides, input, tools);
  return outcome.handled ? stepOf(outcome, guides, tools, turn) : undefined;
}

/** Settings were pasted: every guide learns from them, and `step` is what the active one says to it. */
export async function showToGuides(
  facts: PastedFacts,
  turn: Turn,
): Promise<{ readonly turn: Turn; readonly step: Step | undefined }> {
  const { guides } = turn.state;
  if (guides === undefined || guides.open.length === 0) return { turn, step: undefined };
  const tools = await toolsFor({ kind: 'pasted', facts }, turn);
  const outcome = runGuide(guides, { kind: 'pasted', facts }, tools);
  const learnt = remember(turn, { guides: outcome.state });
  const step = outcome.handled ? stepOf(outcome, guides, tools, turn) : undefined;
  return { turn: learnt, step };
}

function begins(input: GuideInput): boolean {
  return input.kind === 'start' || (input.kind === 'wish' && input.wish.do === 'guide');
}

async function toolsFor(input: GuideInput, turn: Turn): Promise<GuideTools> {
  const { tools, locale, timeZone, place, ours, passing } = turn;
  const name = readable(turn.name ?? '', mostName);
  const by = name === '' ? undefined : name;
  const reports = new Map<string, readonly Report[]>();
  for (const domain of domainsIn(input, turn)) reports.set(domain, await reportsFor(domain, turn));
  const { now } = tools;
  const reportsOf = (domain: string) => reports.get(domain) ?? [];
  const pictureOf = (their: string) => pictureIn(reportsOf(their));
  return { now, locale, timeZone, place, ours, by, passing, pictureOf, reportsOf };
}

/** Whom this may be about. */
function domainsIn(input: GuideInput, { state, ours }: Turn): ReadonlySet<string> {
  const { guides = noGuides } = state;
  const named =
    input.kind === 'start'
      ? input.their
      : input.kind === 'wish' && input.wish.do === 'guide'
        ? input.wish.their
        : undefined;
  const spoken =
    input.kind === 'said'
      ? findDomains(foldText(input.text, 400)).domains.map(({ domain }) => domain)
      : [];
  const key = input.kind === 'wish' && 'key' in input.wish ? input.wish.key : guides.active;
  const subject = findProgress(guides, key) ?? guides.open.at(-1);
  // What was seen is needed until it was held against the steps.
  const isOver = subject?.caughtUp === true && !begins(input);
  const all = isOver ? spoken : [named, ...spoken, subject?.their, subject?.our, ours?.domain];
  return new Set(all.filter((one) => one !== undefined));
}

/** What the latest look at a domain showed, so that it is not looked at twice; none where that is long ago. */
async function reportsFor(domain: string, { state, tools }: Turn): Promise<readonly Report[]> {
  const since = tools.now().getTime() - pictureMs;
  const notes = state.cases.filter(
    (one) => one.their === domain && Date.parse(one.at ?? '') > since,
  );
  const [note] = notes.slice(-1);
  const kept = note === undefined ? undefined : await tools.findCase(note.number);
  return kept === undefined ? [] : [kept.report];
}

/** What the latest of these looks shows a partner to be. */
function pictureIn(reports: readonly Report[]): Picture | undefined {
  const report = reports.find(({ question }) => question.about !== 'ours');
  // Which cloud it is stands in the report alone, and its host is named in commands.
  return report?.picture === 'M365-OTHER' ? undefined : report?.picture;
}

function stepOf(outcome: GuideOutcome, before: GuideState, tools: GuideTools, turn: Turn): Step {
  const known = learnAnswer(before, outcome.state, turn);
  const guides = withoutUnnamed(outcome.state);
  const after = settle(remember(known, { guides }));
  const replies = outcome.replies.map(guideMessage);
  const step = say(after, ...replies.map((reply) => withGuess(reply, guides, after)));
  const [job] = outcome.jobs;
  const looking = job === undefined ? step : lookFor(job, step, tools, after);
  return known === turn ? looking : { ...looking, learns: true };
}

/** Without a guide that was left before its partner was named: nothing was noted of it, and another one was begun instead. */
function withoutUnnamed(state: GuideState): GuideState {
  // A guide that only rests is kept, as it was promised.
  if (state.active === undefined) return state;
  const open = state.open.filter(
    ({ key, guide: id, their, steps, waits, unknown = [] }) =>
      key === state.active ||
      waits !== undefined ||
      unknown.includes('their') ||
      their !== undefined ||
      Object.keys(steps).length > 0 ||
      !guideBook.guides[id].needs.includes('their'),
  );
  return open.length === state.open.length ? state : { ...state, open };
}

/** A guess at our domain is shown where it is used, so that it can be corrected. */
function withGuess(reply: Step['replies'][number]['reply'], guides: GuideState, turn: Turn) {
  const { ours, locale } = turn;
  const our = findProgress(guides, guides.active)?.our;
  const isGuess = ours?.from === 'sign-in' && our !== undefined && our === ours.domain;
  const read = isGuess ? parseDomain(our) : undefined;
  if (read?.ok !== true) return reply;
  const job = jobFor({ kind: 'check-own', their: read, our: read }, turn);
  return withOurs(reply, { ...job, locale });
}

/** What was answered to a question about our side is known everywhere from now on. */
function learnAnswer(before: GuideState, after: GuideState, turn: Turn): Turn {
  const asking = findProgress(before, before.active);
  const answered = findProgress(after, after.active);
  if (asking === undefined || asking.guide !== answered?.guide) return turn;
  const { ours } = turn;
  const { our } = answered;
  const isNamed = asking.asked === 'our' || asking.asked === 'their';
  if (isNamed && our !== undefined && our !== asking.our && our !== ours?.domain)
    return learnOurs(turn, { domain: our });
  const { home } = answered.situation;
  const told = asking.situation.home;
  const isAnswer = asking.asked === 'home' || (told !== undefined && told !== home);
  const platform = isAnswer && home !== undefined ? platformOf(home) : undefined;
  return platform === undefined || platform === ours?.platform
    ? turn
    : learnOurs(turn, { platform });
}

function platformOf(home: NonNullable<Situation['home']>): Platform {
  return home === 'servers' ? 'onprem' : home;
}

function lookFor(wanted: GuideJob, step: Step, tools: GuideTools, turn: Turn): Step {
  const { only } = turn.tools;
  const our = wanted.our === undefined ? undefined : parseDomain(wanted.our);
  const their = wanted.kind === 'check-own' ? our : parseDomain(wanted.their);
  const ours = our?.ok === true ? { our } : {};
  if (their?.ok === true && (only === undefined || only.includes(their.domain))) {
    const job = jobFor({ kind: wanted.kind, for: 'guide', their, ...ours }, turn);
    return { ...step, jobs: [job] };
  }
  const { state, replies } = runGuide(turn.state.guides ?? noGuides, { kind: 'not-looked' }, tools);
  const note = asides.demoOnly(only ?? [], turn.locale);
  const said = replies.map((reply) => ({ reply: withLead(guideMessage(reply), note) }));
  return { ...step, state: { ...step.state, guides: state }, replies: [...step.replies, ...said] };
}
