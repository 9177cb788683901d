import { showChange } from './cases.ts';
import type { Step } from './conversation.ts';
import { lookUpQuietly } from './documents.ts';
import { beginGuide, beginWithSides, isMenuShown } from './guide-begin.ts';
import { askForPasteAgain } from './guide-paste.ts';
import { isInsult, isOtherLanguage, readPlainWish } from './plain-wishes.ts';
import { readReminder } from './guide-reminders.ts';
import { readGuideTopic, readWaiting, restsGuide } from './guide-words.ts';
import { deletesMs } from './guides/interview.ts';
import {
  findProgress,
  isBack,
  withOur,
  type GuideState,
  type Progress,
} from './guides/progress.ts';
import { readSides } from './guides/sides-said.ts';
import { readGuideWords } from './guides/words.ts';
import type { GuideWish } from './guides/wishes.ts';
import { guide } from './guiding.ts';
import { readOurs } from './own-side.ts';
import { withOurChange, withWayBack } from './replies/guide-message.ts';
import { remember, type Turn } from './turn.ts';
import { readYesNo } from './understanding/answers.ts';
import { foldPhrase } from './understanding/fold.ts';
import type { Utterance } from './understanding/utterance.ts';

/** How long a bare name or a plain yes is taken for the answer to a question of a guide; what chooses waits for ever. */
const namesMs = 3_600_000;
/** An answer that was not understood is short; what is longer tells something else. */
const longestAnswer = 60;

/** What a message says to a guide, which hears it before everybody but the questions of the bot itself. */
export async function answerGuide(
  text: string,
  said: Utterance,
  before: Turn,
): Promise<Step | undefined> {
  const topic = readGuideTopic(text);
  if (topic !== undefined) return beginGuide(topic, said, before, text);
  const sides = isMenuShown(before) ? readSides(text) : undefined;
  if (sides !== undefined) return beginWithSides(sides, before);
  const turn = withoutStale(before);
  const { guides } = turn.state;
  if (guides === undefined || guides.open.length === 0) return undefined;
  const reminded = readReminder(text, guides, turn);
  if (reminded !== undefined) return guide({ kind: 'wish', wish: reminded }, turn);
  const word = readGuideWords(text)?.do;
  if (word === 'where') return tellStatus(said, turn);
  // Somebody who reads an article wants more of that.
  if (word === 'more' && turn.state.shownTopic !== undefined) return undefined;
  const active = findProgress(guides, guides.active);
  // Whoever just read a diagnosis wants to know why of that.
  if (word === 'why' && isAfterLook(active, turn)) return undefined;
  const isAskedOur = active?.asked === 'our';
  const named =
    isAskedOur && said.entities.partnerDomains.length === 0 ? said.entities.ourDomain : undefined;
  if (named !== undefined) return guide({ kind: 'said', text: named.domain }, turn);
  const wish = active === undefined ? undefined : plainWish(text, said, active);
  if (wish !== undefined) return guide({ kind: 'wish', wish }, turn);
  const other = active === undefined ? undefined : await otherOur(text, said, active, turn);
  if (other !== undefined) return other;
  const answered = await guide({ kind: 'said', text }, turn);
  if (answered !== undefined || active === undefined) return answered;
  // A no to a question that is none of yes and no is an answer that was not understood; nobody wanted to stop.
  if (active.asked !== undefined && isBareNo(text))
    return guide({ kind: 'wish', wish: { do: 'unclear' } }, turn);
  const steered = steering(said);
  if (steered !== undefined) return guide({ kind: 'wish', wish: steered }, turn);
  return asks(text, said, active, turn);
}

/** A no and nothing beside it: "none", 都不是. What stops something says so. */
function isBareNo(text: string): boolean {
  const phrase = foldPhrase(text);
  const isNo = phrase.length <= 12 && readYesNo(text) === false && !putsOff.test(phrase);
  return bareNo.test(phrase) || isNo;
}

/** Who says no to going on at all wants to stop. */
const putsOff = /先不|不要|不用|算了|不想|\b(?:now|later|yet|thanks?|thank you|stop)\b/u;

const bareNo =
  /^(?:none|nothing|neither|nope|no|not (?:that|this|really)|none of (?:them|these|those|that)|都不是|不是|沒有|都沒有|不對|不是這樣|以上皆非)$/u;

/** A question of the documents is answered anywhere; then what waits says so once more. */
async function asks(
  text: string,
  said: Utterance,
  active: Progress,
  turn: Turn,
): Promise<Step | undefined> {
  const { intent, entities } = said;
  const isFree = intent === 'none' || intent === 'docs_question';
  const isAlone = entities.partnerDomains.length === 0 && isFree && active.asked === undefined;
  const isWhy = isAlone && asksWhy.test(text.trim()) && !isAfterLook(active, turn);
  const isOpen = isUnclear(text, said, turn);
  if (!isWhy && !isOpen) return undefined;
  const found = /[?？]\s*$/u.test(text) ? await lookUpQuietly(text, turn) : undefined;
  if (found !== undefined) return pointBack(found, turn);
  return isWhy ? guide({ kind: 'wish', wish: { do: 'why' } }, turn) : again(active, turn);
}

/** The reason for a step, in words of one's own. */
const asksWhy =
  /^(?:but |and )?why (?:must|should|do|is|are) .*[?？]$|^(?:為什麼|為何)(?:要|得|需要|必須).*[?？]$/iu;

/** Another domain of ours than the guide has notes of: whether it is another organisation or a slip is asked first. */
async function otherOur(
  text: string,
  said: Utterance,
  { our, their, asked, steps }: Progress,
  turn: Turn,
): Promise<Step | undefined> {
  const told = asked === undefined && our !== undefined ? readOurs(text, said, turn) : undefined;
  const domain = told?.isAll === true ? told.domain?.domain : undefined;
  const isNoted = Object.keys(steps).length > 0 && turn.ours?.from !== 'sign-in';
  if (domain === undefined || domain === our || domain === their || !isNoted) return undefined;
  return guide({ kind: 'wish', wish: { do: 'our', domain } }, turn);
}

/** Whether something else was looked at since the guide spoke. */
function isAfterLook(active: Progress | undefined, { state }: Turn): boolean {
  const at = state.cases.at(-1)?.at;
  return active !== undefined && at !== undefined && Date.parse(at) > Date.parse(active.touched);
}

/** A few words that nothing else makes anything of. */
function isUnclear(text: string, said: Utterance, turn: Turn): boolean {
  const { intent, sure, entities, refusal } = said;
  const isNothing = intent === 'none' && !sure && refusal === undefined;
  const isElsewhere = readPlainWish(text) !== undefined || isInsult(text) || isOtherLanguage(text);
  const isShort = text.length <= longestAnswer && entities.partnerDomains.length === 0;
  const tells = readOurs(text, said, turn) !== undefined;
  return isNothing && isShort && !isElsewhere && !tells;
}

/** What waits for an answer or for output says so once more, rather than that nothing was understood. */
async function again(active: Progress, turn: Turn): Promise<Step | undefined> {
  if (active.asked === undefined) return askForPasteAgain(turn);
  return guide({ kind: 'wish', wish: { do: 'unclear' } }, turn);
}

/** What stops or begins a guide anew is no answer to its question, though it sounds like a no. */
function plainWish(text: string, { command }: Utterance, active: Progress): GuideWish | undefined {
  // With nothing noted in the guide there is only the conversation to begin anew.
  const isBegun = Object.keys(active.steps).length > 0 || (active.answered ?? []).length > 0;
  if (command?.name === 'start-over' && isBegun) return { do: 'start-over' };
  if (active.asked === 'startOver') return undefined;
  const waiting = readWaiting(text);
  if (waiting !== undefined) return { do: 'wait', ...waiting };
  return restsGuide(text) ? { do: 'stop' } : undefined;
}

/** Words in place of its buttons that the guide itself does not know, and a no to it. */
function steering({ intent, command, entities }: Utterance): GuideWish | undefined {
  if (entities.partnerDomains.length > 0) return undefined;
  switch (command?.name) {
    case 'next':
    case 'back':
    case 'skip':
    case 'done':
      return { do: command.name };
    default:
      return intent === 'cancel' && command === undefined ? { do: 'stop' } : undefined;
  }
}

/** A question of a guide that was asked so long ago that a name or a yes of today means something else. */
function withoutStale(turn: Turn): Turn {
  const { guides } = turn.state;
  const active = guides === undefined ? undefined : findProgress(guides, guides.active);
  if (guides === undefined || active?.asked === undefined) return turn;
  const { asked, ...others } = active;
  const limit = asked === 'startOver' ? deletesMs : namesMs;
  const mayWait = asked !== 'startOver' && asked !== 'our' && asked !== 'their';
  const ageMs = turn.tools.now().getTime() - Date.parse(active.touched);
  if (mayWait || (ageMs >= 0 && ageMs < limit)) return turn;
  const open = guides.open.map((one) => (one === active ? others : one));
  return remember(turn, { guides: { ...guides, open } });
}

/** "Where were we?": the guide that was begun, looked at again, and what was looked at since. */
export async function tellStatus(said: Utterance, turn: Turn): Promise<Step> {
  const [their] = said.entities.partnerDomains;
  const progress = progressFor(their?.domain, turn.state.guides);
  if (progress === undefined) return showChange(their?.domain, turn);
  const wish = { do: 'where', key: progress.key } as const;
  const step = await guide({ kind: 'wish', wish }, turn);
  if (step === undefined) return showChange(their?.domain, turn);
  const last = turn.state.cases.at(-1);
  const isNewer = last?.at !== undefined && Date.parse(last.at) > Date.parse(progress.touched);
  if (!isNewer) return step;
  const { replies } = await showChange(last.their, turn);
  return { ...step, replies: [...replies, ...step.replies] };
}

function progressFor(
  their: string | undefined,
  guides: GuideState | undefined,
): Progress | undefined {
  if (guides === undefined) return undefined;
  if (their !== undefined) return guides.open.findLast((one) => one.their === their);
  return findProgress(guides, guides.active) ?? guides.open.at(-1);
}

/** Our domain was told anew: the guide goes on with it, and what was seen of another one does not count. */
export function withOurDomain(step: Step, before: Turn): Step {
  const { ours, guides } = step.state;
  const active = guides === undefined ? undefined : findProgress(guides, guides.active);
  const our = ours?.domain;
  if (step.learns !== true || our === undefined || guides === undefined) return step;
  if (active?.our === undefined || active.our === our || active.their === our) return step;
  if (guides !== before.state.guides) return step;
  const open = guides.open.map((one) => (one === active ? withOur(active, our) : one));
  const last = step.replies.at(-1);
  const told =
    last === undefined
      ? []
      : [{ ...last, reply: withOurChange(last.reply, our, isBack(active, our)) }];
  const replies = [...step.replies.slice(0, -1), ...told];
  return { ...step, replies, state: { ...step.state, guides: { ...guides, open } } };
}

/** After something else was answered, the guide that waits is pointed to: never with a second question. */
export function pointBack(step: Step, before: Turn): Step {
  const { guides, asked } = step.state;
  const last = step.replies.at(-1);
  // A look says it with its answer; what the guide itself says needs no pointer.
  if (guides?.active === undefined || guides !== before.state.guides) return step;
  if (step.forgets === true) return step;
  if (asked !== undefined || step.jobs.length > 0 || last === undefined) return step;
  if (last.reply.kind !== 'note' && last.reply.kind !== 'result') return step;
  const reply = withWayBack(last.reply, guides, before.timeZone);
  return { ...step, replies: [...step.replies.slice(0, -1), { ...last, reply }] };
}
