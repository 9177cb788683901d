import assert from 'node:assert/strict';
import { errors as english } from '../../locales/en/errors.ts';
import { errors as chinese } from '../../locales/zh-TW/errors.ts';
import { renderExplanation } from '../../locales/explain-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { errorRowOf, errorTable, isErrorRowId } from '../../services/model/error-table.ts';
import { longTrace } from '../support/sip-trace.ts';
import { explained, known } from '../services/diagnostics/read.ts';

const words = { en: english, 'zh-TW': chinese } as const;
const stops = { en: '.', 'zh-TW': '。' } as const;

function say(text: string, locale: Locale, context: object = known): string {
  return renderExplanation(explained(text, context), {
    locale,
    timeZone: 'Asia/Taipei',
    width: 100,
  });
}

/** Without the breaks of lines, as sentences may be broken anywhere. */
function flat(text: string): string {
  return text.replace(/\s+/gu, '');
}

for (const locale of ['en', 'zh-TW'] as const) {
  describe(`an error explained in ${locale}`, () => {
    const ids = Object.keys(errorTable).filter(isErrorRowId);

    it('has whole sentences for every row, doubt and step', () => {
      const { says, doubts, next } = words[locale];
      const open = [says, doubts, next]
        .flatMap((group) => Object.entries<string>(group))
        .filter(([, text]) => !text.endsWith(stops[locale]));
      assert.deepEqual(open, []);
    });

    for (const id of ids.filter((one) => /^(?:\d+|0x)/u.test(one))) {
      it(`says what ${id} means, what it does not prove and what to look at next`, () => {
        const text = id.startsWith('0x') ? `error ${id}` : `ms-diagnostics: ${id}`;
        const said = flat(say(text, locale));
        const { doubt } = errorRowOf(id);
        assert.ok(said.includes(flat(words[locale].says[id])), said);
        assert.ok(said.includes(flat(words[locale].doubts[doubt])), said);
        assert.ok(said.includes('1.'), said);
      });
    }

    it('begins with the one that decides, and ends with what is normal', () => {
      const said = say(longTrace(20_000), locale);
      const places = [
        '1046',
        'edge.fabrikam.com',
        words[locale].says['1046'].slice(0, 12),
        words[locale].heading.benign,
        'SIP 401',
      ].map((part) => said.indexOf(part));
      assert.deepEqual(
        places,
        [...places].sort((left, right) => left - right),
      );
      assert.ok(
        places.every((place) => place >= 0),
        said,
      );
    });

    it('never shows a path instead of words', () => {
      assert.doesNotMatch(
        say(longTrace(20_000), locale),
        /(?:says|doubts|next|label|frame|name)[.]|\{\{|undefined/u,
      );
    });

    it('shows what stands in a line that nobody knows', () => {
      const said = say('ms-diagnostics: 71234;reason="New";shade="blue"', locale);
      assert.match(said, /71234/u);
      assert.match(said, /shade.{1,2}blue/u);
    });

    it('asks for more when it found nothing', () => {
      assert.ok(flat(say('hello', locale)).includes(flat(words[locale].frame.nothing)));
    });

    it('tells of secrets without showing them', () => {
      const said = say('Authorization: NTLM s3cr3t\nms-diagnostics: 1008', locale);
      assert.doesNotMatch(said, /s3cr3t/u);
      assert.match(said, locale === 'en' ? /sign-in tokens/u : /登入權杖/u);
    });
  });
}

describe('the circumstances of an error', () => {
  it('are who said it, which way it went, and between whom', () => {
    const said = say(longTrace(5_000), 'en');
    assert.match(said, /Said by: edge\.fabrikam\.com \(ours/u);
    assert.match(said, /Way: from us to the other organisation/u);
    assert.match(said, /Between: alice@fabrikam\.com and bob@contoso\.com/u);
  });

  it('have the command that looks further, with the names of the case', () => {
    const said = say('ms-diagnostics: 1008;reason="x";domain="contoso.com"', 'en');
    assert.match(said, /Resolve-DnsName -Type SRV _sipfederationtls\._tcp\.contoso\.com/u);
  });

  it('show an instant with its zone in that of the reader', () => {
    const said = say('2026-11-20T08:00:00Z ms-diagnostics: 1008;reason="x"', 'en');
    assert.match(said, /2026-11-20 16:00 \(UTC\+08:00\)/u);
  });

  it('say where the meaning is from experience only', () => {
    assert.match(say('ms-diagnostics: 1022', 'en'), /not published/u);
    assert.doesNotMatch(say('ms-diagnostics: 1008', 'en'), /not published/u);
  });
});
