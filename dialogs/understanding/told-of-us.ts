import { domainMark } from './domains.ts';
import { foldText } from './fold.ts';
import { readMessage, type Message } from './message.ts';
import { runs } from './sentences.ts';

/** Where one clause ends and another begins: a sign, or "and" before what somebody says next. */
const between =
  /[,，;；。、\n()]+|[.!！]+(?=\s|$)|\s-\s|\s+(?:and|but|so)\s+(?=(?:we|our|my|i|i'm|we're|want|need|would|wish|use|run|have|please|set|can|everything|everybody|everyone)\b)/gu;

const name = domainMark;
const running = {
  en: `(?:(?:${runs.en}|version|ver|v|edition|subscription|se|old|new|latest|2019|2015|2013)[ ]*)+`,
  han: `(?:(?:${runs.han}|版本|舊的?|新的?|台|部|一|幾|20\\d\\d)[ ]*)+`,
} as const;
/** A clause that tells who we are or what we run, and asks for nothing. */
const tells = [
  `(?:(?:and|but|btw|by the way|fyi|where|while) )*(?:our|my)(?: own| main| primary| sip| e-?mail| company)* (?:domain|side|company|organi[sz]ation|org|name)(?: name)? ?(?:is|are|=|:) ?(?:${name} ?)`,
  `(?:(?:and|but) )*(?:(?:we|i)(?:'re| are| am|'m)(?: from| at| with| in)?|this is) ?(?:${name} ?)`,
  `(?:(?:and|but) )*(?:we|our (?:side|people|users|organi[sz]ation|company|firm))(?:'re)?(?: (?:still|only|all|just|mostly|currently))* ?(?:use|uses|run|runs|have|has|are on|is on|are|is|are using|are running|on)? ?${running.en}`,
  `(?:(?:and|but|use|using|run|running|have|with|on|we|part|half|some|all|everything|is|are) )*${running.en}`,
  `(?:而|而且|那|然後)?(?:我們|我方|本公司|敝公司|我司)(?:公司|這邊|這裡|自己)?的?(?:sip|公司|主要)? ?(?:網域|網域名稱|domain|域)?(?:名稱|名)? ?(?:是|為|叫做|叫|:|：|=)? ?(?:${name} ?)`,
  `(?:而|而且|那|然後)?(?:我們|我方|本公司|敝公司|我司)?(?:公司|這邊|這裡|自己|家)?(?:都|目前|現在|還是|只|也|同時)*(?:是用|用的是|採用|採|是|用|使用|跑|有)?(?: ?)${running.han}用?`,
  // A hybrid, told by where its people are.
  `(?:(?:and|but|where|while|with) )*(?:some|part|half|most|many|others?|the (?:others?|rest)|a few)(?: (?:of )?(?:us|our|the|my|people|users|colleagues|employees|staff))*(?:'re| are| is)?(?: (?:still|already|now|only))* (?:use |uses |using |on |in |have )?${running.en}`,
  `(?:而|而且|那|然後|但)?(?:我們|公司)?(?:有)?(?:一?部分|一半|一些|有些|有的|少數|其他|其餘|另一部分|另外一部分|剩下)(?:的)?(?:人|同事|使用者|員工)?(?:還是|還|都|已經|仍|則|是)*(?:在|用|使用)* ?${running.han}`,
].map((one) => new RegExp(`^(?:${one})$`, 'u'));

/** A message apart into what tells of us and what asks for something. */
export interface Apart {
  /** What is left of the message without those clauses. */
  readonly asks: Message;
  /** The clauses that tell of us, in lower case, a `domainMark` in place of each domain. */
  readonly tells: readonly string[];
}

/** Takes apart who we are and what we run from what is wanted: "federate with litware.com, our domain is contoso.com". Undefined where nothing of that kind is told, or nothing else is said. */
export function takeApart(message: Message): Apart | undefined {
  const clauses = clausesOf(message.plain);
  const told = clauses.filter((one) => isTold(one.text));
  const kept = clauses.filter((one) => !told.includes(one));
  if (told.length === 0 || kept.every(({ text }) => !/\p{L}/u.test(text))) return undefined;
  const { found } = message;
  const places = kept.flatMap(({ from, marks }) => found.places.slice(from, from + marks));
  const domains = found.domains.filter(({ domain }) => places.some((one) => one.domain === domain));
  const plain = kept.map(({ text }) => text).join(', ');
  const asks: Message = {
    found: { ...found, places, domains, rest: plain },
    plain,
    ours: domains.find(({ domain }) => domain === message.ours?.domain),
    theirs: message.theirs.filter((one) => domains.includes(one)),
  };
  return { asks, tells: told.map(({ text }) => text) };
}

/** What is read of a message. */
const mostRead = 600;

/** The clauses of a text that tell who we are or what we run, also where nothing is asked beside them; empty where none does. */
export function tellingClauses(text: string): string {
  return clausesIn(text).filter(isTold).join(', ');
}

function clausesIn(text: string): readonly string[] {
  if (/[?？]\s*$/u.test(text)) return [];
  return clausesOf(readMessage(foldText(text, mostRead)).plain).map((one) => one.text);
}

/** The clauses of a text that tell who we are or what we run; empty where none does. */
export function toldOfUs(text: string): string {
  return (takeApart(readMessage(foldText(text, mostRead)))?.tells ?? []).join(', ');
}

/** Words before what is told, which tell nothing themselves. */
const aside =
  /^(?:(?:no|nope|yes|yeah|ok|okay|sorry|well|wait|actually|by the way|btw|fyi|對|對啊|是|是的|不|不是|不對|抱歉|喔|嗯|其實)(?:\s+|$))+/u;
/** What we do not run tells nothing of what we do. */
const negated =
  /^(?:and |but |so )?(?:(?:we|our \p{L}+) )?(?:(?:are|is|have|has|use|run|do|does|did) )?(?:not|no|never|don't|doesn't|haven't|aren't|isn't)\b|^(?:而且|但是?)?(?:我們|我方|本公司)?(?:公司|這邊)?(?:現在|目前|已經|都|也)*(?:沒有?|不是|不用|不再)/u;
/** Everybody was moved, and where to is what we run. */
const moved =
  /^(?:we|our (?:company|organi[sz]ation|users|people))(?:'ve| have)? (?:already |just |now )?(?:moved|migrated|switched|gone)(?: (?:all|everybody|everyone|everything|completely|fully|our (?:users|people)|of (?:us|our (?:users|people))|over|the users))* to (?:microsoft )?(?:teams|the cloud|microsoft 365|office 365)(?: (?:last|this) (?:year|month|week)| in 20\d\d| already| now| ago)?$|^(?:我們|本公司)?(?:公司|這邊|的?人)?(?:已經|早就|去年|今年|都|全部|全都|全)*(?:搬|移|移轉|遷移|轉|換)(?:到|成|去|至)\s?(?:microsoft )?(?:teams|雲端|microsoft 365)(?:上)?\s?了?$/u;

/**
 * The clauses that tell what we run, of a message that tells nothing else: "no, we use Teams", "not hybrid, only Teams". Empty where
 * something else is said or asked.
 */
export function toldAlone(text: string): string {
  if (text.length > longestTold || /[?？]\s*$/u.test(text)) return '';
  const clauses = clausesOf(readMessage(foldText(text, longestTold)).plain)
    .flatMap((clause) => clause.text.split(/[()（）]+/u))
    .map((clause) => clause.trim().replace(aside, ''))
    .filter((clause) => /\p{L}/u.test(clause));
  const told = clauses.filter((clause) => !negated.test(clause));
  const isOfUs = told.length < clauses.length || clauses.some((clause) => ofUs.test(clause));
  const isAll = told.every(
    (clause) =>
      !asked.test(clause) &&
      (isTold(clause) || moved.test(clause) || tellsMore.some((one) => one.test(clause))),
  );
  return isOfUs && isAll ? told.join(', ') : '';
}

const longestTold = 120;

function isTold(clause: string): boolean {
  return /\p{L}/u.test(clause) && tells.some((one) => one.test(clause));
}

/** "Are we all on Teams" asks, with or without its mark. */
const asked = /^(?:is|are|was|were|do|does|did|have|has|can|could|should|would)\b/u;

/** The same in a message that tells nothing else, with words that could be of a wish elsewhere. */
const more = {
  en: `(?:(?:${runs.en}|users?|people|everybody|everyone|is|are|2010|2013|2015|2019|version) ?)+`,
  han: `(?:(?:${runs.han}|全部|全都|大家|的人|有人|在|用|還有|還是|也|只有?) ?)+`,
} as const;
const tellsMore = [
  `${name} ?(?:is|are) (?:ours|us|our (?:own )?(?:sip )?domain)`,
  `(?:(?:and|but|so) )?(?:(?:we|our (?:side|company|organi[sz]ation))(?: (?:still|only|all|just|mostly|currently))* ?(?:use|run|have|are|are on)? ?)?${more.en}`,
  `(?:而|而且|那|但是?)?(?:我們|我方|本公司)?(?:公司|這邊|這裡|自己)?(?:目前|現在)?${more.han}`,
].map((one) => new RegExp(`^(?:${one})$`, 'u'));
/** What says that it is of us: without it, "hybrid" alone is a wish. */
const ofUs =
  /\b(?:we|we're|our|ours|us|everybody|everyone|everything|all)\b|我們|我方|本公司|大家|全部|全都/u;

interface Clause {
  readonly text: string;
  /** The first of its domains among those of the message, and how many it has. */
  readonly from: number;
  readonly marks: number;
}

function clausesOf(plain: string): readonly Clause[] {
  let from = 0;
  return plain.split(between).map((part) => {
    const marks = part.split(domainMark).length - 1;
    const clause = { text: part.replace(/\s+/gu, ' ').replaceAll('’', "'").trim(), from, marks };
    from += marks;
    return clause;
  });
}
