/** Too common to tell documents apart, or only said around a question. */
export const stopWords = new Set(
  `a about above actually after again all also am an and any anybody anyone anything anyway are as at back be because been before being
  both but by came can cannot could did do does doing done don dont each earth either else even ever every everything few for from
  get gets getting give given go goes going gone good got had happen has have having he hello help her here hey hi him his
  how i if in into is isn isnt it its just keep kind know let ll like look made make makes many may maybe me mean means
  might mine more most much must my need needed needs no nor not nothing now of off ok okay on once one only or other our
  out over own per please pls put quite really right s say says see seem she should so some somebody someone something
  still such sure t take tell than thanks that the their them then there these they thing things this those through thru
  to too try two under until up upon us use used uses using ve very walk want wants was we well went were what whats when where wheres which
  while who why will with within without work works worth would yes yet you your`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What a word loses, the first that fits; a word keeps at least four letters. */
const endings: readonly (readonly [ending: string, becomes: string])[] = [
  ['ications', 'ic'],
  ['ication', 'ic'],
  ['icating', 'ic'],
  ['icated', 'ic'],
  ['icates', 'ic'],
  ['icate', 'ic'],
  ['ations', ''],
  ['ation', ''],
  ['ating', ''],
  ['ated', ''],
  ['ates', ''],
  ['ators', ''],
  ['ator', ''],
  ['ate', ''],
  ['ements', ''],
  ['ement', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ers', ''],
  ['er', ''],
  ['able', ''],
  ['ions', ''],
  ['ion', ''],
  ['sses', 'ss'],
  ['es', ''],
  ['s', ''],
  ['e', ''],
  ['ly', ''],
];

/**
 * The common beginning of the forms of an English word, in lower case: configure, configured, configuration are one. It is cut
 * rather boldly, which costs little in documents of one field.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  for (const [ending, becomes] of endings) {
    if (!word.endsWith(ending)) continue;
    if (ending === 's' && /(?:ss|us|is)$/u.test(word)) return word;
    const rest = word.slice(0, -ending.length) + becomes;
    if (rest.length < (ending.length > 2 ? 4 : 3)) continue;
    return undouble(rest);
  }
  return word;
}

/** stopped, running: the doubled consonant before the ending. */
function undouble(word: string): string {
  const last = word.at(-1) ?? '';
  const isDoubled = word.length > 3 && word.at(-2) === last && /[bdgmnprt]/u.test(last);
  return isDoubled ? word.slice(0, -1) : word;
}
