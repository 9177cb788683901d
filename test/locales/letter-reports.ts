import type { Delivery, FindingCode } from '../../services/model/catalog.ts';
import { catalog, isFindingCode, rowOf } from '../../services/model/catalog.ts';
import { parseDomain } from '../../services/model/domain.ts';
import type { Evidence } from '../../services/model/evidence.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { Slots } from '../../services/model/slots.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { effectsOf, severityOf } from '../../services/reasoning/effects.ts';
import { fixOf, sideOf } from '../../services/fixes/fix-of.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';

/** The report of gathered facts. */
export const judge = (saved: ReturnType<typeof worldOf>): Report =>
  conclude(saved, { rules: 'test' });

/** Values as a stranger's domain would give them. */
export const samples: Slots = {
  address: '192.0.2.10',
  alias: 'edge-7.hosting.example',
  cloud: 'worldwide',
  code: '1',
  days: 5,
  domain: 'contoso.com',
  expected: 'sip.contoso.com',
  found: 'found.contoso.com',
  hresult: '0',
  issuer: 'Contoso Issuing CA',
  names: ['sip.contoso.com', 'sipfed.online.lync.com'],
  nameservers: ['ns1.contoso.com'],
  notAfter: '2026-11-10T00:00:00.000Z',
  notBefore: '2026-12-10T00:00:00.000Z',
  policy: 'Policy',
  port: 5061,
  providerName: 'Provider',
  proxyFqdn: 'edge.contoso.com',
  record: '_sipfederationtls._tcp.contoso.com',
  server: '10.1.2.3:53',
  setting: 'Setting',
  target: 'sip.contoso.com',
  ttl: 60,
  user: 'bob@contoso.com',
  value: 'value',
};

/** A finding of one code about the partner, unmasked, with the fix that the engine gives it. */
export function findingOf(
  code: FindingCode,
  { values = samples, evidence = [] }: { values?: Slots; evidence?: readonly Evidence[] } = {},
): ReportedFinding {
  const args = Object.fromEntries(rowOf(code).args.map((slot) => [slot, values[slot]]));
  // The arguments are those that the catalog names for this code.
  const finding = { code, about: 'theirs', args, scope: 'all', evidence } as unknown as Finding;
  const domain = parseDomain('contoso.com');
  if (!domain.ok) throw new Error('contoso.com is a domain');
  const fix = fixOf(finding, {
    about: 'theirs',
    domain: domain.domain,
    platform: 'onprem',
    cloud: undefined,
    edgeHost: undefined,
    addresses: ['192.0.2.10', '192.0.2.11'],
  });
  const situation = {
    their: 'contoso.com',
    own: undefined,
    our: undefined,
    splitDomain: false,
    closedAtBothHomes: false,
    aged: new Set<Evidence>(),
    failures: [],
    ownCheck: false,
    sameDomain: false,
    nativeTeams: false,
    platform: 'onprem',
    pictures: { theirs: 'EDGE-BROKEN', ours: undefined },
    mayBeTenant: { theirs: false, ours: false },
  } as const;
  return {
    ...finding,
    severity: severityOf(effectsOf(finding, situation)),
    side: sideOf(finding),
    actor: fix.actor,
    maskedBy: [],
    fix,
  };
}

/** The report of a healthy partner, with these findings in place of its own. */
export function reportWith(findings: readonly ReportedFinding[]): Report {
  return { ...judge(worldOf({ theirs: partners.edge, platform: 'onprem' })), findings };
}

/** Deliveries whose texts exist; a delivery is written before it becomes visible. */
const written: readonly Delivery[] = ['main-job', 'own-side'];

/** Codes whose texts exist. */
export function writtenCodes(): readonly FindingCode[] {
  return Object.keys(catalog)
    .filter(isFindingCode)
    .filter((code) => written.includes(rowOf(code).since));
}
