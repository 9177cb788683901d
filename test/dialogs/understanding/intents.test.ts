import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainTextOf } from '../../../dialogs/understanding/plain-text.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { freshLines, freshOffTopic } from './fresh-lines.ts';
import {
  lastLines,
  lastOffTopic,
  thirdLines,
  thirdOffTopic,
  fourthLines,
  fourthOffTopic,
} from './last-lines.ts';
import { moreLines } from './more-lines.ts';
import { shortly } from './shortly.ts';
import { unlearnedLines } from './unlearned-lines.ts';
import { offTopic, utterances } from './utterances.ts';
import { leastMs } from '../../support/processor-time.ts';

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The text as a channel would deliver it. */
const delivered = (text: string) =>
  plainTextOf({
    text,
    botIds: ['28:bot'],
    botName: 'Fed Bot',
    mentions: [{ id: '28:bot', name: 'Fed Bot', text: '<at>Fed Bot</at>' }],
  });

const domain = /(?<![\w@.=":])[a-z]+\.com(?![\w"])/gu;

/** A letter in the middle of each long English word is swapped with the next. Domains stay. */
function misspell(text: string, spoil: (word: string) => string): string {
  let done = false;
  return text.replace(/(?<![\w.@])[a-z]{6,}(?![\w.@])/gu, (word) => {
    if (done) return word;
    done = true;
    return spoil(word);
  });
}

const simplified: Readonly<Record<string, string>> = {
  對: '对',
  網: '网',
  檢: '检',
  測: '测',
  們: '们',
  訊: '讯',
  傳: '传',
  為: '为',
  麼: '么',
  設: '设',
  帶: '带',
  監: '监',
  幫: '帮',
  開: '开',
  報: '报',
  請: '请',
  繼: '继',
  續: '续',
  錯: '错',
  誤: '误',
  廠: '厂',
  國: '国',
  語: '语',
  說: '说',
  條: '条',
  準: '准',
  備: '备',
  憑: '凭',
  證: '证',
  記: '记',
  錄: '录',
  與: '与',
};

/** How a line may be written otherwise; `least`: the part of all lines that must still be understood, entities and all. */
const variants: readonly {
  readonly how: string;
  readonly write: (text: string) => string;
  readonly least: number;
}[] = [
  { how: 'behind a mention', write: (text) => delivered(`<at>Fed Bot</at> ${text}`), least: 1 },
  {
    how: 'with its domains as links of Markdown',
    write: (text) => delivered(text.replace(domain, '[$&](http://$&)')),
    least: 0.98,
  },
  { how: 'in full width', write: wide, least: 0.98 },
  {
    how: 'in capitals',
    write: (text) => (/[a-z]+ : |\w: [TFA]|ms-diag/u.test(text) ? text : text.toUpperCase()),
    least: 0.97,
  },
  { how: 'with emoji', write: (text) => `🙏 ${text} 😀👍🏽`, least: 0.99 },
  { how: 'with dots behind', write: (text) => `${text}...`, least: 0.99 },
  { how: 'with a Chinese stop behind', write: (text) => `${text}。`, least: 0.99 },
  {
    how: 'without spaces between Chinese and Latin',
    write: (text) =>
      text.replace(/(?<=\p{sc=Han}) (?=[A-Za-z\d])|(?<=[A-Za-z\d]) (?=\p{sc=Han})/gu, ''),
    least: 0.99,
  },
  {
    how: 'with two letters swapped',
    write: (text) =>
      misspell(
        text,
        (word) => `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`,
      ),
    least: 0.93,
  },
  {
    how: 'with a letter dropped',
    write: (text) => misspell(text, (word) => word.slice(0, 3) + word.slice(4)),
    least: 0.93,
  },
  {
    how: 'in Simplified characters',
    write: (text) => Array.from(text, (sign) => simplified[sign] ?? sign).join(''),
    least: 0.97,
  },
  { how: 'politely', write: politely, least: 0.95 },
];

function politely(text: string): string {
  return /\p{sc=Han}/u.test(text)
    ? `不好意思，想請教一下，${text}，謝謝`
    : `Hi, please: ${text}, thanks`;
}

describe('what is wanted', () => {
  for (const [text, meaning] of [...utterances, ...unlearnedLines]) {
    it(`reads ${JSON.stringify(text)} as ${meaning}`, () => {
      assert.equal(shortly(understand(text)), meaning);
    });
  }

  for (const text of offTopic) {
    it(`does nothing about ${JSON.stringify(text)}`, () => {
      const { intent, sure } = understand(text);
      assert.deepEqual({ intent, sure }, { intent: 'none', sure: false });
    });
  }

  for (const [intent, lines] of Object.entries(moreLines)) {
    for (const text of lines) {
      it(`hears ${intent} in ${JSON.stringify(text)}`, () => {
        assert.equal(understand(text).intent, intent);
      });
    }
  }

  for (const set of [freshLines, lastLines, thirdLines, fourthLines]) {
    for (const [intent, rows] of Object.entries(set)) {
      for (const row of rows) {
        const [text = '', entities] = row.split(' → ');
        it(`reads ${intent} in ${JSON.stringify(text)}`, () => {
          const meaning = entities === undefined ? intent : `${intent} ${entities}`;
          assert.equal(shortly(understand(text)), meaning);
        });
      }
    }
  }

  for (const text of [...freshOffTopic, ...lastOffTopic, ...thirdOffTopic, ...fourthOffTopic]) {
    it(`leaves ${JSON.stringify(text)} to others`, () => {
      const { intent, sure } = understand(text);
      assert.deepEqual({ intent, sure }, { intent: 'none', sure: false });
    });
  }

  for (const { how, write, least } of variants) {
    it(`understands the lines ${how}`, () => {
      const missed = utterances.filter(
        ([text, meaning]) => shortly(understand(write(text))) !== meaning,
      );
      const part = 1 - missed.length / utterances.length;
      const shown = missed.map(([text]) => `${write(text)} -> ${shortly(understand(write(text)))}`);
      assert.ok(part >= least, `${part.toFixed(3)}\n${shown.join('\n')}`);
    });

    it(`does nothing about other things ${how}`, () => {
      const acted = offTopic.map(write).filter((text) => understand(text).intent !== 'none');
      assert.deepEqual(acted, []);
    });
  }
});

describe('what else is told of a message', () => {
  it('tells Simplified Chinese, and takes domains as they are written', () => {
    assert.equal(understand('对方收不到').script, 'simplified');
    assert.equal(understand('對方收不到').script, undefined);
    const [domain] = understand('检查 测试公司.台湾').entities.partnerDomains;
    assert.equal(domain?.unicode, '测试公司.台湾');
  });

  it('gives at most three guesses, the likeliest first, for what it is not sure of', () => {
    const { sure, guesses } = understand('federation certificate problem maybe');
    assert.ok(sure || guesses.length > 0);
    assert.deepEqual(understand('setup?').guesses.slice(0, 1), []);
    const vague = understand('something about the setup of it all');
    assert.equal(vague.intent, 'none');
    assert.ok(vague.guesses.includes('guided_setup'));
    assert.ok(vague.guesses.length <= 3);
  });

  it('keeps a command with its letter, language and case', () => {
    assert.deepEqual(understand('letter in Chinese FH-7K2MD').command, {
      name: 'letter',
      locale: 'zh-TW',
      caseNumber: 'FH-7K2MD',
    });
    assert.deepEqual(understand('防火牆申請').command, { name: 'letter', letter: 'firewall' });
    assert.equal(understand('上一步').command?.name, 'back');
    assert.equal(understand('start over').command?.name, 'start-over');
    assert.equal(understand('forget me').command?.name, 'forget-me');
    assert.equal(understand('why?').command?.name, 'evidence');
  });

  it('reads no code out of ports, years and versions', () => {
    for (const text of ['is port 5061 right', 'Lync 2013', 'build 8308', '2026', 'port 443']) {
      assert.equal(understand(text).entities.code, undefined, text);
    }
  });
});

describe('understanding anything', () => {
  const piece = fc.constantFrom(
    ...['watch ', 'our ', 'domain is ', 'contoso.com', '我們', '不通', '監看', '504', 'error '],
    ...['ms-diagnostics: ', '1008;', 'reason="', '"', 'SIP/2.0 ', 'AllowFederatedUsers : ', '\n'],
    ...[
      'AllowedDomains',
      '{}',
      'in Chinese',
      'letter ',
      'FH-7K2MD',
      '网',
      '\ue000',
      '\ud83d',
      '。',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
  );

  it('never throws, gives the same each time, and acts only when it is sure', () => {
    fc.assert(
      fc.property(text, (line) => {
        const said = understand(line);
        assert.deepEqual(understand(line), said);
        assert.equal(said.sure, said.intent !== 'none');
        assert.ok(said.guesses.length <= 3);
        const { partnerDomains, ourDomain } = said.entities;
        assert.ok(partnerDomains.every((one) => one.domain !== ourDomain?.domain));
      }),
      { numRuns: 1_000 },
    );
  }).timeout(20_000);

  for (const unit of [
    'a=b;',
    'AllowFederatedUsers:',
    'ms-diagnostics 1;reason="',
    'our ',
    '我們是 ',
    'qwert ',
  ]) {
    it(`stays quick with 100 kB of ${JSON.stringify(unit)}`, () => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const ms = leastMs(() => understand(long));
      assert.ok(ms < 300, `${ms} ms`);
    });
  }
});
