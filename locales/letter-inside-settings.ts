import type { Report } from '../services/model/report.ts';
import { showEvidence } from './evidence.ts';
import { failuresInside } from './letter-failure.ts';
import type { InsideKind } from './letter-inside-reason.ts';
import { readable } from './letter-fit.ts';
import { healthyEvidence } from './letter-lists.ts';
import { connectTenant } from './letter-steps.ts';
import { listUnseen } from './report-unseen.ts';
import type { Viewer } from './values.ts';

/** The command that shows each setting, whole; by the name of its fact. */
const serverCommands: Readonly<Record<string, string>> = {
  'ours.ourAccessEdge': 'Get-CsAccessEdgeConfiguration',
  'ours.ourAllowedDomains': 'Get-CsAllowedDomain | Format-List',
  'ours.ourBlockedDomains': 'Get-CsBlockedDomain | Format-List',
  'ours.ourHostingProviders': 'Get-CsHostingProvider | Format-List',
  'ours.ourUserPolicy': 'Get-CsExternalAccessPolicy | Format-List',
};
/** Those of settings that not every case needs. */
const rarerCommands: Readonly<Record<string, string>> = {
  'ours.ourPublicProviders': 'Get-CsPublicProvider | Format-List',
  'ours.ourTopology': 'Get-CsService -EdgeServer',
  'ours.replicationStatus': 'Get-CsManagementStoreReplicationStatus',
  'ours.ourSipDomains': 'Get-CsSipDomain',
  'ours.ourCertificates': 'Get-CsCertificate',
  'ours.tenantSipDomains': 'Get-CsOnlineSipDomain',
};
const tenantCommands: Readonly<Record<string, string>> = {
  'ours.tenantFederation': 'Get-CsTenantFederationConfiguration | Format-List',
  'ours.tenantUserPolicy': 'Get-CsExternalAccessPolicy | Format-List',
};

/** The body of the letter that asks our own administrator for the settings that decide, when all else is in order. */
export function askForSettings(
  report: Report,
  kind: InsideKind,
  viewer: Viewer,
): readonly string[] {
  const { speaker } = viewer;
  const seen =
    report.type === 'teams-native'
      ? []
      : healthyEvidence(report).map((piece) => readable(showEvidence(piece, viewer), 600));
  const isTenant = kind === 'tenant';
  const expected = listUnseen(report, viewer).find((one) => one.expected !== undefined)?.expected;
  return [
    ...(seen.length === 0 ? [] : ['', speaker.handOver('settings.healthy'), ...seen]),
    ...failuresInside(report, viewer),
    '',
    speaker.handOver('settings.ask'),
    '',
    speaker.handOver(isTenant ? 'settings.tenant' : 'settings.servers'),
    ...(isTenant ? [connectTenant] : []),
    ...commandsFor(report, isTenant ? tenantCommands : serverCommands),
    ...personCommands(report, isTenant),
    ...(expected === undefined ? [] : ['', expected]),
  ];
}

/** The commands for what nobody has shown yet; all of them when the report does not tell which. */
function commandsFor({ unchecked }: Report, commands: typeof serverCommands): readonly string[] {
  const missing = unchecked.flatMap((one) => (one.check === 'our-settings' ? one.missing : []));
  const wanted = missing.flatMap((name) => commands[name] ?? rarerCommands[name] ?? []);
  return wanted.length > 0 ? [...new Set(wanted)] : Object.values(commands);
}

/** What is set for the person of the question, when they are one of ours. */
function personCommands({ question: { person, their, about } }: Report, isTenant: boolean) {
  if (person === undefined) return [];
  if (about !== 'ours' && person.endsWith(`@${their}`)) return [];
  // Quoted as PowerShell wants it; anything but printable ASCII is no part of a SIP address.
  const quoted = (text: string) => `'${text.replace(/[^\x20-\x7e]/gu, '?').replace(/'/gu, "''")}'`;
  return [
    isTenant
      ? `Get-CsOnlineUser -Identity ${quoted(person)} | Format-List`
      : `Get-CsUser -Identity ${quoted(`sip:${person}`)} | Format-List`,
  ];
}
