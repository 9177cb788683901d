import { z } from 'zod';
import { dnsOutcomeSchema } from './evidence.ts';

// The value of every fact, as a schema: saved facts come back through it, and the types are made from it.

const host = z.string().max(255);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(256);

const typedDomain = z.object({
  /** What was typed, cut to 200 characters and without control characters. */
  typed: z.string().max(400),
  /** The domain that was read from it: lower case, A-labels. */
  domain: host,
  /** The domain in its own script; equal to `domain` for plain ASCII. */
  unicode: host,
  /** True when reading it changed more than letter case: an address, a URL, full-width or non-ASCII characters. */
  rewritten: z.boolean(),
  /** True when one label mixes scripts as impostors do (Latin with Cyrillic). */
  mixedScript: z.boolean(),
});

const exchange = z.object({
  name: host,
  type: z.string(),
  server: z.string(),
  outcome: dnsOutcomeSchema,
  ms: z.number(),
  /** `partner` asks about the party; `control` asks a well-known name, to judge the resolver. */
  purpose: z.enum(['partner', 'control']),
});

const srvRecord = z.object({
  /** Lower case, without the final dot; the root is `.`. */
  target: host,
  port: z.number().int().min(0).max(65535),
  priority: z.number().int(),
  weight: z.number().int(),
  ttl: z.number(),
});

const noneOrRecords = z.enum(['records', 'no-data', 'no-such-name']);

const srvAnswer = z.object({
  /** The name that was asked, e.g. `_sipfederationtls._tcp.contoso.com`. */
  name: host,
  outcome: noneOrRecords,
  /** Sorted by priority, then target; duplicates merged; at most 64. */
  records: list(srvRecord),
  /** Records beyond the limit, which nobody looks at. */
  omitted: z.number(),
  /** Alias chain of the name itself, in order. */
  aliases: list(host),
});

const zoneAnswer = z.object({
  /** `records`: a zone starts here. `no-data`: the name exists inside another zone. `no-such-name`: it does not exist. */
  outcome: noneOrRecords,
  /** Owner of the SOA that answered, when one was given. */
  zone: host.optional(),
});

/** What one name holds; `unknown` when nobody answered. */
const nameAnswer = z.object({
  name: host,
  type: z.string(),
  outcome: z.enum(['records', 'no-data', 'no-such-name', 'unknown']),
  aliases: list(host),
  addresses: list(z.string()),
  /** Hosts named by MX or SRV records. */
  hosts: list(host),
  /** Texts of TXT records, cleaned and cut. */
  texts: list(z.string()),
});

const address = z.object({
  address: z.string(),
  family: z.union([z.literal(4), z.literal(6)]),
  /** `public` and `permitted` (inside a network the operator allows) may be connected to; any other class names the reserved range. */
  class: z.string(),
});

const targetAddress = z.object({
  host,
  /**
   * `record`: named by the federation record. `entry`: named by a setting of ours, which goes before the record. `guess`: `sip.`
   * or `sipfed.` of the domain, looked at for the picture only.
   */
  from: z.enum(['record', 'entry', 'guess']),
  outcome: z.enum(['records', 'no-data', 'no-such-name', 'unknown']),
  aliases: list(host),
  addresses: list(address),
  /** Per family: was it answered at all. */
  v4: z.enum(['records', 'none', 'unknown']),
  v6: z.enum(['records', 'none', 'unknown']),
  /** Smallest time to live of the answers, in seconds. */
  ttl: z.number(),
});

const endpoint = {
  host,
  /**
   * `record`: named by the federation record; only these are judged. `usual-port`: 5061 of a host whose record names another
   * port, for evidence. `entry`: named by a setting of ours, and judged in place of the record's while that setting stands.
   * `guess`: `sip.` or `sipfed.` of the domain, looked at for the picture only.
   */
  from: z.enum(['record', 'usual-port', 'entry', 'guess']),
  address: z.string(),
  port: z.number().int(),
};

const tcpConnect = z.object({
  ...endpoint,
  family: z.union([z.literal(4), z.literal(6)]),
  /**
   * `open` · `refused` (RST) · `timeout` (nothing came back) · `unreachable` (a router said so) · `no-route-here` (this machine
   * has no route for the family: says nothing about the host) · `not-allowed` (not a public address or not a federation port)
   * · `failed` (anything else on our side).
   */
  result: z.enum([
    'open',
    'refused',
    'timeout',
    'unreachable',
    'no-route-here',
    'not-allowed',
    'failed',
  ]),
  ms: z.number(),
});

const tlsVersion = z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']);

const tlsHandshake = z.object({
  ...endpoint,
  /**
   * `completed` · `certificate-then-refused` (mutual TLS: our missing certificate ended it) · `refused` (an alert before any
   * certificate) · `reset` and `closed` (connection ended before any certificate) · `silent` (accepted, not a byte)
   * · `plaintext` (bytes that are not TLS) · `certificate-cut` (the handshake began and its certificate never came whole)
   * · `failed` (anything else).
   */
  outcome: z.enum([
    'completed',
    'certificate-then-refused',
    'refused',
    'reset',
    'closed',
    'silent',
    'plaintext',
    'certificate-cut',
    'failed',
  ]),
  /** The version of the handshake that showed most. */
  version: tlsVersion.optional(),
  cipher: z.string().optional(),
  /** A CertificateRequest was seen: the peer wants our certificate (mutual TLS). */
  certificateRequested: z.boolean(),
  /** TLS alert number, when one was received. */
  alert: z.number().optional(),
  /** For `plaintext`: what it looks like, and its first line, cleaned and cut to 64 characters. */
  plaintext: z
    .object({ protocol: z.enum(['http', 'sip', 'smtp', 'unknown']), text: z.string().max(64) })
    .optional(),
  /** Every connection of the ladder, in order. */
  attempts: list(
    z.object({
      rung: z.enum(['tls12', 'tls13', 'tls10', 'no-server-name']),
      outcome: z.string(),
      alert: z.number().optional(),
      ms: z.number(),
    }),
  ),
  ms: z.number(),
});

const certificateSchema = z.object({
  sha256: z.string(),
  /** Distinguished name, cleaned and cut to 200 characters. */
  subject: z.string(),
  commonName: z.string().optional(),
  issuer: z.string(),
  /** The issuer as a person would call it: its CN, else its O, else the whole name. */
  issuerName: z.string(),
  /** DNS names among the subject alternative names, lower case; at most 200. */
  names: list(z.string()),
  namesOmitted: z.number(),
  hasAlternativeNames: z.boolean(),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  key: z.object({
    type: z.enum(['rsa', 'ec', 'other']),
    bits: z.number().optional(),
    curve: z.string().optional(),
  }),
  signature: z.object({ hash: z.string(), pss: z.boolean() }),
  /** Extended key usages as OIDs; null when the extension is absent. */
  extendedKeyUsages: z.array(z.string()).max(64).nullable(),
  /** URLs of revocation lists and of OCSP responders. */
  revocation: list(z.string()),
  /** URLs where the issuer's certificate can be fetched (AIA caIssuers). */
  issuerUrls: list(z.string()),
  isCa: z.boolean(),
  selfSigned: z.boolean(),
});

const certificateChain = z.object({
  ...endpoint,
  /** Exactly as sent, leaf first; at most 10. */
  sent: z.array(certificateSchema).max(10),
  /**
   * `trusted` · `self-signed` (the leaf signed itself and is no trusted root) · `unknown-root` (leads to a root that is not
   * trusted, or ends without naming a place to fetch its issuer) · `missing-intermediate` (ends early; fetching the issuer
   * completed it, or failed).
   */
  trust: z.enum(['trusted', 'self-signed', 'unknown-root', 'missing-intermediate']),
  /** Name of the last issuer that could not be found or is not trusted; of the trusted root otherwise. */
  anchor: z.string(),
  /** SHA-256 of the certificates of the path that was judged, leaf first, roots from the trust store left out. */
  path: z.array(z.string()).max(12),
  issuerFetch: z.object({ url: z.string(), result: z.string(), ms: z.number() }).optional(),
});

/** Facts that can be seen from outside, the same for either party. */
export const outsideFacts = {
  typedDomain,
  dnsExchanges: list(exchange),
  federationSrv: srvAnswer,
  apexSoa: zoneAnswer,
  wildcardProbe: z.object({ service: nameAnswer, host: nameAnswer }),
  wrongNameSrv: list(z.object({ name: host, type: z.string(), hosts: list(host) })),
  xmppSrv: srvAnswer,
  clientRecords: z.object({
    lyncdiscover: nameAnswer,
    sip: nameAnswer,
    sipTls: nameAnswer,
  }),
  m365Records: z.object({
    mx: nameAnswer,
    txt: nameAnswer,
    autodiscover: nameAnswer,
    enterpriseregistration: nameAnswer,
  }),
  targetAddresses: list(targetAddress),
  tcpConnect: list(tcpConnect),
  tlsHandshake: list(tlsHandshake),
  certificateChain: list(certificateChain),
} as const;

const controlConnect = z.object({
  result: z.enum(['answered', 'silent']),
  tried: list(
    z.object({ host, address: z.string(), port: z.number(), result: z.string(), ms: z.number() }),
  ),
});

/** Facts about the place we look from. */
export const vantageFacts = { controlConnect } as const;
