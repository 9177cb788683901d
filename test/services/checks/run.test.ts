import assert from 'node:assert/strict';
import { checks } from '../../../services/checks/all.ts';
import { runChecks, type CheckRun } from '../../../services/checks/run.ts';
import type { Domain } from '../../../services/model/domain.ts';
import type { Evidence } from '../../../services/model/evidence.ts';
import type { FactValues } from '../../../services/model/facts.ts';
import type { Party } from '../../../services/model/finding.ts';
import {
  alias,
  at,
  certificate,
  chain,
  edgeAddress,
  healthyEdge,
  known,
  nameAnswer,
  otherAddress,
  published,
  srv,
  srvAnswer,
  tcp,
  unknown,
  withFacts,
  type Given,
} from '../../support/healthy.ts';

function run(differs: Given<FactValues>, party: Party = 'theirs'): CheckRun {
  const facts = withFacts({ ...healthyEdge(), controlConnect: unknown('skipped') }, differs);
  return runChecks(
    checks,
    { party: facts, vantage: facts },
    { party, domain: 'contoso.com' as Domain, at: new Date(at) },
  );
}

const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

const connected = (address: string, result: string): Evidence => ({
  kind: 'tcp',
  address,
  port: 5061,
  result,
  ms: 20,
});
const lookedUp = (name: string): Evidence => ({
  kind: 'dns',
  name,
  type: 'A',
  server: '192.0.2.53:53',
  outcome: 'records',
  answer: [edgeAddress],
  ms: 9,
});
const shown = (sha256: string): Evidence => ({
  kind: 'certificate',
  sha256,
  subject: 'CN=sip.contoso.com',
  names: ['sip.contoso.com'],
  notAfter: '2026-11-10T00:00:00.000Z',
});

describe('running the checks', () => {
  it('finds nothing but the healthy sign of mutual TLS at a healthy Edge, and skips nothing', () => {
    const { findings, skipped } = run({});
    assert.deepEqual(codesOf(findings), ['tls-mtls-expected']);
    assert.deepEqual(skipped, []);
  });

  it('says which facts a skipped check waits for, but not those that do not arise', () => {
    const { skipped } = run({ federationSrv: srvAnswer([]), xmppSrv: unknown() });
    assert.deepEqual(
      skipped.map(({ check, missing }) => [check.id, missing]),
      [['xmpp', ['xmppSrv']]],
    );
  });

  it('rules nothing out that a waiting check may still find', () => {
    const { ruledOut, skipped } = run({
      clientRecords: {
        lyncdiscover: alias('lyncdiscover.contoso.com', 'webdir.online.lync.com'),
        sip: nameAnswer('sip.contoso.com'),
        sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
      },
      tcpConnect: [tcp('timeout')],
      controlConnect: unknown('not-asked', 'switched-off'),
    });
    assert.ok(skipped.some(({ check }) => check.id === 'stale-record-silent'));
    assert.ok(!codesOf(ruledOut).includes('dns-srv-stale-onprem'));
  });

  it('rules out what one of two checks judged when the other one does not arise', () => {
    assert.ok(codesOf(run({}).ruledOut).includes('dns-srv-stale-onprem'));
  });

  it('never both finds a code and rules it out', () => {
    const { findings, ruledOut } = run({
      tcpConnect: [tcp('open'), tcp('refused', { address: otherAddress })],
    });
    const found = new Set(codesOf(findings));
    assert.deepEqual(
      codesOf(ruledOut).filter((code) => found.has(code)),
      [],
    );
  });

  it('looks for nothing on our side that is about partners alone', () => {
    const { findings, ruledOut } = run(
      {
        federationSrv: srvAnswer([]),
        xmppSrv: srvAnswer([srv({ target: 'xmpp.contoso.com' })]),
      },
      'ours',
    );
    assert.ok(![...codesOf(findings), ...codesOf(ruledOut)].includes('pol-xmpp'));
  });

  it('shows with a finding what was seen at its own address and host', () => {
    const facts = {
      ...healthyEdge(),
      controlConnect: unknown('skipped'),
      targetAddresses: known(
        [published(), published([], { host: 'old.contoso.com' })],
        lookedUp('sip.contoso.com'),
        lookedUp('old.contoso.com'),
      ),
      tcpConnect: known(
        [tcp('open'), tcp('refused', { address: otherAddress })],
        connected(edgeAddress, 'open'),
        connected(otherAddress, 'refused'),
      ),
      certificateChain: known(
        [
          chain([certificate({ sha256: 'new' })]),
          chain([certificate({ sha256: 'old', notAfter: '2026-11-10T00:00:00.000Z' })], {
            address: otherAddress,
          }),
        ],
        shown('new'),
        shown('old'),
      ),
    };
    const { findings } = runChecks(
      checks,
      { party: facts, vantage: facts },
      {
        party: 'theirs',
        domain: 'contoso.com' as Domain,
        at: new Date(at),
      },
    );
    const evidenceOf = (code: string) => findings.find((one) => one.code === code)?.evidence;
    assert.deepEqual(evidenceOf('tcp-dnslb-node-down'), [connected(otherAddress, 'refused')]);
    assert.deepEqual(evidenceOf('cert-expired'), [shown('old')]);
    assert.deepEqual(evidenceOf('dns-srv-target-no-address'), [lookedUp('old.contoso.com')]);
  });

  it('shows of several sign-in records the one that each finding is about', () => {
    const lyncdiscover = 'lyncdiscover.contoso.com';
    const ours = { outcome: 'records' as const, addresses: [edgeAddress] };
    const facts = {
      ...healthyEdge(),
      controlConnect: unknown('skipped'),
      clientRecords: known(
        {
          lyncdiscover: nameAnswer(lyncdiscover, ours),
          sip: nameAnswer('sip.contoso.com', ours),
          sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
        },
        lookedUp(lyncdiscover),
        lookedUp('sip.contoso.com'),
      ),
    };
    const { findings } = runChecks(
      checks,
      { party: facts, vantage: facts },
      {
        party: 'ours',
        domain: 'contoso.com' as Domain,
        at: new Date(at),
        platform: 'teams',
      },
    );
    const evidenceOf = (code: string) => findings.find((one) => one.code === code)?.evidence;
    assert.deepEqual(evidenceOf('cli-lyncdiscover-onprem'), [lookedUp(lyncdiscover)]);
    assert.deepEqual(evidenceOf('cli-sip-cname'), [lookedUp('sip.contoso.com')]);
  });

  it('shows at most twelve pieces of evidence', () => {
    const many = Array.from({ length: 30 }, (_, index) => lookedUp(`a${index}.contoso.com`));
    const facts = {
      ...healthyEdge(),
      controlConnect: unknown('skipped'),
      federationSrv: known(srvAnswer([]), ...many),
    };
    const { findings } = runChecks(
      checks,
      { party: facts, vantage: facts },
      {
        party: 'theirs',
        domain: 'contoso.com' as Domain,
        at: new Date(at),
      },
    );
    assert.equal(findings.find(({ code }) => code === 'dns-srv-missing')?.evidence.length, 12);
  });
});
