import assert from 'node:assert/strict';
import { joinPasted } from '../../../services/facts/join-pasted.ts';
import { factsFileSchema, type Facts } from '../../../services/model/facts.ts';
import { mostEvidence } from '../../../services/settings/limits.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';

// The schema fills in that nothing was asked and nothing pasted.
const nothing = factsFileSchema.parse({ theirs: {} }) as unknown as Facts;
const prompt = 'PS C:\\> ';

function join(texts: readonly string[], party: 'ours' | 'theirs' = 'ours'): Facts {
  const at = new Date('2026-11-20T01:00:00Z');
  return joinPasted(
    nothing,
    texts.map((text) => readPaste(text, { at })),
    party,
  );
}

function valueOf(facts: Facts, name: keyof Facts['ours']): unknown {
  const fact = facts.ours[name];
  return fact.known ? fact.value : fact.why;
}

const domains = (...names: readonly string[]): string =>
  `${prompt}Get-CsAllowedDomain | ft Domain\n\nDomain\n------\n${names.join('\n')}\n`;
const user = (sip: string, policy: string): string =>
  `${prompt}Get-CsUser ${sip} | fl SipAddress,ExternalAccessPolicy\n\nSipAddress           : sip:${sip}\nExternalAccessPolicy : ${policy}\n`;

describe('joinPasted', () => {
  it('adds what was pasted to one party and leaves the rest alone', () => {
    const facts = join(['AllowFederatedUsers : True\nEnablePartnerDiscovery : False'], 'theirs');
    assert.deepEqual(facts.theirs.ourAccessEdge.known && facts.theirs.ourAccessEdge.value, {
      allowFederatedUsers: true,
      enablePartnerDiscovery: false,
    });
    assert.equal(facts.ours, nothing.ours);
    assert.equal(facts.theirs.federationSrv, nothing.theirs.federationSrv);
  });

  it('gives the same facts when nothing was pasted', () => {
    assert.deepEqual(join([]), nothing);
    assert.deepEqual(join(['hello']), nothing);
  });

  it('lets a whole list take the place of an earlier one', () => {
    assert.deepEqual(
      valueOf(join([domains('a.example', 'b.example'), domains('c.example')]), 'ourAllowedDomains'),
      {
        extent: 'whole',
        entries: [{ domain: 'c.example', mayGoOn: 'domain' }],
      },
    );
    assert.deepEqual(
      valueOf(
        join([domains('a.example'), `${prompt}Get-CsAllowedDomain\n${prompt}`]),
        'ourAllowedDomains',
      ),
      {
        extent: 'whole',
        entries: [],
      },
    );
  });

  it('adds a part of a list to the whole one, which stays whole', () => {
    const one = `${prompt}Get-CsAllowedDomain b.example\n\nDomain    : b.example\nProxyFqdn : sip.b.example\n`;
    assert.deepEqual(valueOf(join([domains('a.example', 'b.example'), one]), 'ourAllowedDomains'), {
      extent: 'whole',
      entries: [
        { domain: 'a.example', mayGoOn: 'domain' },
        { domain: 'b.example', proxyFqdn: 'sip.b.example' },
      ],
    });
  });

  it('keeps properties that a later paste does not show', () => {
    const first = 'AllowFederatedUsers : True\nEnablePartnerDiscovery : True';
    const second = `${prompt}Get-CsAccessEdgeConfiguration | fl EnablePartnerDiscovery\n\nEnablePartnerDiscovery : False`;
    assert.deepEqual(valueOf(join([first, second]), 'ourAccessEdge'), {
      allowFederatedUsers: true,
      enablePartnerDiscovery: false,
    });
  });

  it('forgets the allowed domains of a tenant that allows everybody now', () => {
    const facts = join([
      'AllowedDomains : Domain=a.example\nSharedSipAddressSpace : False',
      'AllowedDomains : AllowAllKnownDomains\nSharedSipAddressSpace : False',
    ]);
    assert.deepEqual(valueOf(facts, 'tenantFederation'), {
      allows: 'all',
      sharedSipAddressSpace: false,
    });
  });

  it('adds people one by one, and the later showing of one counts', () => {
    const facts = join([
      user('ken@fabrikam.com', 'Sales'),
      user('pilar@fabrikam.com', 'Sales'),
      user('ken@fabrikam.com', ''),
    ]);
    assert.deepEqual(valueOf(facts, 'ourUser'), {
      entries: [
        {
          identity: 'ken@fabrikam.com',
          sipAddress: 'ken@fabrikam.com',
          externalAccessPolicy: null,
        },
        {
          identity: 'pilar@fabrikam.com',
          sipAddress: 'pilar@fabrikam.com',
          externalAccessPolicy: 'Sales',
        },
      ],
      missing: [],
    });
  });

  it('does not call somebody missing who was found later', () => {
    const missing = 'Get-CsUser : Management object not found for identity "ken@fabrikam.com".';
    const facts = join([missing, user('ken@fabrikam.com', 'Sales')]);
    const fact = facts.ours.ourUser;
    assert.deepEqual(fact.known && fact.value.missing, []);
  });

  it('keeps error lines beside each other, each once', () => {
    const line = (id: string): Parameters<typeof joinPasted>[1][number] => ({
      facts: {
        errorLines: {
          known: true,
          value: [
            {
              kind: 'sip',
              id,
              sip: 504,
              reason: null,
              source: null,
              attributes: {},
              decides: true,
            },
          ],
          evidence: [],
        },
      },
    });
    const { ours } = joinPasted(nothing, [line('504'), line('403'), line('504')], 'ours');
    assert.deepEqual(ours.errorLines.known && ours.errorLines.value.map(({ id }) => id), [
      '504',
      '403',
    ]);
  });

  it('keeps the newest lines as evidence', () => {
    const facts = join([
      domains(...Array.from({ length: 80 }, (_, index) => `d${String(index)}.example`)),
      'Domain    : z.example\nProxyFqdn : sip.z.example\n',
    ]);
    const { ourAllowedDomains } = facts.ours;
    assert.ok(ourAllowedDomains.known);
    assert.equal(ourAllowedDomains.evidence.length, mostEvidence);
    const last = ourAllowedDomains.evidence.at(-1);
    assert.equal(last?.kind === 'paste' && last.text, 'ProxyFqdn : sip.z.example');
  });

  it('gives facts that can be saved and read again', () => {
    const facts = join([domains('a.example'), user('ken@fabrikam.com', 'Sales')]);
    assert.deepEqual(factsFileSchema.parse(JSON.parse(JSON.stringify(facts))), facts);
  });
});
