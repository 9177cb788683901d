import type { ReadDomain } from '../../services/model/domain.ts';
import { findDomains, type FoundDomains } from './domains.ts';
import { findOurs } from './roles.ts';
import { forMatching } from './traditional.ts';
import { ourOfTwo } from './two-people.ts';
import { fileEndings } from './words.ts';

/** Domains that are given of one message. */
const mostDomains = 100;

/** A message, its domains taken out. */
export interface Message {
  readonly found: FoundDomains;
  /** The text in lower case for looking words up, a mark in place of each domain. */
  readonly plain: string;
  readonly ours: ReadDomain | undefined;
  readonly theirs: readonly ReadDomain[];
}

/** Reads a folded text. */
export function readMessage(text: string): Message {
  const found = findDomains(text);
  const plain = withoutFiles(forMatching(found.rest.toLowerCase()));
  const domain =
    found.domains.length === 0 ? undefined : (findOurs(plain, found) ?? ourOfTwo(plain, found));
  return {
    found,
    plain,
    ours: found.domains.find((one) => one.domain === domain),
    theirs: found.domains.filter((one) => one.domain !== domain).slice(0, mostDomains),
  };
}

/** The name of a file asks for nothing: `setup.ps1`. */
function withoutFiles(plain: string): string {
  return plain.replace(/[\w-]{1,80}\.(?<ending>[a-z\d]{2,8})(?![\w.])/gu, (name, ending: string) =>
    fileEndings.has(ending) ? ' ' : name,
  );
}
