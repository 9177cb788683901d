import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { outsideFacts, vantageFacts } from './fact-values.ts';
import { settingFacts } from './setting-values.ts';

/**
 * Why a fact is unknown. `timeout`, `refused`, `failed`: somebody looked and did not see. `not-asked`: nobody looked,
 * though it would matter. `skipped`: the question does not arise (wrong record names, when the right one is there).
 * `not-pasted`: only people of that organisation can tell.
 */
const unknownReason = z.enum([
  'timeout',
  'refused',
  'failed',
  'skipped',
  'not-asked',
  'not-pasted',
]);
export type UnknownReason = z.infer<typeof unknownReason>;

/**
 * One setting on which two pasted outputs do not agree; the later one counts. `of` names the entry of a list, e.g. a domain. Of an
 * entry that only one of two whole lists holds, only that one shows it.
 */
export const disagreementSchema = z.object({
  /** As the fact calls it, e.g. `allowFederatedUsers`; `entries` of a whole list. */
  property: z.string(),
  of: z.string().optional(),
  earlier: evidenceSchema.optional(),
  later: evidenceSchema.optional(),
  /** When the earlier one was written; left out unless it is clearly older, so that the two contradict nothing. */
  olderAt: z.iso.datetime().optional(),
});
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly evidence: readonly z.infer<typeof evidenceSchema>[];
  /** Left out while no two pasted outputs differ. */
  readonly differs?: readonly Disagreement[] | undefined;
}
export interface Unknown {
  readonly known: false;
  readonly why: UnknownReason;
  readonly detail?: string | undefined;
}
/** A value with what shows it, or the reason why there is none. Never an empty value in place of "not seen". */
export type Fact<T> = Known<T> | Unknown;

const unknownSchema = z.object({
  known: z.literal(false),
  why: unknownReason,
  detail: z.string().optional(),
});

function factOf<T extends z.ZodType>(value: T) {
  return z.union([
    z.object({
      known: z.literal(true),
      value,
      evidence: z.array(evidenceSchema),
      differs: z.array(disagreementSchema).optional(),
    }),
    unknownSchema,
  ]);
}

type Shape = Readonly<Record<string, z.ZodType>>;
type FactsOf<S extends Shape> = { readonly [N in keyof S]: Fact<z.infer<S[N]>> };

/** What can be seen of one organisation from outside. */
export type OutsideFacts = FactsOf<typeof outsideFacts>;
/** What only people of that organisation can show: settings, error lines, answers. Unknown as `not-pasted` until they do. */
export type SettingFacts = FactsOf<typeof settingFacts>;
/** Everything about one organisation. */
export type PartyFacts = OutsideFacts & SettingFacts;
export type VantageFacts = FactsOf<typeof vantageFacts>;
export type SettingFactName = keyof typeof settingFacts;
export type PartyFactName = keyof typeof outsideFacts | SettingFactName;
export type VantageFactName = keyof typeof vantageFacts;

type ValuesOf<S extends Shape> = { readonly [N in keyof S]: z.infer<S[N]> };
export type FactValues = ValuesOf<typeof outsideFacts> &
  ValuesOf<typeof settingFacts> &
  ValuesOf<typeof vantageFacts>;
export type SrvRecord = FactValues['federationSrv']['records'][number];
export type NameAnswer = FactValues['wildcardProbe']['host'];
export type TargetAddress = FactValues['targetAddresses'][number];
export type Address = TargetAddress['addresses'][number];
export type TcpConnect = FactValues['tcpConnect'][number];
export type TlsHandshake = FactValues['tlsHandshake'][number];
export type CertificateView = FactValues['certificateChain'][number]['sent'][number];
export type CertificateChain = FactValues['certificateChain'][number];
export type AccessEdge = FactValues['ourAccessEdge'];
export type AllowedDomain = FactValues['ourAllowedDomains']['entries'][number];
export type Provider = FactValues['ourHostingProviders']['entries'][number];
export type AccessPolicy = FactValues['ourUserPolicy']['policies'][number];
export type ServerUser = FactValues['ourUser']['entries'][number];
export type TenantUser = FactValues['tenantUser']['entries'][number];
export type TenantFederation = FactValues['tenantFederation'];
export type ErrorLine = FactValues['errorLines'][number];
export type Exchange = FactValues['dnsExchanges'][number];

/** Everything gathered for one question. Plain JSON: it can be saved, sent, edited and judged again. */
export interface Facts {
  readonly theirs: PartyFacts;
  /** Absent parts are `not-asked`: nobody named our domain. */
  readonly ours: PartyFacts;
  readonly vantage: VantageFacts;
}

function entriesOf(shape: Shape, why: UnknownReason): [string, z.ZodType][] {
  return Object.entries(shape).map(([name, value]) => [
    name,
    factOf(value).default({ known: false, why }),
  ]);
}

// A fact that a saved file leaves out was not asked, or not pasted; a name that it adds is refused by strictObject.
const partySchema = z.strictObject(
  Object.fromEntries([
    ...entriesOf(outsideFacts, 'not-asked'),
    ...entriesOf(settingFacts, 'not-pasted'),
  ]),
);
const vantageSchema = z.strictObject(Object.fromEntries(entriesOf(vantageFacts, 'not-asked')));

/** The settings of an organisation that pasted nothing. */
export const nothingPasted: SettingFacts = Object.freeze(
  Object.fromEntries(
    Object.keys(settingFacts).map((name) => [name, { known: false, why: 'not-pasted' }]),
  ),
  // Every name of the same table that the type is made of.
) as unknown as SettingFacts;

/** Reads saved facts; what it gives fits `Facts`. */
export const factsFileSchema = z.object({
  theirs: partySchema,
  ours: partySchema.prefault({}),
  vantage: vantageSchema.prefault({}),
});
