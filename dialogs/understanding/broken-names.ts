import { parseDomain, type Domain } from '../../services/model/domain.ts';
import { hasKnownEnding } from './labels.ts';
import { isNear } from './typos.ts';

/** What is wrong with a name that is nearly one. */
export type NameMistake = 'two-dots' | 'comma' | 'blank' | 'dot-word' | 'scheme' | 'ending';

/** Something that is no domain by one slip of the hand, with the domain that it obviously was to be. Nobody looks at it unasked. */
export interface BrokenName {
  readonly ok: false;
  readonly why: 'misspelt';
  readonly mistake: NameMistake;
  /** As it was written, at most 80 characters. */
  readonly typed: string;
  readonly meant: Domain;
}

/** Endings that names of organisations have and that are no words of a sentence: `.so`, `.it` and `.me` are. */
const endings =
  '(?:(?:com|net|org|edu|gov|idv|co)\\.[a-z]{2}|com|net|org|edu|gov|mil|info|biz|io|tw|cn|hk|jp|kr|sg|au|de|eu|fr|nl|ch|uk|ca|example|test)';
const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const begin = '(?<![\\w@.-])(?:[\\w.%+-]{1,64}@)?';
const end = '(?![\\w@-]|\\.[a-z\\d])';
const name = (gap: string, dot = '\\.') =>
  new RegExp(
    `${begin}(?<name>${label}(?:\\.${label}){0,6}${gap}(?:${label}${dot}){0,3}${endings})${end}`,
    'iu',
  );

interface Slip {
  readonly mistake: NameMistake;
  readonly pattern: RegExp;
  readonly mend: (written: string) => string;
}

const slips: readonly Slip[] = [
  {
    mistake: 'scheme',
    pattern: new RegExp(
      `(?<![\\w@.-])(?:h?t?tps?|hxxps?)[:;]?/{1,3}(?<name>(?:${label}\\.){1,7}${endings})${end}`,
      'iu',
    ),
    mend: (written) => written.replace(/^www\./iu, ''),
  },
  { mistake: 'two-dots', pattern: name('\\.{2,3}'), mend: joinWith(/\.{2,3}/gu) },
  { mistake: 'comma', pattern: name('[,，、;；]'), mend: joinWith(/[,，、;；]/gu) },
  {
    mistake: 'dot-word',
    pattern: name('(?: dot | ?[[(（【]\\s?(?:dot|點|\\.)\\s?[\\])）】] ?|點)'),
    mend: joinWith(/ ?[[(（【]\s?(?:dot|點|\.)\s?[\])）】] ?| dot |點/giu),
  },
  {
    mistake: 'blank',
    // A blank parts words, too: `.NET` is one, and a short word before it is none of a name.
    pattern: new RegExp(
      `${begin}(?<name>[a-z\\d-]{4,63}(?: {1,3}\\. {0,3}|\\. {1,3})(?:com|org|edu|gov)(?:\\.[a-z]{2})?)${end}`,
      'iu',
    ),
    mend: joinWith(/ {0,3}\. {0,3}/gu),
  },
  {
    mistake: 'ending',
    pattern: new RegExp(
      `${begin}(?<name>(?:${label}\\.){1,6}(?:con|cmo|ocm|comm|coom|vom|cpm|xom|nte|ent|ogr|rog))${end}`,
      'iu',
    ),
    mend: (written) =>
      written
        .replace(/\.(?:nte|ent)$/iu, '.net')
        .replace(/\.(?:ogr|rog)$/iu, '.org')
        .replace(/\.[cmovpx]{3,4}$|\.c?oom$|\.ocm$|\.con$/iu, '.com'),
  },
];

function joinWith(gap: RegExp): (written: string) => string {
  return (written) => written.replace(gap, '.');
}

/** A sentence is read up to here for such a name. */
const longest = 400;

/**
 * The first name in a folded text that one slip keeps from being a domain: `contoso..com`, `contoso,com`, `contoso .com`,
 * `http//contoso.com`, `contoso dot com`, `contoso.con`. Undefined where there is none, or no one obvious reading.
 */
export function brokenNameIn(text: string): BrokenName | undefined {
  const read = text.slice(0, longest);
  for (const { mistake, pattern, mend } of slips) {
    const match = pattern.exec(read);
    const written = match?.groups?.name;
    if (match === null || written === undefined) continue;
    const meant = parseDomain(mend(written));
    if (!meant.ok || !hasKnownEnding(meant.domain)) continue;
    return {
      ok: false,
      why: 'misspelt',
      mistake,
      typed: match[0].slice(0, 80),
      meant: meant.domain,
    };
  }
  return undefined;
}

/** Endings that most names of organisations have; behind one of the second list a country follows. */
const usualEndings = ['com', 'net', 'org', 'edu', 'gov', 'info', 'biz'];
const beforeCountry = new Set(['com', 'net', 'org', 'edu', 'gov', 'idv', 'co']);
const usualCountries = ['tw', 'cn', 'hk', 'jp', 'kr', 'sg', 'au', 'uk'];

/**
 * What was meant by a name whose ending does not exist and is one letter from a usual one: `contoso.con`, `contoso.com.tww`. For names
 * that are certainly meant as domains, such as addresses. Undefined where the ending exists, or two usual ones are as near.
 */
export function brokenEndingOf(domain: string): BrokenName | undefined {
  const [last = '', before = '', ...others] = domain.split('.').reverse();
  const isCountry = beforeCountry.has(before) && others.length > 0;
  if (hasKnownEnding(`x.${last}`)) return undefined;
  const usual = isCountry ? usualCountries : usualEndings;
  const [near, ...more] = usual.filter((one) => isNear(last, one));
  if (near === undefined || more.length > 0) return undefined;
  const meant = parseDomain(`${domain.slice(0, -last.length)}${near}`);
  if (!meant.ok || !hasKnownEnding(meant.domain)) return undefined;
  return {
    ok: false,
    why: 'misspelt',
    mistake: 'ending',
    typed: domain.slice(0, 80),
    meant: meant.domain,
  };
}
