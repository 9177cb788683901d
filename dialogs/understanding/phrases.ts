import {
  languageFrames,
  languageNames,
  letterFrames,
  nameFrames,
  versionFrames,
} from './language-phrases.ts';
import { joints, phraseTable, polite, relieved, type Meaning } from './phrase-table.ts';
import { readLetterTo } from './recipients.ts';
import { forMatching } from './traditional.ts';

/** Words taken away from a phrase until it is known; a longer row of polite words is none. */
const mostWordsOff = 8;
/** No phrase of the tables is longer. */
const longestPhrase = 80;

const thanksAround =
  '{} thanks|{} thank you|{} thx|{} many thanks|thanks {}|thank you {}|{}謝謝|{}謝謝你|{}感謝|{}謝啦|{}感恩|謝謝{}';

/** A phrase that was recognized as a whole. */
export interface Phrase extends Meaning {
  /** Tag of the language that was named. */
  readonly language?: string;
}

const phrases: ReadonlyMap<string, Meaning> = new Map(
  phraseTable.flatMap(([meaning, list]) =>
    list.split('|').map((phrase) => [forMatching(phrase), meaning] as const),
  ),
);

const thanked: ReadonlySet<string> = new Set(
  relieved
    .split('|')
    .flatMap((word) => thanksAround.split('|').map((frame) => frame.replace('{}', word))),
);

const frames: ReadonlyMap<string, Meaning> = new Map([
  ...framed(languageFrames, { intent: 'change_language' }),
  ...framed(nameFrames, { intent: 'change_language', command: { name: 'language-name' } }),
  ...framed(versionFrames, { intent: 'change_language', command: { name: 'version' } }),
  ...framed(letterFrames, { intent: 'report', command: { name: 'letter' } }),
]);

const tags: ReadonlyMap<string, string> = new Map(
  languageNames.flatMap(([tag, names]) =>
    names.split('|').map((name) => [forMatching(name), tag] as const),
  ),
);

const namesByLength = [...tags.keys()].sort((one, other) => other.length - one.length);
const hanNames = namesByLength.filter((name) => /\p{sc=Han}/u.test(name));
const otherNames = namesByLength.filter((name) => !hanNames.includes(name));
const languagePattern = `(?<!\\p{L})(?:${otherNames.join('|')})(?!\\p{sc=Latin})|${hanNames.join('|')}`;
const anyLanguage = new RegExp(languagePattern, 'u');
const everyLanguage = new RegExp(languagePattern, 'gu');
const wishedLanguage = new RegExp(
  `(?:\\b(?:in|into|to|speak|use|using|use the|read|prefer)(?: simple| plain| traditional| the)? |(?<!不)(?<!不要)(?:用|講|說|改|換|切|換成|改成|看|回)(?:個|成|繁體)?)(?:${languagePattern})`,
  'u',
);
/** A language is named at the beginning of a message or nowhere. */
const longestSentence = 1_000;

/** What says of a language that it is not the one to use. */
const deniedBehind =
  /(?:\bmy|\bnot?|\bnot (?:speak|read|understand|in|good at)|n'?t (?:speak|read|understand|know|write)|\bbad at|\bpoor|\binstead of|\bfrom|看不懂|聽不懂|不懂|不會|不會說|不會講|不要|不要用|不想看|別用|不是|除了) ?$/u;
const deniedBefore =
  /^ ?(?:is (?:bad|poor|not|weak|terrible|limited|rusty)|isn'?t|不好|不行|很差|很爛|看不懂|不太好|太難)/u;

/** The language that a text names, as a tag; the text is in lower case and folded for matching. Of several it is the last that is not denied. */
export function namedLanguage(text: string): string | undefined {
  const read = text.slice(0, longestSentence);
  const named = Array.from(read.matchAll(everyLanguage), ({ 0: name, index }) => ({
    tag: tags.get(name),
    isDenied:
      deniedBefore.test(read.slice(index + name.length, index + name.length + 20)) ||
      deniedBehind.test(read.slice(Math.max(0, index - 20), index)),
  }));
  const wished = named.findLast(({ isDenied }) => !isDenied);
  if (wished !== undefined) return wished.tag;
  // Whoever does not read one of our languages wants the other.
  const denied = named[0]?.tag;
  if (denied === undefined) return undefined;
  return denied === 'en' ? 'zh-TW' : 'en';
}

/** True when a language stands behind a word that asks for it, and is not denied. */
export function isLanguageWished(text: string): boolean {
  return wishedLanguage.test(text.slice(0, longestSentence));
}

/**
 * What a folded phrase (`foldPhrase`) means: as it is, or without polite words before and behind it, one at a time.
 * `isAbout`: a case or a domain was taken out, so the words that join it to the command go too.
 */
export function meaningOf(phrase: string, isAbout: boolean): Phrase | undefined {
  let rest = phrase;
  for (let round = 0; round <= mostWordsOff; round += 1) {
    const meaning = rest.length > longestPhrase ? undefined : lookUp(rest);
    if (meaning !== undefined) return meaning;
    const shorter = withoutWord(rest, polite) ?? (isAbout ? withoutWord(rest, joints) : undefined);
    if (shorter === undefined) return undefined;
    rest = shorter;
  }
  return undefined;
}

function lookUp(phrase: string): Phrase | undefined {
  const whole = phrases.get(phrase) ?? letterMeaning(phrase);
  if (whole !== undefined) return whole;
  if (thanked.has(phrase)) return { intent: 'thanks' };
  const name = anyLanguage.exec(phrase)?.[0];
  const language = name === undefined ? undefined : tags.get(name);
  if (name === undefined || language === undefined) return drawnOut(phrase);
  const framed = phrase.replace(name, '{}');
  const meaning = frames.get(framed) ?? documentIn(framed);
  return meaning === undefined ? undefined : { ...meaning, language };
}

function letterMeaning(phrase: string): Meaning | undefined {
  const letter = readLetterTo(phrase);
  return letter === undefined
    ? undefined
    : { intent: 'report', command: { name: 'letter', letter } };
}

/** A letter or a report that was named beside its language: `letter to our DNS in {}`, 完整報告{}版. */
function documentIn(framed: string): Meaning | undefined {
  const rest = framed.replace(besideLanguage, '').trim();
  const meaning = phrases.get(rest) ?? letterMeaning(rest);
  return meaning?.intent === 'report' ? meaning : undefined;
}

const besideLanguage =
  / (?:in|into) \{\}|\{\} (?:version of )?(?:the )?|(?:用|翻成|改成)?\{\}(?:版本?)?的?/u;

/** `hiii`, `byeee`: a courtesy whose last letter was held. */
function drawnOut(phrase: string): Meaning | undefined {
  const meaning = phrases.get(phrase.replace(/(?<last>\p{sc=Latin})\k<last>+$/u, '$<last>'));
  const isCourtesy = meaning?.intent === 'greeting' || meaning?.intent === 'thanks';
  return isCourtesy ? meaning : undefined;
}

function framed(list: string, meaning: Meaning): readonly (readonly [string, Meaning])[] {
  return list.split('|').map((frame) => [forMatching(frame), meaning] as const);
}

function withoutWord(
  phrase: string,
  words: Readonly<Record<'before' | 'behind', readonly string[]>>,
): string | undefined {
  const before = words.before.find(
    (word) => phrase.length > word.length && phrase.startsWith(word),
  );
  if (before !== undefined) return phrase.slice(before.length).trim();
  const behind = words.behind.find((word) => phrase.length > word.length && phrase.endsWith(word));
  return behind === undefined ? undefined : phrase.slice(0, -behind.length).trim();
}
