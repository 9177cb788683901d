import assert from 'node:assert/strict';
import { headlineOf } from '../../../locales/headline.ts';
import { createSpeaker } from '../../../locales/say.ts';
import { renderReport } from '../../../locales/report-text.ts';
import type { Evidence } from '../../../services/model/evidence.ts';
import type { ErrorLine, FactValues } from '../../../services/model/facts.ts';
import type { Report } from '../../../services/model/report.ts';
import {
  errorRowOf,
  errorTable,
  isErrorRowId,
  type ErrorRowId,
} from '../../../services/model/error-table.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { certificate, chain, healthyEdge, known, withFacts } from '../../support/healthy.ts';
import { line } from '../checks/rows/told.ts';
import { healthyServers, ownSide, whole } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const pastedAt = '2026-11-19T23:00:00.000Z';
const paste = (text: string): Evidence => ({ kind: 'paste', line: 1, text, at: pastedAt });

/** Both sides healthy, with what was pasted besides. */
function judge(pasted: object, theirs = partners.edge): Report {
  const ours = { ...withFacts(healthyEdge('fabrikam.com'), healthyServers), ...pasted };
  return conclude(worldOf({ theirs, ours, our: 'fabrikam.com' }), ownSide);
}

const lines = (...all: readonly ErrorLine[]) => ({
  errorLines: known([...all], ...all.map(({ id }) => paste(`ms-diagnostics: ${id ?? ''}`))),
});
type Test = FactValues['portTests'][number];
const portTest = (result: Test['result'], port = 5061) => ({
  portTests: known(
    [{ host: 'sip.contoso.com', port, result }],
    paste('ComputerName : sip.contoso.com'),
    paste(`TcpTestSucceeded : ${result === 'open' ? 'True' : 'False'}`),
  ),
});
/** TLS to this host ended, as the log of our Edge tells. */
const event = (target: string) =>
  line('event-14428', {
    kind: 'event',
    sip: null,
    source: null,
    sourceParty: undefined,
    from: undefined,
    to: undefined,
    direction: undefined,
    attributes: { hresult: '0x80090325', target },
  });
const sidesOf = ({ directions }: Report) => [
  directions.outbound.status,
  directions.outbound.sides,
  directions.inbound.status,
];

describe('a failure that was pasted, while everything looks fine', () => {
  it('is not there: both directions work', () => {
    assert.deepEqual(sidesOf(judge({})), ['works', { theirs: 'works', ours: 'works' }, 'works']);
  });

  const to = { to: 'bob@contoso.com', from: 'alice@fabrikam.com' };
  const rows: readonly (readonly [
    when: string,
    pasted: object,
    expected: readonly [outbound: string, theirs: string, ours: string, inbound: string],
  ])[] = [
    [
      'their server refuses a message of ours',
      lines(line('1002', { ...to, direction: 'outbound', sourceParty: 'theirs' })),
      ['cannot-tell', 'cannot-tell', 'works', 'works'],
    ],
    [
      'our server refuses it',
      lines(line('1002', { ...to, direction: 'outbound', sourceParty: 'ours' })),
      ['cannot-tell', 'works', 'cannot-tell', 'works'],
    ],
    [
      'our Edge could not connect',
      lines(line('1046', { ...to, sourceParty: 'ours' })),
      ['cannot-tell', 'cannot-tell', 'works', 'works'],
    ],
    [
      'our server refuses a message of theirs',
      lines(
        line('1002', {
          from: 'bob@contoso.com',
          to: 'alice@fabrikam.com',
          direction: 'inbound',
          sourceParty: 'ours',
        }),
      ),
      ['works', 'works', 'works', 'cannot-tell'],
    ],
    [
      'their server does not find our record',
      lines(
        line('1008', {
          to: undefined,
          from: undefined,
          attributes: { domain: 'fabrikam.com' },
          sourceParty: 'theirs',
          direction: undefined,
        }),
      ),
      ['works', 'works', 'works', 'cannot-tell'],
    ],
    [
      'their server does not reach ours',
      lines(
        line('1046', {
          to: undefined,
          from: undefined,
          attributes: { fqdn: 'sip.fabrikam.com:5061', 'winsock-code': '10060' },
          sourceParty: 'theirs',
          direction: undefined,
        }),
      ),
      ['works', 'works', 'works', 'cannot-tell'],
    ],
    [
      'a test of the port fails',
      portTest('closed'),
      ['cannot-tell', 'works', 'cannot-tell', 'works'],
    ],
    ['a test of another port fails', portTest('closed', 443), ['works', 'works', 'works', 'works']],
    ['a test of the port succeeds', portTest('open'), ['works', 'works', 'works', 'works']],
    [
      'the line is a week old',
      lines(line('1002', { ...to, at: '2026-11-13T00:00:00.000Z' })),
      ['works', 'works', 'works', 'works'],
    ],
    [
      'the line is about somebody else',
      lines(line('1002', { to: 'eve@adatum.com', from: 'alice@fabrikam.com' })),
      ['works', 'works', 'works', 'works'],
    ],
    [
      'the line names a host of theirs as the domain',
      lines(
        line('1014', {
          from: undefined,
          to: undefined,
          attributes: { domain: 'sip.contoso.com' },
          direction: undefined,
        }),
      ),
      ['cannot-tell', 'cannot-tell', 'works', 'works'],
    ],
    [
      'the line names a host of somebody else',
      lines(
        line('1010', {
          from: undefined,
          to: undefined,
          attributes: { 'tls-target': 'edge.adatum.com' },
        }),
      ),
      ['works', 'works', 'works', 'works'],
    ],
    [
      'an event of our Edge tells of their host',
      lines(event('sip.contoso.com')),
      ['cannot-tell', 'cannot-tell', 'works', 'works'],
    ],
    [
      'an event of our Edge tells of a host of somebody else',
      lines(event('sip.adatum.com')),
      ['works', 'works', 'works', 'works'],
    ],
    [
      'a client says so, which does not know whose side refused',
      lines(line('client-not-federated', { ...to, kind: 'client-text' })),
      ['cannot-tell', 'cannot-tell', 'cannot-tell', 'works'],
    ],
    [
      'their server refuses without a reason',
      lines(line('1034', { ...to, sip: 403, attributes: { domain: 'contoso.com' } })),
      ['cannot-tell', 'cannot-tell', 'works', 'works'],
    ],
  ];
  for (const [when, pasted, [outbound, theirs, ours, inbound]] of rows)
    it(`leaves ${outbound === 'works' && inbound === 'works' ? 'nothing' : 'its direction'} open when ${when}`, () => {
      assert.deepEqual(sidesOf(judge(pasted)), [outbound, { theirs, ours }, inbound]);
    });

  it('is told with what it says and what to look at next', () => {
    const report = judge(
      lines(line('1002', { ...to, direction: 'outbound', sourceParty: 'theirs' })),
    );
    assert.deepEqual(
      report.contradictions?.map(({ means, row, step, about }) => [means, row, step, about]),
      [['hidden', '1002', 'partner-lists', 'theirs']],
    );
    for (const locale of ['en', 'zh-TW'] as const) {
      const speaker = createSpeaker(locale);
      const { verdict, kind } = headlineOf(report, { speaker, timeZone: 'UTC' });
      assert.equal(verdict, speaker.pasted('told.headline', { their: 'contoso.com' }));
      assert.equal(kind, 'cannot-tell');
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.ok(text.includes(speaker.errors('says.1002')));
      assert.ok(text.includes(speaker.errors('next.partner-lists')));
    }
  });

  it('is told against what was found beside it', () => {
    const expired = withFacts(partners.edge, {
      certificateChain: [chain([certificate({ notAfter: '2026-11-10T00:00:00.000Z' })])],
    });
    const means = (id: string, differs: object = {}, theirs = expired, settings: object = {}) =>
      judge({ ...settings, ...lines(line(id, { ...to, ...differs })) }, theirs).contradictions?.map(
        (one) => one.means,
      );
    const refusal = { sip: 403, attributes: { domain: 'contoso.com' } };
    assert.deepEqual(means('1034', refusal), ['hidden-answered']);
    assert.deepEqual(means('sip-504', { sourceParty: 'ours' }), ['hidden-beside']);
    assert.deepEqual(means('1017', { sourceParty: 'ours' }), ['hidden-other']);
    assert.deepEqual(means('1034', refusal, partners.edge), ['hidden']);
    const shut = { ourBlockedDomains: known(whole({ domain: 'contoso.com' })) };
    assert.deepEqual(means('1034', refusal, partners.edge, shut), ['hidden-beside']);
  });

  it('is told of an event by the number inside it', () => {
    assert.deepEqual(
      judge(lines(event('sip.contoso.com'))).contradictions?.map(({ code, row, step, about }) => [
        code,
        row,
        step,
        about,
      ]),
      [['cert-untrusted-root', '0x80090325', 'trust-store', 'theirs']],
    );
  });

  it('says what it means and what to look at next also where the two are set beside each other', () => {
    const attributes = { target: 'sip.contoso.com', hresult: '0x80090322' };
    const report = judge(lines(line('1010', { ...to, direction: 'outbound', attributes })));
    assert.deepEqual(
      report.contradictions?.map(({ means, row, step }) => [means, row, step]),
      [['view', '0x80090322', 'their-certificate']],
    );
    for (const locale of ['en', 'zh-TW'] as const) {
      const speaker = createSpeaker(locale);
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.ok(text.includes(speaker.errors('says.0x80090322')));
      assert.ok(text.includes(speaker.pasted('told.view')));
      assert.ok(text.includes(speaker.errors('next.their-certificate')));
    }
  });

  it('is called a test where no message failed, in both languages', () => {
    const failed = line('cmdlet-test-failed', { kind: 'cmdlet', sip: 504, source: null });
    for (const pasted of [portTest('closed'), lines(failed)])
      for (const locale of ['en', 'zh-TW'] as const) {
        const speaker = createSpeaker(locale);
        const { verdict, lead } = headlineOf(judge(pasted), { speaker, timeZone: 'UTC' });
        assert.equal(verdict, speaker.pasted('told.headlineOfTest', { their: 'contoso.com' }));
        assert.equal(lead, speaker.pasted('told.leadOfTest'));
      }
  });

  it('says what to look at where our test of the port fails', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(judge(portTest('closed')), {
        locale,
        timeZone: 'UTC',
        width: 2_000,
      });
      assert.ok(text.includes(createSpeaker(locale).errors('next.way-out')));
    }
  });

  it('shows the deciding line of a port test first', () => {
    const [contradiction] = judge(portTest('closed')).contradictions ?? [];
    const [first] = contradiction?.says ?? [];
    assert.equal(first?.kind === 'paste' && first.text, 'TcpTestSucceeded : False');
  });

  it('stands with the refused port that it softens, which is then no matter of several addresses', () => {
    const ours = {
      ...withFacts(healthyEdge('fabrikam.com'), healthyServers),
      ...portTest('open'),
    };
    const report = conclude(
      worldOf({ theirs: partners.refusing, ours, our: 'fabrikam.com' }),
      ownSide,
    );
    const text = renderReport(report, { locale: 'en', timeZone: 'UTC', width: 2_000 });
    assert.ok(
      report.findings.some(({ code, scope }) => code === 'tcp-refused' && scope === 'some'),
    );
    assert.ok(!text.includes(createSpeaker('en').report('label.some')));
  });

  it('is told once where a finding explains it', () => {
    const settings = { ...healthyServers, ourBlockedDomains: whole({ domain: 'contoso.com' }) };
    const blocked = {
      ...withFacts(healthyEdge('fabrikam.com'), settings),
      ...lines(line('sip-403', { ...to, kind: 'sip', sip: 403 })),
    };
    const report = conclude(
      worldOf({ theirs: partners.edge, ours: blocked, our: 'fabrikam.com' }),
      ownSide,
    );
    assert.deepEqual(report.directions.outbound.causes, ['pol-blocked']);
    assert.equal(report.contradictions, undefined);
  });

  it('asks for the log of the partner after a refusal without a reason', () => {
    const { contradictions } = judge(lines(line('1034', { ...to, sip: 403 })));
    assert.deepEqual(
      contradictions?.map(({ row, step, about }) => [row, step, about]),
      [['1034', 'partner-trace', 'theirs']],
    );
  });

  it('is told, too, where nobody knows a cause of it', () => {
    const { contradictions } = judge(lines(line('1011', { ...to, sip: null })));
    assert.deepEqual(
      contradictions?.map(({ code, row }) => [code, row]),
      [[undefined, '1011']],
    );
  });
});

describe('every error that tells of a message that failed', () => {
  const ids = Object.keys(errorTable).filter(isErrorRowId);
  const isOfMessages = (id: ErrorRowId) => {
    const { tells } = errorRowOf(id);
    return kindOf(id) !== undefined && tells !== 'other' && tells !== 'benign';
  };
  for (const id of ids.filter(isOfMessages))
    it(`${id} leaves its direction open or closed beside settings in order`, () => {
      const said = line(id, {
        kind: kindOf(id) ?? 'ms-diagnostics',
        ...(id.startsWith('range-') && { id: id.slice('range-'.length).replace(/^0$/u, '900') }),
        sip: id.startsWith('sip-') ? Number(id.slice(4, 7).replaceAll('x', '9')) : null,
        attributes: { target: 'sip.contoso.com', domain: 'contoso.com' },
      });
      const { directions, contradictions = [], findings } = judge(lines(said));
      // Too many trusted issuers stop whoever connects to us.
      const way = id === 'event-36885' ? directions.inbound : directions.outbound;
      assert.notEqual(way.status, 'works');
      assert.ok(contradictions.length + findings.length > 0);
    });

  it('is most of the table', () => {
    assert.ok(ids.filter(isOfMessages).length > 90);
  });
});

/** As what a row is read; undefined for what no message shows: the output of commands and events without a partner. */
function kindOf(id: ErrorRowId): ErrorLine['kind'] | undefined {
  if (id.startsWith('cmdlet-') || id.startsWith('certificate-')) return undefined;
  if (id.startsWith('client-')) return 'client-text';
  if (id.startsWith('sip-') && id !== 'sipproxy-split-domain') return 'sip';
  if (id.startsWith('winsock-')) return 'winsock';
  if (id.startsWith('event-')) return 'event';
  return id.startsWith('0x') ? 'hresult' : 'ms-diagnostics';
}
