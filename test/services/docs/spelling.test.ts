import assert from 'node:assert/strict';
import { createSpelling } from '../../../services/docs/spelling.ts';
import { stem } from '../../../services/docs/stem.ts';
import {
  createVocabulary,
  createWordIndex,
  termWeights,
} from '../../../services/docs/word-index.ts';

/** Documents, each as its words. */
const documents = [
  'search certificate load balancer autodiscover auto account stapled',
  'search certificate load balancer autodiscover front persistence',
  'lonely domain sip sipdomain persistence',
  'domain sip sipdomain',
  ...Array.from({ length: 40 }, () => 'domain sip'),
];

function spelling() {
  const vocabulary = createVocabulary();
  const weights = documents.map((text) =>
    termWeights(new Map(text.split(' ').map((word) => [vocabulary.add(stem(word)), 1]))),
  );
  return createSpelling(vocabulary, [createWordIndex(vocabulary, weights)]);
}

describe('the spelling of a question', () => {
  for (const [what, asked, read] of [
    ['a letter too few', 'how to serch', 'how to search'],
    ['a letter too many', 'searrch', 'search'],
    ['a wrong letter', 'persistance', stem('persistence')],
    ['two letters swapped', 'certifciate', stem('certificate')],
    ['two words written as one', 'loadbalancer', 'load balancer'],
    ['one word written as two', 'auto discover', 'auto discover autodiscover'],
  ] as const) {
    it(`is mended: ${what}`, () => {
      assert.equal(spelling()(asked), read);
    });
  }

  for (const [what, asked] of [
    ['what documents know', 'search certificates'],
    ['a term of the field that they do not know', 'netscaler'],
    ['a short word, where one letter makes another word', 'seal'],
    ['a word that is near one of a single document', 'lonley'],
    ['a word that is near none', 'gardening'],
    ['names with separators', 'serch.contoso.com and Get-CsSerch'],
    ['two words that only names of parameters join', 'sip domain'],
    ['Chinese', '憑證過期了'],
    ['nothing', ''],
  ] as const) {
    it(`leaves ${what} as it is`, () => {
      assert.equal(spelling()(asked), asked);
    });
  }

  it('looks at any text in bounded time', () => {
    const read = spelling()('serch '.repeat(200));
    assert.equal(read.split('search').length - 1, 60);
  });
});
