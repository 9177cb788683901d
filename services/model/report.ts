import { z } from 'zod';
import { catalog, type FindingCode } from './catalog.ts';
import { evidenceSchema } from './evidence.ts';
import { disagreementSchema, factsFileSchema, type Facts } from './facts.ts';
import type { Finding, Party } from './finding.ts';

const code = z.enum(Object.keys(catalog) as [FindingCode, ...FindingCode[]]);

const statusSchema = z.enum(['works', 'at-risk', 'blocked', 'cannot-tell']);
export type Status = z.infer<typeof statusSchema>;

export const platformSchema = z.enum(['onprem', 'teams', 'hybrid']);
export type Platform = z.infer<typeof platformSchema>;

/** What a domain offers, seen from outside. Decided in `services/reasoning/picture.ts`. */
export const pictureSchema = z.enum([
  'M365-WW', // The record leads to the worldwide cloud of Microsoft 365.
  'M365-OTHER', // It leads to another Microsoft cloud.
  'EDGE-OK', // It leads to an own Edge that showed a certificate and has no fault that blocks.
  'EDGE-BROKEN', // To an own Edge that has such a fault, answered without a certificate, or is not on 5061.
  'EDGE-NONSTRICT', // To a host outside the domain, or more than one label below it.
  'EDGE-HIDDEN', // No record, but `sip` or `sipfed` of the domain shows a fitting certificate.
  'EDGE-UNSEEN', // To an own Edge that was not seen; the place we look from may be the reason.
  'TEAMS-NOSRV', // No record, but signs of a Teams tenant.
  'NONE', // No record, and no sign of anything else.
  'BAD-DNS', // The record leads nowhere: to the root, an IP address, a private or a dead host.
  'DNS-FAIL', // The DNS did not answer for the record, or for its host.
  'XMPP', // Only a record for XMPP, which is no longer supported.
  'NO-DOMAIN', // The domain does not exist.
  'MIXED', // One record leads to an own Edge, another to Microsoft.
  'SAME-DOMAIN', // Both domains belong to one organisation.
]);
export type Picture = z.infer<typeof pictureSchema>;

/**
 * The way messages are routed between the two organisations. The first four are the types of servers: Microsoft, "Planning
 * for Lync Server 2013 and Office Communications Server federation", "Discovered Partner Domain" and following.
 */
const federationTypeSchema = z.enum([
  'discovered',
  'allowed-domain',
  'allowed-server',
  'hosting-provider',
  'teams-native',
  'teams-interop',
]);
export type FederationType = z.infer<typeof federationTypeSchema>;

const role = z.enum([
  'dns-admin',
  'lync-admin',
  'network-admin',
  'tenant-admin',
  'partner-contact',
  'person',
  'nobody',
]);
const side = z.enum(['ours', 'theirs', 'either', 'microsoft']);
export type Side = z.infer<typeof side>;

const actorSchema = z.object({ side, role });
export type Actor = z.infer<typeof actorSchema>;

/** A way to learn something: a command to run, or a coded question whose sentence stands in `locales`. */
const howSchema = z.union([z.object({ command: z.string() }), z.object({ code: z.string() })]);
export type How = z.infer<typeof howSchema>;

/** A rule of a person's own about domains that was shown, while something that it hangs on was not. */
const openRuleSchema = z.object({
  user: z.string(),
  /** Identity of the policy that holds it. */
  policy: z.string(),
  /** CommunicationWithExternalOrgs, as printed. */
  value: z.string(),
  /** What the rule makes of the partner where rules of people count. */
  verdict: z.enum(['allowed', 'blocked', 'list-not-shown']),
  /** What decides: settings of the tenant, its switch for such rules alone, or the list that the rule names. */
  lacks: z.enum(['tenant', 'switch', 'list']),
});
export type OpenRule = Readonly<z.infer<typeof openRuleSchema>>;

const fixSchema = z.object({
  actor: actorSchema,
  records: z.array(
    z.object({ name: z.string(), type: z.string(), ttl: z.number(), value: z.string() }),
  ),
  /** PowerShell, ready to run, with this case's own names. */
  commands: z.array(z.string()),
  verify: howSchema,
});
export type Fix = z.infer<typeof fixSchema>;

const severity = z.enum(['blocks', 'risks', 'notes']);
export type Severity = z.infer<typeof severity>;

/**
 * Why a finding that may stop messages elsewhere does nothing here. `named-route`: an entry or a default route of ours names the host.
 * `native-teams`: tenants of one cloud do not use it between them. `sign-in`: clients sign in by it, and something else stops messages.
 */
const harmless = z.enum(['named-route', 'native-teams', 'sign-in']);
export type Harmless = z.infer<typeof harmless>;

const reported = z.object({
  code,
  about: z.enum(['theirs', 'ours', 'neither']),
  args: z.record(z.string(), z.unknown()),
  severity,
  scope: z.enum(['all', 'some', 'person']),
  side,
  actor: actorSchema,
  /** Codes of the findings that explain this one away; empty for a cause. */
  maskedBy: z.array(code),
  /** Left out where the catalog says all of it. */
  harmless: harmless.optional(),
  evidence: z.array(evidenceSchema),
  fix: fixSchema,
});

const direction = z.object({
  status: statusSchema,
  /** Unmasked findings that harm this direction, those that block it first. */
  causes: z.array(code),
  /** The same rule applied to the facts of one side alone. */
  sides: z.object({ theirs: statusSchema, ours: statusSchema }),
});
export type Direction = z.infer<typeof direction>;

const control = z.enum(['answered', 'silent', 'not-tried']);

const vantageSchema = z.object({
  resolvers: z.array(z.string()),
  allowNet: z.array(z.string()),
  control,
});
export type Vantage = z.infer<typeof vantageSchema>;

const questionSchema = z
  .object({
    their: z.string().max(253),
    our: z.string().max(253).optional(),
    /** Our own domain was asked about and no partner: `their` and `our` are both that domain, and only `facts.ours` was looked at. */
    about: z.literal('ours').optional(),
    platform: platformSchema.optional(),
    person: z.string().max(320).optional(),
  })
  .refine(({ about, their, our }) => about === undefined || our === their, { path: ['our'] });
export type Question = z.infer<typeof questionSchema>;

/**
 * Why what was pasted and what we see differ. `view`: they were seen from different places. `cache`: an old answer may still be
 * kept there. `time`: they were seen at different times. `mended`: the error is old, and what it tells of is in order now. `hidden`:
 * nothing that can be seen from here explains the error. `hidden-answered`: neither does what was found, which is of the connection,
 * while the other server answered. `hidden-beside`: what was found may explain it, and the error does not name it. `hidden-other`: what was found is of another kind. `view-shown`: somebody looked from there, and it is another answer.
 * `found-since`: somebody looked from there, and it is the same answer by now. `renewed`: the listing shows a certificate that ended,
 * and partners are shown another one that is valid. `passed`: our Edge reached them by its own test. `not-asked`: a setting of ours names the host, so that nobody asks for their
 * record. `not-asked-then`: the same, and an error says that it was asked for.
 */
const meaning = z.enum([
  'view',
  'cache',
  'time',
  'mended',
  'hidden',
  'hidden-answered',
  'hidden-beside',
  'hidden-other',
  'view-shown',
  'found-since',
  'renewed',
  'passed',
  'not-asked',
  'not-asked-then',
]);
export type Meaning = z.infer<typeof meaning>;

const contradictionSchema = z.object({
  /** Absent for an error of which no cause is known. */
  code: code.optional(),
  about: z.enum(['theirs', 'ours', 'neither']),
  /** What was pasted, and says so. */
  says: z.array(evidenceSchema),
  /** What was seen, and says otherwise. */
  seen: z.array(evidenceSchema),
  means: meaning,
  /** What the line means and what to look at next, as codes; only of an error that nothing explains. */
  row: z.string().optional(),
  step: z.string().optional(),
});
export type Contradiction = Readonly<z.infer<typeof contradictionSchema>>;

/** Something pasted, with its instant: how long each kind is good stands in `freshness.ts`. */
const staleSchema = z.object({
  fact: z.string(),
  at: z.iso.datetime(),
  /** The time as it was printed, where it tells no zone: then `at` is the latest that it can be. */
  stamp: z.string().optional(),
});
export type Stale = Readonly<z.infer<typeof staleSchema>>;

/** Something pasted that seems to be about another organisation, host or address. */
const mismatchSchema = z.object({
  fact: z.string(),
  /** The domain of the question that it should hold; of a port test the host and port, or the addresses that we find. */
  expected: z.string(),
  /** The host whose address differs; left out where it is about another domain, host or port. */
  of: z.string().optional(),
  /** What was found there; empty where DNS there gave no address. */
  found: z.array(z.string()),
  /** The host of ours whose address was found there. */
  ownHost: z.string().optional(),
});
export type Mismatch = Readonly<z.infer<typeof mismatchSchema>>;

/** Where two pasted outputs of one setting do not agree. */
const conflictSchema = disagreementSchema.extend({
  /** The fact with its party in front, e.g. `ours.ourAccessEdge`. */
  fact: z.string(),
});
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;

/** What was said that we run, and a host in the DNS of our domain that says otherwise. */
const otherPlatformSchema = z.object({
  said: z.enum(['teams', 'onprem']),
  shown: z.enum(['servers', 'tenant']),
  host: z.string(),
});
export type OtherPlatform = Readonly<z.infer<typeof otherPlatformSchema>>;

/** The answer to one question, as `check --json` prints it: a contract for scripts, so it only grows. */
export const reportSchema = z.object({
  schema: z.literal('federation-report/1'),
  /** Version of the rules that judged: that of the package. */
  rules: z.string(),
  at: z.iso.datetime(),
  vantage: vantageSchema,
  question: questionSchema,
  picture: pictureSchema,
  type: federationTypeSchema.nullable(),
  directions: z.object({ outbound: direction, inbound: direction }),
  findings: z.array(reported),
  ruledOut: z.array(
    z.object({ code, about: z.enum(['theirs', 'ours']), evidence: z.array(evidenceSchema) }),
  ),
  unchecked: z.array(
    z.object({
      check: z.string(),
      missing: z.array(z.string()),
      how: howSchema,
      openRule: openRuleSchema.optional(),
    }),
  ),
  /** Left out when nothing pasted contradicts what was seen or another paste, is old, or is about somebody else. */
  contradictions: z.array(contradictionSchema).optional(),
  /** Too old to describe the instant of the report. */
  stale: z.array(staleSchema).optional(),
  /** Errors that count here and carry no time: they are taken as of `at`, when they were pasted. */
  undated: z.array(staleSchema).optional(),
  mismatches: z.array(mismatchSchema).optional(),
  conflicts: z.array(conflictSchema).optional(),
  /** Left out where our DNS shows what was said, and while nothing was said. */
  otherPlatform: otherPlatformSchema.optional(),
  facts: factsFileSchema,
  timings: z.record(z.string(), z.number()),
});

/** A finding as reported: with everything that follows from the catalog and from the other findings. */
export type ReportedFinding = Finding & {
  readonly severity: Severity;
  readonly side: Side;
  readonly actor: Actor;
  readonly maskedBy: readonly FindingCode[];
  readonly harmless?: Harmless;
  readonly fix: Fix;
};

export interface RuledOut {
  readonly code: FindingCode;
  /** The party that was looked at. */
  readonly about: Party;
  readonly evidence: Finding['evidence'];
}

export interface Unchecked {
  readonly check: string;
  /** Names of the missing facts, `ours.` in front of those about our side. */
  readonly missing: readonly string[];
  /** The one thing that would decide it. */
  readonly how: How;
  /** Left out unless settings of ours are missing that a rule of a person's own hangs on. */
  readonly openRule?: OpenRule | undefined;
}

export interface Report {
  readonly schema: 'federation-report/1';
  readonly rules: string;
  readonly at: string;
  readonly vantage: Vantage;
  readonly question: Question;
  readonly picture: Picture;
  readonly type: FederationType | null;
  readonly directions: { readonly outbound: Direction; readonly inbound: Direction };
  readonly findings: readonly ReportedFinding[];
  readonly ruledOut: readonly RuledOut[];
  readonly unchecked: readonly Unchecked[];
  readonly contradictions?: readonly Contradiction[];
  readonly stale?: readonly Stale[];
  readonly undated?: readonly Stale[];
  readonly mismatches?: readonly Mismatch[];
  readonly conflicts?: readonly Conflict[];
  readonly otherPlatform?: OtherPlatform;
  readonly facts: Facts;
  readonly timings: Readonly<Record<string, number>>;
}

/** What was concluded of facts when they were saved: by it a file that was edited since can tell what that changes. */
const verdictSchema = z.object({
  /** Version of the rules that judged. */
  rules: z.string().max(60),
  /** SHA-256 of what was saved: another one shows that somebody edited it. */
  digest: z.string().regex(/^[\da-f]{64}$/u),
  type: federationTypeSchema.nullable(),
  directions: z.object({ outbound: statusSchema, inbound: statusSchema }),
  /** Unmasked findings that do harm. */
  causes: z
    .array(
      z.object({
        code,
        about: z.enum(['theirs', 'ours', 'neither']),
        args: z.record(z.string(), z.unknown()),
      }),
    )
    .max(200),
});
export type SavedVerdict = Readonly<z.infer<typeof verdictSchema>>;

/** What `--save` writes and `--facts` reads: enough to judge again without a network. */
export const savedFactsSchema = z.object({
  schema: z.literal('federation-facts/1'),
  at: z.iso.datetime(),
  vantage: vantageSchema,
  question: questionSchema,
  facts: factsFileSchema,
  verdict: verdictSchema.optional(),
});

/** Facts of one question with the instant and the place of their gathering. */
export interface SavedFacts {
  readonly schema: 'federation-facts/1';
  readonly at: string;
  readonly vantage: Vantage;
  readonly question: Question;
  readonly facts: Facts;
  /** Left out where nobody saved it. */
  readonly verdict?: SavedVerdict | undefined;
}
