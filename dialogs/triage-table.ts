import type { FindingCode } from '../services/model/catalog.ts';
import type { Symptom } from './understanding/triage-symptoms.ts';
import type { Triage } from './understanding/triage.ts';

/** Where a cause lies that no look from outside shows; each has a sentence of its own. */
export type Place =
  | 'one-person'
  | 'address'
  | 'two-people'
  | 'recipient'
  | 'our-lists'
  | 'our-switch'
  | 'their-lists'
  | 'verification'
  | 'path-back'
  | 'our-certificate'
  | 'one-of-several'
  | 'trial'
  | 'search'
  | 'meeting'
  | 'mode'
  | 'change'
  | 'media';

/** What is suspected of one symptom, as far as the scope is told; what is left out may be anything. */
interface Row extends Pick<Triage, 'ours' | 'theirs' | 'partners'> {
  readonly symptoms: readonly (Symptom | 'any')[];
  /** Codes that explain it when a report names them. */
  readonly suspects: readonly FindingCode[];
  /** Where else it may lie, the likeliest first. */
  readonly places: readonly Place[];
}

const ofPerson = [
  'pol-user-policy',
  'pol-user-disabled',
  'pol-account-off',
  'teams-user-policy',
  'teams-granular',
  'teams-blocked-user',
  'teams-no-licence',
  'teams-account-off',
  'teams-onprem-homed',
  'hyb-hosting-attr',
  'hyb-sync',
] as const satisfies readonly FindingCode[];
const ofLists = [
  'pol-not-allowed',
  'pol-blocked',
  'pol-discovery-off',
  'pol-subdomain-on-list',
  'pol-proxyfqdn-stale',
  'pol-proxyfqdn-differs',
  'pol-proxyfqdn-no-address',
  'pol-proxyfqdn-own',
  'pol-hosting-missing',
  'pol-hosting-disabled',
  'teams-not-allowed',
  'teams-blocked',
  'teams-allowed-blank',
] as const satisfies readonly FindingCode[];
const ofSwitch = [
  'pol-fed-disabled',
  'pol-edge-fed-off',
  'pol-fedroute-missing',
  'pol-fedroute-unlisted',
  'teams-fed-off',
  'teams-allowed-blank',
  'teams-sipdomain-off',
  'pol-edge-cert-unassigned',
] as const satisfies readonly FindingCode[];
const ofRecord = [
  'dns-srv-missing',
  'dns-nxdomain',
  'dns-sip-domain-differs',
  'dns-srv-strict-other-domain',
  'dns-srv-strict-subdomain',
  'dns-srv-stale-onprem',
  'dns-srv-dead-provider',
  'dns-srv-wrong-port',
  'dns-srv-wrong-name',
  'dns-srv-wrong-type',
  'dns-srv-target-no-address',
  'tcp-refused',
  'tcp-timeout',
  'tcp-reset-after-connect',
] as const satisfies readonly FindingCode[];
const ofCertificate = [
  'cert-expired',
  'cert-not-yet-valid',
  'cert-untrusted-root',
  'cert-selfsigned',
  'cert-name-mismatch',
  'cert-revoked',
  'cert-missing-intermediate',
  'cert-weak-key',
  'tls-version',
] as const satisfies readonly FindingCode[];
const oneOfSeveral = [
  'tcp-dnslb-node-down',
  'dns-aaaa-broken',
  'dns-ns-inconsistent',
  'cert-pool-differs',
  'dns-srv-multiple',
  'dns-srv-multiple-mixed',
  'pol-im-filter',
] as const satisfies readonly FindingCode[];

const refusals = ['not-federated', 'not-delivered', 'failed-to-send'] as const;

/** Symptom, scope, first suspects. The row that knows most of what was told counts; the first of equal ones. */
// prettier-ignore
const rows: readonly Row[] = [
  { symptoms: refusals, suspects: [...ofRecord, ...ofLists, ...ofSwitch, ...ofPerson], places: ['our-lists', 'one-person', 'their-lists'] },
  { symptoms: refusals, ours: 'one', suspects: [...ofPerson, 'dns-sip-domain-differs'], places: ['one-person', 'address'] },
  { symptoms: refusals, theirs: 'one', suspects: ['dns-sip-domain-differs', 'pol-contact-permissions', 'teams-recipient-blocked'], places: ['address', 'two-people', 'recipient'] },
  { symptoms: refusals, ours: 'several', suspects: [...ofPerson], places: ['one-person', 'our-lists'] },
  { symptoms: refusals, ours: 'all', suspects: [...ofRecord, ...ofLists, ...ofCertificate], places: ['our-lists', 'their-lists'] },
  { symptoms: refusals, partners: 'all', suspects: [...ofSwitch], places: ['our-switch', 'our-certificate'] },
  { symptoms: ['not-set-up'], suspects: ['teams-fed-off', 'teams-allowed-blank', 'teams-not-allowed', 'teams-blocked', 'teams-mutual', 'teams-trial'], places: ['our-lists', 'their-lists', 'trial'] },
  { symptoms: ['not-set-up'], ours: 'one', suspects: ['teams-user-policy', 'teams-granular', 'teams-no-licence', 'teams-account-off'], places: ['one-person', 'two-people'] },
  { symptoms: ['not-set-up'], partners: 'all', suspects: ['teams-fed-off', 'teams-allowed-blank', 'teams-sipdomain-off'], places: ['our-switch'] },
  { symptoms: ['presence-unknown'], suspects: [...ofRecord, ...ofCertificate, ...ofLists, ...ofSwitch], places: ['our-lists', 'their-lists', 'recipient'] },
  { symptoms: ['presence-unknown', 'presence-only'], theirs: 'one', suspects: ['pol-contact-permissions', 'pol-privacy-mode', 'dns-sip-domain-differs'], places: ['two-people', 'recipient'] },
  { symptoms: ['presence-unknown'], ours: 'one', suspects: [...ofPerson], places: ['one-person', 'two-people'] },
  { symptoms: ['presence-unknown'], partners: 'all', suspects: [...ofSwitch], places: ['our-switch'] },
  { symptoms: ['presence-only'], suspects: ['teams-presence-unknown', 'pol-privacy-mode', 'pol-contact-permissions'], places: ['recipient', 'two-people'] },
  { symptoms: ['not-found'], suspects: ['dns-sip-domain-differs', 'pol-user-disabled', 'pol-account-off', 'teams-upn-sip', 'hyb-sync'], places: ['address', 'recipient'] },
  { symptoms: ['not-found'], theirs: 'all', suspects: [...ofRecord], places: ['address', 'their-lists'] },
  { symptoms: ['offline'], suspects: ['teams-sfb-recipient-offline', 'teams-interop-limits', 'tcp-timeout', 'tcp-refused'], places: ['recipient', 'address'] },
  { symptoms: ['offline'], theirs: 'all', suspects: [...ofRecord, ...ofCertificate], places: ['our-lists', 'their-lists'] },
  { symptoms: ['one-way'], suspects: ['dns-srv-missing', 'tcp-one-way', 'tcp-ip-allowlist', 'tcp-timeout', 'tcp-refused', 'cert-no-client-eku', 'pol-discovered-verification', 'pol-not-allowed', 'teams-mutual'], places: ['their-lists', 'path-back', 'verification'] },
  { symptoms: ['after-adding-contact'], suspects: ['pol-discovered-verification', 'pol-hosting-verification', 'pol-allowed-verification', 'pol-outgoing-unverifiable'], places: ['verification'] },
  { symptoms: ['some-partners'], suspects: [...ofCertificate, 'tcp-ip-allowlist', 'dns-dnssec-bogus', ...ofRecord], places: ['our-certificate', 'their-lists', 'our-lists'] },
  { symptoms: ['every-second-time'], suspects: [...oneOfSeveral], places: ['one-of-several'] },
  { symptoms: ['stopped'], suspects: [...ofCertificate, 'dns-srv-stale-onprem', 'teams-trial', ...ofRecord], places: ['our-certificate', 'change', 'their-lists'] },
  { symptoms: ['external-user-not-found'], suspects: ['teams-search', 'teams-upn-sip', 'teams-fed-off', 'teams-not-allowed'], places: ['search', 'our-lists'] },
  { symptoms: ['meeting-join'], suspects: ['teams-meeting-join', 'teams-mutual', 'teams-fed-off', 'teams-not-allowed'], places: ['meeting'] },
  { symptoms: ['lands-in-skype'], suspects: ['teams-islands', 'teams-interop-limits'], places: ['mode'] },
  { symptoms: ['calls-only', 'files-only'], suspects: ['teams-interop-limits'], places: ['media'] },
  { symptoms: ['any'], ours: 'one', suspects: [...ofPerson], places: ['one-person', 'two-people'] },
  { symptoms: ['any'], ours: 'several', suspects: [...ofPerson], places: ['one-person', 'our-lists'] },
  { symptoms: ['any'], theirs: 'one', suspects: ['dns-sip-domain-differs', 'pol-contact-permissions', 'teams-recipient-blocked', 'teams-sfb-recipient-offline'], places: ['recipient', 'address', 'two-people'] },
  { symptoms: ['any'], ours: 'one', theirs: 'one', suspects: ['pol-contact-permissions', 'teams-recipient-blocked'], places: ['two-people', 'one-person'] },
  { symptoms: ['any'], ours: 'all', suspects: [...ofRecord, ...ofCertificate, ...ofLists, ...ofSwitch], places: ['our-lists', 'their-lists'] },
  { symptoms: ['any'], partners: 'all', suspects: [...ofSwitch], places: ['our-switch', 'our-certificate'] },
  { symptoms: ['any'], partners: 'some', suspects: [...ofCertificate, 'tcp-ip-allowlist', ...ofLists], places: ['our-certificate', 'our-lists'] },
];

/** What is suspected when all that was told is this; undefined when nothing is that the table knows. */
export function suspectsOf({
  symptom,
  ours,
  theirs,
  partners,
}: Pick<Triage, 'symptom' | 'ours' | 'theirs' | 'partners'>):
  Pick<Row, 'suspects' | 'places'> | undefined {
  const told: Readonly<Record<string, string | undefined>> = { ours, theirs, partners };
  let best: { readonly row: Row; readonly known: number } | undefined;
  for (const row of rows) {
    const isOfSymptom = symptom !== undefined && row.symptoms.includes(symptom);
    if (!isOfSymptom && !row.symptoms.includes('any')) continue;
    const scope = (['ours', 'theirs', 'partners'] as const).filter((one) => row[one] !== undefined);
    if (!scope.every((one) => row[one] === told[one])) continue;
    // What is seen says more than how many see it.
    const known =
      (isOfSymptom ? 10 : 0) + scope.reduce((sum, one) => sum + weightOf(one, row[one]), 0);
    if (best === undefined || known > best.known) best = { row, known };
  }
  return best?.row;
}

/** A few people say more of the place than every partner does, and that more than all people. */
function weightOf(whose: keyof Triage, extent: string | undefined): number {
  if (whose === 'partners') return 2;
  return extent === 'all' ? 1 : 3;
}

/** Symptoms that one person may have as well as everybody, and of which the number decides where to look. */
export const decidedByScope: ReadonlySet<Symptom> = new Set([
  'not-federated',
  'not-delivered',
  'failed-to-send',
  'not-set-up',
  'presence-unknown',
  'offline',
  'stopped',
]);

/** Refusals: somebody decided against the message, which is hardly ever seen from outside. */
export const refusedSymptoms: ReadonlySet<Symptom> = new Set([...refusals, 'not-set-up']);
