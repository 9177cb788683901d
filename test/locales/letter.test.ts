import assert from 'node:assert/strict';
import { letters as english } from '../../locales/en/letters.ts';
import { titleOf } from '../../locales/headline.ts';
import { lettersFor, writeLetter, type LetterKind } from '../../locales/letter.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { isOursToRun } from '../../locales/whose-command.ts';
import { rowOf, type FindingCode } from '../../services/model/catalog.ts';
import type { ErrorLine } from '../../services/model/facts.ts';
import type { Report } from '../../services/model/report.ts';
import { demoScenes, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld } from '../../bot/demo/world.ts';
import { line } from '../services/checks/rows/told.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';
import { askIn } from '../support/ask-world.ts';
import { healthyEdge, known, withFacts } from '../support/healthy.ts';
import { findingOf, judge, reportWith, writtenCodes } from './letter-reports.ts';

/** A healthy partner, and the line of an error that somebody pasted of it. */
function failedReport(differs: Partial<ErrorLine>): Report {
  const one = line('1034', {
    sip: 403,
    source: 'edge01.fabrikam.local',
    sourceParty: 'ours',
    from: 'anna@fabrikam.com',
    to: 'bob@contoso.com',
    direction: 'outbound',
    reason: 'Previous hop federated peer did not report diagnostic information',
    ...differs,
  });
  const text = `ms-diagnostics: 1034;reason="${one.reason ?? ''}";source="edge01.fabrikam.local"`;
  const errorLines = known([one], {
    kind: 'paste',
    line: 1,
    text,
    at: '2026-11-19T23:00:00.000Z',
  });
  const ours = { ...healthyEdge('fabrikam.com'), errorLines };
  return judge(worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com', platform: 'onprem' }));
}

const locales: readonly Locale[] = ['en', 'zh-TW'];
const options = { timeZone: 'Asia/Taipei', number: 'FH-7K2MD' };

/** The whole letter as one text. */
function textOf(report: Report, kind: LetterKind, locale: Locale): string {
  const letter = writeLetter(report, kind, { locale, ...options });
  assert.ok(letter !== undefined, `no ${kind} letter`);
  return [letter.subject, ...letter.lines].join('\n');
}

describe('the requests of a letter', () => {
  const asked = writtenCodes().filter((code) => {
    const { about, role } = rowOf(code);
    return (about === 'theirs' || about === 'either') && role !== 'nobody';
  });

  it('exist for every code that a partner can mend, and for no other', () => {
    assert.deepEqual(Object.keys(english.ask).sort(), [...asked].sort());
  });

  for (const locale of locales) {
    const viewer = { speaker: createSpeaker(locale), timeZone: options.timeZone };
    for (const code of asked) {
      it(`name ${code} in ${locale}, with the literal records and commands that are theirs`, () => {
        const finding = findingOf(code);
        const lines = textOf(reportWith([finding]), 'partner', locale).split('\n');
        const { records, commands, verify } = finding.fix;
        const isNote = finding.severity === 'notes';
        if (!isNote) assert.ok(lines.includes(`1. ${titleOf(finding, viewer)}`));
        assert.ok(!lines.some(isOursToRun));
        assert.ok(!lines.some((line) => line.includes('{{')));
        if (isNote) return;
        const literals = [
          ...records.map(({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`),
          ...commands.filter((command) => !isOursToRun(command)),
          ...('command' in verify ? [verify.command] : []),
        ];
        for (const literal of literals) assert.ok(lines.includes(literal), literal);
      });
    }
  }

  it('speak to the reader, and not of a third party', () => {
    const [en, zh] = locales.map((locale) =>
      asked.map((code) => textOf(reportWith([findingOf(code)]), 'partner', locale)).join('\n'),
    );
    assert.doesNotMatch(
      en ?? '',
      /\b(?:[Aa]sk|[Hh]ave) (?:their|our|the partner)\b|\btheir (?:DNS|Lync|Edge|network)/u,
    );
    assert.doesNotMatch(zh ?? '', /對方/u);
  });
});

describe('a letter about a message that failed', () => {
  const inside = /edge01|anna@|fabrikam\.local/u;
  for (const locale of locales) {
    it(`shows the partner number, status, reason and time, and nothing of our inside: ${locale}`, () => {
      const text = textOf(failedReport({ at: '2026-11-19T22:15:00.000Z' }), 'partner', locale);
      assert.match(text, /2026-11-19 22:15 UTC(?:: |：)ms-diagnostics 1034(?:, |、)SIP 403/u);
      assert.match(text, /"Previous hop federated peer did not report diagnostic information"/u);
      assert.match(text, /ms-diagnostics\)/u);
      assert.doesNotMatch(text, inside);
      assert.doesNotMatch(text, /Less urgent|另外還有幾點不急/u);
      assert.equal(text.match(/log of your|記錄檔/gu)?.length, 1);
    });

    it(`shows a time without a zone as it was printed: ${locale}`, () => {
      const text = textOf(failedReport({ stamp: '11/20/2026 06:15:02' }), 'partner', locale);
      assert.match(text, /11\/20\/2026 06:15:02 \((?:the local time|我們伺服器)/u);
    });

    it(`leaves a blank for a time that nobody noted, and no reason with a name: ${locale}`, () => {
      const reason = 'Cannot reach edge01.fabrikam.local';
      const text = textOf(failedReport({ reason }), 'partner', locale);
      assert.match(text, /\[time of the failed message\]|\[訊息失敗的時間\]/u);
      assert.doesNotMatch(text, inside);
    });

    it(`shows our own people the line as it was pasted: ${locale}`, () => {
      const text = textOf(failedReport({ at: '2026-11-19T22:15:00.000Z' }), 'edge', locale);
      assert.match(text, /2026-11-19 22:15 UTC.*ms-diagnostics: 1034;.*edge01\.fabrikam\.local/u);
    });
  }

  it('is the first that is offered', () => {
    assert.deepEqual(lettersFor(failedReport({})), ['partner', 'edge']);
  });

  it('calls nothing less urgent where nothing is urgent', () => {
    const notes = [findingOf('cert-san-missing-sipdomain')];
    assert.match(textOf(reportWith(notes), 'partner', 'en'), /which stops no messages/u);
    assert.doesNotMatch(textOf(reportWith(notes), 'partner', 'en'), /Less urgent/u);
  });
});

describe('the letter to a partner', () => {
  const worst: readonly FindingCode[] = [
    'cert-expiring',
    'tcp-refused',
    'cert-san-missing-sipdomain',
  ];

  it('puts what blocks first, then risks, then what is worth mending', () => {
    const findings = [...worst].reverse().map((code) => findingOf(code));
    const sorted = [...findings].sort(
      (a, b) => 'bron'.indexOf(a.severity[0] ?? '') - 'bron'.indexOf(b.severity[0] ?? ''),
    );
    const text = textOf(reportWith(sorted), 'partner', 'en');
    const places = ['1. sip.contoso.com refuses', '2. The certificate of', 'Less urgent'].map(
      (part) => text.indexOf(part),
    );
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
  });

  it('shows a record, command or piece of evidence once', () => {
    const both = [findingOf('cert-expired'), findingOf('cert-name-mismatch')];
    const lines = textOf(reportWith(both), 'partner', 'en').split('\n');
    assert.equal(lines.filter((line) => line.startsWith('Set-CsCertificate')).length, 1);
  });

  it('names us when our domain is known, and leaves blanks when it is not', () => {
    const known = judge(
      worldOf({ theirs: partners.nothing, our: 'fabrikam.com', ours: healthyEdge('fabrikam.com') }),
    );
    assert.match(textOf(known, 'partner', 'en'), /for fabrikam\.com\./u);
    assert.doesNotMatch(textOf(known, 'partner', 'en'), /\[our SIP domain\]/u);
    const unnamed = judge(worldOf({ theirs: partners.nothing }));
    assert.match(textOf(unnamed, 'partner', 'en'), /\[our SIP domain\]/u);
    assert.match(textOf(unnamed, 'partner', 'zh-TW'), /\[我們的 SIP 網域\]/u);
  });

  it('says when it was looked, in the zone of the writer and in UTC, and carries the number', () => {
    const report = judge(worldOf({ theirs: partners.nothing }));
    const text = textOf(report, 'partner', 'en');
    assert.match(text, /2026-11-20 08:00 \(UTC\+08:00\), which is 2026-11-20 00:00 UTC/u);
    assert.match(text.split('\n')[0] ?? '', /\(FH-7K2MD\)$/u);
    const inUtc = writeLetter(report, 'partner', { locale: 'en', ...options, timeZone: 'UTC' });
    assert.ok(inUtc?.lines.includes('Time of the test: 2026-11-20 00:00 UTC'));
  });

  it('shows a private address that the partner publishes', () => {
    const text = textOf(judge(worldOf({ theirs: partners.privateAddress })), 'partner', 'zh-TW');
    assert.match(text, /10\.0\.0\.5/u);
  });

  it('says that a missing record matters only to servers, while we do not say what we run', () => {
    const tenant = partners.teamsWithoutRecord;
    assert.match(textOf(judge(worldOf({ theirs: tenant })), 'partner', 'en'), /not needed/u);
    const decided = judge(worldOf({ theirs: tenant, platform: 'onprem' }));
    assert.doesNotMatch(textOf(decided, 'partner', 'en'), /not needed/u);
  });

  it('asks a healthy partner for the settings of the platform that the record leads to', () => {
    const edge = textOf(judge(worldOf({ theirs: partners.edge })), 'partner', 'en');
    assert.match(edge, /^Get-CsAllowedDomain$/mu);
    assert.match(edge, /^Get-CsTenantFederationConfiguration$/mu);
    const tenant = textOf(judge(worldOf({ theirs: partners.worldwide })), 'partner', 'en');
    assert.doesNotMatch(tenant, /^Get-CsAllowedDomain$/mu);
    assert.match(tenant, /^Get-CsTenantFederationConfiguration$/mu);
  });
});

describe('the letter to our network team', () => {
  for (const locale of locales) {
    it(`names port, source, destination with its result, control and look, in ${locale}`, () => {
      const report = judge(worldOf({ theirs: partners.silent, control: 'answered' }));
      const text = textOf(report, 'firewall', locale);
      assert.match(text, /sip\.contoso\.com \(192\.0\.2\.10\)/u);
      assert.match(text, /sipfed\.online\.lync\.com \(198\.51\.100\.61\)/u);
      assert.match(text, /^Test-NetConnection sip\.contoso\.com -Port 5061$/mu);
      assert.match(text, /TLS/u);
      assert.match(
        text,
        locale === 'en' ? /^- Outbound: TCP port 5061/mu : /^- 往外：TCP 連接埠 5061/mu,
      );
      assert.match(
        text,
        locale === 'en' ? /^- Inbound: TCP port 5061/mu : /^- 往內：TCP 連接埠 5061/mu,
      );
    });
  }

  it("gives the look at a host of Microsoft's, too, which no fix has", () => {
    const report = judge(
      worldOf({
        theirs: withFacts(partners.microsoftRefuses, {
          tcpConnect: [
            {
              host: 'sipfed.online.lync.com',
              from: 'record',
              address: '198.51.100.61',
              port: 5061,
              family: 4,
              result: 'timeout',
              ms: 2500,
            },
          ],
        }),
        control: 'answered',
      }),
    );
    assert.deepEqual(lettersFor(report), ['firewall']);
    const text = textOf(report, 'firewall', 'en');
    assert.match(text, /^Test-NetConnection sipfed\.online\.lync\.com -Port 5061$/mu);
  });
});

describe('the letters about the demo', () => {
  const reports = new Map<string, Report>();

  before(async function () {
    // A silent port takes as long as the limit of a connection.
    this.timeout(20_000);
    const scenes = demoScenes(new Date());
    const world = await createWorld([...scenes, microsoft]);
    try {
      await Promise.all(
        scenes.map(async ({ name, domain }) => {
          reports.set(name, await askIn(world, { their: domain }));
        }),
      );
    } finally {
      await world.close();
    }
  });

  for (const locale of locales) {
    it(`show real evidence and not who was asked, in ${locale}`, () => {
      assert.equal(reports.size, 6);
      for (const report of reports.values()) {
        for (const kind of lettersFor(report)) {
          const text = textOf(report, kind, locale);
          // Who was asked is said to our own people alone.
          const isInside = kind !== 'partner' && kind !== 'firewall';
          assert.equal(text.includes('127.0.0.1'), isInside);
          assert.ok(text.length < 6000);
          assert.equal(/[一-鿿]/u.test(text), locale === 'zh-TW');
        }
      }
    });
  }

  it('carry the record as it was answered and the whole fingerprint of the certificate', () => {
    const expiredOne = reports.get('expired-certificate');
    assert.ok(expiredOne !== undefined);
    assert.match(textOf(expiredOne, 'partner', 'en'), /SHA-256 [0-9a-f]{64}/u);
    const missing = reports.get('missing-record');
    assert.ok(missing !== undefined);
    assert.match(
      textOf(missing, 'partner', 'en'),
      /^SRV _sipfederationtls\._tcp\.litware\.example: the name does not exist$/mu,
    );
  });
});
