import { fold } from './fold.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { stem } from './stem.ts';
import { actions, terms, type Term } from './terms.ts';
import { tokensOf } from './tokens.ts';

/** A term of the field that a question names. */
export interface NamedTerm {
  /** Whether the question has a form of the documents of that language. */
  readonly inEnglish: boolean;
  readonly inChinese: boolean;
  /** The forms that people have for it and documents have not, as the question was searched for them. */
  readonly names: readonly string[];
  /** The words of each form of the documents. */
  readonly englishTokens: readonly (readonly string[])[];
  readonly chineseTokens: readonly (readonly string[])[];
  /** How much it says about the subject that it is named. */
  readonly counts: number;
}

type KnownTerm = Pick<NamedTerm, 'englishTokens' | 'chineseTokens' | 'counts'>;

/** A way to write a term: stems that are led and closed by a space, or Han characters. */
interface Form {
  readonly term: number;
  readonly kind: 'en' | 'zh' | 'colloquial';
  readonly said: string;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const asStems = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;
const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** All words, those too, that are too common to be searched by. */
const asWords = (text: string): string => ` ${wordsIn(text).map(stem).join(' ')} `;
/** Of "no account" only "account" would be left, and of "how does" nothing: such forms are looked for with all their words. */
const asSaid = (form: string): string => {
  if (isHan(form)) return fold(form).toLowerCase();
  const stems = asStems(tokensOf(form));
  return wordsIn(form).length > 1 && !stems.trim().includes(' ') ? asWords(form) : stems;
};

interface Known {
  readonly terms: readonly KnownTerm[];
  /** The forms that a text of stems holds, and those that a text as it is written holds. */
  readonly latinIn: (text: string) => readonly Form[];
  readonly hanIn: (text: string) => readonly Form[];
}

let known: Known | undefined;

/** Read when the first question comes. */
function knownTerms(): Known {
  known ??= readTerms([
    ...terms.map((term) => ({ ...term, counts: term.isGeneral ? 0.4 : 1 })),
    ...actions.map((action) => ({ ...action, counts: 0 })),
  ]);
  return known;
}

function readTerms(all: readonly (Omit<Term, 'isGeneral'> & { readonly counts: number })[]): Known {
  const forms = all
    .flatMap(({ en, zh, colloquial }, term): readonly Form[] => [
      ...en.map((form) => ({ term, kind: 'en' as const, said: asSaid(form) })),
      ...zh.filter(isHan).map((form) => ({ term, kind: 'zh' as const, said: asSaid(form) })),
      ...colloquial.map((form) => ({ term, kind: 'colloquial' as const, said: asSaid(form) })),
    ])
    .filter(({ said }) => said.trim() !== '');
  return {
    terms: all.map(({ en, zh, counts }) => ({
      englishTokens: en.map(tokensOf),
      chineseTokens: zh.map(tokensOf),
      counts,
    })),
    latinIn: finderOf(forms.filter(({ said }) => said.startsWith(' '))),
    hanIn: finderOf(forms.filter(({ said }) => !said.startsWith(' '))),
  };
}

function finderOf(forms: readonly Form[]): (text: string) => readonly Form[] {
  const find = createPhraseFinder(forms.map(({ said }) => said));
  return (text) => [...find(text).keys()].flatMap((number) => forms[number] ?? []);
}

/**
 * The terms that a question names, in the order of the terms. `tokens` are the question's own, without the words that only ask.
 * Chinese forms of the documents are looked for in Chinese questions alone.
 */
export function namedTerms(text: string, tokens: readonly string[]): readonly NamedTerm[] {
  const folded = fold(text).toLowerCase();
  const { terms: all, latinIn, hanIn } = knownTerms();
  // With and without the words that only ask, and as it is written; parted by a sign that no form has.
  const latin = [asStems(tokens), asStems(tokensOf(text)), asWords(folded)].join('|');
  // 封鎖的網域 is 封鎖網域.
  const han = isHan(folded) ? hanIn(`${folded}|${folded.replaceAll('的', '')}`) : [];
  const byTerm = new Map<number, Form[]>();
  for (const form of [...latinIn(latin), ...han]) {
    if (form.kind === 'zh' && !isHan(text)) continue;
    byTerm.set(form.term, [...(byTerm.get(form.term) ?? []), form]);
  }
  return all.flatMap((term, number) => {
    const forms = byTerm.get(number);
    if (forms === undefined) return [];
    const isAmong = (kind: Form['kind']) => forms.some((form) => form.kind === kind);
    const names = forms.filter(({ kind }) => kind === 'colloquial').map(({ said }) => said);
    return [{ ...term, inEnglish: isAmong('en'), inChinese: isAmong('zh'), names }];
  });
}
