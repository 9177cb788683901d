import assert from 'node:assert/strict';
import { showEvidence } from '../../../locales/evidence.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Answer, ExtendedError } from '../../../services/dns/answer.ts';
import { evidenceOf } from '../../../services/facts/dns-view.ts';
import { evidenceSchema } from '../../../services/model/evidence.ts';

const asked = {
  question: { name: 'sip.contoso.test', type: 'A' },
  server: '192.0.2.53:53',
  ms: 3,
  attempts: [],
} as const;

function failure(...extended: readonly ExtendedError[]): Answer {
  return { ...asked, kind: 'server-failure', extended };
}

function show(answer: Answer, locale: 'en' | 'zh-TW'): string {
  return showEvidence(evidenceOf(answer), { speaker: createSpeaker(locale), timeZone: 'UTC' });
}

const rows: readonly { when: string; answer: Answer; en: string; zh: string }[] = [
  {
    when: 'one with a text',
    answer: failure({ code: 6, text: 'signature expired' }),
    en: 'A sip.contoso.test: server failure (DNSSEC bogus: "signature expired") (from 192.0.2.53:53, 3 ms)',
    zh: 'A sip.contoso.test：伺服器失敗 (DNSSEC 驗證不通過：「signature expired」) (來自 192.0.2.53:53，3 毫秒)',
  },
  {
    when: 'one without',
    answer: failure({ code: 22, text: '' }),
    en: 'A sip.contoso.test: server failure (no authoritative server reachable) (from 192.0.2.53:53, 3 ms)',
    zh: 'A sip.contoso.test：伺服器失敗 (連不到權威伺服器) (來自 192.0.2.53:53，3 毫秒)',
  },
  {
    when: 'several, one of them without a name',
    answer: failure({ code: 9, text: '' }, { code: 4711, text: 'odd' }),
    en: 'A sip.contoso.test: server failure (DNSKEY missing, extended DNS error 4711: "odd") (from 192.0.2.53:53, 3 ms)',
    zh: 'A sip.contoso.test：伺服器失敗 (缺少 DNSKEY、DNS 延伸錯誤 4711：「odd」) (來自 192.0.2.53:53，3 毫秒)',
  },
  {
    when: 'one whose text looks like a slot',
    answer: failure({ code: 0, text: '{{server}} $t(report.works)' }),
    en: 'A sip.contoso.test: server failure (another error: "{{server}} $t(report.works)") (from 192.0.2.53:53, 3 ms)',
    zh: 'A sip.contoso.test：伺服器失敗 (其他錯誤：「{{server}} $t(report.works)」) (來自 192.0.2.53:53，3 毫秒)',
  },
];

describe('evidence of extended DNS errors', () => {
  for (const { when, answer, en, zh } of rows) {
    it(`names ${when}`, () => {
      assert.equal(show(answer, 'en'), en);
      assert.equal(show(answer, 'zh-TW'), zh);
    });
  }

  it('shows them beside records', () => {
    const address = { type: 'A', name: 'sip.contoso.test', ttl: 0, address: '192.0.2.1' } as const;
    const found = { kind: 'records', aliases: [], ttl: 0, records: [address], omitted: 0 } as const;
    const answer: Answer = { ...asked, ...found, extended: [{ code: 3, text: '' }] };
    assert.match(show(answer, 'en'), /: 192\.0\.2\.1 \(outdated answer\) \(from /u);
  });

  it('has a name for every registered code, in both languages', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const shown = Array.from({ length: 25 }, (_, code) =>
        show(failure({ code, text: '' }), locale),
      );
      assert.equal(new Set(shown).size, 25);
      assert.ok(shown.every((line) => !line.includes('extendedError')));
    }
  });

  it('leaves the field out when there are none', () => {
    const evidence = evidenceOf({ ...asked, kind: 'server-failure', extended: undefined });
    assert.ok(!('extended' in evidence));
  });

  it('keeps its schema', () => {
    const evidence = evidenceOf(failure({ code: 6, text: 'x' }));
    assert.deepEqual(evidenceSchema.parse(evidence), evidence);
  });
});
