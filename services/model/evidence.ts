import { z } from 'zod';

/** What became of a DNS question; the first three settle it. */
export const dnsOutcomeSchema = z.enum([
  'records',
  'no-data',
  'no-such-name',
  'refused',
  'server-failure',
  'timeout',
  'malformed',
]);

/** One DNS question, who was asked, and what came back, as a reader would see it in nslookup. */
const dnsEvidence = z.object({
  kind: z.literal('dns'),
  name: z.string(),
  type: z.string(),
  /** Address and port of the resolver that answered, or of the last one that did not. */
  server: z.string(),
  outcome: dnsOutcomeSchema,
  /** The records in presentation form; empty when there are none. */
  answer: z.array(z.string()),
  ms: z.number(),
  /** What the server said beside the response code (RFC 8914): a stranger's words, clean, and no more than a hint. */
  extended: z
    .array(z.object({ code: z.number().int().min(0).max(65535), text: z.string() }))
    .optional(),
});

/** One connection attempt. `result` is the name of the outcome in the fact that it belongs to. */
const connectionEvidence = z.object({
  kind: z.enum(['tcp', 'tls']),
  /** The host, where the address alone would not tell that it is none of the partner's: that of the control. */
  host: z.string().optional(),
  /** The TLS version that was spoken, when it came as far as that. */
  version: z.string().optional(),
  address: z.string(),
  port: z.number(),
  result: z.string(),
  ms: z.number(),
});

const certificateEvidence = z.object({
  kind: z.literal('certificate'),
  sha256: z.string(),
  subject: z.string(),
  names: z.array(z.string()),
  notAfter: z.iso.datetime(),
});

/** What makes a claim checkable: the question that was asked and the answer that was seen. */
export const evidenceSchema = z.union([
  dnsEvidence,
  connectionEvidence,
  certificateEvidence,
  z.object({
    kind: z.literal('paste'),
    /** Number of the line in what was pasted, from 1. */
    line: z.number(),
    text: z.string(),
    /** The command whose output it is, when that is known, e.g. `Get-CsAccessEdgeConfiguration`. */
    command: z.string().optional(),
    /** The file it stood in, or the number of the paste in its conversation, from 1; left out where there is one alone. */
    source: z.union([z.string(), z.number().int()]).optional(),
    /** When it was written, where that is known, else when it was pasted. */
    at: z.iso.datetime().optional(),
    /** The time above it as printed, where that tells no zone: then `at` is the latest that it can be. */
    stamp: z.string().max(60).optional(),
  }),
  z.object({ kind: z.literal('answer'), question: z.string(), text: z.string() }),
  z.object({ kind: z.literal('calendar'), on: z.string() }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;
export type DnsEvidence = z.infer<typeof dnsEvidence>;
export type DnsOutcome = DnsEvidence['outcome'];
