/** Shorter words are too often other words. */
const shortest = 5;
const longest = 20;
const plainWord = /^[a-z]+$/u;

/** Words that are one letter away from one of ours, and mean something else. */
const commonWords: ReadonlySet<string> = new Set(
  'massage massages father order orders other others another there where these those thing things think thanks three place police polite price prices peace piece fine find found sound round ground great green group grope close clone clothes chess cheap cheat cheek chair chain chart charts chap could would should house horse hours worse works world words wound write white while whole weather whether water waiter wait waste waste match march catch hatch latch batch bench reach react beach teach peach coach roach least lease leave level lever never fever sever server servers serve nerve port sport sports short store start stare state states stale stage stake stamp stand stone story storm steps stops staff stuff still style study table cable capable fable trust trial tried tries treat trend trade track trace trail train trains brain grain plain plane plant plate place planet please pleased pleasure sense sent send seal sell seen seem seems steam team teams cream dream meat meant meal means mean moan moon month mouth south north worth forth form forms from firm farm fair fairy fail fall feel fell fill full fuel final filing filled failed sailed mailed nailed called walled tested texted rested listed lasted fasted posted hosted mostly expert expect except accept export report resort retort repeat resort record records reward remark remote remove removed revenue review preview require acquire inquire square squad status statue statute stature nature mature manage manager message sausage passage package garage orange change charge chance channel cancel counsel council country county count court court courts course source force horse nurse purse curse verse reverse version vision visit visual usual unusual casual causal cause clause pause paste haste taste waste wasted tasted test text next nest best rest west list last lost cost most post past part party parts pants paint point print prints sprint spring string strong strange stranger danger ranger finger singer linger longer larger letter better latter matter butter bitter litter later water after often open pen sun fun gun run local locals locally'.split(
    ' ',
  ),
);

/**
 * Makes the function that gives the known word that was probably meant: one letter wrong, missing, too many, or two swapped
 * (Damerau-Levenshtein distance 1), and the same first letter. It gives undefined for short words, common words, and when
 * nothing is that near.
 */
export function typoRepair(vocabulary: Iterable<string>): (word: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  for (const known of vocabulary) {
    if (known.length < shortest || !plainWord.test(known)) continue;
    const key = keyOf(known, known.length);
    const group = byStart.get(key);
    if (group === undefined) byStart.set(key, [known]);
    else group.push(known);
  }
  return (word) => {
    if (word.length < shortest || word.length > longest || commonWords.has(word)) return undefined;
    if (!plainWord.test(word)) return undefined;
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      const near = byStart.get(keyOf(word, length))?.find((known) => isNear(word, known));
      if (near !== undefined) return near;
    }
    return undefined;
  };
}

/** Words that may be near have the same first letter and about the same length. */
function keyOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** Whether two words are one letter apart: wrong, missing, too many, or two swapped. */
export function isNear(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  let at = 0;
  while (at < word.length && word.charAt(at) === known.charAt(at)) at += 1;
  const rest = word.slice(at);
  const knownRest = known.slice(at);
  const isSwapped =
    rest.length === knownRest.length &&
    rest.startsWith(`${knownRest.charAt(1)}${knownRest.charAt(0)}`) &&
    rest.slice(2) === knownRest.slice(2);
  return (
    isSwapped ||
    rest.slice(1) === knownRest.slice(1) ||
    rest.slice(1) === knownRest ||
    rest === knownRest.slice(1)
  );
}
