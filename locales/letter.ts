import type { Report } from '../services/model/report.ts';
import { writeFirewallLetter } from './letter-firewall.ts';
import { writeInsideLetter } from './letter-inside.ts';
import { insideReasonOf, type InsideKind, type InsideReason } from './letter-inside-reason.ts';
import { writePartnerLetter } from './letter-partner.ts';
import { partnerReasonOf, portTroublesOf } from './letter-reason.ts';
import type { Locale } from './typing.ts';

/**
 * Who a letter is for: the partner's administrator, those who keep our own firewall, or those of our people who look after DNS,
 * Edge Servers, network or tenant.
 */
export const letterKinds = ['partner', 'firewall', 'dns', 'edge', 'network', 'tenant'] as const;
export type LetterKind = (typeof letterKinds)[number];

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

/** How soon a letter has to go: nothing gets out of our network, messages are stopped, some may fail, a question is open. */
const urgency = { first: 0, blocks: 1, risks: 2, open: 3 } as const;
type Urgency = keyof typeof urgency;

/** The letters that this report gives reason for, the most useful first; none when nobody else can do anything. */
export function lettersFor(report: Report): readonly LetterKind[] {
  return letterKinds
    .flatMap((kind) => {
      const why = urgencyOf(report, kind);
      return why === undefined ? [] : [{ kind, rank: urgency[why] }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);
}

function urgencyOf(report: Report, kind: LetterKind): Urgency | undefined {
  if (kind === 'firewall') {
    const troubles = portTroublesOf(report);
    // When nothing gets out of our network, that comes before anything seen at the partner's.
    if (troubles.some(({ code }) => code === 'tcp-outbound-blocked')) return 'first';
    return troubles.length === 0 ? undefined : worst(troubles);
  }
  const reason = kind === 'partner' ? partnerReasonOf(report) : insideReasonOf(report, kind);
  if (reason === undefined) return undefined;
  return reason.faults.length === 0 ? 'open' : worst(reason.faults);
}

function worst(findings: InsideReason['faults']): Urgency {
  return findings.some(({ severity }) => severity === 'blocks') ? 'blocks' : 'risks';
}

/**
 * The letter that is meant where this one was asked for: to the network team it is the firewall request when that is all there is
 * to ask of them, and the other way round. Undefined when there is no reason for it.
 */
export function letterMeant(report: Report, kind: LetterKind): LetterKind | undefined {
  const offered = lettersFor(report);
  if (offered.includes(kind)) return kind;
  const other = kind === 'network' ? 'firewall' : kind === 'firewall' ? 'network' : undefined;
  return other !== undefined && offered.includes(other) ? other : undefined;
}

/** Writes a letter; undefined when the report gives no reason for it (`lettersFor`). */
export function writeLetter(
  report: Report,
  kind: LetterKind,
  options: LetterOptions,
): Letter | undefined {
  switch (kind) {
    case 'firewall': {
      const troubles = portTroublesOf(report);
      return troubles.length === 0 ? undefined : writeFirewallLetter(report, troubles, options);
    }
    case 'partner': {
      const reason = partnerReasonOf(report);
      return reason === undefined ? undefined : writePartnerLetter(report, reason, options);
    }
    default:
      return writeToUs(report, kind, options);
  }
}

function writeToUs(report: Report, kind: InsideKind, options: LetterOptions): Letter | undefined {
  const reason = insideReasonOf(report, kind);
  return reason === undefined ? undefined : writeInsideLetter(report, kind, reason, options);
}
