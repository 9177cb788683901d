import type { GuideId } from '../locales/guide-text.ts';
import type { Locale } from '../locales/typing.ts';
import { isFindingCode, type FindingCode } from '../services/model/catalog.ts';
import type { DocsAnswer, DocsPage, DocsTopicName } from '../services/model/documentation.ts';
import { findKept } from './cases.ts';
import type { Step } from './conversation.ts';
import { guide as runGuideWish } from './guiding.ts';
import { answerReply, docsNote, namedIn, partsReply, unknownReply } from './replies/documents.ts';
import { findingReply, notInCase } from './replies/finding.ts';
import { mostTopicId, type ShownTopic } from './state.ts';
import { say, type Turn } from './turn.ts';
import { foldText } from './understanding/fold.ts';
import { ownLocale } from './understanding/language.ts';
import { forMatching } from './understanding/traditional.ts';
import type { Utterance } from './understanding/utterance.ts';

/** Characters that one message shows of a topic; a part is never cut. */
const mostShown = 1_200;

/** Guides by what the name of a topic speaks of; the first that fits. */
const guides: readonly (readonly [RegExp, GuideId])[] = [
  [/after-the-move/u, 'clean-up'],
  [/federation-types/u, 'choose-type'],
  [/hybrid|shared-sip|mov(?:e|ing)-users|migrating/u, 'hybrid'],
  [/lync-online-(?:customer|domain)|hosting-provider|hosted-sip/u, 'microsoft-365-partner'],
  [/teams|unmanaged/u, 'teams-tenant'],
  [/prerequisit|requirements/u, 'prerequisites'],
  [/federat|allowed|discover|edge|srv|dns|certificat|port|firewall|external-access/u, 'set-up'],
];

function guideFor(file: string): GuideId | undefined {
  return guides.find(([pattern]) => pattern.test(file))?.[1];
}

/** The word for the documents alone, without a question. */
const onlyNamed =
  /^(?:(?:search )?(?:the )?(?:documentation|documents|docs|articles)|查文件|查資料|說明文件|文件|文章)?$/iu;

/** Answers a question from the documents; says so when nobody knows, with what is near. */
export async function lookUp(text: string, turn: Turn): Promise<Step> {
  const { locale } = turn;
  if (onlyNamed.test(plain(text))) return say(turn, docsNote('ask', locale));
  const result = await turn.tools.documents?.search(text, locale);
  if (result === undefined) return say(turn, docsNote('busy', locale));
  const [best, ...others] = result.answers;
  return best === undefined
    ? withNamed(say(turn, unknownReply(result.near, locale)), result.near)
    : showAnswer(best, others, turn);
}

/** An answer where somebody knows one for sure; undefined otherwise, also when it takes too long. */
export async function lookUpQuietly(text: string, turn: Turn): Promise<Step | undefined> {
  const result = await turn.tools.documents?.search(text, turn.locale);
  const [best, ...others] = result?.answers ?? [];
  return best === undefined ? undefined : showAnswer(best, others, turn);
}

function showAnswer(best: DocsAnswer, others: readonly DocsAnswer[], turn: Turn): Step {
  const guide = guideFor(best.file);
  const step = say(turn, answerReply(best, others, { locale: turn.locale, guide }));
  const shown = { id: best.id, from: best.part, part: best.part, file: best.file };
  const { alike, rest } = namedIn(best, others);
  return withNamed(withShown(step, shown), [...alike, ...rest]);
}

/** Topics that are picked by writing their title. */
function withNamed(step: Step, topics: readonly DocsTopicName[]): Step {
  const namedTopics = topics
    .filter(({ id }) => id.length <= mostTopicId)
    .map(({ id, title }) => ({ id, title }));
  return namedTopics.length === 0 ? step : { ...step, state: { ...step.state, namedTopics } };
}

function withShown(step: Step, shownTopic: ShownTopic): Step {
  if (shownTopic.id.length > mostTopicId) return step;
  return { ...step, state: { ...step.state, shownTopic } };
}

/** What a button of a topic asks for, or "more": the topic from one part on. */
export async function showTopic(
  { id, part, locale }: { readonly id: string; readonly part: number; readonly locale: Locale },
  turn: Turn,
): Promise<Step> {
  const page = await turn.tools.documents?.open(id, locale);
  if (page === undefined || part >= page.parts.length)
    return say(turn, docsNote('gone', turn.locale));
  const to = endOf(page, part);
  const ways = { locale, guide: guideFor(page.file) };
  const step = say(turn, partsReply(page, { from: part, to }, ways));
  return withShown(step, { id, from: part, part: to - 1, file: page.file });
}

/** The part behind the last one that fits into a message with the first. */
function endOf({ parts }: DocsPage, from: number): number {
  let characters = 0;
  let to = from;
  for (const { blocks } of parts.slice(from)) {
    characters += blocks.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (to > from && characters > mostShown) break;
    to += 1;
  }
  return to;
}

/** A Han character says as much as three letters. */
function widthOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const more =
  /^(?:(?:show|tell|give) me more|show more|more|go on|read on|continue|next part|what else|更多|看更多|繼續|接著說|還有呢|還有嗎|然後呢|多說一點|再多一點|下一段)$/iu;
const steps =
  /^(?:(?:show|give) me (?:the |all )?steps|show (?:the )?steps|the steps|steps|walk me through (?:it|this|that)|guide me through (?:it|this|that)|看步驟|步驟|要怎麼做|帶我做|帶我設定|一步一步(?:帶我)?做?)$/iu;
const inLanguage =
  /^(?:in |用|看)?(?<language>english|chinese|英文|英語|中文|繁體中文|繁中)(?:版|please)?$/iu;

/** Letters of a part of a title that is enough to pick it; a Han character says as much as three. */
const leastOfTitle = 12;

/** The topic whose title a message writes, or a part of it that no other has. */
function pickedTopic(text: string, { state: { namedTopics = [] } }: Turn): string | undefined {
  const key = keyOf(text);
  if (key === '') return undefined;
  const whole = namedTopics.find(({ title }) => keyOf(title) === key);
  const having = namedTopics.filter(({ title }) => keyOf(title).includes(key));
  const isEnough = having.length === 1 && widthOf(key) >= leastOfTitle;
  return (whole ?? (isEnough ? having[0] : undefined))?.id;
}

function keyOf(title: string): string {
  return (
    foldText(title, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');
}

/** What is said to topics that are shown: one of them by its title, more of it, the same in another language, or the guide for it. */
export async function followTopic(
  text: string,
  { command, entities }: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const { shownTopic } = turn.state;
  const picked = pickedTopic(text, turn);
  if (picked !== undefined) return showTopic({ id: picked, part: 0, locale: turn.locale }, turn);
  const words = plain(text);
  if (shownTopic === undefined || words.length > 60) return askedCode(text, turn);
  const { id, from, part, file } = shownTopic;
  if (more.test(words)) return showTopic({ id, part: part + 1, locale: turn.locale }, turn);
  if (steps.test(words)) {
    const guide = guideFor(file);
    if (guide !== undefined)
      return runGuideWish({ kind: 'wish', wish: { do: 'guide', guide } }, turn);
  }
  const named = inLanguage.exec(words)?.groups?.language ?? '';
  if (named === '') return askedCode(text, turn);
  const locale =
    command?.locale ??
    ownLocale(entities.language ?? '') ??
    (/^e|英/iu.test(named) ? 'en' : 'zh-TW');
  return showTopic({ id, part: from, locale }, turn);
}

/** A message that names one of our codes asks what it means. */
async function askedCode(text: string, turn: Turn): Promise<Step | undefined> {
  if (text.length > 200) return undefined;
  const words = text
    .toLowerCase()
    .match(/(?<![\w.-])[a-z]{2,8}(?:-[a-z\d]{1,20}){1,6}(?![\w.-])/gu);
  const code = words?.find(isFindingCode);
  return code === undefined ? undefined : tellCode(code, text, turn);
}

/** What a code means in the case that was told last; its page where that case does not hold it, or others read along. */
async function tellCode(code: FindingCode, text: string, turn: Turn): Promise<Step | undefined> {
  const kept = turn.place === 'group' ? undefined : await findKept(turn);
  const told = kept === undefined ? undefined : findingReply(kept, code, turn);
  if (told !== undefined) return say(turn, told);
  const step = await lookUpQuietly(text, turn);
  if (step === undefined || kept === undefined) return step;
  const above = notInCase(kept, code, turn);
  const replies = step.replies.map((one) => ({
    ...one,
    reply: { ...one.reply, blocks: [above, ...one.reply.blocks] },
  }));
  return { ...step, replies };
}

function plain(text: string): string {
  return forMatching(foldText(text, 200))
    .trim()
    .replace(/[\s.!?。！？]+$/u, '');
}
