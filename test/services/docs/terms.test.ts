import assert from 'node:assert/strict';
import { aliases } from '../../../services/docs/aliases.ts';
import { readQuestion } from '../../../services/docs/question.ts';
import { terms } from '../../../services/docs/terms.ts';

describe('the terms of the field', () => {
  it('have a name in both languages', () => {
    const nameless = terms.filter(({ en, zh }) => en.length === 0 || zh.length === 0);
    assert.deepEqual(nameless, []);
    assert.ok(terms.length >= 150, `only ${terms.length}`);
  });

  it('are named in English letters and in Chinese, each where it belongs', () => {
    const han = /\p{Script=Han}/u;
    const wrong = terms.flatMap(({ en }) => en.filter((form) => han.test(form)));
    assert.deepEqual(wrong, []);
  });

  it('stand in the list once', () => {
    const names = terms.map(({ en: [first] }) => first);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  for (const [question, english, chinese] of [
    ['怎麼把某家公司擋掉', 'block', '封鎖'],
    ['can our people chat from home', 'remot', '遠端'],
    ['F5 要怎麼設', 'hardwar', '硬體'],
    ['bring him back from the cloud', 'premis', '內部'],
    ['is *.contoso.com allowed', 'wildcard', '萬用'],
    ['he cannot log in from outside', 'sign-in', '登入'],
    ['只开放给某家公司，执行哪个指令', 'allow', '協力'],
  ] as const) {
    it(`let "${question}" find ${english} and ${chinese}`, () => {
      const { en, zh } = readQuestion(question);
      const words = (wanted: typeof en) =>
        wanted.flatMap(({ alternatives }) => alternatives.flat());
      assert.ok(words(en).includes(english), words(en).join(' '));
      assert.ok(words(zh).includes(chinese), words(zh).join(' '));
    });
  }

  it('count less when every field has them', () => {
    assert.ok(readQuestion('meeting support').terms < readQuestion('Edge Server').terms);
  });

  it('are told from the subjects of others by whole words', () => {
    assert.deepEqual(readQuestion('does Slack work').others, ['slack']);
    assert.deepEqual(readQuestion('is the line slacking online').others, ['line']);
  });
});

describe('the ways to ask for a topic', () => {
  it('are given in both languages, by names of files without ending and product', () => {
    for (const [file, { en, zh }] of aliases) {
      assert.match(file, /^[a-z0-9-]+$/u);
      assert.doesNotMatch(file, /^lync-server-2013-/u);
      assert.match(en, /^[^\p{Script=Han};]*[a-z][^\p{Script=Han};]*$/u, file);
      assert.match(zh, /^[^;]*\p{Script=Han}[^;]*$/u, file);
    }
  });
});
