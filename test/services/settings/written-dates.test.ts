import assert from 'node:assert/strict';
import { unseenFacts } from '../../../services/facts/gather.ts';
import { joinPasted } from '../../../services/facts/join-pasted.ts';
import { readWrittenDate } from '../../../services/settings/written-dates.ts';
import { read } from './read.ts';

const now = new Date('2026-11-20T01:00:00.000Z');
const blocked = 'PS C:\\> Get-CsBlockedDomain\n';
const entry = '\nIdentity : contoso.com\nDomain   : contoso.com\n\nPS C:\\>\n';
const none = 'PS C:\\>\n';

describe('a date that was written', () => {
  const rows: readonly (readonly [text: string, at: string | undefined, isLocal?: boolean])[] = [
    ['Monday, October 5, 2026 9:14 AM', '2026-10-05T09:14:00.000Z', true],
    ['Monday, 5 October 2026 21:14', '2026-10-05T21:14:00.000Z', true],
    ['Mon, 5 Oct 2026 09:14:22 +0800', '2026-10-05T01:14:22.000Z', false],
    ['Mon, 5 Oct 2026 09:14:22 GMT', '2026-10-05T09:14:22.000Z', false],
    ['Mon, Oct 5, 2026 at 9:14 AM', '2026-10-05T09:14:00.000Z', true],
    ['2026年10月5日 星期一 下午 9:14', '2026-10-05T21:14:00.000Z', true],
    ['2026年10月5日 週一 上午9:14', '2026-10-05T09:14:00.000Z', true],
    ['2026/10/5 (週一) 上午 9:14', '2026-10-05T09:14:00.000Z', true],
    ['2026-10-05T09:14:00+08:00', '2026-10-05T01:14:00.000Z', false],
    ['Monday, October 35, 2026 9:14 AM', undefined],
    ['next Monday', undefined],
    ['', undefined],
  ];
  for (const [text, at, isLocal] of rows)
    it(`is ${at === undefined ? 'not read from' : 'read from'} "${text}"`, () => {
      const found = readWrittenDate(text, undefined, now);
      assert.equal(found === undefined ? undefined : new Date(found.time).toISOString(), at);
      assert.equal(found?.isLocal, isLocal);
    });
});

describe('what stands below the date of a mail', () => {
  const heads: readonly (readonly [name: string, old: string, fresh: string])[] = [
    [
      'in English',
      'From: wang@fabrikam.com\nSent: Monday, October 5, 2026 9:14 AM\nTo: lin@fabrikam.com\nSubject: federation\n',
      'From: wang@fabrikam.com\nSent: Wednesday, November 18, 2026 10:02 AM\n',
    ],
    [
      'in Chinese',
      '寄件者: 王 <wang@fabrikam.com>\n寄件日期: 2026年10月5日 星期一 上午 9:14\n收件者: lin@fabrikam.com\n主旨: 同盟設定\n',
      '寄件者： 王\n傳送時間： 2026年11月18日 上午 10:02\n',
    ],
    [
      'with a zone',
      'From: wang@fabrikam.com\nDate: Mon, 5 Oct 2026 09:14:22 +0800\nSubject: federation\n',
      'Date: Wed, 18 Nov 2026 10:02:00 +0800\nSubject: federation\n',
    ],
    [
      'above a quoted answer',
      'On Mon, Oct 5, 2026 at 9:14 AM Wang <wang@fabrikam.com> wrote:\n',
      'On Wed, Nov 18, 2026 at 10:02 AM Wang <wang@fabrikam.com> wrote:\n',
    ],
    [
      'above a quoted answer in Chinese',
      'Wang <wang@fabrikam.com> 於 2026年10月5日 週一 上午9:14寫道：\n',
      'Wang <wang@fabrikam.com> 於 2026年11月18日 週三 上午10:02寫道：\n',
    ],
  ];
  for (const [name, old, fresh] of heads) {
    const before = `${old}\n${blocked}${entry}`;
    const after = `${fresh}\n${blocked}${none}`;
    it(`is of then, the head ${name}`, () => {
      const { facts, skipped } = read(before);
      const [line] = facts.ourBlockedDomains?.evidence ?? [];
      assert.match(line?.kind === 'paste' ? (line.at ?? '') : '', /^2026-10-05T/u);
      assert.deepEqual(skipped, []);
    });

    it(`counts when it is the newer one, in whatever order two stand, the head ${name}`, () => {
      for (const text of [`${before}\n${after}`, `${after}\n${before}`]) {
        const { ourBlockedDomains } = read(text).facts;
        assert.deepEqual(ourBlockedDomains?.value.entries, []);
        // The older one contradicts nothing, and is told as older.
        const [older, ...others] = ourBlockedDomains.differs ?? [];
        assert.match(older?.olderAt ?? '', /^2026-10-05T/u);
        assert.deepEqual(others, []);
      }
    });

    it(`counts when it is the newer one of two pastes, the head ${name}`, () => {
      const pastes = [read(before), read(after)];
      for (const all of [pastes, pastes.toReversed()]) {
        const { ourBlockedDomains } = joinPasted(unseenFacts(), all, 'ours').ours;
        assert.deepEqual(ourBlockedDomains.known && ourBlockedDomains.value.entries, []);
      }
    });
  }

  const labels: readonly string[] = [
    '日期: 2026年10月5日 下午 03:12',
    '日期：2026/10/5（一）15:12',
    'Date: 2026-10-05 15:12',
    'Sent at: 2026-10-05T15:12:00+08:00',
    '時間: 2026/10/5 15:12',
    '建立時間: 2026/10/5 15:12',
    '建立時間\t2026/10/5 15:12',
    '建立時間\n2026/10/5 15:12',
    'Created\n5 Oct 2026 3:12 PM',
    '日期: 2026/10/5\n時間: 下午 03:12',
    'Opened: 2026-10-05 15:12:33',
    'Ticket: INC0012\nCreated: 2026-10-05 15:12\nStatus: Open\n',
    '單號：A123\n申請人：王小明\n報修時間：2026/10/5 15:12\n問題：contoso.com 封鎖\n',
    '發信日期：2026-10-05 15:12',
    '**日期:** 2026/10/5 15:12',
    'Wang wrote on 2026-10-05 15:12:',
    '王小明 於 2026/10/5 15:12 寫道：',
    '在 2026年10月5日，下午3:12，王小明 <w@fabrikam.com> 寫道：',
    '2026/10/5 15:12 王小明 寫道:',
  ];
  for (const written of labels)
    for (const gap of ['\n', '\n\n'])
      it(`is of then, below ${JSON.stringify(written + gap)}`, () => {
        const { facts, skipped } = read(`${written}${gap}${blocked}${entry}`);
        const [line] = facts.ourBlockedDomains?.evidence ?? [];
        assert.match(line?.kind === 'paste' ? (line.at ?? '') : '', /^2026-10-0[56]T/u);
        assert.deepEqual(skipped, []);
      });

  it('has no date where nobody can tell which day is meant', () => {
    for (const written of ['日期: 昨天', 'Reported: yesterday', '時間: 15:12', '時間: 快']) {
      const { facts, skipped } = read(`${written}\n${blocked}${entry}`);
      const [line] = facts.ourBlockedDomains?.evidence ?? [];
      assert.equal(line?.kind === 'paste' && line.at, now.toISOString());
      assert.deepEqual(skipped, [{ line: 1, text: written }]);
    }
  });

  it('takes no property of the listing below for a part of its head', () => {
    const written =
      'Date: 2026-10-05 15:12\nAllowFederatedUsers    : True\nRoutingMethod          : UseDnsSrvRouting\n';
    const { ourAccessEdge } = read(written).facts;
    assert.equal(ourAccessEdge?.value.allowFederatedUsers, true);
  });

  it('is of the date that somebody wrote in front of the prompt', () => {
    const text = `[10/05/2026 08:30] ${blocked}${entry}`;
    const [line] = read(text).facts.ourBlockedDomains?.evidence ?? [];
    assert.match(line?.kind === 'paste' ? (line.at ?? '') : '', /^2026-10-05T/u);
    assert.equal(
      read(`[2026/10/5 08:30] ${blocked}${entry}`).facts.ourBlockedDomains?.value.extent,
      'whole',
    );
  });

  it('is never of a time after the paste', () => {
    const { facts } = read(
      `From: a\nSent: Friday, November 27, 2026 9:00 AM\n\n${blocked}${entry}`,
    );
    const [line] = facts.ourBlockedDomains?.evidence ?? [];
    assert.equal(line?.kind === 'paste' && line.at, now.toISOString());
  });

  it('is not what stands above it: an output that ends with its mail may have been cut', () => {
    const text = `${blocked}From: a\nSent: Monday, October 5, 2026 9:14 AM\n\nPS C:\\> Get-CsSipDomain\n`;
    assert.equal(read(text).facts.ourBlockedDomains, undefined);
  });

  it('is of the date that a console printed in front of it', () => {
    const date = (text: string, list: string) =>
      `PS C:\\> Get-Date; Get-CsBlockedDomain\n\n${text}\n${list}`;
    const text =
      date('2026年11月18日 上午 10:01:00', none) +
      date('Monday, October 5, 2026 9:10:11 AM', entry);
    assert.deepEqual(read(text).facts.ourBlockedDomains?.value.entries, []);
  });

  it('is not dated by the head of a SIP message or of an event', () => {
    for (const head of [
      'From: <sip:a@contoso.com>\nTo: <sip:b@fabrikam.com>\nDate: Mon, 05 Oct 2026 09:14:22 GMT\nCSeq: 1 INVITE\n',
      'Log Name: Lync Server\nDate: 10/5/2026 9:14:22 AM\nEvent ID: 14428\n',
      '記錄檔名稱: Lync Server\n日期: 2026/10/5 上午 09:14:22\n事件識別碼: 14428\n',
    ]) {
      const { facts } = read(`${head}\n${blocked}${entry}`);
      const [line] = facts.ourBlockedDomains?.evidence ?? [];
      assert.equal(line?.kind === 'paste' && line.at, now.toISOString());
    }
  });
});

describe('several commands on one line', () => {
  it('are the one that prints settings', () => {
    const text = `PS C:\\> cls; Get-CsBlockedDomain | where { $_.Domain -like "a;b" }; Write-Host done\n${entry}`;
    assert.equal(read(text).facts.ourBlockedDomains?.value.extent, 'part');
  });
});
