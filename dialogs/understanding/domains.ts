import { parseDomain, type ReadDomain, type RefusedDomain } from '../../services/model/domain.ts';
import { brokenEndingOf, brokenNameIn, type BrokenName } from './broken-names.ts';
import { findCandidates } from './candidates.ts';
import { foldPhrase } from './fold.ts';
import { hasKnownEnding, type Candidate } from './labels.ts';
import { rememberLast } from './remember-last.ts';
import { askToCheck, notNames } from './words.ts';

/** The domains of a message. */
export interface FoundDomains {
  /** Each once, in the order in which they are named. */
  readonly domains: readonly ReadDomain[];
  /** The domain at each `domainMark` of `rest`. */
  readonly places: readonly ReadDomain[];
  /** For each of `places`, whether a person was named: `anna@fabrikam.com`. */
  readonly mailboxes: readonly boolean[];
  /** Something was meant as a domain and is none. */
  readonly refusal: RefusedDomain | BrokenName | undefined;
  /** The text with a `domainMark` in place of each domain. */
  readonly rest: string;
}

/** Stands where a domain stood; a folded text holds no private character. */
export const domainMark = '\u{e000}';

/** Finds the domains of a folded text. Every one is accepted by `parseDomain`. */
export const findDomains = rememberLast(readDomains);

function readDomains(text: string): FoundDomains {
  const candidates = findCandidates(text);
  const domains = new Map<string, ReadDomain>();
  const places: ReadDomain[] = [];
  const mailboxes: boolean[] = [];
  const refusals: (RefusedDomain | BrokenName)[] = [];
  let rest = '';
  let done = 0;
  const judged = new Map<string, ReturnType<typeof judgeOne>>();
  for (const candidate of candidates) {
    const key = `${candidate.meant} ${candidate.name}`;
    if (!judged.has(key)) judged.set(key, judgeOne(text, candidate, candidates.length === 1));
    const read = judged.get(key);
    if (read === undefined) continue;
    if (!read.ok) {
      refusals.push(read);
      continue;
    }
    if (!domains.has(read.domain)) domains.set(read.domain, read);
    places.push(read);
    mailboxes.push(/^(?:sip:|mailto:)?[^\s@]+@/iu.test(text.slice(candidate.from, candidate.to)));
    rest += `${text.slice(done, Math.max(done, candidate.from))} ${domainMark} `;
    done = Math.max(done, candidate.to);
  }
  if (domains.size === 0) {
    const whole = wholeName(text);
    if (whole !== undefined)
      return {
        domains: [whole],
        places: [whole],
        mailboxes: [false],
        refusal: undefined,
        rest: domainMark,
      };
  }
  // A slip tells more than that the piece before it is no name.
  const broken = domains.size === 0 ? brokenNameIn(text) : undefined;
  const refusal = broken ?? refusals[0] ?? (domains.size === 0 ? refusedName(text) : undefined);
  return {
    domains: [...domains.values()],
    places,
    mailboxes,
    refusal,
    rest: rest + text.slice(done),
  };
}

function judgeOne(
  text: string,
  candidate: Candidate,
  isOnly: boolean,
): ReadDomain | RefusedDomain | BrokenName | undefined {
  const { name, meant } = candidate;
  const isMeant = meant === 'addressed' || (isOnly && isAskedFor(text, candidate));
  if (/(?:^|\.)\d+$/u.test(name))
    return isAddress(name, text, candidate) ? parseDomain(name) : undefined;
  const read = withoutWww(name);
  if (read.ok) {
    if (meant === 'known') return read;
    // What nobody can have registered was to be another name; that one is offered and not looked at.
    return isMeant ? (brokenEndingOf(read.domain) ?? read) : undefined;
  }
  // Dots between words are not always meant as a name; a sign that stands in names only tells.
  const isName = ['special-name', 'public-suffix', 'wildcard', 'record-name'].includes(read.why);
  const hasEnding = hasKnownEnding(`x${name.slice(name.lastIndexOf('.'))}`);
  return meant === 'addressed' || (isName && hasEnding) || (isMeant && hasEnding)
    ? read
    : undefined;
}

/** A link leads to `www.contoso.com`, the people of that organisation are at `contoso.com`. */
function withoutWww(name: string): ReadDomain | RefusedDomain {
  const read = parseDomain(name);
  if (!read.ok || !read.domain.startsWith('www.')) return read;
  const parent = parseDomain(read.domain.slice('www.'.length));
  return parent.ok ? { ...parent, typed: read.typed, rewritten: true } : read;
}

/** An address has four numbers up to 255; behind the word `version` it is none. */
function isAddress(name: string, text: string, { from, meant }: Candidate): boolean {
  if (meant === 'addressed') return true;
  const numbers = name.split('.');
  if (
    numbers.length !== 4 ||
    !numbers.every((one) => /^\d{1,3}$/u.test(one) && Number(one) < 256)
  ) {
    return false;
  }
  return !/(?:version|ver|build|cu|版本|版|v)[ .:]*$/iu.test(
    text.slice(Math.max(0, from - 20), from),
  );
}

/** The name is the whole message, or somebody asks to check it. */
function isAskedFor(text: string, { from, to }: Candidate): boolean {
  const before = foldPhrase(text.slice(Math.max(0, from - 100), from));
  const behind = foldPhrase(text.slice(to, to + 100));
  if (before === '' && behind === '') return true;
  return wordsToCheck.test(before);
}

const wordsToCheck = new RegExp(
  `(?:^|[^\\p{L}])(?:${askToCheck.en.join('|')})$|(?:${askToCheck.han.join('|')})$`,
  'u',
);

/** A name that only stands as such when it is all that was written: 例子。台灣, 💩.la. */
function wholeName(text: string): ReadDomain | undefined {
  const name = text.trim();
  const isPlain = /^[\p{L}\p{N}.-]+$/u.test(name);
  if (isPlain || /\s/u.test(name) || name.length > 253 || !/[^.。][.。][^.。]*\p{L}/u.test(name))
    return undefined;
  const read = parseDomain(name);
  return read.ok && hasKnownEnding(read.domain) && findCandidates(name).length === 0
    ? read
    : undefined;
}

/** `check contoso`: one word that is not known otherwise, behind a word that asks to look. */
function refusedName(text: string): RefusedDomain | undefined {
  const words = foldPhrase(text).split(' ');
  const name =
    words.length === 2 && askToCheck.en.includes(words[0] ?? '')
      ? (words[1] ?? '')
      : (hanCheck.exec(words.length === 1 ? (words[0] ?? '') : '')?.groups?.name ?? '');
  if (!/^[a-z][a-z\d-]{1,62}$/u.test(name) || notNames.has(name)) return undefined;
  const read = parseDomain(name);
  return read.ok ? undefined : read;
}

const hanCheck = new RegExp(`(?:${askToCheck.han.join('|')})(?<name>[a-z][a-z\\d-]*)$`, 'u');
