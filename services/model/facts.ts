import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { outsideFacts, vantageFacts } from './fact-values.ts';

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

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  readonly evidence: readonly z.infer<typeof evidenceSchema>[];
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
    z.object({ known: z.literal(true), value, evidence: z.array(evidenceSchema) }),
    unknownSchema,
  ]);
}

type Shape = Readonly<Record<string, z.ZodType>>;
type FactsOf<S extends Shape> = { readonly [N in keyof S]: Fact<z.infer<S[N]>> };

/** What can be seen of one organisation from outside. */
export type PartyFacts = FactsOf<typeof outsideFacts>;
export type VantageFacts = FactsOf<typeof vantageFacts>;
export type PartyFactName = keyof typeof outsideFacts;
export type VantageFactName = keyof typeof vantageFacts;
/** Our own settings: only people of the organisation can show them. Their readers come with pasted settings. */
export type SettingFactName =
  | 'ourAccessEdge'
  | 'ourAllowedDomains'
  | 'ourBlockedDomains'
  | 'ourHostingProviders'
  | 'ourUserPolicy'
  | 'tenantFederation';
export type FactName = PartyFactName | VantageFactName | SettingFactName;

export type FactValues = { readonly [N in PartyFactName]: z.infer<(typeof outsideFacts)[N]> } & {
  readonly [N in VantageFactName]: z.infer<(typeof vantageFacts)[N]>;
};
export type SrvRecord = FactValues['federationSrv']['records'][number];
export type NameAnswer = FactValues['wildcardProbe']['host'];
export type TargetAddress = FactValues['targetAddresses'][number];
export type Address = TargetAddress['addresses'][number];
export type TcpConnect = FactValues['tcpConnect'][number];
export type TlsHandshake = FactValues['tlsHandshake'][number];
export type CertificateView = FactValues['certificateChain'][number]['sent'][number];
export type CertificateChain = FactValues['certificateChain'][number];
export type Exchange = FactValues['dnsExchanges'][number];

/** Everything gathered for one question. Plain JSON: it can be saved, sent, edited and judged again. */
export interface Facts {
  readonly theirs: PartyFacts;
  /** Absent parts are `not-asked`: nobody named our domain. */
  readonly ours: PartyFacts;
  readonly vantage: VantageFacts;
}

function factsSchema(shape: Shape) {
  // A fact that a saved file leaves out was not asked; a name that it adds is refused by strictObject.
  const entries = Object.entries(shape).map(([name, value]) => [
    name,
    factOf(value).default({ known: false, why: 'not-asked' }),
  ]);
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

/** Reads saved facts; what it gives fits `Facts`. */
export const factsFileSchema = z.object({
  theirs: factsSchema(outsideFacts),
  ours: factsSchema(outsideFacts).prefault({}),
  vantage: factsSchema(vantageFacts).prefault({}),
});
