import assert from 'node:assert/strict';
import { startEdge, type Edge, type EdgeKind } from '../../../bot/demo/fake-edge.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';
import { connectTimeoutMs, handshakeTimeoutMs } from '../../../services/probe/limits.ts';
import { createProber, type ProbeResult } from '../../../services/probe/probe-endpoint.ts';
import { createTestAuthority } from './authority.ts';

interface Row {
  readonly kind: EdgeKind;
  readonly when: string;
  readonly tcp?: string;
  readonly outcome?: string;
  readonly version?: string;
  readonly alert?: number;
  readonly requested?: boolean;
  readonly sent?: number;
  readonly rungs?: readonly string[];
  readonly plaintext?: { readonly protocol: string; readonly text: string };
}

// The kinds of peers that a probe meets. What a row leaves out is: open, no version, no alert, nothing requested, nothing sent.
const rows: readonly Row[] = [
  {
    kind: 'mutual-tls',
    when: 'an Edge that insists on mutual TLS',
    outcome: 'certificate-then-refused',
    version: 'TLSv1.2',
    alert: 40,
    requested: true,
    sent: 2,
    rungs: ['tls12'],
  },
  {
    kind: 'no-request',
    when: 'a server that asks for no certificate',
    outcome: 'completed',
    version: 'TLSv1.2',
    sent: 2,
    rungs: ['tls12'],
  },
  {
    kind: 'tls13-mutual',
    when: 'mutual TLS over TLS 1.3 only',
    outcome: 'certificate-then-refused',
    version: 'TLSv1.3',
    alert: 116,
    requested: true,
    sent: 2,
    rungs: ['tls12', 'tls13'],
  },
  {
    kind: 'tls13-only',
    when: 'a server of TLS 1.3 only',
    outcome: 'completed',
    version: 'TLSv1.3',
    sent: 2,
    rungs: ['tls12', 'tls13'],
  },
  {
    kind: 'tls10-only',
    when: 'a server of TLS 1.0 only',
    outcome: 'completed',
    version: 'TLSv1',
    sent: 2,
    rungs: ['tls12'],
  },
  {
    kind: 'no-common-cipher',
    when: 'a server without a common cipher',
    outcome: 'refused',
    alert: 40,
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  {
    kind: 'no-server-name',
    when: 'a server that drops hellos with a name',
    outcome: 'completed',
    version: 'TLSv1.2',
    sent: 2,
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  {
    kind: 'reset-at-accept',
    when: 'a reset at once',
    outcome: 'reset',
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  {
    kind: 'reset-after-hello',
    when: 'a reset after the hello',
    outcome: 'reset',
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  {
    kind: 'close-after-hello',
    when: 'a close after the hello',
    outcome: 'closed',
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  { kind: 'silent', when: 'a server that says nothing', outcome: 'silent', rungs: ['tls12'] },
  {
    kind: 'http',
    when: 'a web server',
    outcome: 'plaintext',
    plaintext: { protocol: 'http', text: 'HTTP/1.1 400 Bad Request' },
    rungs: ['tls12'],
  },
  {
    kind: 'sip',
    when: 'SIP without TLS',
    outcome: 'plaintext',
    plaintext: { protocol: 'sip', text: 'SIP/2.0 400 Bad Request' },
    rungs: ['tls12'],
  },
  {
    kind: 'smtp',
    when: 'a mail server, which speaks first',
    outcome: 'plaintext',
    plaintext: { protocol: 'smtp', text: '220 mail.contoso.com ESMTP Postfix' },
    rungs: ['tls12'],
  },
  {
    kind: 'certificate-stalls',
    when: 'a certificate that stops in the middle',
    outcome: 'certificate-cut',
    version: 'TLSv1.2',
    rungs: ['tls12'],
  },
  {
    kind: 'certificate-cut',
    when: 'a connection that ends in the certificate',
    outcome: 'certificate-cut',
    version: 'TLSv1.2',
    rungs: ['tls12'],
  },
  {
    kind: 'slow-drip',
    when: 'a byte each 100 ms',
    outcome: 'certificate-cut',
    rungs: ['tls12'],
  },
  {
    kind: 'alert-40',
    when: 'a refusal with alert 40',
    outcome: 'refused',
    alert: 40,
    rungs: ['tls12', 'tls10', 'no-server-name'],
  },
  {
    kind: 'alert-70',
    when: 'a refusal of every version',
    outcome: 'refused',
    alert: 70,
    rungs: ['tls12', 'tls13', 'tls10'],
  },
  {
    kind: 'alert-112',
    when: 'a refusal with and without a name',
    outcome: 'refused',
    alert: 112,
    rungs: ['tls12', 'no-server-name'],
  },
  { kind: 'closed-port', when: 'a port where nobody listens', tcp: 'refused' },
  { kind: 'black-hole', when: 'an address that never answers', tcp: 'timeout' },
];

const target = {
  host: 'sip.contoso.com',
  from: 'record',
  address: '192.0.2.10',
  port: 5061,
} as const;

describe('handshake with', function () {
  // The silent ones take their three seconds, all at the same time.
  this.timeout(60_000);
  const edges: Edge[] = [];
  const results = new Map<EdgeKind, ProbeResult>();

  before(async () => {
    const { root, served } = await createTestAuthority();
    const guard = createGuard({ allowNets: ['192.0.2.0/24'] });
    const probeOne = async ({ kind }: Row): Promise<void> => {
      const edge = await startEdge({ kind, certificate: served });
      edges.push(edge);
      const dial = () => edge.route;
      const prober = createProber({ guard, dial, extraCas: [root.pem], lookup: async () => [] });
      results.set(kind, await prober.probe(target));
    };
    await Promise.all(rows.map(probeOne));
  });
  after(() => Promise.all(edges.map((edge) => edge.close())));

  for (const { kind, when, tcp = 'open', requested, rungs, plaintext, sent, ...row } of rows) {
    it(`${when} (${kind})`, () => {
      const result = results.get(kind);
      assert.ok(result);
      assert.equal(result.tcp.result, tcp);
      assert.equal(result.tls?.outcome, row.outcome);
      assert.equal(result.tls?.version, row.version);
      assert.equal(result.tls?.alert, row.alert);
      assert.deepEqual(result.tls?.plaintext, plaintext);
      assert.deepEqual(
        result.tls?.attempts.map(({ rung }) => rung),
        rungs,
      );
      assert.equal(result.tls?.certificateRequested, row.outcome && (requested ?? false));
      assert.equal(result.chain?.sent.length, sent);
      assert.equal(result.chain?.trust, sent && 'trusted');
    });
  }

  it('each of them ends within the limits', () => {
    // A busy machine hears of a limit late. Without one, the byte each 100 ms would go on for minutes.
    for (const { tcp, tls } of results.values()) {
      assert.ok(tcp.ms < 4 * connectTimeoutMs, `${tcp.ms} ms`);
      assert.ok((tls?.ms ?? 0) < 4 * handshakeTimeoutMs, `${tls?.ms} ms`);
    }
  });

  it('each of them uses at most three connections', () => {
    for (const { tls } of results.values()) {
      assert.ok((tls?.attempts.length ?? 0) <= 3);
    }
  });
});
