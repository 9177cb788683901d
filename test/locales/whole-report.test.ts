import assert from 'node:assert/strict';
import { line } from '../services/checks/rows/told.ts';
import { titleOf } from '../../locales/headline.ts';
import { mostInMarkdown, renderMarkdown } from '../../locales/markdown.ts';
import { spansOf, withoutMarks } from '../../locales/marked.ts';
import { sortFindings } from '../../locales/report-findings.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { buildWholeReport, type Audience, type Section } from '../../locales/whole-report.ts';
import type { Evidence } from '../../services/model/evidence.ts';
import type { Report } from '../../services/model/report.ts';
import { makeReports, reportNames } from '../bot/cards/reports.ts';
import { healthyServers, judgeOwn, whole } from '../services/reasoning/own-worlds.ts';
import { ownWorldOf, partners, worldOf } from '../services/reasoning/worlds.ts';
import { certificate, chain, healthyEdge, tcp } from '../support/healthy.ts';
import { findingOf, judge, reportWith, samples, writtenCodes } from './letter-reports.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const audiences: readonly Audience[] = ['inside', 'outside'];
const timeZone = 'Asia/Taipei';
const number = 'FH-7K2MD';

function markdownOf(report: Report, audience: Audience, locale: Locale, most?: number): string {
  return renderMarkdown(
    buildWholeReport(report, { locale, timeZone, audience, number }),
    most ?? Number.POSITIVE_INFINITY,
  );
}

/** Markdown without the code in it, which no renderer looks into. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/^(?<fence>`{3,})text\n[\s\S]*?\n\k<fence>$/gmu, '')
    .replace(/(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`)/gu, '');
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections ?? [])]);
}

describe('the whole report for our own people', () => {
  const report = judge(
    worldOf({
      theirs: partners.refusing,
      our: 'fabrikam.com',
      ours: healthyEdge('fabrikam.com'),
      person: 'anna@fabrikam.com',
      platform: 'onprem',
    }),
  );

  for (const locale of locales) {
    it(`has verdict, directions, causes, what is unseen, person, place, time and rules, in ${locale}`, () => {
      const viewer = { speaker: createSpeaker(locale), timeZone };
      const text = markdownOf(report, 'inside', locale);
      for (const cause of sortFindings(report).causes) {
        assert.ok(text.includes(cause.code.replaceAll('_', String.raw`\_`)), cause.code);
        for (const command of cause.fix.commands) assert.ok(text.includes(`\n${command}\n`));
        const plain = titleOf(cause, viewer).replaceAll('sip.contoso.com', '`sip.contoso.com`');
        assert.ok(text.includes(plain), plain);
      }
      for (const part of [
        '\n| --- | --- | --- | --- |\n',
        '`anna@fabrikam.com`',
        '`192.0.2.53:53`',
        '2026-11-20 08:00 (UTC+08:00)',
        'FH-7K2MD',
        'Get-CsAccessEdgeConfiguration',
      ])
        assert.ok(text.includes(part), part);
    });
  }

  it('says of a saved case when it was seen', () => {
    const whole = buildWholeReport(report, {
      locale: 'en',
      timeZone,
      audience: 'inside',
      replay: true,
    });
    assert.match(renderMarkdown(whole), /Facts saved on 2026-11-20 08:00/u);
  });

  it('speaks of our own domain where that was asked about', () => {
    const own = judge(ownWorldOf({ ours: partners.dying }));
    const text = markdownOf(own, 'inside', 'en');
    assert.match(text, /^# contoso\.com \(us\): WARNING/u);
    assert.match(text, /Certificate: `WARNING/u);
    assert.doesNotMatch(text, /Their side/u);
  });
});

/** Every text in it, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

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
  { kind: 'answer', question: 'person', text: 'anna was typed' },
  { kind: 'paste', line: 3, text: 'Identity : edge01.corp.fabrikam.local', command: 'Get-CsEdge' },
];

const ours = healthyEdge('fabrikam.com', {
  tcpConnect: [tcp('refused', { host: 'sip.fabrikam.com', address: '192.168.7.8' })],
  certificateChain: [
    chain(
      [
        certificate({
          subject: 'CN=edge01.corp.fabrikam.local',
          names: ['edge01.corp.fabrikam.local', 'inner.fabrikam.com'],
          notAfter: '2026-11-22T00:00:00.000Z',
        }),
      ],
      { host: 'sip.fabrikam.com', address: '192.168.7.8', anchor: 'Fabrikam Internal Root' },
    ),
  ],
});

function fromInside(theirs: keyof typeof partners, control: 'answered' | 'silent'): Report {
  const report = judge(
    worldOf({
      theirs: partners[theirs],
      ours,
      our: 'fabrikam.com',
      person: 'anna@fabrikam.com',
      control,
    }),
  );
  return {
    ...report,
    vantage: { ...report.vantage, resolvers: ['10.1.2.3:53'], allowNet: ['10.0.0.0/8'] },
    findings: report.findings.map((one) => ({ ...one, evidence: [...inside, ...one.evidence] })),
    ruledOut: report.ruledOut.map((one) => ({ ...one, evidence: [...one.evidence, ...inside] })),
  };
}

/** What nobody outside may read: all that was typed, pasted, seen of ours, and where we look from; our own domain is public. */
function secretsOf(report: Report): readonly string[] {
  const { vantage, question, facts } = report;
  const publicTexts = new Set([...stringsIn(facts.theirs), ...stringsIn(facts.vantage)]);
  const special = /^(?:fabrikam\.com|[A-Z]{1,5}|[a-z0-9-]{1,24}|\d{4}-\d\d-\d\dT.*)$/u;
  const ofOurs = stringsIn(facts.ours).filter((text) => !special.test(text));
  const typed = inside.flatMap(stringsIn).filter((text) => /[. ]/u.test(text));
  const names = [
    ...vantage.resolvers,
    ...vantage.allowNet,
    question.person ?? '',
    ...ofOurs,
    ...typed,
  ];
  return [...new Set(names)].filter(
    (text) => text !== '' && !publicTexts.has(text) && !text.includes('contoso.com'),
  );
}

describe('the whole report for the partner', () => {
  it('has secrets to keep', () => {
    const secrets = secretsOf(fromInside('refusing', 'answered'));
    for (const one of [
      '10.1.2.3:53',
      '10.0.0.0/8',
      'anna@fabrikam.com',
      '192.168.7.8',
      'Get-CsEdge',
    ])
      assert.ok(secrets.includes(one) || one === 'Get-CsEdge', one);
    assert.ok(secrets.length > 10, secrets.join('\n'));
    const text = markdownOf(fromInside('refusing', 'answered'), 'inside', 'en');
    assert.ok(secrets.filter((secret) => text.includes(secret)).length > 5);
  });

  for (const partner of Object.keys(partners) as (keyof typeof partners)[]) {
    it(`keeps them, says so, and says how much: ${partner}`, () => {
      for (const control of ['answered', 'silent'] as const) {
        const report = fromInside(partner, control);
        for (const locale of locales) {
          const text = markdownOf(report, 'outside', locale);
          for (const secret of secretsOf(report))
            assert.ok(!text.includes(secret), `${secret}\n\n${text}`);
          const codes = new Set(
            report.findings.filter((one) => one.about !== 'theirs').map(({ code }) => code),
          );
          const about = report.findings.filter(
            (one) => one.about !== 'theirs' || one.maskedBy.some((code) => codes.has(code)),
          ).length;
          const left = createSpeaker(locale).wholeReport('leftOut.findings', { count: about });
          assert.equal(text.includes(left), about > 0);
          assert.ok(
            text.includes(createSpeaker(locale).wholeReport('leftOut.vantage', { count: 2 })),
          );
          assert.ok(
            text.includes(createSpeaker(locale).wholeReport('leftOut.person', { count: 1 })),
          );
        }
      }
    });
  }

  it('keeps the values of every code that are not public, also in its commands', function () {
    // Every code in both languages.
    this.timeout(10_000);
    const values = {
      ...samples,
      user: 'secret-user@fabrikam.com',
      policy: 'secret-policy',
      server: 'secret-server:53',
      setting: 'secret-setting',
      value: 'secret-value',
      providerName: 'secret-provider',
      proxyFqdn: 'secret-proxy.fabrikam.com',
    };
    for (const code of writtenCodes()) {
      const report = reportWith([findingOf(code, { values, evidence: inside })]);
      for (const locale of locales) {
        const text = markdownOf(report, 'outside', locale);
        assert.doesNotMatch(text, /secret-/u, code);
        assert.ok(!text.includes('corp'), code);
      }
    }
  });

  it('calls what is seen of them healthy where a message failed all the same', () => {
    const failed = judgeOwn({
      theirs: partners.edge,
      platform: 'onprem',
      settings: {
        ...healthyServers,
        errorLines: [line('1034', { source: 'sip.fabrikam.com', sourceParty: 'ours' })],
      },
    });
    for (const locale of locales) {
      const say = createSpeaker(locale).wholeReport;
      const text = markdownOf(failed, 'outside', locale);
      assert.ok(text.includes(say('outside.lead.failed', { their: 'contoso.com' })));
    }
  });

  it('asks nothing where all that stops messages is ours to mend', () => {
    const judgeWith = (settings: object) =>
      judgeOwn({ theirs: partners.edge, platform: 'onprem', settings: { ...healthyServers, ...settings } }); // prettier-ignore
    const blocked = judgeWith({ ourBlockedDomains: whole({ domain: 'contoso.com' }) });
    const healthy = judgeWith({});
    for (const locale of locales) {
      const say = createSpeaker(locale).wholeReport;
      const text = markdownOf(blocked, 'outside', locale);
      assert.ok(text.includes(say('outside.lead.ours')));
      assert.ok(text.includes(say('outside.listsLater', { our: 'fabrikam.com' })));
      assert.ok(markdownOf(healthy, 'outside', locale).includes(say('outside.lead.works')));
      assert.ok(
        markdownOf(healthy, 'outside', locale).includes(
          say('outside.lists', { our: 'fabrikam.com' }),
        ),
      );
    }
    // A fault of theirs beside it is still asked about.
    const both = judgeOwn({
      theirs: partners.refusing,
      platform: 'onprem',
      settings: { ...healthyServers, ourBlockedDomains: whole({ domain: 'contoso.com' }) },
    });
    const text = markdownOf(both, 'outside', 'en');
    assert.ok(!text.includes(createSpeaker('en').wholeReport('outside.lead.ours')));
  });

  it('speaks to the reader, with what is asked, and not of a third party', function () {
    this.timeout(10_000);
    for (const code of writtenCodes()) {
      const report = reportWith([findingOf(code)]);
      assert.doesNotMatch(
        markdownOf(report, 'outside', 'en'),
        /\b(?:[Aa]sk|[Hh]ave) (?:their|our|the partner)\b|\b[Tt]heir (?:DNS|Lync|Edge|network|side)/u,
      );
    }
    const text = markdownOf(reportWith([findingOf('dns-srv-missing')]), 'outside', 'zh-TW');
    assert.match(text, /想請貴單位協助：請在 `contoso\.com` 的公用 DNS 新增/u);
  });

  it('gives of our own domain what we publish anyway', () => {
    const text = markdownOf(judge(ownWorldOf({ ours: partners.edge })), 'outside', 'en');
    assert.match(text, /SIP domain: contoso\.com/u);
    assert.doesNotMatch(text, /Get-Cs/u);
  });

  it('says nothing that something of ours explains, such as the issuer of an inspection', () => {
    const masked = {
      ...findingOf('cert-untrusted-root', { values: { ...samples, issuer: 'Fabrikam Inner CA' } }),
      maskedBy: ['tls-inspection'] as const,
    };
    const cause = { ...findingOf('tls-inspection'), about: 'ours', side: 'ours' } as const;
    const text = markdownOf(reportWith([cause, masked]), 'outside', 'en');
    assert.doesNotMatch(text, /Inner CA/u);
    assert.match(text, /findings about our own side or about what was typed: 2/u);
  });

  it('names no host of our own settings', () => {
    const report = judge(worldOf({ theirs: partners.edge }));
    const how = { command: 'Test-NetConnection edge.secret.example -Port 5061' };
    const unchecked = [
      ...report.unchecked,
      { check: 'route-in-force', missing: ['tcpConnect'], how },
    ];
    assert.doesNotMatch(markdownOf({ ...report, unchecked }, 'outside', 'en'), /secret/u);
  });

  it('warns when our own DNS made what is said doubtful', () => {
    const text = markdownOf(judge(worldOf({ theirs: partners.dnsSilent })), 'outside', 'en');
    assert.match(text, /did not answer reliably/u);
  });
});

describe("a stranger's words in Markdown", () => {
  const hostile = [
    '**bold** _x_ [a](https://evil.example) ![p](//evil.example/p.png)',
    '<script>evil(1)</script><!-- x',
    '@everyone #1 https://evil.example www.evil.example',
    '`` ``` `evil` ```',
    '| evil | b |',
    'evil\r\n# b\u2028- c\u202Ed\u200B\u0007',
    '$x$ &lt; \uE000evil\uE001',
    '字'.repeat(3_000),
  ];
  for (const published of hostile) {
    it(`stand in code, on one line: ${JSON.stringify(published.slice(0, 30))}`, () => {
      const values = {
        ...samples,
        target: published,
        issuer: published,
        expected: published,
        found: published,
        alias: published,
        names: [published],
        record: published,
      };
      const evidence: readonly Evidence[] = [
        {
          kind: 'dns',
          name: published,
          type: 'SRV',
          server: 's',
          outcome: 'records',
          answer: [published],
          ms: 1,
        },
        {
          kind: 'certificate',
          sha256: 'f0',
          subject: published,
          names: [published],
          notAfter: '2027-11-20T00:00:00.000Z',
        },
        { kind: 'paste', line: 1, text: published },
      ];
      const findings = writtenCodes().map((code) => findingOf(code, { values, evidence }));
      for (const audience of audiences) {
        for (const locale of locales) {
          const text = markdownOf(reportWith(findings), audience, locale);
          const words = outsideCode(text);
          assert.doesNotMatch(words, /evil|字字字/u);
          // eslint-disable-next-line no-control-regex -- finding them is the purpose
          assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Co}\p{Zl}]/u);
          assert.doesNotMatch(words, /(?<!\\)[<[]/u);
        }
      }
    });
  }

  it('are set apart from ours and cut where they are long', () => {
    const speaker = createSpeaker('en');
    const whole = buildWholeReport(
      reportWith([
        findingOf('dns-srv-target-ip', { values: { ...samples, target: 'x'.repeat(999) } }),
      ]),
      { locale: 'en', timeZone, audience: 'inside' },
    );
    const title = allSections(whole.sections).find(({ id }) => id === 'why-1')?.title ?? '';
    const values = spansOf(title).filter(({ isValue }) => isValue);
    assert.ok(values.some(({ text }) => text.endsWith('…') && text.length <= 300));
    assert.doesNotMatch(withoutMarks(title), /[\uE000\uE001]/u);
    assert.equal(speaker.locale, 'en');
  });

  it('keep a label of ours that stands before them', () => {
    const text = markdownOf(
      reportWith([{ ...findingOf('dns-srv-strict-other-domain'), about: 'ours', side: 'ours' }]),
      'inside',
      'en',
    );
    assert.match(text, /`sip\.contoso\.com`/u);
    assert.doesNotMatch(text, /sip\.`/u);
  });
});

describe('the size of a report in a conversation', () => {
  it('stays below the limit, keeps the causes, and says how much is missing', () => {
    const findings = writtenCodes().map((code) => findingOf(code));
    for (const audience of audiences) {
      for (const locale of locales) {
        const text = markdownOf(reportWith(findings), audience, locale, mostInMarkdown);
        assert.ok(text.length <= mostInMarkdown, `${text.length}`);
        assert.match(text, locale === 'en' ? /and \d+ more lines/u : /還有 \d+ 行/u);
        assert.match(text, /^### 1\\\. /mu);
      }
    }
  });
});

describe('the whole report about every kind of report', () => {
  let reports: ReadonlyMap<string, Report>;
  before(async function () {
    this.timeout(60_000);
    reports = await makeReports();
  });

  for (const name of reportNames) {
    it(`is complete and in one language: ${name}`, () => {
      const report = reports.get(name);
      assert.ok(report !== undefined);
      for (const audience of audiences) {
        for (const locale of locales) {
          const text = markdownOf(report, audience, locale);
          assert.doesNotMatch(text, /\{\{|undefined|\[object |NaN/u);
          assert.equal(/\p{Script=Han}/u.test(text), locale === 'zh-TW');
          const whole = buildWholeReport(report, { locale, timeZone, audience });
          const ids = allSections(whole.sections).map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
          assert.equal(
            text.includes('127.0.0.1'),
            audience === 'inside' &&
              stringsIn(report.vantage).some((one) => one.includes('127.0.0.1')),
          );
          if (audience === 'outside') continue;
          for (const cause of sortFindings(report).causes) {
            assert.ok(text.includes(cause.code));
            for (const { value } of cause.fix.records) assert.ok(text.includes(value), value);
          }
        }
      }
    });
  }
});
