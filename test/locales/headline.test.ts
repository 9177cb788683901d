import assert from 'node:assert/strict';
import { headlineOf } from '../../locales/headline.ts';
import { listUnseen } from '../../locales/report-unseen.ts';
import { renderReport } from '../../locales/report-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import { renderTicket } from '../../locales/ticket.ts';
import type { Locale } from '../../locales/typing.ts';
import { renderMarkdown } from '../../locales/markdown.ts';
import { buildWholeReport } from '../../locales/whole-report.ts';
import type { Report } from '../../services/model/report.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import {
  closedEdge,
  healthyHybrid,
  healthyServers,
  healthyTenantSettings,
  judgeOwn,
  lyncOnline,
  openEdge,
  ownSide,
  whole,
  withHost,
} from '../services/reasoning/own-worlds.ts';
import { ownWorldOf, partners } from '../services/reasoning/worlds.ts';
import { withFacts } from '../support/healthy.ts';

const timeZone = 'Asia/Taipei';
const locales: readonly Locale[] = ['en', 'zh-TW'];
const other = 'edge.contoso.com';
const direct = {
  ...healthyServers,
  ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: other }),
};

interface Row {
  readonly when: string;
  readonly report: Report;
  readonly verdict: string;
  readonly lead: RegExp;
}

const rows: readonly Row[] = [
  {
    when: 'both sides are in order',
    report: judgeOwn({ theirs: partners.edge, settings: healthyServers }),
    verdict: 'contoso.com: OK on their side and on ours',
    lead: /lists of contoso\.com/u,
  },
  {
    when: 'both sides are in order, and it is one of our people alone',
    report: judgeOwn({
      theirs: partners.edge,
      settings: { ...healthyServers, answers: [{ question: 'one-person-or-all', value: 'one' }] },
    }),
    verdict: 'contoso.com: OK on their side and on ours',
    lead: /their lists are not the reason either.*paste the error text/u,
  },
  {
    when: 'our settings let them through, and our own domain is not named',
    report: judgeOwn({ theirs: partners.edge, settings: healthyServers, ourless: true }),
    verdict: 'contoso.com: OK for messages to them',
    lead: /what they see of us/u,
  },
  {
    when: 'our lists are missing and discovery is on, so that the blocked list counts first',
    report: judgeOwn({
      theirs: partners.edge,
      settings: { ourAccessEdge: openEdge },
      platform: 'onprem',
    }),
    verdict: 'contoso.com: OK from outside',
    lead: /Get-CsBlockedDomain/u,
  },
  {
    when: 'a setting of ours only risks',
    report: judgeOwn({
      theirs: withHost(partners.edge, other),
      settings: direct,
      platform: 'onprem',
    }),
    verdict: 'contoso.com: WARNING, it can be reached but something needs attention',
    lead: /names edge\.contoso\.com/u,
  },
  {
    when: 'a setting of ours blocks',
    report: judgeOwn({
      theirs: partners.edge,
      settings: { ...healthyServers, ourAccessEdge: closedEdge },
    }),
    verdict: 'contoso.com: PROBLEM on our side',
    lead: /discovery/u,
  },
  {
    when: 'both are Teams tenants and ours lets them through',
    report: judgeOwn({
      theirs: partners.worldwide,
      settings: healthyTenantSettings,
      platform: 'teams',
    }),
    verdict: 'contoso.com: a Teams tenant, as we are; DNS and Edge Servers play no part',
    lead: /^Our tenant lets contoso\.com through/u,
  },
  {
    when: 'we are a tenant, and only their mail is at Microsoft',
    report: judgeOwn({
      theirs: partners.mailAtMicrosoft,
      settings: healthyTenantSettings,
      platform: 'teams',
    }),
    verdict: 'contoso.com: publishes no federation record, and that matters only to servers',
    lead: /Ask which of the two/u,
  },
  {
    when: 'the server that our settings name was not seen, and they publish no record',
    report: judgeOwn({ theirs: partners.nothing, settings: direct, platform: 'onprem' }),
    verdict: 'contoso.com: NOTHING CAN BE SAID yet',
    lead: /^Our own settings name the server/u,
  },
  {
    when: 'our own domain and all of its settings are in order',
    report: conclude(ownOf(), ownSide),
    verdict: 'contoso.com (us): OK from outside, partners can find us',
    lead: /none of the settings that were shown stops federation/u,
  },
];

function ownOf() {
  return ownWorldOf({
    ours: withFacts(partners.edge, { ...healthyServers, ourHostingProviders: whole(lyncOnline) }),
    platform: 'onprem',
  });
}

describe('the headline where settings were shown', () => {
  for (const { when, report, verdict, lead } of rows) {
    it(`when ${when}: ${verdict}`, () => {
      const said = headlineOf(report, { speaker: createSpeaker('en'), timeZone });
      assert.equal(said.verdict, verdict);
      assert.match(said.lead, lead);
    });
  }

  for (const locale of locales) {
    it(`never has an empty place: ${locale}`, () => {
      const viewer = { speaker: createSpeaker(locale), timeZone };
      const settings = [healthyServers, healthyTenantSettings, healthyHybrid, direct];
      for (const theirs of Object.values(partners)) {
        for (const shown of settings) {
          const { verdict, lead } = headlineOf(judgeOwn({ theirs, settings: shown }), viewer);
          const text = `${verdict}\n${lead}`;
          assert.ok(!/\{\{|see {1,2}below|執行下面的 。|先用 {2}| {2}|\(\)/u.test(text), text);
        }
      }
    });
  }
});

describe('what is missing of our settings', () => {
  const viewer = { speaker: createSpeaker('en'), timeZone };
  const unseenOf = (settings: Parameters<typeof judgeOwn>[0]['settings']) =>
    listUnseen(judgeOwn({ theirs: partners.edge, settings, platform: 'onprem' }), viewer);

  it('is named one by one when others were shown, with what each should say', () => {
    const shown = Object.entries(healthyServers).filter(([name]) => name !== 'ourBlockedDomains');
    const [first] = unseenOf(Object.fromEntries(shown));
    assert.equal(first?.what, 'what else our own settings say: Get-CsBlockedDomain');
    assert.equal(first.expected, 'Expected: Get-CsBlockedDomain does not list contoso.com.');
  });

  it('is said of the account or the policy where that is what the command shows', () => {
    const shown = Object.entries(healthyServers).filter(([name]) => name !== 'ourUserPolicy');
    const [policy] = unseenOf(Object.fromEntries(shown));
    assert.match(policy?.expected ?? '', /^Expected: Get-CsExternalAccessPolicy: [^;]+counts\.$/u);
    const alone = [{ question: 'one-person-or-all', value: 'one' }];
    const [account] = unseenOf({ answers: alone });
    assert.match(account?.expected ?? '', /^Expected: Get-CsUser shows/u);
    assert.doesNotMatch(account?.expected ?? '', /AllowFederatedUsers/u);
  });

  it('is not named when all was shown', () => {
    assert.ok(!unseenOf(healthyServers).some(({ what }) => what.includes('settings')));
  });
});

describe('what was pasted, in doubt', () => {
  const evidence = [{ kind: 'paste', line: 3, text: 'Domain : adatum.com' }] as const;
  const report: Report = {
    ...judgeOwn({ theirs: partners.edge, settings: healthyServers }),
    contradictions: [
      { code: 'tcp-timeout', about: 'theirs', says: [...evidence], seen: [], means: 'view' },
    ],
    stale: [{ fact: 'ours.ourAllowedDomains', at: '2026-11-10T00:00:00.000Z' }],
    mismatches: [{ fact: 'ours.errorLines', expected: 'contoso.com', found: ['adatum.com'] }],
  };
  for (const locale of locales) {
    it(`stands in the report, the ticket and the document: ${locale}`, () => {
      const options = { locale, timeZone };
      const texts = [
        renderReport(report, { ...options, width: 200 }),
        renderTicket(report, { ...options, number: 'FH-1' }),
        renderMarkdown(buildWholeReport(report, { ...options, audience: 'inside' })),
      ];
      for (const text of texts) {
        for (const piece of ['Domain : adatum.com', '2026-11-10 08:00', 'Get-CsAllowedDomain'])
          assert.ok(text.includes(piece), `${piece} in ${text}`);
        assert.ok(!/undefined|told\.|fact\./u.test(text), text);
      }
    });

    it(`stays with us: ${locale}`, () => {
      const outside = renderMarkdown(
        buildWholeReport(report, { locale, timeZone, audience: 'outside' }),
      );
      assert.ok(!outside.includes('adatum.com'), outside);
    });
  }
});
