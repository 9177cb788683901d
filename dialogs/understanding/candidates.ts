import { namesIn, type Candidate } from './labels.ts';

/** Different pieces that are looked at; a longer list is read up to here. */
const mostCandidates = 100;

/** Pieces in all, each domain as often as it is named. */
const mostPieces = 150;
/** Longer words are looked at up to here; a host name has at most 253 characters. */
const longestWord = 1_000;

/** Everything between white space, quotation marks, brackets and the like. */
const token = /[^\s"'`「」『』（）()<>《》〈〉【】{}、，,;；!！？|…]+/gu;
const scheme = /(?:https?|ftp|wss?|ldap):\/\/|(?:sips?|im|mailto|xmpp|tel):/giu;
const mailbox = /[\w.%+-]{0,64}@/gu;
const ipv6 = /^(?:\[(?<bracketed>[\da-f:.]+)\](?::\d+)?|(?<bare>[\da-f]*:[\da-f:.]*))$/iu;

/**
 * Finds the pieces of a folded text that may be a domain, also where a Chinese sentence runs into them without a space.
 * Judging them is the business of `parseDomain`. Linear in the length of the text.
 */
export function findCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const known = new Set<string>();
  for (const match of text.matchAll(token)) {
    if (!/[.。:@]/u.test(match[0])) continue;
    for (const piece of piecesOf(match[0].slice(0, longestWord))) {
      found.push({ ...piece, from: match.index + piece.from, to: match.index + piece.to });
      known.add(piece.name.toLowerCase());
    }
    if (known.size >= mostCandidates || found.length >= mostPieces) break;
  }
  return found;
}

/** Cuts a word at its schemes; what follows one is read up to its path. */
function piecesOf(word: string): readonly Candidate[] {
  const schemes = [...word.matchAll(scheme)];
  const found = [...hostsOf(word.slice(0, schemes[0]?.index), 0)];
  for (const [index, match] of schemes.entries()) {
    const start = match.index + match[0].length;
    const part = word.slice(start, schemes[index + 1]?.index);
    const end = part.search(/[/?#]/u);
    const host = end === -1 ? part : part.slice(0, end);
    const [name] = addressesOf(host, start, true);
    if (name === undefined) continue;
    found.push({ ...name, from: match.index, to: end === -1 ? name.to : start + part.length });
  }
  return found;
}

/** `contoso.com/fabrikam.com` names two; anything else behind a slash is a path. */
function hostsOf(word: string, offset: number): readonly Candidate[] {
  const parts = word.split(/[/\\?#=&]/u, 3);
  const taken = parts.length === 2 ? parts : parts.slice(0, 1);
  let start = offset;
  return taken.flatMap((part) => {
    const from = start;
    start += part.length + 1;
    return addressesOf(part, from, false);
  });
}

/** Cuts at each mailbox: `bob@contoso.com跟amy@fabrikam.com`. */
function addressesOf(word: string, offset: number, linked: boolean): readonly Candidate[] {
  const groups = ipv6.exec(word)?.groups;
  const address = groups?.bracketed ?? groups?.bare;
  if (address !== undefined && isIpv6(address)) {
    return [{ name: address, from: offset, to: offset + word.length, meant: 'addressed' }];
  }
  const boxes = [...word.matchAll(mailbox)];
  const found = [...namesIn(word.slice(0, boxes[0]?.index), offset, linked && boxes.length === 0)];
  for (const [index, box] of boxes.entries()) {
    const start = box.index + box[0].length;
    const host = word.slice(start, boxes[index + 1]?.index);
    const isMention = box[0] === '@' && !host.includes('.');
    const names = isMention ? [] : namesIn(host, offset + start, true);
    found.push(
      ...names.map((name, at) => (at === 0 ? { ...name, from: offset + box.index } : name)),
    );
  }
  return found;
}

function isIpv6(text: string): boolean {
  const groups = text.split(':');
  if (groups.length < 3 || groups.length > 9 || !/[\da-f]/iu.test(text)) return false;
  return text.includes('::') || groups.length === 8;
}
