import { fold } from './fold.ts';
import { stem, stopWords } from './stem.ts';

/** Words of a question that say nothing about its subject; longer ones first. */
const asking =
  /什麼是|什麼叫|為什麼|為何|是不是|要不要|有沒有|可不可以|能不能|會不會|該不該|怎麼樣|怎麼辦|怎麼|怎樣|如何|什麼|甚麼|哪一個|哪一種|哪一台|哪一部|哪裡|哪些|哪個|哪幾|多少|多久|幾個|可以|可否|能否|是否|應該|需要|一定要|一定|必須|我們|你們|他們|我想|想要|想問|請問|請教|請|到底|究竟|意思|時候|之後|以前|這樣|那樣|這個|那個|這種|那種|這些|那些|已經|還是|或是|或者|如果|因為|所以|但是|可是|不過|然後|就是|都要|都是|要怎|嗎|呢|吧|啊|嘛|喔|的話|是什麼|有什麼|步驟|方法|一步一步|一步步|逐步|帶我/gu;

/** What a text is searched by. Literals come whole and in parts, words as their stems, Chinese as pairs of characters. */
export function tokensOf(text: string): string[] {
  return collect(readable(text), false);
}

/** The same of a question, without the words that only ask. */
export function questionTokens(question: string): string[] {
  return collect(readable(question).replace(asking, ' '), true);
}

/** 50,000 is the number 50000. */
function readable(text: string): string {
  return fold(text).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
}

/** A word or a literal of such letters, which may hold signs within. */
const runOf = (letters: string): string =>
  `[${letters}_](?:[${letters}_.'/+&@:*<>-]{0,200}[${letters}_>])?`;
const run = new RegExp(`\\p{Script=Han}+|${runOf('\\p{L}\\p{N}')}`, 'gu');

const isPlain = /^[\n -~]*$/u;
/** The same in plain letters, which most texts are made of, in a third of the time. */
const plainRun = new RegExp(runOf('A-Za-z\\d'), 'gu');

const isLatin = /^[\u0021-\u024f]+$/u;

function collect(text: string, isQuestion: boolean): string[] {
  const out: string[] = [];
  if (isPlain.test(text)) {
    for (const found of text.match(plainRun) ?? []) addLatin(found, out);
    return out;
  }
  for (const found of text.match(run) ?? []) {
    if (isLatin.test(found)) addLatin(found, out);
    else {
      for (const piece of found.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
        if (/^\p{Script=Han}/u.test(piece)) addHan(piece, isQuestion, out);
        else addLatin(piece, out);
      }
    }
  }
  return out;
}

/** Pairs of neighbours; a lone character stands for itself. */
function addHan(piece: string, isQuestion: boolean, out: string[]): void {
  const signs = /[\ud800-\udbff]/u.test(piece) ? Array.from(piece) : piece;
  if (signs.length === 1) {
    if (
      !isQuestion ||
      !'的了和與跟在是有要會也就都個把被給讓對從到能可還再又很太那這哪沒不一步'.includes(piece)
    ) {
      out.push(piece);
    }
    return;
  }
  for (let index = 0; index + 1 < signs.length; index += 1) {
    out.push(`${signs[index] ?? ''}${signs[index + 1] ?? ''}`);
  }
}

/** What words of Latin letters come to. Documents of one field repeat themselves, so most are found here. */
const readBefore = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

function addLatin(piece: string, out: string[]): void {
  const known = readBefore.get(piece);
  if (known !== undefined) {
    for (const token of known) out.push(token);
    return;
  }
  const tokens: string[] = [];
  readLatin(piece, tokens);
  if (readBefore.size >= mostRemembered) readBefore.clear();
  if (piece.length <= 60) readBefore.set(piece, tokens);
  for (const token of tokens) out.push(token);
}

/** A word, or a literal such as a record, a host, a command or a number with separators. */
function readLatin(piece: string, out: string[]): void {
  const word = piece.replace(/^[.:'/+&@*-]+|[.:'/+&@*-]+$/gu, '');
  const lower = word.toLowerCase();
  if (/^[a-z]+$/u.test(lower)) {
    addWord(lower, out);
    addHumps(word, out);
    return;
  }
  if (/^\d+$/u.test(lower)) {
    out.push(lower);
    return;
  }
  const parts = word.split(/[^\p{L}\p{N}_]+/gu).filter((part) => part !== '');
  if (parts.length > 1 && /[._-]/u.test(lower) && lower.length <= 120) out.push(lower);
  const record = /^(?<name>_[\w-]+\._(?:tcp|tls|udp))(?=\.)/u.exec(lower)?.groups?.name;
  if (record !== undefined) out.push(record);
  // A/V and AD DS are said without their stroke as well.
  if (/^[a-z]\/[a-z]$/u.test(lower)) out.push(lower.replace('/', ''));
  for (const part of parts) {
    const plain = part.toLowerCase().replace(/^_+|_+$/gu, '');
    if (plain.length < 2) continue;
    if (/^[a-z]+$/u.test(plain)) addWord(plain, out);
    else out.push(plain);
    addHumps(part, out);
  }
}

function addWord(word: string, out: string[]): void {
  if (word.length < 2 || stopWords.has(word)) return;
  const stemmed = stem(word);
  // Keeping says as little as keep; but a user is not us.
  if (stemmed.length < 4 || !stopWords.has(stemmed)) out.push(stemmed);
}

/** HostedMigrationOverrideUrl is found by its words too; Cs, the mark of the product's commands, says nothing. */
function addHumps(word: string, out: string[]): void {
  if (!/[a-z][A-Z]/u.test(word)) return;
  const humps = word.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\d+/gu) ?? [];
  if (humps.length < 2) return;
  for (const hump of humps) {
    const lower = hump.toLowerCase();
    if (lower !== 'cs') addWord(lower, out);
  }
}
