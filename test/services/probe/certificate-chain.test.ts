import assert from 'node:assert/strict';
import sinon from 'sinon';
import {
  createRoot,
  createSelfSigned,
  type Authority,
  type IssuedCertificate,
} from '../../../bot/demo/certificates.ts';
import { createChainReader, judgeChain } from '../../../services/probe/certificate-chain.ts';
import { readCertificate } from '../../../services/probe/certificate.ts';
import type { IssuerFetch } from '../../../services/probe/issuer-fetch.ts';
import { createTrustStore, type TrustStore } from '../../../services/probe/trust.ts';

const url = 'http://ca.contoso.com/issuing.cer';
const year = 365 * 86_400_000;

interface Cast {
  readonly root: Authority;
  readonly issuing: Authority;
  readonly unknownRoot: Authority;
  readonly unknownIssuing: Authority;
}

interface Row {
  readonly when: string;
  readonly sent: (cast: Cast) => Promise<readonly IssuedCertificate[]>;
  /** What the fetch of an issuer brings; the case is wrong if it is not asked for, or asked for without this. */
  readonly fetched?: (cast: Cast) => IssuerFetch;
  readonly trust: string;
  readonly anchor: string;
  /** Length of the path that was judged. */
  readonly path: number;
  readonly fetchResult?: string;
}

const rows: readonly Row[] = [
  {
    when: 'a healthy chain',
    sent: async ({ issuing }) => [await issuing.issueLeaf(), issuing],
    trust: 'trusted',
    anchor: 'Test Root',
    path: 2,
  },
  {
    when: 'the root is sent too',
    sent: async ({ issuing, root }) => [await issuing.issueLeaf(), issuing, root],
    trust: 'trusted',
    anchor: 'Test Root',
    path: 2,
  },
  {
    when: 'the order is wrong and strangers stand between',
    sent: async ({ issuing, root, unknownRoot, unknownIssuing }) => [
      await issuing.issueLeaf(),
      root,
      unknownIssuing,
      unknownRoot,
      issuing,
    ],
    trust: 'trusted',
    anchor: 'Test Root',
    path: 2,
  },
  {
    when: 'the leaf has expired: its dates are judged elsewhere',
    sent: async ({ issuing }) => [
      await issuing.issueLeaf({ notBefore: new Date(0), notAfter: new Date(year) }),
      issuing,
    ],
    trust: 'trusted',
    anchor: 'Test Root',
    path: 2,
  },
  {
    when: 'a second way up leads to a trusted root',
    sent: async ({ root, unknownRoot, unknownIssuing }) => [
      await unknownIssuing.issueLeaf(),
      unknownIssuing,
      unknownRoot,
      await root.certify(unknownRoot),
    ],
    trust: 'trusted',
    anchor: 'Test Root',
    path: 3,
  },
  {
    when: 'the intermediate is missing and its fetch completes the chain',
    sent: async ({ issuing }) => [await issuing.issueLeaf({ issuerUrls: [url] })],
    fetched: ({ issuing }) => ({ result: 'fetched', der: issuing.der }),
    trust: 'missing-intermediate',
    anchor: 'Test Root',
    path: 2,
    fetchResult: 'fetched',
  },
  {
    when: 'the intermediate is missing and its fetch fails',
    sent: async ({ issuing }) => [await issuing.issueLeaf({ issuerUrls: [url] })],
    fetched: () => ({ result: 'timeout' }),
    trust: 'missing-intermediate',
    anchor: 'Test Issuing CA',
    path: 1,
    fetchResult: 'timeout',
  },
  {
    when: 'the intermediate is missing and the fetch brings another certificate',
    sent: async ({ issuing }) => [await issuing.issueLeaf({ issuerUrls: [url] })],
    fetched: ({ unknownIssuing }) => ({ result: 'fetched', der: unknownIssuing.der }),
    trust: 'missing-intermediate',
    anchor: 'Test Issuing CA',
    path: 1,
    fetchResult: 'not-the-issuer',
  },
  {
    when: 'the intermediate is missing and the fetch leads to an unknown root',
    sent: async ({ unknownRoot }) => [await unknownRoot.issueLeaf({ issuerUrls: [url] })],
    fetched: ({ unknownRoot }) => ({ result: 'fetched', der: unknownRoot.der }),
    trust: 'unknown-root',
    anchor: 'Unknown Root',
    path: 2,
    fetchResult: 'fetched',
  },
  {
    when: 'the fetched intermediate ends early itself and names no place',
    sent: async ({ unknownIssuing }) => [await unknownIssuing.issueLeaf({ issuerUrls: [url] })],
    fetched: ({ unknownIssuing }) => ({ result: 'fetched', der: unknownIssuing.der }),
    trust: 'unknown-root',
    anchor: 'Unknown Root',
    path: 2,
    fetchResult: 'fetched',
  },
  {
    when: 'the intermediate is missing and nobody says where it is',
    sent: async ({ issuing }) => [await issuing.issueLeaf()],
    trust: 'unknown-root',
    anchor: 'Test Issuing CA',
    path: 1,
  },
  {
    when: 'the root is unknown and not sent',
    sent: async ({ unknownIssuing }) => [await unknownIssuing.issueLeaf(), unknownIssuing],
    trust: 'unknown-root',
    anchor: 'Unknown Root',
    path: 2,
  },
  {
    when: 'the root is unknown and sent',
    sent: async ({ unknownIssuing, unknownRoot }) => [
      await unknownIssuing.issueLeaf({ issuerUrls: [url] }),
      unknownIssuing,
      unknownRoot,
    ],
    trust: 'unknown-root',
    anchor: 'Unknown Root',
    path: 3,
  },
  {
    when: 'the leaf signed itself',
    sent: async () => [await createSelfSigned({ issuerUrls: [url] })],
    trust: 'self-signed',
    anchor: 'sip.contoso.com',
    path: 1,
  },
  {
    when: 'somebody else bears the name of the trusted root',
    sent: async () => {
      const namesake = await createRoot({ commonName: 'Test Root' });
      return [await namesake.issueLeaf(), namesake];
    },
    trust: 'unknown-root',
    anchor: 'Test Root',
    path: 2,
  },
  {
    when: 'the intermediate is no authority',
    sent: async ({ issuing }) => {
      const leaf = await issuing.issueLeaf({ commonName: 'Not a CA' });
      const bearer = await createRoot({ commonName: 'Not a CA' });
      return [await bearer.issueLeaf(), leaf, issuing];
    },
    trust: 'unknown-root',
    anchor: 'Not a CA',
    path: 1,
  },
  {
    when: 'two authorities certify each other',
    sent: async () => {
      const one = await createRoot({ commonName: 'One' });
      const two = await createRoot({ commonName: 'Two' });
      return [await one.issueLeaf(), await two.certify(one), await one.certify(two)];
    },
    trust: 'unknown-root',
    anchor: 'One',
    path: 3,
  },
];

const judgeWith = (
  store: TrustStore,
  sent: readonly Buffer[],
  fetchIssuer: (from: string) => Promise<IssuerFetch>,
) => judgeChain(sent, { readChain: createChainReader(store), store, fetchIssuer, now: () => 7 });

describe('certificate chain', () => {
  let cast: Cast;
  before(async () => {
    const root = await createRoot({ commonName: 'Test Root' });
    const unknownRoot = await createRoot({ commonName: 'Unknown Root' });
    cast = {
      root,
      issuing: await root.issueAuthority({ commonName: 'Test Issuing CA' }),
      unknownRoot,
      unknownIssuing: await unknownRoot.issueAuthority({ commonName: 'Unknown Issuing CA' }),
    };
  });

  const judge = (sent: readonly Buffer[], fetchIssuer: (from: string) => Promise<IssuerFetch>) =>
    judgeWith(createTrustStore({ extraCas: [cast.root.pem] }), sent, fetchIssuer);

  for (const { when, sent, fetched, trust, anchor, path, fetchResult } of rows) {
    it(`is ${trust} when ${when}`, async () => {
      const ders = (await sent(cast)).map(({ der }) => der);
      const fetchIssuer = sinon.spy(async (): Promise<IssuerFetch> => {
        assert.ok(fetched);
        return fetched(cast);
      });
      const chain = await judge(ders, fetchIssuer);
      assert.ok(chain);
      assert.equal(chain.trust, trust);
      assert.equal(chain.anchor, anchor);
      assert.equal(chain.path.length, path);
      assert.equal(chain.path[0], chain.sent[0]?.sha256);
      assert.equal(chain.issuerFetch?.result, fetchResult);
      assert.deepEqual(
        chain.sent.map(({ sha256 }) => sha256),
        ders.map((der) => readCertificate(der)?.view.sha256),
      );
      sinon.assert.callCount(fetchIssuer, fetched ? 1 : 0);
    });
  }

  it('follows three issuers at most, and asks http places first', async () => {
    const tower = [cast.root];
    for (let level = 1; level <= 5; level += 1) {
      const below = await tower[0]?.issueAuthority({
        commonName: `Level ${level}`,
        issuerUrls: [`ldap:///${level - 1}`, `http://ca.contoso.com/${level - 1}`],
      });
      assert.ok(below);
      tower.unshift(below);
    }
    const leaf = await tower[0]?.issueLeaf({ issuerUrls: ['http://ca.contoso.com/5'] });
    assert.ok(leaf);
    const asked: string[] = [];
    const chain = await judge([leaf.der], async (from) => {
      asked.push(from);
      const authority = tower.find(({ commonName }) => commonName === `Level ${from.slice(-1)}`);
      return authority ? { result: 'fetched', der: authority.der } : { result: 'no-answer' };
    });
    assert.deepEqual(
      asked,
      ['5', '4', '3'].map((level) => `http://ca.contoso.com/${level}`),
    );
    assert.equal(chain?.path.length, 4);
    assert.equal(chain.trust, 'unknown-root');
  });

  it('looks at ten certificates and leaves out those that cannot be read', async () => {
    const leaf = await cast.issuing.issueLeaf();
    const junk = Buffer.from('junk');
    const late = [leaf.der, ...new Array<Buffer>(9).fill(junk), cast.issuing.der];
    const chain = await judge(late, async () => ({ result: 'timeout' }));
    assert.equal(chain?.sent.length, 1);
    assert.equal(chain.trust, 'unknown-root');
    assert.equal(await judge([junk, leaf.der], async () => ({ result: 'timeout' })), undefined);
  });

  it('costs little when many certificates bear one name', async () => {
    const keys = await Promise.all(
      Array.from({ length: 9 }, () => createRoot({ commonName: 'Twin', key: 'ec' })),
    );
    const [first] = keys;
    const leaf = await first?.issueLeaf();
    assert.ok(leaf);
    const ders = [leaf, ...keys].map(({ der }) => der);
    const before = process.cpuUsage();
    assert.equal((await judge(ders, async () => ({ result: 'timeout' })))?.trust, 'unknown-root');
    const { user, system } = process.cpuUsage(before);
    // Ten milliseconds; to try every order of them would take half a minute.
    assert.ok(user + system < 1_000_000, `${user + system} µs`);
  });

  it('trusts a self-signed leaf that the operator added', async () => {
    const leaf = await createSelfSigned();
    const store = createTrustStore({ extraCas: [leaf.pem] });
    const chain = await judgeWith(store, [leaf.der], async () => ({ result: 'timeout' }));
    assert.equal(chain?.trust, 'trusted');
    assert.equal(chain.path.length, 1);
  });

  it('reads a chain once, and fetches what is missing each time', async () => {
    const leaf = await cast.issuing.issueLeaf({ issuerUrls: [url] });
    const store = createTrustStore({ extraCas: [cast.root.pem] });
    const readChain = createChainReader(store);
    assert.equal(readChain([leaf.der]), readChain([Buffer.from(leaf.der)]));
    assert.notEqual(readChain([leaf.der]), readChain([leaf.der, leaf.der]));
    const fetchIssuer = sinon.stub<[string], Promise<IssuerFetch>>();
    fetchIssuer.onFirstCall().resolves({ result: 'timeout' });
    fetchIssuer.onSecondCall().resolves({ result: 'fetched', der: cast.issuing.der });
    const tools = { readChain, store, fetchIssuer, now: () => 7 };
    assert.equal((await judgeChain([leaf.der], tools))?.path.length, 1);
    assert.equal((await judgeChain([leaf.der], tools))?.path.length, 2);
  });

  it('trusts the list of Node and takes several added roots from one text', () => {
    const store = createTrustStore({ extraCas: [cast.root.pem + cast.unknownRoot.pem] });
    for (const { der } of [cast.root, cast.unknownRoot]) {
      const certificate = readCertificate(der);
      assert.ok(certificate && store.holds(certificate));
    }
    assert.throws(() => createTrustStore({ extraCas: ['no certificate'] }), TypeError);
  });
});
