import { fold } from './fold.ts';
import { limits } from './limits.ts';
import { otherSubjects } from './other-subjects.ts';
import { terms } from './terms.ts';
import { questionTokens, tokensOf } from './tokens.ts';

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
  /** How many terms of the field it names, colloquially or not; one that other fields have too counts less. */
  readonly terms: number;
  /** Words in it that stand for a term, so that they are known although no document has them. */
  readonly explained: ReadonlySet<string>;
  /** Words of other subjects that it names. */
  readonly others: readonly string[];
}

interface KnownTerm {
  /** Stems, each form led and closed by a space. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly colloquial: readonly string[];
  readonly englishTokens: readonly (readonly string[])[];
  readonly chineseTokens: readonly (readonly string[])[];
  readonly isGeneral: boolean;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const asStems = (form: string): string => ` ${tokensOf(form).join(' ')} `;

let known: readonly KnownTerm[] | undefined;

/** Read when the first question comes. */
function knownTerms(): readonly KnownTerm[] {
  known ??= terms.map(({ en, zh, colloquial, isGeneral }) => ({
    en: en.map(asStems),
    zh: zh.map((form) => fold(form).toLowerCase()),
    colloquial: colloquial.map((form) => (isHan(form) ? fold(form).toLowerCase() : asStems(form))),
    englishTokens: en.map(tokensOf),
    chineseTokens: zh.map(tokensOf),
    isGeneral,
  }));
  return known;
}

/** How much a word counts that the question does not hold, but that stands for what it holds. */
const weights = { word: 1, synonym: 0.45, translated: 0.8 };

/** Reads a question: its own words, and through the terms of the field what documents say for them in either language. */
export function readQuestion(asked: string): Question {
  const text = asked.slice(0, limits.questionCharacters);
  const words = [...new Set(questionTokens(text))];
  const isChinese = isHan(text);
  const stems = ` ${questionTokens(text).join(' ')} `;
  const allStems = ` ${tokensOf(text).join(' ')} `;
  const folded = fold(text).toLowerCase();
  const has = (form: string) =>
    isHan(form)
      ? folded.includes(form)
      : form.trim() !== '' && (stems.includes(form) || allStems.includes(form));
  const plain = (list: readonly string[]): Wanted[] =>
    list.map((word) => ({ weight: weights.word, alternatives: [[word]] }));
  const en = plain(words.filter((word) => !isHan(word)));
  const zh = plain(words);
  let named = 0;
  const explained = new Set<string>();
  for (const term of knownTerms()) {
    const [inEnglish, inChinese] = [
      term.en.some(has),
      term.zh.some((form) => isHan(form) && has(form)),
    ];
    const said = term.colloquial.filter(has);
    if (!inEnglish && !inChinese && said.length === 0) continue;
    for (const word of said.join(' ').split(' ')) explained.add(word);
    named += term.isGeneral ? 0.4 : 1;
    // What the question holds already is not looked for a second time in its own language.
    if (!inEnglish) {
      en.push({
        weight: isChinese ? weights.translated : weights.synonym,
        alternatives: term.englishTokens,
      });
    }
    if (!inChinese) zh.push({ weight: weights.synonym, alternatives: term.chineseTokens });
  }
  return {
    locale: isChinese ? 'zh-TW' : 'en',
    words,
    en,
    zh,
    terms: named,
    explained,
    others: othersIn(folded),
  };
}

function othersIn(folded: string): readonly string[] {
  return otherSubjects.filter((subject) => {
    const at = folded.indexOf(subject);
    if (at < 0 || isHan(subject)) return at >= 0;
    const around = folded.charAt(at - 1) + folded.charAt(at + subject.length);
    return !/[a-z\d]/u.test(around);
  });
}
