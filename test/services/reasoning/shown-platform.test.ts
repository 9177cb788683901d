import assert from 'node:assert/strict';
import { pastedPlatform } from '../../../services/reasoning/shown-platform.ts';
import { healthyEdge, healthyTenant, tcp, withFacts, worldwide } from '../../support/healthy.ts';
import { healthyServers, healthyTenantSettings, openTenant, tenantUser } from './own-worlds.ts';

const onServers = { tenantUser: tenantUser({ hostingProvider: 'SRV:' }) };
const shared = { tenantFederation: { ...openTenant, sharedSipAddressSpace: true } };
const hybridKind = { hostingProvider: 'SRV:', interpretedUserType: 'HybridOnpremTeamsUser' };
const edge = healthyEdge('fabrikam.com');
const deadEdge = { tcpConnect: [tcp('timeout', { host: 'sip.fabrikam.com' })] };
const tenant = healthyTenant(worldwide, 'fabrikam.com');
const enabledOnPrem = { hostingProvider: 'SRV:', onPremSipEnabled: true };
const apart = { tenantFederation: openTenant, tenantUser: tenantUser(hybridKind) };
const rows = [
  ['settings of servers', edge, healthyServers, 'onprem'],
  ['settings of both', edge, { ...healthyServers, ...healthyTenantSettings }, 'hybrid'],
  ['settings of a tenant that our record leads to', tenant, healthyTenantSettings, 'teams'],
  ['a person on servers, which may be left over', tenant, onServers, 'teams'],
  ['a person on servers, and a tenant that shares nothing', tenant, apart, 'teams'],
  ['a person of a hybrid on servers', tenant, { tenantUser: tenantUser(hybridKind) }, 'hybrid'],
  ['settings of a tenant beside an Edge that does not answer', edge, { ...healthyTenantSettings, ...deadEdge }, 'teams'], // prettier-ignore
  ['settings of a tenant beside our own Edge', edge, healthyTenantSettings, undefined],
  ['a person on servers beside our own Edge', edge, onServers, undefined],
  ['a tenant that shares nothing beside our own Edge', edge, apart, undefined],
  ['a person whom servers enabled, beside our own Edge', edge, { tenantUser: tenantUser(enabledOnPrem) }, 'hybrid'], // prettier-ignore
  ['a tenant that shares its address space, and a person on servers', edge, { ...shared, ...onServers }, 'hybrid'], // prettier-ignore
  ['a tenant that shares its address space, and a person in the cloud', edge, { ...shared, tenantUser: tenantUser() }, 'hybrid'], // prettier-ignore
] as const;

describe('what we run, as pasted settings show it', () => {
  for (const [when, records, settings, platform] of rows)
    it(`is ${platform ?? 'left open'}: ${when}`, () => {
      assert.equal(pastedPlatform(withFacts(records, settings)), platform);
    });
});
