import assert from 'node:assert/strict';
import fc from 'fast-check';
import { understand } from '../../../dialogs/understanding/understand.ts';
import type { Utterance } from '../../../dialogs/understanding/utterance.ts';
import { namedIntents } from '../../../dialogs/understanding/utterance.ts';
import { createSpeaker } from '../../../locales/say.ts';
import { parseDomain } from '../../../services/model/domain.ts';
import { lines } from './lines.ts';
import { leastMs } from '../../support/processor-time.ts';

/** What was understood, in the short form of the table. */
function shortly(said: Utterance): string {
  const { entities, command } = said;
  const named = [...entities.partnerDomains, ...(entities.ourDomain ? [entities.ourDomain] : [])];
  const domains = named.map((one) => one.unicode);
  if (said.intent === 'change_language')
    return `${command?.name === 'version' ? 'this ' : ''}language ${entities.language ?? ''}`;
  if (command !== undefined) {
    return [
      command.letter ?? command.name,
      ...(command.audience === undefined ? [] : [command.audience]),
      ...(command.locale === undefined ? [] : [`in ${command.locale}`]),
      ...domains,
      ...(command.caseNumber === undefined ? [] : [command.caseNumber]),
    ].join(' ');
  }
  if (domains.length > 1) return ['several', ...domains].join(' ');
  if (domains[0] !== undefined) return domains[0];
  if (said.refusal !== undefined) return `refused ${said.refusal.why}`;
  return said.extent ?? said.intent;
}

describe('reading a message', () => {
  for (const [text, meaning] of lines) {
    it(`reads ${JSON.stringify(text)} as ${meaning}`, () => {
      assert.equal(shortly(understand(text)), meaning);
    });
  }

  it('gives every domain once', () => {
    const { entities } = understand('a.com b.com c.com d.com e.com a.com');
    assert.equal(entities.partnerDomains.length, 5);
  });

  it('calls a long text without a domain too long, and finds the domain of one that has it', () => {
    const words = 'The user is not enabled. '.repeat(200);
    assert.equal(understand(words).extent, 'too-long');
    assert.equal(shortly(understand(`${words.slice(0, 3_000)} contoso.com`)), 'contoso.com');
  });

  it('reads every command with a case, and in capitals, full width and with a sign behind', () => {
    const commands = lines.filter(([, meaning]) =>
      /^(?:letter|evidence|again|ticket|partner|firewall|dns|edge|network|tenant|whole-report)$/u.test(
        meaning,
      ),
    );
    for (const [text, meaning] of commands) {
      const wide = text.replace(/[!-~]/gu, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      for (const variant of [text.toUpperCase(), wide, `${text}。`, `${text} 🙂`, ` ${text}!!`]) {
        assert.equal(shortly(understand(variant)), meaning, variant);
      }
      assert.equal(shortly(understand(`${text} FH-7K2MD`)), `${meaning} FH-7K2MD`, text);
    }
  });

  it('understands what its own buttons and its help say', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const { chat, talk } = createSpeaker(locale);
      const said: readonly (readonly [string, string])[] = [
        [chat('button.letter'), 'letter'],
        [chat('button.evidence'), 'evidence'],
        [chat('button.again'), 'again'],
        [chat('button.ticket'), 'ticket'],
        [chat('button.help'), 'help'],
        [chat('button.partnerLetter'), 'partner'],
        [chat('button.firewallLetter'), 'firewall'],
        [chat('button.dnsLetter'), 'dns'],
        [chat('button.edgeLetter'), 'edge'],
        [chat('button.networkLetter'), 'network'],
        [chat('button.tenantLetter'), 'tenant'],
        [chat('button.wholeReport'), 'whole-report'],
        [chat('button.forPartner'), 'whole-report outside'],
        [chat('button.forUs'), 'whole-report inside'],
        [chat('button.language'), `language ${locale === 'en' ? 'zh-TW' : 'en'}`],
        [chat('button.inEnglish'), 'this language en'],
        [chat('button.inChinese'), 'this language zh-TW'],
        [chat('button.check', { domain: 'contoso.com' }), 'contoso.com'],
        [chat('help.question'), 'contoso.com'],
        [chat('help.address'), 'contoso.com'],
      ];
      for (const [text, meaning] of said) assert.equal(shortly(understand(text)), meaning, text);
      for (const intent of namedIntents) {
        const label = talk(`intent.${intent}`);
        assert.equal(understand(label).intent, intent, label);
      }
    }
  });

  const units = [
    '<',
    '.',
    '。',
    '@',
    'a.',
    'a@',
    ':',
    '::',
    '/',
    'http://',
    'sip:',
    '測試.',
    '檢查',
    '請',
    'please ',
    '*',
    '_',
    'FH-',
    'ﷺ',
    'a.com ',
    'contoso.com連',
    '\u200b',
    '[',
    "'",
    '?',
    '-',
    '1.',
    'x.公',
  ];
  for (const unit of units) {
    it(`stays quick with 100 kB of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const ms = leastMs(() => understand(text));
      assert.ok(ms < 300, `${ms} ms`);
    });
  }

  it('gives a value for anything, the same each time, and only domains that parseDomain accepts', () => {
    const piece = fc.constantFrom(
      ...units,
      'contoso.com',
      '測試公司',
      '台灣',
      ' ',
      'letter',
      '信件',
      'FH-7K2MD',
      '\ud800',
      '\n',
      '192.0.2.1',
      'README.md',
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (line) => {
        const said = understand(line);
        assert.deepEqual(understand(line), said);
        for (const { domain } of said.entities.partnerDomains) {
          const again = parseDomain(domain);
          assert.equal(again.ok && again.domain, domain);
        }
      }),
      { numRuns: 1_000 },
    );
  }).timeout(20_000);
});
