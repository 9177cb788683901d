import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { cardOf, mostBytes } from '../../../bot/cards/card.ts';
import type { AdaptiveCard } from '../../../bot/cards/elements.ts';
import { mostButtons, type Block, type Reply } from '../../../dialogs/reply.ts';
import type { Locale } from '../../../locales/typing.ts';
import type { Report } from '../../../services/model/report.ts';
import { allNotes, repliesAbout } from './every-reply.ts';
import { makeReports, reportNames } from './reports.ts';
import { complaintsAbout, elementsOf, runsOf, visibleTextsOf } from './walk-card.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const han = /\p{Script=Han}/u;
/** Five English words in a row; names of products and settings are shorter. */
const englishSentence = /(?:\b[a-z]{2,} ){4}[a-z]{2,}/u;

function check(reply: Reply): void {
  const card = cardOf(reply);
  assert.deepEqual(complaintsAbout(card), []);
  assert.equal(card.lang, reply.locale.slice(0, 2));
  checkButtons(card);
  checkTexts(card, reply);
  const bytes = Buffer.byteLength(JSON.stringify(card));
  assert.ok(bytes <= mostBytes, `${bytes} bytes`);
  if (reply.title !== undefined) assert.equal(visibleTextsOf(card)[0], reply.title);
}

function checkButtons({ actions = [] }: AdaptiveCard): void {
  assert.ok(actions.length <= mostButtons);
  for (const { title } of actions) {
    assert.ok(title.length > 0 && stringWidth(title) <= 20, title);
    assert.ok((title.match(/\p{Script=Han}/gu) ?? []).length <= 8, title);
  }
  const titles = actions.map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
}

function checkTexts(card: AdaptiveCard, { locale }: Reply): void {
  for (const element of elementsOf(card)) {
    if (element.type === 'TextBlock') assert.equal(element.wrap, true);
    if (element.type === 'TextBlock') assert.equal(element.style, 'heading');
    if (element.type === 'ColumnSet') assert.ok(element.columns.length <= 2);
  }
  const ids = elementsOf(card).flatMap((one) => (one.type === 'Container' ? [one.id] : []));
  const named = ids.filter((id) => id !== undefined);
  assert.equal(new Set(named).size, named.length);
  for (const text of visibleTextsOf(card)) {
    assert.ok(text !== '' && text === text.replace(/[ \n]+$/u, ''), JSON.stringify(text));
    assert.doesNotMatch(text, /undefined|NaN|\[object |\{\{|\}\}/u);
    const said = text.replace(/^• /u, '').trim();
    assert.ok(card.fallbackText.includes(said), `not in the plain text: ${said}`);
  }
  const prose = runsOf(card)
    .filter(({ fontType }) => fontType !== 'monospace')
    .map(({ text }) => text);
  for (const text of prose) {
    if (locale === 'en') assert.doesNotMatch(text.replace('中文', ''), han);
    else assert.doesNotMatch(text, englishSentence);
  }
}

/** What a reply is made of, whatever the language. */
function shapeOf({ kind, tone, title, blocks, buttons }: Reply): unknown {
  return {
    kind,
    tone,
    titled: title !== undefined,
    blocks: blocks.map(shapeOfBlock),
    buttons: buttons.map(({ action, unfolds }) => [action.do, unfolds]),
  };
}

function shapeOfBlock(block: Block): unknown {
  switch (block.kind) {
    case 'list':
      return ['list', block.items.length];
    case 'facts':
      return ['facts', block.rows.length];
    case 'literal':
      return ['literal', block.label !== undefined];
    case 'fold':
      return ['fold', block.id, block.blocks.map(shapeOfBlock)];
    case 'paragraph':
      return ['paragraph', block.subtle];
    case 'heading':
      return ['heading'];
  }
}

describe('every card', function () {
  this.timeout(20_000);
  let reports: ReadonlyMap<string, Report>;
  before(async () => {
    reports = await makeReports();
  });

  /** In both languages, and made of the same pieces in both. */
  const checkAll = (repliesIn: (locale: Locale) => readonly Reply[]): void => {
    const [english = [], chinese = []] = locales.map(repliesIn);
    for (const reply of [...english, ...chinese]) check(reply);
    assert.deepEqual(english.map(shapeOf), chinese.map(shapeOf));
  };

  for (const name of reportNames) {
    it(`can be drawn, read and pressed in both languages: ${name}`, () => {
      const report = reports.get(name);
      assert.ok(report !== undefined);
      checkAll((locale) => repliesAbout(report, locale));
    });
  }

  it('can be drawn, read and pressed in both languages: all notes', () => {
    checkAll(allNotes);
  });
});
