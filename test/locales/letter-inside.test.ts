import assert from 'node:assert/strict';
import { showEvidence } from '../../locales/evidence.ts';
import { titleOf } from '../../locales/headline.ts';
import { letterMeant, lettersFor, writeLetter, type LetterKind } from '../../locales/letter.ts';
import { readable } from '../../locales/letter-fit.ts';
import { insideReasonOf, type InsideKind } from '../../locales/letter-inside-reason.ts';
import { sayPart } from '../../locales/report-findings.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { rowOf, type FindingCode } from '../../services/model/catalog.ts';
import type { Evidence } from '../../services/model/evidence.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import { makeReports, reportNames } from '../bot/cards/reports.ts';
import { ownWorldOf, partners, worldOf } from '../services/reasoning/worlds.ts';
import { healthyEdge } from '../support/healthy.ts';
import { findingOf, judge, reportWith, writtenCodes } from './letter-reports.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const kinds: readonly InsideKind[] = ['dns', 'edge', 'network', 'tenant'];
const options = { timeZone: 'Asia/Taipei', number: 'FH-7K2MD' };
const roles: Readonly<Record<string, InsideKind>> = {
  'dns-admin': 'dns',
  'lync-admin': 'edge',
  'network-admin': 'network',
  'tenant-admin': 'tenant',
};

function linesOf(report: Report, kind: LetterKind, locale: Locale): readonly string[] {
  const letter = writeLetter(report, kind, { locale, ...options });
  assert.ok(letter !== undefined, `no letter to ${kind}`);
  return [letter.subject, ...letter.lines];
}

/** The same finding about ourselves. */
function oursOf(code: FindingCode, evidence: readonly Evidence[] = []): ReportedFinding {
  return { ...findingOf(code, { evidence }), about: 'ours', side: 'ours' };
}

const seen: readonly Evidence[] = [
  {
    kind: 'dns',
    name: '_sipfederationtls._tcp.fabrikam.com',
    type: 'SRV',
    server: '10.1.2.3:53',
    outcome: 'no-such-name',
    answer: [],
    ms: 3,
  },
  {
    kind: 'paste',
    line: 12,
    text: 'EnablePartnerDiscovery : False',
    command: 'Get-CsAccessEdgeConfiguration',
  },
];

/** A report in which none of these findings has to do with a host of the partner's. */
function apartFromPartner(findings: readonly ReportedFinding[]): Report {
  const report = reportWith(findings);
  const { facts } = report;
  const theirs = { ...facts.theirs, tcpConnect: { known: false, why: 'not-asked' } as const };
  return { ...report, unchecked: [], facts: { ...facts, theirs } };
}

/** Everything that somebody needs who is to mend this. */
function checkComplete(finding: ReportedFinding, lines: readonly string[], locale: Locale): void {
  const viewer = { speaker: createSpeaker(locale), timeZone: options.timeZone };
  const { code, fix, evidence } = finding;
  const has = (line: string) => {
    assert.ok(lines.includes(line), `${code}: ${line}\n\n${lines.join('\n')}`);
  };
  assert.ok(lines.some((line) => line.endsWith(`${readable(titleOf(finding, viewer))} [${code}]`)));
  has(readable(sayPart(finding, 'why', viewer) ?? '', 600));
  for (const piece of evidence.slice(0, 4)) has(readable(showEvidence(piece, viewer), 600));
  for (const { name, ttl, type, value } of fix.records.slice(0, 6))
    has(`${name} ${ttl} IN ${type} ${value}`);
  let place = 0;
  for (const command of fix.commands) {
    place = lines.indexOf(command, place + 1);
    assert.ok(place > 0, `${code}: ${command} is missing, or not in its order`);
  }
  has('command' in fix.verify ? fix.verify.command : viewer.speaker.handOver('verify.us'));
}

describe('a letter to our own people', () => {
  for (const code of writtenCodes()) {
    const kind = roles[rowOf(code).role];
    const finding = oursOf(code, seen);
    if (kind === undefined || finding.severity === 'notes' || code === 'tcp-outbound-blocked')
      continue;
    for (const locale of locales) {
      it(`says all that is needed to mend ${code}, to whom it concerns alone, in ${locale}`, () => {
        const report = apartFromPartner([finding]);
        assert.deepEqual(
          kinds.filter((one) => insideReasonOf(report, one) !== undefined),
          [kind],
        );
        const lines = linesOf(report, kind, locale);
        checkComplete(finding, lines, locale);
        const text = lines.join('\n');
        assert.doesNotMatch(text, /\{\{|undefined|\[object /u);
        // Whoever reads it is asked directly.
        const have = createSpeaker(locale).handOver(`named.${kind}.have`);
        assert.ok(!text.includes(have), text);
        assert.ok(text.length < 6000);
      });
    }
  }

  it('shows a line of pasted settings with its number and the command that it is from', () => {
    const lines = linesOf(reportWith([oursOf('dns-srv-missing', seen)]), 'dns', 'en');
    assert.ok(
      lines.includes('Line 12 of Get-CsAccessEdgeConfiguration: EnablePartnerDiscovery : False'),
    );
    const chinese = linesOf(reportWith([oursOf('dns-srv-missing', seen)]), 'dns', 'zh-TW');
    assert.ok(
      chinese.includes(
        'Get-CsAccessEdgeConfiguration 輸出的第 12 行：EnablePartnerDiscovery : False',
      ),
    );
  });

  it('names the way back and what to keep before a certificate is changed, and warns of the restart', () => {
    const lines = linesOf(reportWith([oursOf('cert-expired')]), 'edge', 'en');
    const order = [
      'Get-CsCertificate -Type AccessEdgeExternal',
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <previous thumbprint>',
    ].map((line) => lines.indexOf(line));
    assert.ok(order.every((place) => place > 0));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(lines.some((line) => line.startsWith('- Stopping the Access Edge service')));
  });

  it('does not repeat the commands of two faults of one certificate', () => {
    const both = [oursOf('cert-expired'), oursOf('cert-name-mismatch')];
    const lines = linesOf(reportWith(both), 'edge', 'en');
    assert.equal(lines.filter((line) => line === 'Stop-CsWindowsService -Name RTCSRV').length, 1);
  });

  it('puts what is not urgent last, without commands', () => {
    const notes = [oursOf('dns-srv-missing'), oursOf('cert-san-missing-sipdomain')];
    const report = reportWith([...notes, oursOf('cert-expired')]);
    const lines = linesOf(report, 'edge', 'en');
    const at = lines.indexOf('Less urgent, at your convenience:');
    assert.ok(at > lines.indexOf('Stop-CsWindowsService -Name RTCSRV'));
    assert.match(lines[at + 1] ?? '', /^- Please include/u);
  });

  it('says nothing of what another finding explains', () => {
    const masked = { ...oursOf('dns-srv-missing'), maskedBy: ['dns-nxdomain'] as const };
    const report = { ...reportWith([masked]), unchecked: [] };
    assert.equal(insideReasonOf(report, 'dns'), undefined);
  });

  it('stays below 6,000 characters with every code at once, and says how much was left out', () => {
    const all = writtenCodes().map((code) => oursOf(code, seen));
    for (const kind of kinds.filter((one) => insideReasonOf(reportWith(all), one) !== undefined)) {
      for (const locale of locales) {
        const text = linesOf(reportWith(all), kind, locale).join('\n');
        assert.ok(text.length < 6000, `${kind}: ${text.length}`);
      }
    }
    const edge = linesOf(reportWith(all), 'edge', 'en').join('\n');
    assert.match(edge, /^and \d+ more, left out/mu);
  });
});

describe('the letter that asks for our own settings', () => {
  it('asks for those of servers, of the tenant, or both', () => {
    const asked = (platform?: 'onprem' | 'teams' | 'hybrid') =>
      lettersFor(
        judge(worldOf({ theirs: partners.edge, ...(platform !== undefined && { platform }) })),
      ).filter((kind) => kind !== 'partner');
    assert.deepEqual(asked('onprem'), ['edge']);
    assert.deepEqual(asked('hybrid'), ['edge', 'tenant']);
    assert.deepEqual(asked(), ['edge']);
    const native = judge(worldOf({ theirs: partners.worldwide, platform: 'teams' }));
    assert.deepEqual(lettersFor(native), ['partner', 'tenant']);
    assert.ok(linesOf(native, 'tenant', 'en').includes('Connect-MicrosoftTeams'));
  });

  it('only reads, and says what is expected', () => {
    for (const locale of locales) {
      const lines = linesOf(judge(worldOf({ theirs: partners.edge })), 'edge', locale);
      const commands = lines.filter((line) => /^\w+-Cs/u.test(line));
      assert.ok(commands.length >= 4);
      assert.ok(commands.every((command) => command.startsWith('Get-')));
      assert.ok(lines.some((line) => line.includes('EnablePartnerDiscovery')));
    }
  });

  it('asks only for what nobody has shown yet', () => {
    const report = judge(worldOf({ theirs: partners.edge, platform: 'onprem' }));
    const unchecked = [
      {
        check: 'our-settings',
        missing: ['ours.ourBlockedDomains'],
        how: { command: 'Get-CsBlockedDomain' },
      },
    ];
    const commands = linesOf({ ...report, unchecked }, 'edge', 'en').filter((line) =>
      line.startsWith('Get-'),
    );
    assert.deepEqual(commands, ['Get-CsBlockedDomain | Format-List']);
  });

  it('asks for the person of the question, quoted, when they are one of ours', () => {
    const about = (person: string) =>
      linesOf(judge(worldOf({ theirs: partners.edge, person })), 'edge', 'en').join('\n');
    assert.match(
      about("o'brien@fabrikam.com"),
      /^Get-CsUser -Identity 'sip:o''brien@fabrikam\.com' \| Format-List$/mu,
    );
    assert.doesNotMatch(about('anna@contoso.com'), /Get-CsUser/u);
  });

  it('is not written while something of ours is known to stop messages', () => {
    const report = judge(
      worldOf({ theirs: partners.edge, our: 'fabrikam.com', ours: partners.nothing }),
    );
    assert.deepEqual(lettersFor(report), ['dns']);
  });

  it('is written for our own domain, too', () => {
    const lines = linesOf(judge(ownWorldOf({ ours: partners.edge })), 'edge', 'en');
    assert.match(lines[0] ?? '', /^Messages with partners/u);
    assert.ok(lines.some((line) => line.includes('lists each partner')));
  });
});

describe('the letter that is meant', () => {
  const silent = judge(worldOf({ theirs: partners.silent, control: 'answered' }));
  const dnsSilent = judge(worldOf({ theirs: partners.dnsSilent }));
  const rows: readonly (readonly [string, Report, LetterKind, LetterKind | undefined])[] = [
    ['the firewall request for the network team', silent, 'network', 'firewall'],
    ['the letter to the network team for the firewall team', dnsSilent, 'firewall', 'network'],
    ['itself where there is reason for it', silent, 'partner', 'partner'],
    ['none where there is no reason', silent, 'tenant', undefined],
  ];
  for (const [when, report, asked, meant] of rows) {
    it(`is ${when}`, () => {
      assert.equal(letterMeant(report, asked), meant);
    });
  }
});

describe('the letters about every kind of report', () => {
  let reports: ReadonlyMap<string, Report>;
  before(async function () {
    this.timeout(60_000);
    reports = await makeReports();
  });

  for (const name of reportNames) {
    it(`are complete, short, and in one language: ${name}`, () => {
      const report = reports.get(name);
      assert.ok(report !== undefined);
      for (const kind of kinds.filter((one) => lettersFor(report).includes(one))) {
        for (const locale of locales) {
          const lines = linesOf(report, kind, locale);
          const text = lines.join('\n');
          assert.ok(text.length < 6000);
          assert.equal(/\p{Script=Han}/u.test(text), locale === 'zh-TW');
          assert.doesNotMatch(text, /\{\{|undefined|\[object /u);
          const reason = insideReasonOf(report, kind);
          for (const fault of (reason?.faults ?? []).slice(0, 1))
            checkComplete(fault, lines, locale);
        }
      }
    });
  }
});

describe('healthy facts of ours', () => {
  it('give no reason for a letter about faults', () => {
    const report = judge(
      worldOf({ theirs: partners.nothing, our: 'fabrikam.com', ours: healthyEdge('fabrikam.com') }),
    );
    assert.deepEqual(lettersFor(report), ['partner']);
  });
});
