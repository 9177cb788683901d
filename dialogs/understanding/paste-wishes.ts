import { saysCannotRun } from './cannot-run.ts';
import { foldText } from './fold.ts';
import { languageOf } from './language.ts';
import { readPastedCode } from './pastes.ts';
import { withoutPrinted } from './printed.ts';
import { forMatching } from './traditional.ts';
import { understand } from './understand.ts';
import type { Utterance } from './utterance.ts';
import type { ReadDomain } from '../../services/model/domain.ts';

/** What is asked about pastes. */
export type PasteWish = 'forget' | 'summary';

/** Such a wish is short; what is longer is a paste. */
const longestWish = 120;

const wishes: readonly (readonly [PasteWish, RegExp])[] = [
  [
    'forget',
    /\b(?:forget|delete|remove|erase|discard|drop|clear)\b.{0,30}\b(?:paste[ds]?|pasting)\b|(?:忘記|忘掉|刪除|刪掉|清除|清掉|丟掉).{0,8}貼|貼.{0,8}(?:忘記|忘掉|刪除|刪掉|清除|清掉)/iu,
  ],
  [
    'summary',
    /\bwhat (?:have|did|has|had) (?:i|we|been)\b.{0,12}\bpasted?\b|\bwhat was pasted\b|\bwhich (?:settings|pastes?)\b.{0,30}\b(?:have|keep|know)\b|貼(?:了|過)?(?:什麼|哪些|甚麼)|(?:我)?貼過的(?:內容|東西|設定)(?:有哪些|是什麼)?$/iu,
  ],
];

/** A wish about pastes that a short message says. */
export function readPasteWish(text: string): PasteWish | undefined {
  const words = shortWords(text);
  return words === undefined ? undefined : wishIn(words);
}

/** Whether a short message says that the command that was asked for cannot be run, and wishes nothing about pastes. */
export function refusesCommand(text: string): boolean {
  const words = shortWords(text);
  return words !== undefined && wishIn(words) === undefined && saysCannotRun(words);
}

function wishIn(words: string): PasteWish | undefined {
  return wishes.find(([, pattern]) => pattern.test(words))?.[0];
}

function shortWords(text: string): string | undefined {
  if (text.length > longestWish || text.includes('\n')) return undefined;
  return forMatching(foldText(text, longestWish)).replaceAll('’', "'").trim();
}

/** How sure it is that a message holds something that a program wrote. */
export type PasteSign =
  /** Its form tells: a diagnostic line, a listing, a status line. */
  | 'sure'
  /** A sentence asks about an error by its number. */
  | 'spoken'
  /** Several lines, or a sentence that no rule knows: worth reading. */
  | 'maybe';

const commandOutput =
  /\b(?:Get|Test|Set|New|Resolve)-(?:Cs[A-Z]\w+|NetConnection|DnsName)|^\s*[A-Z][A-Za-z]{5,60}\s{1,40}:(?:\s|$)|\bms-(?:client-)?diagnostics\b|\bSIP\/2\.0\b|\b0x[89a-f][\da-f]{7}\b|\bTL_(?:INFO|ERROR|WARN)\b/imu;
/** Columns of a sentence of a client at least; a Han character takes two. */
const shortestSentence = 30;

/** Whether a message is worth reading as a paste; undefined for what is plainly said. */
export function signOfPaste(text: string, said: Utterance): PasteSign | undefined {
  if (said.intent === 'policy_paste' || readPastedCode(text) !== undefined) return 'sure';
  const lines = text.split('\n', 4).filter((line) => line.trim() !== '').length;
  const hasForm = commandOutput.test(text.slice(0, 20_000)) || text.includes('\u0000');
  if (lines > 1 && hasForm) return 'sure';
  if (lines > 2) return 'maybe';
  if (said.intent === 'decode_error') return 'spoken';
  const isOpen = !said.sure || said.intent === 'diagnose_partner';
  return hasForm || (isOpen && columnsOf(text) >= shortestSentence) ? 'maybe' : undefined;
}

function columnsOf(text: string): number {
  const read = text.slice(0, shortestSentence);
  return text.length + (read.match(/\p{sc=Han}/gu)?.length ?? 0);
}

/** Whether a sentence asks what an error means: then nobody has to have seen it here. */
export function asksMeaning(text: string): boolean {
  return /[?？]\s*$|\b(?:what (?:does|do|is|are)|means?|meaning|explain)\b|什麼意思|意思|代表|是什麼|解釋|解讀/iu.test(
    text,
  );
}

/** Several lines that nobody would say: not one of them is a sentence, or most hold signs of programs. */
export function isLikeOutput(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  const programs = lines.filter((line) => /[{}<>=;|\\]|\S {2,}\S|:\s*\S+$|^\s*at\s/u.test(line));
  return programs.length * 2 >= lines.length || languageOf(text) === undefined;
}

/** A line that a person wrote beside what was pasted. */
export function isSaid(line: string): boolean {
  if (/[?？]\s*$/u.test(line)) return true;
  return languageOf(line) !== undefined && !/[={}<>|;\\()[\]]|\S {2,}\S|:\s*\S+\s*$/u.test(line);
}

const settingInLine = /\b[A-Z][A-Za-z]{3,60}\s{0,40}[:：]\s{0,10}[A-Za-z\d][\w.-]{0,80}/gu;

/** What a person said in a message that holds output of programs: that alone tells the language. Other messages stay whole. */
export function spokenPart(text: string): string {
  const read = text.slice(0, 20_000);
  const typed = withoutPrinted(read);
  const settings = read.match(settingInLine)?.length ?? 0;
  if (settings < 2 && !isLikeOutput(text)) return typed === read ? text : typed;
  return typed
    .split('\n')
    .map((line) => line.replace(settingInLine, ' '))
    .filter((line) => /\p{sc=Han}/u.test(line) || isSaid(line.trim()))
    .join('\n');
}

/** The partner whom the words beside a paste ask about; undefined when they name none, or several. */
export function askedIn(lines: readonly string[]): ReadDomain | undefined {
  const named = new Map<string, ReadDomain>();
  for (const line of lines.filter(isSaid))
    for (const read of understand(line.slice(0, 400)).entities.partnerDomains)
      named.set(read.domain, read);
  const [first, ...others] = [...named.values()];
  return others.length === 0 ? first : undefined;
}

const noAgain =
  /^(?:(?:no|nope|sorry)[,. ]*)?(?:still (?:no|not|can't|cannot|no luck|not possible)|same (?:here|again|thing|answer)?|(?:that|this) neither|neither (?:that|this)(?: one)?|nor (?:that|this)(?: one)?|not (?:that|this)(?: one)? either|no again|no luck)[.!\s]*$|^(?:還是|也|一樣|仍然|那也|這也|都)+(?:是)?(?:不行|沒辦法|不能|不可以|沒有辦法)[耶欸喔啦的了。!\s]*$|^(?:不行|沒辦法)[耶欸喔啦。!\s]*$/iu;

/** Whether a message refuses once more what was asked for anew: 「還是不行」, "that neither". Alone it would say that messages still fail. */
export function refusesAgain(text: string): boolean {
  return text.length <= 40 && noAgain.test(foldText(text, 40).trim());
}
