import assert from 'node:assert/strict';
import { errorFindings } from '../../../services/model/error-findings.ts';
import { rowOfNumber, rowsOf } from '../../../services/model/error-rows.ts';
import { errorRowOf, errorTable, isErrorRowId } from '../../../services/model/error-table.ts';
import { rowOf } from '../../../services/model/catalog.ts';
import type { ErrorLine } from '../../../services/model/facts.ts';
import { decidingIn, explained } from './read.ts';

const ids = Object.keys(errorTable).filter(isErrorRowId);
const diagnostics = ids.filter((id) => /^\d+$/u.test(id));
const numbers = ids.filter((id) => id.startsWith('0x') || id.startsWith('winsock-'));

/** One number of each range that has no row of its own, and where it lies. */
const ranges: readonly (readonly [number: string, row: string])[] = [
  ['77', 'range-0'],
  ['1023', 'range-1000'],
  ['1999', 'range-1000'],
  ['2007', 'range-2000'],
  ['3100', 'range-3000'],
  ['4444', 'range-4000'],
  ['5003', 'range-5000'],
  ['6001', 'range-6000'],
  ['7001', 'range-7000'],
  ['8001', 'range-8000'],
  ['9001', 'range-9000'],
  ['10020', 'range-10000'],
  ['11005', 'range-11000'],
  ['12004', 'range-12000'],
  ['13099', 'range-13000'],
  ['14011', 'range-14000'],
  ['15001', 'range-15000'],
  ['16003', 'range-16000'],
  ['17099', 'range-17000'],
  ['28033', 'range-28000'],
  ['90010', 'range-90000'],
];

describe('the table of errors', () => {
  it('has a row for every number that the documents name', () => {
    const wanted = [
      0, 1, 2, 4, 2139, 4141, 7008, 10003, 13004, 13005, 15030, 21002, 24000, 52017, 52063,
    ];
    const runs = [
      [1000, 1022],
      [1025, 1038],
      [1046, 1048],
      [4000, 4008],
      [4010, 4013],
      [17000, 17004],
    ] as const;
    for (const [from, to] of runs) for (let id = from; id <= to; id += 1) wanted.push(id);
    assert.deepEqual(
      wanted.filter((id) => !isErrorRowId(String(id))),
      [],
    );
  });

  for (const id of diagnostics) {
    it(`explains ms-diagnostics ${id} by its own row`, () => {
      const [first] = explained(`ms-diagnostics: ${id};source="edge.fabrikam.com"`).errors;
      assert.deepEqual(first?.rows, [id]);
    });
  }

  for (const [number, row] of ranges) {
    it(`explains ${number} by its range`, () => {
      const [first] = explained(`ms-diagnostics: ${number};reason="something"`).errors;
      assert.deepEqual([first?.error.id, first?.rows], [number, [row]]);
    });
  }

  const torn: readonly (readonly [text: string, rows: readonly string[]])[] = [
    ['ms-diagnostics: 4003;reason="User is not authorized to communicate with federated partners"', ['words-differ', '4003', '1002']],
    ['ms-diagnostics: 1003;reason="Unable to resolve DNS SRV record";source="edge.fabrikam.com"', ['words-differ', '1003', '1008']],
    ['ErrorCode=1008,Source=edge.fabrikam.com,Reason=User does not exist', ['words-differ', '1008', '1003']],
    ['ms-diagnostics: 1010;reason="Certificate trust with another server could not be established";ErrorType="The peer certificate is not chained off a trusted root"', ['1010', '0x80090325']],
    ['ms-diagnostics: 1025;reason="Unable to resolve DNS SRV record"', ['1008', '1025']],
  ]; // prettier-ignore
  for (const [text, rows] of torn)
    it(`follows neither the number nor the words where they contradict each other: ${text.slice(0, 40)}`, () => {
      const [first] = explained(text).errors;
      assert.deepEqual(first?.rows, rows);
      if (rows[0] !== 'words-differ') return;
      assert.deepEqual([first.doubt, first.next[0]?.step], ['which-of-two', 'original-line']);
      assert.deepEqual(explained(text).findings, []);
    });

  for (const id of numbers) {
    it(`knows ${id} as a number in a header and in plain text`, () => {
      const number = id.replace('winsock-', '');
      const attribute = id.startsWith('0x') ? 'HRESULT' : 'WinsockFailureCode';
      const [first] = explained(`ms-diagnostics: 1047;${attribute}="${number}(NAME)"`).errors;
      assert.deepEqual(first?.rows, ['1047', id]);
      assert.equal(decidingIn(`error ${number}`).id, id);
    });
  }

  it('knows an HRESULT as a signed, an unsigned and a hexadecimal number', () => {
    for (const id of ids.filter((one) => one.startsWith('0x'))) {
      const value = Number(id);
      assert.deepEqual(
        [String(value), String(value | 0), id.toUpperCase().replace('X', 'x')].map(rowOfNumber),
        [id, id, id],
      );
    }
  });

  it('points only where it tells something, and proves only what it points at', () => {
    for (const id of ids) {
      const { tells, points, proves, next } = errorRowOf(id);
      assert.ok(next.length > 0, id);
      if (tells === 'benign') assert.deepEqual([points, proves], [[], []], id);
      assert.equal(new Set(points).size, points.length, id);
    }
  });

  it('proves nothing of which the catalog says that an error cannot show it', () => {
    const wrong = ids.flatMap((id) =>
      errorRowOf(id).proves.filter((code) => !rowOf(code).seen.includes('error')),
    );
    assert.deepEqual(wrong, []);
  });
});

const blank: ErrorLine = {
  kind: 'ms-diagnostics',
  id: '1008',
  sip: null,
  reason: null,
  source: null,
  attributes: {},
  decides: true,
};
const both = { our: ['fabrikam.com'], their: 'contoso.com' };

interface Proof {
  readonly when: string;
  readonly line: Partial<ErrorLine>;
  readonly context?: object;
  readonly finds: readonly (readonly [code: string, about: string])[];
}

const proofs: readonly Proof[] = [
  { when: '1002, which may be a list as well', line: { id: '1002' }, finds: [] },
  {
    when: "1008, which is one server's view",
    line: { id: '1008', attributes: { domain: 'contoso.com' } },
    finds: [],
  },
  { when: '1003 without an address', line: { id: '1003' }, finds: [] },
  {
    when: '1003 about one of theirs',
    line: { id: '1003', to: 'bob@contoso.com' },
    finds: [['pol-user-disabled', 'theirs']],
  },
  {
    when: '1003 about one of ours',
    line: { id: '1003', to: 'al@fabrikam.com' },
    finds: [['pol-user-disabled', 'ours']],
  },
  {
    when: '1003 when nobody is known',
    line: { id: '1003', to: 'bob@contoso.com' },
    context: {},
    finds: [],
  },
  {
    when: '1009 that leads to Microsoft',
    line: {
      id: '1009',
      attributes: { domain: 'contoso.com', fqdn1: 'sipfed.online.lync.com:5061' },
    },
    finds: [],
  },
  {
    when: '1009 about our own domain',
    line: { id: '1009', attributes: { domain: 'fabrikam.com', fqdn1: 'edge.example.com' } },
    finds: [['dns-srv-strict-other-domain', 'ours']],
  },
  {
    when: '1010 with a name that does not fit',
    line: { id: '1010', attributes: { hresult: '0x80090322', 'tls-target': 'sip.contoso.com' } },
    finds: [['cert-name-mismatch', 'theirs']],
  },
  {
    when: '1010 with an unknown root, which others may trust',
    line: { id: '1010', attributes: { hresult: '0x80090325', 'tls-target': 'sip.contoso.com' } },
    finds: [],
  },
  {
    when: '1010 with a revoked certificate',
    line: { id: '1010', attributes: { hresult: '0x80092010', 'tls-target': 'sip.contoso.com' } },
    finds: [['cert-revoked', 'theirs']],
  },
  {
    when: '1010 without a revocation list',
    line: { id: '1010', attributes: { hresult: '0x80092013', 'tls-target': 'sip.contoso.com' } },
    finds: [['crl-unreachable', 'theirs']],
  },
  {
    when: '1013 that names the server',
    line: { id: '1013', source: 'edge.fabrikam.com' },
    finds: [['clock-skew', 'ours']],
  },
  {
    when: '1046 that was refused',
    line: { id: '1046', attributes: { fqdn: 'sip.contoso.com', winsockfailurecode: '10061' } },
    finds: [['tcp-refused', 'theirs']],
  },
  {
    when: '1046 without a route',
    line: { id: '1046', attributes: { fqdn: 'sip.contoso.com', winsockfailurecode: '10065' } },
    finds: [['tcp-unreachable', 'theirs']],
  },
  {
    when: '1038 inside our network',
    line: { id: '1038', attributes: { fqdn: 'pool.fabrikam.com', winsockfailurecode: '10060' } },
    finds: [],
  },
  {
    when: 'a third organisation, of which nothing is asked',
    line: { id: '1003', to: 'eve@adatum.com' },
    finds: [],
  },
  {
    when: 'a filter of messages',
    line: { id: '16001', sourceParty: 'ours' },
    finds: [['pol-im-filter', 'ours']],
  },
  {
    when: 'too many authorities',
    line: { kind: 'event', id: 'event-36885' },
    finds: [['cert-trustedissuers-too-many', 'ours']],
  },
  {
    when: 'a presence that is not known',
    line: { kind: 'client-text', id: 'client-presence-unknown' },
    finds: [['teams-presence-unknown', 'theirs']],
  },
];

describe('what an error line proves', () => {
  for (const { when, line, context = both, finds } of proofs) {
    it(`is ${finds.map(([code]) => code).join(' and ') || 'nothing'} for ${when}`, () => {
      const found = errorFindings({ ...blank, ...line }, context);
      assert.deepEqual(
        found.map(({ code, about }) => [code, about]),
        finds,
      );
    });
  }

  it('has the values that the catalog wants', () => {
    const line = {
      ...blank,
      id: '1046',
      attributes: {
        fqdn: 'sip.contoso.com',
        peer: '203.0.113.5:5061',
        winsockfailurecode: '10060(WSAETIMEDOUT)',
      },
    };
    assert.deepEqual(errorFindings(line, both), [
      {
        code: 'tcp-timeout',
        about: 'theirs',
        args: { target: 'sip.contoso.com', address: '203.0.113.5', port: 5061 },
        scope: 'some',
      },
    ]);
  });

  it('is explained by the status beside a header that says little', () => {
    assert.deepEqual(rowsOf({ ...blank, id: '2', sip: 504 }), ['2', 'sip-504']);
    assert.deepEqual(rowsOf({ ...blank, id: '1008', sip: 504 }), ['1008']);
  });

  it('is explained by its own words and its status before the range of a number that no list has', () => {
    const of = (reason: string | null, sip: number | null) =>
      rowsOf({ ...blank, id: '15102', reason, sip });
    assert.deepEqual(of('User does not have a registered endpoint', null), ['sip-480']);
    assert.deepEqual(of('Something that nobody knows', 480), ['sip-480', 'range-15000']);
    assert.deepEqual(of('Voice mail is full', 480), ['range-15000']);
    assert.deepEqual(of(null, 480), ['range-15000']);
  });
});
