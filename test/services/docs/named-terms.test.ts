import assert from 'node:assert/strict';
import { namedTerms } from '../../../services/docs/named-terms.ts';
import { questionTokens } from '../../../services/docs/tokens.ts';

function named(question: string) {
  return namedTerms(question, questionTokens(question));
}

const withToken = (question: string, token: string) =>
  named(question).find(({ englishTokens }) => englishTokens.some((form) => form.includes(token)));

describe('the terms that a question names', () => {
  it('are known by the form of the documents, in either language', () => {
    const [inEnglish, inChinese] = ['renew the certificate', '憑證過期'].map((question) =>
      withToken(question, 'certific'),
    );
    assert.deepEqual([inEnglish?.inEnglish, inEnglish?.inChinese], [true, false]);
    assert.deepEqual([inChinese?.inEnglish, inChinese?.inChinese], [false, true]);
  });

  it('are known by what people say for them', () => {
    const federation = withToken('can we chat with other companies', 'feder');
    assert.deepEqual(federation?.names, [' chat company ']);
  });

  it('are found over a 的 between their words', () => {
    const has = (question: string) =>
      named(question).some(({ chineseTokens }) =>
        chineseTokens.some((form) => form.includes('鎖網')),
      );
    assert.ok(has('封鎖網域') && has('封鎖的網域'));
  });

  it('are whole words: what begins like one is none', () => {
    assert.deepEqual(named('edgeless'), []);
    assert.deepEqual(named(''), []);
  });
});
