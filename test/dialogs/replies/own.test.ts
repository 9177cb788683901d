import assert from 'node:assert/strict';
import { textOf } from '../../../bot/cards/text.ts';
import { evidenceReply } from '../../../dialogs/replies/evidence.ts';
import { letterReply } from '../../../dialogs/replies/letter.ts';
import { ownReply } from '../../../dialogs/replies/own.ts';
import { resultReply } from '../../../dialogs/replies/result.ts';
import { ticketReply } from '../../../dialogs/replies/ticket.ts';
import type { Reply, Tone } from '../../../dialogs/reply.ts';
import { lettersFor } from '../../../locales/letter.ts';
import { renderReport } from '../../../locales/report-text.ts';
import type { Locale } from '../../../locales/typing.ts';
import type { Platform, Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { ownWorldOf, partners, type Partner } from '../../services/reasoning/worlds.ts';

const timeZone = 'Asia/Taipei';
const number = 'FH-7K2MD';
const locales: readonly Locale[] = ['en', 'zh-TW'];

interface Rest {
  readonly control?: 'answered' | 'silent';
  readonly platform?: Platform;
}

function reportOf(ours: Partner, rest: Rest = {}): Report {
  return conclude(ownWorldOf({ ours: partners[ours], ...rest }), { rules: 'test' });
}

interface Row extends Rest {
  readonly ours: Partner;
  readonly tone: Tone;
  readonly en: string;
  readonly zh: string;
  /** The words of the five rows. */
  readonly words: readonly string[];
}

const blocked = {
  tone: 'attention',
  en: 'contoso.com (us): PROBLEM, partners cannot reach us',
  zh: 'contoso.com (我們)：有問題，夥伴連不到我們',
} as const;
const unknown = {
  tone: 'neutral',
  en: 'contoso.com (us): NOTHING CAN BE SAID yet',
  zh: 'contoso.com (我們)：目前無法判斷',
} as const;
const works = {
  tone: 'good',
  en: 'contoso.com (us): OK from outside, partners can find us',
  zh: 'contoso.com (我們)：從外面看正常，夥伴找得到我們',
  words: ['OK', 'OK', 'OK', 'OK', 'OK'],
} as const;
const noRecord = ['not seen', 'not seen', 'not seen', 'not seen'] as const;

const rows: readonly Row[] = [
  { ours: 'edge', ...works },
  { ours: 'worldwide', ...works },
  {
    ours: 'dying',
    tone: 'warning',
    en: 'contoso.com (us): WARNING, partners can find us, but something needs attention',
    zh: 'contoso.com (我們)：注意，夥伴找得到我們，但有地方要處理',
    words: ['OK', 'OK', 'OK', 'WARNING', 'OK'],
  },
  {
    ours: 'teamsWithoutRecord',
    tone: 'warning',
    en: 'contoso.com (us): WARNING, partners with their own servers cannot find us',
    zh: 'contoso.com (我們)：注意，用自建伺服器的夥伴找不到我們',
    words: ['WARNING', ...noRecord],
  },
  { ours: 'nothing', ...blocked, words: ['PROBLEM', ...noRecord] },
  { ours: 'noDomain', ...blocked, words: ['PROBLEM', ...noRecord] },
  {
    ours: 'doublyBroken',
    ...blocked,
    words: ['OK', 'OK', 'OK', 'PROBLEM', 'PROBLEM', 'PROBLEM'],
  },
  {
    ours: 'silent',
    control: 'answered',
    ...blocked,
    words: ['OK', 'OK', 'PROBLEM', 'not seen', 'not seen'],
  },
  {
    ours: 'silent',
    control: 'silent',
    ...unknown,
    words: ['OK', 'OK', 'not seen', 'not seen', 'not seen'],
  },
  { ours: 'silent', ...unknown, words: ['OK', 'OK', 'not seen', 'not seen', 'not seen'] },
  { ours: 'dnsSilent', ...unknown, words: ['not seen', ...noRecord] },
  {
    ours: 'microsoftRefuses',
    platform: 'onprem',
    tone: 'attention',
    en: 'contoso.com (us): PROBLEM at Microsoft',
    zh: 'contoso.com (我們)：問題在 Microsoft 那邊',
    words: ['OK', 'OK', 'PROBLEM', 'not seen', 'not seen'],
  },
];

function rowsIn({ blocks }: Reply): readonly (readonly [string, string])[] {
  const facts = blocks.find((block) => block.kind === 'facts');
  return facts?.rows.map(({ label, value }) => [label, value] as const) ?? [];
}

/** Speaks of one partner, where none was asked about. */
const ofPartner =
  /their side|on their|[Aa]sk their|[Tt]ell their|the partner's|messages (?:to|from) them|對方那邊|請對方|傳給對方|對方傳來|來自對方/u;

describe('the answer about our own domain', () => {
  for (const { ours, tone, en, zh, words, ...rest } of rows) {
    const { control, platform } = rest;
    const name = [ours, control, platform].filter((one) => one !== undefined).join(', ');
    it(`says what partners see of us: ${name}`, () => {
      const report = reportOf(ours, rest);
      const kept = { number, report };
      const english = resultReply(kept, { locale: 'en', timeZone });
      const chinese = resultReply(kept, { locale: 'zh-TW', timeZone });
      assert.deepEqual([english.title, chinese.title], [en, zh]);
      assert.deepEqual([english.tone, chinese.tone], [tone, tone]);
      const said = rowsIn(english).map(([, value]) => value.replace(/ · .*$/u, ''));
      assert.deepEqual(said, words);
      assert.equal(rowsIn(chinese).length, words.length);
      assert.deepEqual(english, ownReply(kept, { locale: 'en', timeZone }));
    });
  }

  it('shows what was seen in each of the five rows', () => {
    const reply = resultReply({ number, report: reportOf('edge') }, { locale: 'en', timeZone });
    assert.deepEqual(rowsIn(reply), [
      ['Federation record', 'OK · sip.contoso.com:5061'],
      ['Address', 'OK · 192.0.2.10'],
      ['Port', 'OK · 5061: open'],
      ['Certificate', 'OK · until 2027-11-20 08:00 (UTC+08:00)'],
      ['Name in certificate', 'OK · sip.contoso.com'],
    ]);
  });

  for (const partner of Object.keys(partners) as Partner[]) {
    for (const locale of locales) {
      it(`speaks of no partner's side, writes to our own people alone, and can be asked again: ${partner}, ${locale}`, () => {
        const report = reportOf(partner, { control: 'answered' });
        const kept = { number, report };
        const viewer = { locale, timeZone };
        const replies = [
          resultReply(kept, viewer),
          evidenceReply(kept, viewer),
          ticketReply(kept, viewer),
        ];
        for (const text of [...replies.map((reply) => textOf(reply)), renderReport(report, viewer)])
          assert.doesNotMatch(text.replaceAll(/\s+/gu, ' '), ofPartner);
        assert.deepEqual(
          replies[0]?.buttons.map(({ action }) => action.do),
          [...(lettersFor(report).length > 0 ? ['letter'] : []), 'evidence', 'language', 'again'],
        );
        for (const letter of lettersFor(report)) {
          const reply = letterReply(kept, { letter, letterLocale: locale }, viewer);
          assert.doesNotMatch(textOf(reply ?? assert.fail()), ofPartner);
        }
        for (const letter of ['partner', 'firewall'] as const)
          assert.equal(letterReply(kept, { letter, letterLocale: locale }, viewer), undefined);
      });
    }
  }
});

describe('what partners can be told', () => {
  const told = (ours: Partner): readonly string[] => {
    const { blocks } = resultReply({ number, report: reportOf(ours) }, { locale: 'en', timeZone });
    const at = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'What partners can be told',
    );
    const block = at === -1 ? undefined : blocks[at + 1];
    if (block?.kind === 'literal') return block.lines;
    return block?.kind === 'paragraph' ? [block.text] : [];
  };

  for (const [ours, lines] of [
    [
      'edge',
      [
        'SIP domain: contoso.com',
        'Federation host: sip.contoso.com, port 5061',
        'Addresses: 192.0.2.10',
        'Certificate: from Issuing CA 1, until 2027-11-20 08:00 (UTC+08:00)',
      ],
    ],
    [
      'worldwide',
      ['SIP domain: contoso.com', 'Federation host: sipfed.online.lync.com, port 5061'],
    ],
    ['nothing', ['Until this is mended, messages from partners do not reach us.']],
    ['silent', []],
  ] as const) {
    it(`is what is public and known, and nothing else: ${ours}`, () => {
      assert.deepEqual(told(ours), lines);
    });
  }
});

describe('the fix of a fault of our own', () => {
  it('is for our people, with the record, and verified from outside', () => {
    const kept = { number, report: reportOf('nothing') };
    const { blocks } = resultReply(kept, { locale: 'en', timeZone });
    const literals = blocks.flatMap((block) =>
      block.kind === 'literal' ? [[block.label, ...block.lines]] : [],
    );
    assert.deepEqual(literals.slice(0, 2), [
      [
        'The record should be:',
        '_sipfederationtls._tcp.contoso.com. 3600 IN SRV 0 0 5061 sip.contoso.com.',
        'sip.contoso.com. 3600 IN A <Access Edge public IPv4>',
      ],
      [
        'Repeat the look from outside our network:',
        'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
      ],
    ]);
  });

  it('comes with the doubt whether it was seen from inside', () => {
    for (const ours of ['nothing', 'edge', 'silent'] as const) {
      const kept = { number, report: reportOf(ours) };
      const text = textOf(resultReply(kept, { locale: 'en', timeZone }));
      assert.equal(text.split('If this look was taken from inside our network').length, 2);
    }
  });
});
