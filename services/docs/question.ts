import { fold } from './fold.ts';
import { limits } from './limits.ts';
import { namedTerms } from './named-terms.ts';
import { otherSubjects } from './other-subjects.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { questionTokens } from './tokens.ts';

/** One thing that is asked for: words that all belong to it, or other words that stand for it. */
export interface Wanted {
  readonly weight: number;
  readonly alternatives: readonly (readonly string[])[];
}

/** A question as it is looked for in the documents of each language. */
export interface Question {
  readonly locale: 'en' | 'zh-TW';
  /** The words themselves. */
  readonly words: readonly string[];
  readonly en: readonly Wanted[];
  readonly zh: readonly Wanted[];
  /** What is looked for among the ways to ask for a topic, in both languages. */
  readonly asked: readonly Wanted[];
  /** How many terms of the field it names, colloquially or not; one that other fields have too counts less. */
  readonly terms: number;
  /** Words in it that stand for a term, so that they are known although no document has them. */
  readonly explained: ReadonlySet<string>;
  /** It wants to be led through something, step by step. */
  readonly wantsSteps: boolean;
  /** Words of other subjects that it names, and commands: what does not know these knows no answer. */
  readonly others: readonly string[];
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * How much a word counts that the question does not hold, but that stands for what it holds; and how much of that among the ways
 * to ask, which are few words each, so that one common term would decide.
 */
const weights = { word: 1, synonym: 0.8, translated: 1.15, amongAsked: 0.5 };

const steps =
  /\b(?:walk|guide|lead|take) (?:me|us) through|\bstep[ -]by[ -]step|\bsteps?\b|\bcheck ?list|\bfrom scratch|\bset(?:ting)? up\b|\bprerequisit|帶我|一步一步|一步步|逐步|步驟|檢查清單|從頭|怎麼設定|如何設定|架設|先決條件|事前準備/iu;

/** What is said in several words, or by a sign, and what documents say for it; by one of the words alone it would be misread. */
const phrasings: readonly (readonly [said: RegExp, meant: string])[] = [
  // *.contoso.com asks about a wildcard.
  [/(?<![\w*])\*\.(?=[\w<])/gu, 'wildcard '],
  // Who cannot log in does not ask about logs.
  [/\blog(?:s|ged|ging)?[ -](?:in|on)(?:to)?\b/giu, 'sign-in'],
];

/** Reads a question: its own words, and through the terms of the field what documents say for them in either language. */
export function readQuestion(asked: string): Question {
  const text = phrasings.reduce(
    (said, [pattern, meant]) => said.replace(pattern, meant),
    asked.slice(0, limits.questionCharacters),
  );
  const tokens = questionTokens(text);
  const words = [...new Set(tokens)];
  const isChinese = isHan(text);
  const plain = (list: readonly string[]): Wanted[] =>
    list.map((word) => ({ weight: weights.word, alternatives: [[word]] }));
  const en = plain(words.filter((word) => !isHan(word)));
  const zh = plain(words);
  let named = 0;
  const explained = new Set<string>();
  for (const term of namedTerms(text, tokens)) {
    for (const word of term.names.join(' ').split(' ')) explained.add(word);
    named += term.counts;
    // What the question holds already is not looked for a second time in its own language.
    const said = isChinese ? weights.translated : weights.synonym;
    if (!term.inEnglish) en.push({ weight: said, alternatives: term.englishTokens });
    if (!term.inChinese) zh.push({ weight: weights.synonym, alternatives: term.chineseTokens });
  }
  return {
    locale: isChinese ? 'zh-TW' : 'en',
    words,
    en,
    zh,
    asked: [...en, ...zh].map(amongAsked),
    terms: named,
    explained,
    wantsSteps: steps.test(text),
    others: [...othersIn(fold(text).toLowerCase()), ...commandsIn(text)],
  };
}

function amongAsked({ weight, alternatives }: Wanted): Wanted {
  return { weight: weight === weights.word ? weight : weight * weights.amongAsked, alternatives };
}

const subjectsIn = createPhraseFinder(otherSubjects);

function othersIn(folded: string): readonly string[] {
  const found = subjectsIn(folded);
  return otherSubjects.filter((subject, number) => {
    const at = found.get(number);
    if (at === undefined || isHan(subject)) return at !== undefined;
    const around = folded.charAt(at - 1) + folded.charAt(at + subject.length);
    return !/[a-z\d]/u.test(around);
  });
}

/** Commands of the product, in lower case. */
function commandsIn(text: string): readonly string[] {
  const found = text.match(/(?<![\w-])[A-Za-z]{3,12}-Cs[A-Za-z]{4,60}(?![\w-])/gu) ?? [];
  return found.map((command) => command.toLowerCase());
}
