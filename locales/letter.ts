import type { Report } from '../services/model/report.ts';
import { writeFirewallLetter } from './letter-firewall.ts';
import { writePartnerLetter } from './letter-partner.ts';
import { partnerReasonOf, portTroublesOf } from './letter-reason.ts';
import type { Locale } from './typing.ts';

/** Who a letter is for: the partner's administrator, or those who keep our own firewall. */
export type LetterKind = 'partner' | 'firewall';

/** A letter to copy; nothing is sent. */
export interface Letter {
  readonly subject: string;
  /** Plain lines; an empty one parts paragraphs. Records and commands stand on lines of their own. */
  readonly lines: readonly string[];
}

export interface LetterOptions {
  /** Language of the letter, which need not be that of the conversation. */
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Number of the case, e.g. `FH-7K2MD`. */
  readonly number: string;
}

/** The letters that this report gives reason for, the most useful first; none when nobody else can do anything. */
export function lettersFor(report: Report): readonly LetterKind[] {
  const partner = partnerReasonOf(report) === undefined ? [] : (['partner'] as const);
  const troubles = portTroublesOf(report);
  if (troubles.length === 0) return partner;
  // When nothing gets out of our network, that comes before anything seen at the partner's.
  const isOurs = troubles.some(({ code }) => code === 'tcp-outbound-blocked');
  return isOurs ? ['firewall', ...partner] : [...partner, 'firewall'];
}

/** Writes a letter; undefined when the report gives no reason for it (`lettersFor`). */
export function writeLetter(
  report: Report,
  kind: LetterKind,
  options: LetterOptions,
): Letter | undefined {
  if (kind === 'firewall') {
    const troubles = portTroublesOf(report);
    return troubles.length === 0 ? undefined : writeFirewallLetter(report, troubles, options);
  }
  const reason = partnerReasonOf(report);
  return reason === undefined ? undefined : writePartnerLetter(report, reason, options);
}
