import assert from 'node:assert/strict';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, unknown, withFacts } from '../../support/healthy.ts';
import { healthyServers, ownSide, serverUser } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

function commandsFor(code: string, settings: object): readonly string[] {
  const ours = withFacts(healthyEdge('fabrikam.com'), { ...healthyServers, ...settings });
  const report = conclude(worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com' }), ownSide);
  const found = report.findings.find((one) => one.code === code);
  assert.ok(found !== undefined, `${code} is found`);
  return found.fix.commands;
}

const policy = (identity: string, enableFederationAccess: boolean) => ({
  identity,
  enableFederationAccess,
});
const user = serverUser({ externalAccessPolicy: 'NoFederation' });
const policies = (...all: object[]) => ({
  ourUser: user,
  ourUserPolicy: {
    policies: [policy('Tag:NoFederation', false), ...all],
    effective: [],
    extent: 'whole',
  },
});
const ended = {
  use: 'AccessEdgeExternal',
  thumbprint: 'AB'.repeat(20),
  names: ['sip.fabrikam.com'],
  notAfter: '2020-01-01T00:00:00.000Z',
};
const next = (pair: string) => ({
  thumbprint: pair.repeat(20),
  names: ['sip.fabrikam.com'],
  notAfter: '2099-01-01T00:00:00.000Z',
});
const certificates = (...others: object[]) => ({
  ourCertificates: { entries: [ended, ...others] },
});
const granular = (other: object) => ({
  tenantFederation: { allowFederatedUsers: true, allows: 'all', customizeFederation: true },
  tenantUser: {
    entries: [{ identity: 'anna@fabrikam.com', externalAccessPolicy: 'Shut' }],
    missing: [],
  },
  tenantUserPolicy: {
    policies: [
      {
        identity: 'Tag:Shut',
        enableFederationAccess: true,
        communicationWithExternalOrgs: 'BlockAllExternalDomains',
      },
      { enableFederationAccess: true, ...other },
    ],
    effective: [],
    extent: 'part',
  },
});
const edge = (poolFqdn: string) => ({ identity: `EdgeServer:${poolFqdn}`, poolFqdn });
const route = { sites: [{ identity: 'Taipei', federationRoute: null }] };

describe('the commands that mend our side', () => {
  const rows: readonly (readonly [when: string, code: string, settings: object, command: RegExp])[] = [
    ['the policy of everybody allows it', 'pol-user-policy', policies(policy('Global', true)), /-PolicyName \$Null$/u],
    ['another policy allows it', 'pol-user-policy', policies(policy('Global', false), policy('Tag:Sales', true)), /-PolicyName Sales$/u],
    ['a site has a policy, too', 'pol-user-policy', policies(policy('Global', true), policy('Site:Taipei', false)), /-PolicyName <policy that allows it>$/u],
    ['no policy allows it', 'pol-user-policy', policies(policy('Global', false)), /-PolicyName <policy that allows it>$/u],
    ['one Edge pool was shown', 'pol-fedroute-missing', { ourTopology: { ...route, edges: [edge('edge01.fabrikam.com')] } }, /-FederationRoute EdgeServer:edge01\.fabrikam\.com$/u],
    ['two Edge pools were shown', 'pol-fedroute-missing', { ourTopology: { ...route, edges: [edge('a.fabrikam.com'), edge('b.fabrikam.com')] } }, /-FederationRoute EdgeServer:<internal Edge FQDN>$/u],
    ['a newer certificate lies ready', 'pol-edge-cert-unassigned', certificates(next('CD')), new RegExp(`-Thumbprint ${'CD'.repeat(20)}$`, 'u')],
    ['two newer certificates lie ready', 'pol-edge-cert-unassigned', certificates(next('CD'), next('EF')), /-Thumbprint <thumbprint>$/u],
    ['only the ended certificate was shown', 'cert-expired', { ...certificates(), certificateChain: unknown() }, /-Thumbprint <thumbprint>$/u],
    ['the newer certificate serves the inside', 'cert-expired', { ...certificates({ ...next('CD'), use: 'Internal' }), certificateChain: unknown() }, /-Thumbprint <thumbprint>$/u],
    ['another policy lets the partner through', 'teams-granular', granular({ identity: 'Tag:Partners', communicationWithExternalOrgs: 'AllowAllExternalDomains' }), /-PolicyName Partners$/u],
    ['another policy shuts the partner out, too', 'teams-granular', granular({ identity: 'Tag:None', communicationWithExternalOrgs: 'BlockAllExternalDomains' }), /-PolicyName <policy that allows it>$/u],
    ['the rule of the other policy was not shown', 'teams-granular', granular({ identity: 'Tag:Partners' }), /-PolicyName <policy that allows it>$/u],
  ]; // prettier-ignore
  for (const [when, code, settings, command] of rows)
    it(`name what was shown: ${when}`, () => {
      const commands = commandsFor(code, settings);
      assert.ok(
        commands.some((one) => command.test(one)),
        commands.join('\n'),
      );
    });
});
