import { z } from 'zod';
import { list, name, orNone, text } from './pasted-field.ts';

// The value of every fact that people show besides settings: errors, tests of the network, and what they say.

const attributes = z.record(z.string(), text);

/** One error that was pasted: a diagnostic header, a SIP response, a number, an event, a sentence of a client. */
const errorLine = z.object({
  /**
   * `ms-diagnostics` with its public and client kinds · `sip` a status line · `hresult`, `winsock` a number · `event` of an Edge
   * · `client-text` a sentence of a client · `certificate` a TLS library's complaint · `cmdlet` an error of PowerShell.
   */
  kind: z.enum([
    'ms-diagnostics',
    'ms-diagnostics-public',
    'ms-client-diagnostics',
    'sip',
    'hresult',
    'winsock',
    'event',
    'client-text',
    'certificate',
    'cmdlet',
  ]),
  /**
   * Stable id of the row that explains it, e.g. `1008`, `0x80090325`, `event-14428`, `client-not-federated`; the number itself
   * when no row does; null: not even that.
   */
  id: name.nullable(),
  /** SIP status beside it, when one was shown. */
  sip: z.number().int().nullable(),
  reason: orNone(text),
  /** Host that says so, when named; and which party it belongs to, when that follows from its name. */
  source: orNone(name),
  sourceParty: z.enum(['ours', 'theirs']).optional(),
  /** Attributes with lower-case names; values cut. */
  attributes,
  /** Way of the message that failed, as seen from our side. */
  direction: z.enum(['outbound', 'inbound']).optional(),
  /** Addresses of the message, without `sip:`, lower case. */
  from: name.optional(),
  to: name.optional(),
  /** The instant it was written, when the line tells one with a zone. */
  at: z.iso.datetime().optional(),
  /** The time as printed, where it tells no zone; `at` is then as late as that may be, and left out where that may be now. */
  stamp: name.optional(),
  /** True for the one that decides, where a trace holds many. */
  decides: z.boolean(),
});

/** What another resolver of ours answered: pasted Resolve-DnsName or nslookup output. */
const resolverView = z.object({
  record: name,
  type: name,
  server: orNone(name),
  /** The machine it was asked from, when the prompt or the person tells. */
  from: name.optional(),
  outcome: z.enum(['records', 'no-data', 'no-such-name', 'refused', 'server-failure', 'timeout']),
  answers: list(text, 64),
  /** Target hosts of SRV answers. */
  targets: list(name, 64),
  /** Seconds for which that server may give the same answer again, also that there is none; left out where it was not shown. */
  ttl: z.number().int().min(0).max(2_147_483_647).optional(),
});

/** Pasted Test-NetConnection or telnet output. */
const portTest = z.object({
  host: name,
  address: name.optional(),
  port: z.number().int(),
  result: z.enum(['open', 'closed', 'unresolved']),
  from: name.optional(),
});

/** Test-CsFederatedPartner: what our own Edge tried. */
const partnerTest = z.object({
  domain: name,
  target: name.optional(),
  result: z.enum(['success', 'failure']),
});

/** What a person told in answer to a coded question, e.g. `one-person-or-all`: `one`. */
const answer = z.object({ question: name, value: name, at: z.iso.datetime().optional() });

/** Facts that are told or pasted and are no settings. */
export const toldFacts = {
  errorLines: list(errorLine, 200),
  /** Events of the log of an Edge; `id` is the event's number. */
  eventLog: list(
    z.object({
      id: z.number().int(),
      source: name.optional(),
      text,
      at: z.iso.datetime().optional(),
      stamp: name.optional(),
    }),
    200,
  ),
  resolverViews: list(resolverView, 64),
  portTests: list(portTest, 64),
  partnerTests: list(partnerTest, 64),
  answers: list(answer, 64),
} as const;
