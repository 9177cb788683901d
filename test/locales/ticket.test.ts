import assert from 'node:assert/strict';
import { headlineOf } from '../../locales/headline.ts';
import { createSpeaker } from '../../locales/say.ts';
import { renderTicket } from '../../locales/ticket.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Report } from '../../services/model/report.ts';
import { partners, worldOf, type Partner } from '../services/reasoning/worlds.ts';
import { judge } from './letter-reports.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const timeZone = 'Asia/Taipei';
const number = 'FH-7K2MD';

const reports: readonly (readonly [string, Report])[] = (
  Object.keys(partners) as Partner[]
).flatMap((partner) => [
  [partner, judge(worldOf({ theirs: partners[partner] }))],
  [
    `${partner}, the control answered`,
    judge(worldOf({ theirs: partners[partner], control: 'answered' })),
  ],
]);

for (const locale of locales) {
  const viewer = { speaker: createSpeaker(locale), timeZone, inConversation: true } as const;

  describe(`the ticket in ${locale}`, () => {
    for (const [name, report] of reports) {
      it(`tells number, verdict, causes and time: ${name}`, () => {
        const text = renderTicket(report, { locale, timeZone, number });
        const lines = text.split('\n');
        const { verdict, lead } = headlineOf(report, viewer);
        assert.deepEqual(lines.slice(0, 3), [number, verdict, lead]);
        for (const { code, severity, maskedBy } of report.findings) {
          const isCause = severity !== 'notes' && maskedBy.length === 0;
          assert.equal(text.includes(`[${code}]`), isCause, code);
        }
        assert.match(lines.at(-1) ?? '', /2026-11-20 08:00 \(UTC\+08:00\)$/u);
        assert.ok(text.length < 1500);
        assert.doesNotMatch(text, /\p{Extended_Pictographic}|\||\{\{|undefined/u);
      });
    }
  });
}

describe('a ticket', () => {
  it('says both directions in words', () => {
    const text = renderTicket(judge(worldOf({ theirs: partners.nothing })), {
      locale: 'en',
      timeZone,
      number,
    });
    assert.match(text, /^Messages to them: blocked\. Messages from them: cannot tell\.$/mu);
  });

  it('holds the exact record and who does what', () => {
    const text = renderTicket(judge(worldOf({ theirs: partners.nothing })), {
      locale: 'zh-TW',
      timeZone,
      number,
    });
    assert.match(
      text,
      /^ {2}記錄：_sipfederationtls\._tcp\.contoso\.com\. 3600 IN SRV 0 0 5061 /mu,
    );
    assert.match(text, /^ {2}請對方的 DNS 管理員/mu);
  });

  it('says of a host of Microsoft that neither side can mend it', () => {
    const text = renderTicket(judge(worldOf({ theirs: partners.microsoftRefuses })), {
      locale: 'en',
      timeZone,
      number,
    });
    assert.match(text, /This host belongs to Microsoft/u);
  });

  it('does not say the title of the cause twice', () => {
    const text = renderTicket(judge(worldOf({ theirs: partners.nothing })), {
      locale: 'en',
      timeZone,
      number,
    });
    assert.equal(text.split('publishes no federation record').length, 2);
  });
});
