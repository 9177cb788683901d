import assert from 'node:assert/strict';
import { sayError, sayStep } from '../../locales/error-words.ts';
import { writeLetter } from '../../locales/letter.ts';
import { createSpeaker } from '../../locales/say.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { ownSide } from '../services/reasoning/own-worlds.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';
import { healthyEdge, withFacts } from '../support/healthy.ts';
import { line } from '../services/checks/rows/told.ts';

const our = 'fabrikam.com';
const options = { timeZone: 'UTC', number: 'FH-1' };
const failed = (direction: 'outbound' | 'inbound', sip = 403) =>
  line(sip < 300 ? `sip-${sip}` : '1034', {
    kind: sip < 300 ? 'sip' : 'ms-diagnostics',
    sip,
    direction,
    from: direction === 'outbound' ? `tom@${our}` : 'kate@contoso.com',
    to: direction === 'outbound' ? 'kate@contoso.com' : `tom@${our}`,
  });

function letterOf(facts: object, locale: 'en' | 'zh-TW', theirs = partners.edge): string {
  const ours = withFacts(healthyEdge(our), facts);
  const report = conclude(worldOf({ theirs, ours, our, control: 'answered' }), ownSide);
  const letter = writeLetter(report, 'partner', { ...options, locale });
  return [letter?.subject ?? '', ...(letter?.lines ?? [])].join('\n');
}

const answer = (value: string) => ({ answers: [{ question: 'which-way', value }] });

describe('a letter to the partner', () => {
  const rows: readonly (readonly [when: string, facts: object, en: RegExp, zh: RegExp])[] = [
    ['nobody told', {}, /Messages between contoso\.com and us do not/u, /contoso\.com 和我們之間的訊息/u],
    ['ours do not arrive, as somebody told', answer('ours'), /^Messages to contoso\.com: [^]*Messages from us to contoso\.com do not/u, /^傳給 contoso\.com 的訊息：[^]*我們傳給 contoso\.com 的訊息不太正常/u],
    ['only theirs do not arrive, as somebody told', answer('theirs-only'), /^Messages from contoso\.com: [^]*Messages from contoso\.com to us do not/u, /^contoso\.com 傳來的訊息：[^]*contoso\.com 傳給我們的訊息不太正常/u],
    ['one of ours failed in a trace', { errorLines: [failed('outbound')] }, /Messages from us to contoso\.com do not/u, /我們傳給 contoso\.com 的訊息不太正常/u],
    ['one failed in each way', { errorLines: [failed('outbound'), failed('inbound')] }, /Messages between contoso\.com and us/u, /contoso\.com 和我們之間的訊息/u],
    ['one failed and one the other way was taken', { errorLines: [failed('inbound'), failed('outbound', 200)] }, /Messages from contoso\.com to us do not/u, /contoso\.com 傳給我們的訊息不太正常/u],
  ]; // prettier-ignore
  for (const [when, facts, en, zh] of rows)
    it(`names the way that fails where ${when}`, () => {
      assert.match(letterOf(facts, 'en'), en);
      assert.match(letterOf(facts, 'zh-TW'), zh);
    });

  it('names in its subject what their own side stops', () => {
    assert.match(letterOf({}, 'en', partners.refusing), /^Messages to contoso\.com do not get/u);
    assert.match(letterOf({}, 'zh-TW', partners.refusing), /^傳給 contoso\.com 的訊息送不到/u);
  });
});

describe('what an error says', () => {
  const english = createSpeaker('en');
  const cloud = { picture: 'M365-WW', type: null } as const;
  const edge = { picture: 'EDGE-OK', type: null } as const;
  it('speaks of the Edge Server of a partner who runs one, or of whom nothing is known', () => {
    for (const place of [edge, undefined]) {
      assert.match(sayError('1034', english, place), /Edge Server/u);
      assert.match(sayStep('partner-trace', english, place), /Edge Server/u);
    }
  });
  it('speaks of none where the partner lives in Microsoft 365', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const speaker = createSpeaker(locale);
      for (const row of ['1034', '1046', '1047'] as const)
        assert.doesNotMatch(sayError(row, speaker, cloud), /Edge/u, row);
      for (const step of ['partner-trace', 'partner-trust'] as const)
        assert.doesNotMatch(sayStep(step, speaker, cloud), /Edge/u, step);
    }
  });
  it('is the same for both in every other row', () => {
    assert.equal(sayError('1002', english, cloud), sayError('1002', english, edge));
    assert.equal(sayStep('partner-lists', english, cloud), sayStep('partner-lists', english, edge));
  });
});
