import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { headlineOf } from '../../locales/headline.ts';
import { sortFindings } from '../../locales/report-findings.ts';
import { renderReport } from '../../locales/report-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Evidence } from '../../services/model/evidence.ts';
import { platformSchema, type Report } from '../../services/model/report.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { at, healthyEdge } from '../support/healthy.ts';
import { partners, worldOf, type Partner } from '../services/reasoning/worlds.ts';

const width = 80;
const timeZone = 'Asia/Taipei';
const locales: readonly Locale[] = ['en', 'zh-TW'];
const record = '_sipfederationtls._tcp.contoso.com';
const edge = { address: '192.0.2.10', port: 5061 };

/** One of each kind, with names as long as real ones. */
const evidence: readonly Evidence[] = [
  {
    kind: 'dns',
    name: record,
    type: 'SRV',
    server: '192.0.2.53:53',
    outcome: 'records',
    answer: ['0 0 5061 sip.contoso.com.', '100 1 5061 sipfed.online.lync.com.'],
    ms: 12.4,
  },
  {
    kind: 'dns',
    name: record,
    type: 'SRV',
    server: '[2001:db8::53]:53',
    outcome: 'server-failure',
    answer: [],
    ms: 12.4,
    extended: [{ code: 6, text: 'signature of {{server}} expired' }],
  },
  { kind: 'tls', ...edge, result: 'certificate-then-refused', ms: 31.2 },
  {
    kind: 'certificate',
    sha256: 'f728ed15c028d3e0f728ed15c028d3e0',
    subject: 'CN=sip.contoso.com,O=Contoso 股份有限公司,C=TW',
    names: ['sip.contoso.com', 'access.contoso.com', 'edge01.contoso.com', 'webconf.contoso.com'],
    notAfter: '2027-11-20T00:00:00.000Z',
  },
  { kind: 'tcp', ...edge, result: 'timeout', ms: 2501 },
  { kind: 'answer', question: 'platform', text: '我們用的是 Teams' },
  { kind: 'calendar', on: at },
];

/** The first four belong to one finding, the others to the next: a reader is shown four of each. */
function withEvidence(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding, index) => ({
      ...finding,
      evidence: index % 2 === 0 ? evidence.slice(0, 4) : evidence.slice(4),
    })),
  };
}

const judge = (saved: ReturnType<typeof worldOf>) => conclude(saved, { rules: 'test' });
const ours = { our: 'fabrikam.com', ours: healthyEdge('fabrikam.com') };

/** Every partner, as seen by each platform and by nobody in particular, and as our own side. */
const reports: readonly (readonly [string, Report])[] = (Object.keys(partners) as Partner[])
  .flatMap((partner) => {
    const theirs = partners[partner];
    return [
      [partner, judge(worldOf({ theirs }))],
      [`${partner}, the control answered`, judge(worldOf({ theirs, control: 'answered' }))],
      [`${partner}, the control silent`, judge(worldOf({ theirs, control: 'silent', ...ours }))],
      ...platformSchema.options.map(
        (platform) => [`${partner} for ${platform}`, judge(worldOf({ theirs, platform }))] as const,
      ),
      [
        `${partner} as our own side`,
        judge(
          worldOf({
            their: 'fabrikam.com',
            theirs: healthyEdge('fabrikam.com'),
            our: 'contoso.com',
            ours: theirs,
          }),
        ),
      ],
      [`${partner} as our own domain`, judge(worldOf({ theirs, our: 'contoso.com' }))],
    ] as const;
  })
  .map(([name, report]) => [name, withEvidence(report)] as const);

/** What must be copied as it is. */
function literalsOf({ findings, unchecked }: Report): readonly string[] {
  const fixes = findings
    .filter(({ maskedBy }) => maskedBy.length === 0)
    .filter(
      ({ severity, fix }) => severity !== 'notes' || fix.commands.length + fix.records.length > 0,
    )
    .filter(({ harmless }) => harmless === undefined || harmless === 'sign-in')
    .map(({ fix }) => fix);
  const looks = [...fixes.map(({ verify }) => verify), ...unchecked.map(({ how }) => how)];
  return [
    ...fixes.flatMap(({ records }) =>
      records.map(({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`),
    ),
    ...fixes.flatMap(({ commands }) => commands),
    ...looks.flatMap((look) => ('command' in look ? [look.command] : [])),
  ];
}

for (const locale of locales) {
  const viewer = { speaker: createSpeaker(locale), timeZone };

  describe(`the report in ${locale}`, () => {
    for (const [name, report] of reports) {
      it(`can be read and copied: ${name}`, () => {
        const text = renderReport(report, { locale, timeZone, width });
        const lines = text.split('\n');
        assert.equal(lines[0], headlineOf(report, viewer).verdict);
        const literals = new Set(literalsOf(report).map((literal) => `      ${literal}`));
        for (const literal of literals) assert.ok(lines.includes(literal), literal);
        const prose = lines.filter((line) => !literals.has(line));
        for (const line of prose) {
          assert.ok(stringWidth(line) <= width, line);
          assert.equal(line, line.trimEnd());
          assert.doesNotMatch(line, /^[\s-]*[，。、；：？」）)]|[「（(]$/u);
          assert.doesNotMatch(line.replaceAll('signature of {{server}}', ''), /\{\{|\}\}/u);
          assert.doesNotMatch(line, /undefined|null|NaN|\[object /u);
        }
      });
    }
  });
}

describe('a replayed report', () => {
  for (const locale of locales) {
    it(`says in ${locale} when the facts were saved, and not how long it took`, () => {
      const report = judge(worldOf({ theirs: partners.edge }));
      const text = renderReport(report, { locale, timeZone, replay: true });
      assert.match(text, /2026-11-20 08:00 \(UTC\+08:00\)/u);
      assert.doesNotMatch(text, /; 0 ms|0 毫秒/u);
    });
  }
});

describe('the findings of a report', () => {
  const [finding] = conclude(worldOf({ theirs: partners.hiddenEdge }), { rules: 'test' }).findings;
  assert.ok(finding);
  const sorted = (severity: 'blocks' | 'notes') => {
    const first = { ...finding, severity };
    const second = { ...finding, code: 'pol-hosting-flags' as const, maskedBy: [finding.code] };
    const report = { findings: [first, second] } as unknown as Report;
    const { causes, notices, consequences } = sortFindings(report);
    return [causes.length, notices.length, consequences.length];
  };

  it('follow from a cause that is told', () => {
    assert.deepEqual(sorted('blocks'), [1, 0, 1]);
  });

  it('stand with the notices where only a notice explains them', () => {
    assert.deepEqual(sorted('notes'), [0, 2, 0]);
  });
});
