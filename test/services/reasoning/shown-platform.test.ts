import assert from 'node:assert/strict';
import { pastedPlatform } from '../../../services/reasoning/shown-platform.ts';
import { healthyEdge, withFacts } from '../../support/healthy.ts';
import { healthyServers, healthyTenantSettings, openTenant, tenantUser } from './own-worlds.ts';

const onServers = { tenantUser: tenantUser({ hostingProvider: 'SRV:' }) };
const shared = { tenantFederation: { ...openTenant, sharedSipAddressSpace: true } };
const hybridKind = { hostingProvider: 'SRV:', interpretedUserType: 'HybridOnpremTeamsUser' };
const rows = [
  ['settings of servers', healthyServers, 'onprem'],
  ['settings of a tenant', healthyTenantSettings, 'teams'],
  ['settings of both', { ...healthyServers, ...healthyTenantSettings }, 'hybrid'],
  ['a tenant that shares its address space, and a person on servers', { ...shared, ...onServers }, 'hybrid'], // prettier-ignore
  ['a tenant that shares its address space, and a person in the cloud', { ...shared, tenantUser: tenantUser() }, 'teams'], // prettier-ignore
  ['a person of a hybrid on servers', { tenantUser: tenantUser(hybridKind) }, 'hybrid'],
  ['a person on servers, which may be left over', onServers, 'teams'],
  ['a person on servers, and a tenant that shares nothing', { tenantFederation: openTenant, tenantUser: tenantUser(hybridKind) }, 'teams'], // prettier-ignore
] as const;

describe('what we run, as pasted settings show it', () => {
  for (const [when, settings, platform] of rows)
    it(`is ${platform}: ${when}`, () => {
      assert.equal(pastedPlatform(withFacts(healthyEdge('fabrikam.com'), settings)), platform);
    });
});
