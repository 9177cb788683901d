import type { Locale } from '../../locales/typing.ts';
import { findCandidates } from './candidates.ts';
import { takeCase } from './case-number.ts';
import { foldText } from './fold.ts';
import { grammarWords, wordsOfNoLanguage } from './language-words.ts';

/** What is read to find the language. */
const mostRead = 1_500;

/** Text that programs wrote, line by line: properties, headers, log lines, prompts. */
const pastedLine =
  /^\s*(?:[A-Z][a-z]+[A-Z]\w*\s*:\s|(?:ms-diagnostics|SIP\/2|TL_|PS [A-Z]:|[$>{}<|]|\d{4}-\d\d-\d\d|\d\d?[:/]\d\d))|ms-diagnostics|="[^"]*"/iu;
const propertyLine = /^\s*[A-Z][a-z]+[A-Z]\w*\s*:/u;
/** A trace in the middle of a line; words may stand before it. */
const pastedTail = /(?:ms-diagnostics|SIP\/2\.0 )[^\n]*/giu;
/** Commands of PowerShell with their parameters. */
const command = /\b[A-Z][a-z]{1,20}-[A-Z]\w{1,60}|(?<=\s)-[A-Z][A-Za-z]{1,40}\b/gu;
const quotation = /"[^"\n]{0,400}"|「[^」\n]{0,400}」|『[^』\n]{0,400}』/gu;
const latinWord = /[\p{sc=Latin}][\p{sc=Latin}'’]*/gu;
const otherScript =
  /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Thai}\p{sc=Hebr}\p{sc=Deva}]/gu;

/**
 * The language that the words of a message carry; undefined when there are none besides domains, addresses, codes, commands,
 * product names and pasted output, or when they are in a script that the bot does not write. Simplified Chinese is Chinese.
 */
export function languageOf(text: string): Locale | undefined {
  const folded = foldText(text, mostRead);
  const typed = folded
    .replace(pastedTail, ' ')
    .split('\n')
    .filter((line) => !isPasted(line))
    .join('\n');
  const words = withoutNames(takeCase(typed).rest).replace(command, ' ');
  return weigh(words.replace(quotation, ' ')) ?? weigh(words);
}

/** The language to answer in: that of the sentence, else the one spoken before, else the client's, else English. */
export function chooseLocale(known: {
  readonly text?: string;
  readonly stored?: Locale;
  /** Language tag of the client. */
  readonly hint?: string;
}): Locale {
  const spoken = known.text === undefined ? undefined : languageOf(known.text);
  if (spoken !== undefined) return spoken;
  if (known.stored !== undefined) return known.stored;
  return /^zh(?:$|[-_])/iu.test(known.hint ?? '') ? 'zh-TW' : 'en';
}

/** The language when it is one that we speak. */
export function ownLocale(tag: string | undefined): Locale | undefined {
  return tag === 'en' || tag === 'zh-TW' ? tag : undefined;
}

function isPasted(line: string): boolean {
  return pastedLine.test(line) && (!/\p{sc=Han}/u.test(line) || propertyLine.test(line));
}

/** Headers of an event as Windows copies it, in either language, and the number of one alone. */
const eventHeader =
  /^\s*(?:Log Name|Source|Date|Event ID|Task Category|Level|Keywords|User|Computer|Description|記錄檔?名稱|來源|日期|事件識別碼|工作類別|等級|層級|關鍵字|使用者|電腦|描述|說明)\s*[:：]/iu;
const eventNumber = /^\W*(?:event|事件)(?: ?id| ?識別碼| ?編號)?\s*[:：#]?\s*\d{2,5}\W*$/iu;
const fewestHeaders = 3;

/** A text up to the event that was copied below it, which the machine wrote in its own language. */
export function withoutEvent(text: string): string {
  if (eventNumber.test(text)) return '';
  const lines = text.split('\n');
  const isHeader = (line: string) => eventHeader.test(line);
  return lines.filter(isHeader).length < fewestHeaders
    ? text
    : lines.slice(0, lines.findIndex(isHeader)).join('\n');
}

function withoutNames(text: string): string {
  const kept: string[] = [];
  let done = 0;
  for (const { from, to } of findCandidates(text)) {
    kept.push(text.slice(done, Math.max(done, from)), ' ');
    done = Math.max(done, to);
  }
  return kept.join('') + text.slice(done);
}

/**
 * Weighs what carries the grammar: a Han character or one of Bopomofo counts one, an English word of grammar one and a half, so names of products
 * in a Chinese sentence and a Chinese name in an English one do not decide.
 */
function weigh(text: string): Locale | undefined {
  const han = text.match(/[\p{sc=Han}\p{sc=Bopo}]/gu)?.length ?? 0;
  const words = (text.match(latinWord) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
  const spoken = words.filter((word) => !wordsOfNoLanguage.has(word) && word.length > 1);
  const grammar = words.filter((word) => grammarWords.has(word)).length;
  const others = text.match(otherScript)?.length ?? 0;
  if (others > 1 && others * 3 > han && others > grammar) return undefined;
  if (han > 0) return grammar * 1.5 > han ? 'en' : 'zh-TW';
  return spoken.length > 0 || grammar > 0 ? 'en' : undefined;
}
