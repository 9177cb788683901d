/**
 * What may be asked of a person, with the answers that mean something to a check. A question with `text` takes a name instead.
 * The sentences stand in `locales`.
 */
export const questions = {
  /** Who of us is affected. */
  'one-person-or-all': ['one', 'several', 'all'],
  /** Which of their people are affected. */
  'which-contacts': ['one', 'several', 'all'],
  /** Whose messages do not arrive: ours, theirs, or both; `-only` where somebody told that those of the other side do. */
  'which-way': ['ours', 'theirs', 'both', 'ours-only', 'theirs-only'],
  /** When a setting was changed last, on either side. */
  'since-when': ['less-than-a-day', 'longer', 'never-worked'],
  'teams-or-servers': ['teams', 'servers', 'hybrid'],
  /** What the partner uses. */
  'their-product': [
    'teams',
    'servers',
    'teams-free',
    'skype',
    'aol',
    'yahoo',
    'msn',
    'xmpp',
    'other',
  ],
  'their-cloud': ['worldwide', 'gcc-high', 'dod', 'china'],
  /** Whose tenant has trial licences only. */
  'trial-only': ['ours', 'theirs', 'neither'],
  /** The domain with which the person signs in, where it is not that of the address. */
  'their-sip-domain': 'text',
  /** All SIP domains that the partner uses, with blanks between them. */
  'their-domains': 'text',
  /** Whether our Edge gets out to port 5061 of others. */
  'edge-port-out': ['open', 'closed'],
  /** Ports between Edge and the inside that are closed, with blanks between them. */
  'inside-ports': 'text',
  /** Whether the partner admits only source addresses that it lists. */
  'listed-sources': ['yes', 'no'],
  /** Who signs certificates that a device of ours puts in the place of others. */
  'inspecting-issuer': 'text',
  'topology-published': ['yes', 'no'],
  'message-filter': 'text',
  'privacy-mode': ['on', 'off'],
  /** Whether the Edge finds the federation record of our own domain. */
  'edge-finds-own-record': ['yes', 'no'],
  /** Internal sign-in records that still exist, with blanks between them. */
  'internal-records': 'text',
  'partner-allows-us': ['yes', 'no', 'unknown'],
  'only-presence': ['yes', 'no'],
  /** The person who is shown as unknown. */
  'unknown-user': 'text',
  'powershell-module': 'text',
  'server-product': 'text',
  'where-are-they-homed': ['servers', 'cloud'],
} as const satisfies Readonly<Record<string, readonly string[] | 'text'>>;

/** A question by its code. */
export type QuestionCode = keyof typeof questions;
