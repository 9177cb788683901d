import assert from 'node:assert/strict';
import { lettersFor, writeLetter, type LetterKind } from '../../locales/letter.ts';
import { renderTicket } from '../../locales/ticket.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Evidence } from '../../services/model/evidence.ts';
import type { Report } from '../../services/model/report.ts';
import { partners, worldOf, type Partner } from '../services/reasoning/worlds.ts';
import { certificate, chain, healthyEdge, tcp } from '../support/healthy.ts';
import { findingOf, judge, reportWith, samples, writtenCodes } from './letter-reports.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const options = { timeZone: 'Asia/Taipei', number: 'FH-7K2MD' };

/** Letters that may leave the house, or say no more than such. */
const outward: ReadonlySet<LetterKind> = new Set(['partner', 'firewall']);

function outwardLettersOf(report: Report): readonly (readonly [string, string])[] {
  return lettersOf(
    report,
    lettersFor(report).filter((kind) => outward.has(kind)),
  );
}

function lettersOf(
  report: Report,
  kinds = lettersFor(report),
): readonly (readonly [string, string])[] {
  return kinds.flatMap((kind) =>
    locales.map((locale) => {
      const letter = writeLetter(report, kind, { locale, ...options });
      return [
        `${kind} in ${locale}`,
        [letter?.subject, ...(letter?.lines ?? [])].join('\n'),
      ] as const;
    }),
  );
}

/** What nobody outside may learn. */
const secrets = [
  '10.1.2.3',
  '10.0.0.0/8',
  'anna@fabrikam.com',
  'edge01.corp.fabrikam.local',
  '192.168.7.8',
  'Fabrikam Internal Root',
  'dns-eu-1.corp',
] as const;

const inside: readonly Evidence[] = [
  {
    kind: 'dns',
    name: '_sipfederationtls._tcp.contoso.com',
    type: 'SRV',
    server: '10.1.2.3:53',
    outcome: 'server-failure',
    answer: [],
    ms: 3,
    extended: [{ code: 15, text: 'blocked by dns-eu-1.corp' }],
  },
  { kind: 'answer', question: 'person', text: 'anna@fabrikam.com' },
  { kind: 'paste', line: 3, text: 'Identity : edge01.corp.fabrikam.local' },
];

/** Our own side, broken in ways whose findings name things of ours. */
const ours = healthyEdge('fabrikam.com', {
  tcpConnect: [tcp('open', { host: 'sip.fabrikam.com', address: '192.168.7.8' })],
  certificateChain: [
    chain(
      [
        certificate({
          subject: 'CN=edge01.corp.fabrikam.local',
          names: ['edge01.corp.fabrikam.local', 'sip.fabrikam.com'],
          notAfter: '2026-11-22T00:00:00.000Z',
        }),
      ],
      {
        host: 'sip.fabrikam.com',
        address: '192.168.7.8',
        trust: 'unknown-root',
        anchor: 'Fabrikam Internal Root',
      },
    ),
  ],
});

/** A partner of every kind as seen from inside a network that has much to hide. */
function seenFromInside(partner: Partner, control: 'answered' | 'silent'): Report {
  const report = judge(
    worldOf({
      theirs: partners[partner],
      ours,
      our: 'fabrikam.com',
      person: 'anna@fabrikam.com',
      control,
    }),
  );
  return {
    ...report,
    vantage: { ...report.vantage, resolvers: ['10.1.2.3:53'], allowNet: ['10.0.0.0/8'] },
    findings: report.findings.map((finding) => ({
      ...finding,
      evidence: [...inside, ...finding.evidence],
    })),
  };
}

describe('what stays inside', () => {
  it('is there to be kept', () => {
    const text = JSON.stringify(seenFromInside('refusing', 'answered'));
    for (const secret of secrets) assert.ok(text.includes(secret), secret);
  });

  for (const partner of Object.keys(partners) as Partner[]) {
    it(`is in no letter about: ${partner}`, () => {
      for (const control of ['answered', 'silent'] as const) {
        for (const [name, text] of outwardLettersOf(seenFromInside(partner, control))) {
          for (const secret of secrets) assert.ok(!text.includes(secret), `${name}: ${secret}`);
        }
      }
    });
  }

  it('is in no letter about any single code', () => {
    for (const code of writtenCodes()) {
      const report = reportWith([findingOf(code, { evidence: inside })]);
      for (const [name, text] of outwardLettersOf(report)) {
        for (const secret of secrets)
          assert.ok(!text.includes(secret), `${code}, ${name}: ${secret}`);
      }
    }
  });
});

describe("a stranger's words", () => {
  const hostile = 'a\r\nBcc: x\u202Eb\u200B\u0007<b>**c**</b>|d|\u2028{{their}}';
  const values = {
    ...samples,
    target: hostile,
    issuer: hostile,
    expected: hostile,
    names: [hostile],
  };
  const evidence: readonly Evidence[] = [
    {
      kind: 'dns',
      name: hostile,
      type: 'SRV',
      server: '192.0.2.53:53',
      outcome: 'records',
      answer: [hostile],
      ms: 1,
    },
    {
      kind: 'certificate',
      sha256: 'f0',
      subject: hostile,
      names: [hostile],
      notAfter: '2027-11-20T00:00:00.000Z',
    },
    { kind: 'tls', address: hostile, port: 5061, result: 'reset', ms: 1 },
  ];

  for (const code of writtenCodes()) {
    it(`stand on one line and as they are: ${code}`, () => {
      const report = reportWith([findingOf(code, { values, evidence })]);
      const texts = [
        ...lettersOf(report).map(([, text]) => text),
        ...locales.map((locale) => renderTicket(report, { locale, ...options })),
      ];
      for (const text of texts) {
        assert.doesNotMatch(text, /^Bcc/mu);
        assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}|\p{Cf}|\p{Zl}/u);
      }
    });
  }
});

describe('long names', () => {
  const long = `${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.contoso.example`;
  const values = {
    ...samples,
    target: long,
    domain: long,
    record: `_sipfederationtls._tcp.${long}`,
    expected: `e.${long}`,
    found: `f.${long}`,
    issuer: 'I'.repeat(200),
    names: Array.from({ length: 40 }, (_, index) => `${index}.${long}`),
  };
  const evidence: readonly Evidence[] = Array.from({ length: 5 }, (_, index) => ({
    kind: 'certificate',
    sha256: `${index}`.repeat(64),
    subject: `CN=${long}`,
    names: values.names,
    notAfter: '2027-11-20T00:00:00.000Z',
  }));
  const codes = writtenCodes();
  const findings = codes.map((code) => findingOf(code, { values, evidence }));
  const question = { their: long, our: `our.${long}` };

  for (const locale of locales) {
    it(`leave letters below 6,000 and tickets below 1,500 characters in ${locale}`, () => {
      const reports = [findings, ...findings.map((finding) => [finding])].map((some) => ({
        ...reportWith(some),
        question,
      }));
      for (const report of reports) {
        for (const [name, text] of lettersOf(report)) assert.ok(text.length < 6000, name);
        assert.ok(renderTicket(report, { locale, ...options }).length < 1500);
      }
    });

    it(`are cut where everybody sees it in ${locale}`, () => {
      const report = { ...reportWith(findings), question };
      const [, partner = ''] =
        lettersOf(report).find(([name]) => name === `partner in ${locale}`) ?? [];
      const ticket = renderTicket(report, { locale, ...options });
      const left = locale === 'en' ? /^and \d+ more, left out/mu : /^還有 \d+ 行，因篇幅省略/mu;
      assert.match(partner, left);
      assert.match(ticket, left);
    });
  }
});
