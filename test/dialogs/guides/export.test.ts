import assert from 'node:assert/strict';
import { renderHtml } from '../../../bot/document/html.ts';
import { renderMarkdown } from '../../../locales/markdown.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { sceneOf } from '../../../dialogs/guides/advance.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import { readGuideWish } from '../../../dialogs/guides/wishes.ts';
import { readGuideWords } from '../../../dialogs/guides/words.ts';
import { guideDocument } from '../../../dialogs/replies/guide-document.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import type { Locale } from '../../../locales/typing.ts';
import { guideStepText } from '../../../locales/guide-text.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { stepPastes } from './pastes.ts';
import {
  allGuides,
  interview,
  locales,
  now,
  situationsOf,
  talkWith,
  textsOf,
  toolsFor,
  type Talk,
} from './walking.ts';

const names = { our: 'fabrikam.com', their: 'contoso.com' };

function documentOf(talk: Talk, locale: Locale) {
  const context = { state: talk.state(), tools: toolsFor({ locale }), book: guideBook };
  return guideDocument(sceneOf(talk.active(), context));
}

function copied({ blocks }: GuideReply): string {
  return blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : [])).join('\n');
}

/** Follows "Next part" to the last one. */
function partsOf(talk: Talk, first: GuideReply): readonly GuideReply[] {
  const next = first.buttons.find(({ wish }) => wish.do === 'export' && wish.part !== undefined);
  if (next === undefined) return [first];
  const [reply] = talk.send({ kind: 'wish', wish: next.wish }).replies;
  return [first, ...partsOf(talk, reply ?? assert.fail())];
}

describe('the checklist of a guide', () => {
  for (const guide of allGuides.filter((id) => guideBook.guides[id].entries.length > 0))
    for (const locale of locales) {
      it(`of ${guide} holds every step once, in parts that fit into a message, in ${locale}`, () => {
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, guide, situationsOf(guide)[0] ?? {});
        const steps = stepsOf(talk.active(), guideBook);
        const [first] = talk.say('export').replies;
        const parts = partsOf(talk, first ?? assert.fail());
        const headings = parts.flatMap((reply) => copied(reply).match(/^## ☐ .*$/gmu) ?? []);
        assert.deepEqual(
          headings.map((line) => line.replaceAll('\\', '')),
          steps.map(
            ({ id, number }) => `## ☐ ${String(number)}. ${guideStepText(id, names, locale).title}`,
          ),
        );
        for (const reply of parts) {
          assert.ok(copied(reply).length < 9000, String(copied(reply).length));
          assert.equal(reply.kind, 'ticket');
          assert.ok(reply.buttons.length <= 4);
          assert.equal((copied(reply).match(/^```/gmu) ?? []).length % 2, 0);
        }
      });

      it(`of ${guide} is one page without anything to load in ${locale}`, () => {
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, guide, situationsOf(guide)[0] ?? {});
        const page = renderHtml(documentOf(talk, locale));
        for (const { id } of stepsOf(talk.active(), guideBook))
          assert.equal(page.split(`<h2 id="${id}">`).length, 2, id);
        assert.match(page, new RegExp(`<html lang="${locale}">`, 'u'));
        assert.match(page, /default-src 'none'/u);
        assert.doesNotMatch(page, /<script|<img|<link|src=|\{\{|undefined/u);
      });
    }

  for (const locale of locales)
    it(`shows what is known of each step, with its age, in ${locale}`, () => {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'prerequisites', { home: 'servers' });
      talk.say('done');
      const paste = (step: string, bad: boolean) => {
        const row = stepPastes.find((one) => one.step === step) ?? assert.fail();
        const text = (bad ? row.bad : row.good) ?? '';
        const where = { at: now, our: names.our, undecidedAs: 'servers' } as const;
        const { facts } = readPaste(text, where);
        talk.send({ kind: 'pasted', facts });
      };
      paste('front-end', false);
      talk.send({ kind: 'wish', wish: { do: 'done', step: 'person-policy' } });
      paste('person-policy', true);
      const text = renderMarkdown(documentOf(talk, locale));
      assert.match(text, /☑ 1\. /u);
      assert.match(text, /2026-11-20 08:00/u);
      assert.ok(text.includes(locale === 'en' ? 'not in order' : '有問題'));
      assert.ok(text.includes(locale === 'en' ? 'policy Global forbids it' : '原則 Global 不允許'));
      assert.equal(documentOf(talk, locale).status, 'blocked');
    });

  it('is drawn in the other language for whoever asks so', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'clean-up', {});
    const [english] = talk.say('print').replies;
    const other = english?.buttons.find(({ label }) => label === 'In Chinese');
    const [chinese] = talk.send({ kind: 'wish', wish: other?.wish ?? assert.fail() }).replies;
    assert.match(copied(chinese ?? assert.fail()), /# 移轉到 Teams 之後的清理/u);
    assert.equal(chinese?.locale, 'en');
  });

  for (const locale of locales)
    it(`of the choice of a type holds the type that fits, or all of them, in ${locale}`, () => {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'choose-type', { home: 'servers', partner: 'microsoft-365' });
      assert.deepEqual(
        documentOf(talk, locale).sections.map(({ id }) => id),
        ['hosting-provider'],
      );
      const open = talkWith(toolsFor({ locale }));
      open.send({ kind: 'start', guide: 'choose-type', their: 'contoso.com' });
      assert.equal(documentOf(open, locale).sections.length, 7);
    });

  it('tells how the page is made, with the names of this guide', () => {
    for (const locale of locales) {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'set-up', situationsOf('set-up')[0] ?? {});
      const [reply] = talk.say(locale === 'en' ? 'export as html' : '匯出成網頁').replies;
      assert.equal(
        copied(reply ?? assert.fail()),
        `npm run -s fedbot -- guide set-up --our fabrikam.com --their contoso.com --locale ${locale} --html set-up.html`,
      );
      assert.doesNotMatch(textsOf(reply ?? assert.fail()).join('\n'), /\{\{/u);
    }
  });
});

describe('the wish for an export', () => {
  const rows: readonly (readonly [string, 'markdown' | 'html'])[] = [
    ['export', 'markdown'],
    ['print', 'markdown'],
    ['Print it', 'markdown'],
    ['export as a checklist', 'markdown'],
    ['checklist', 'markdown'],
    ['匯出', 'markdown'],
    ['列印', 'markdown'],
    ['幫我匯出清單', 'markdown'],
    ['檢查清單', 'markdown'],
    ['export as html', 'html'],
    ['print as a page', 'html'],
    ['匯出成網頁', 'html'],
  ];
  for (const [text, format] of rows)
    it(`is heard in "${text}"`, () => {
      const wish = readGuideWords(text);
      assert.ok(wish?.do === 'export', JSON.stringify(wish));
      assert.equal(wish.format ?? 'markdown', format);
    });

  it('keeps only what it knows when it comes back from a client', () => {
    assert.deepEqual(
      readGuideWish({
        do: 'export',
        key: 'hybrid',
        format: 'pdf',
        locale: 'fr',
        part: 1.5,
        more: 1,
      }),
      { do: 'export', key: 'hybrid' },
    );
    assert.deepEqual(readGuideWish({ do: 'export', format: 'html', locale: 'zh-TW', part: 2 }), {
      do: 'export',
      format: 'html',
      locale: 'zh-TW',
      part: 2,
    });
  });

  it('for a part that is not there gets the last one', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'clean-up', {});
    const [reply] = talk.send({ kind: 'wish', wish: { do: 'export', part: 99 } }).replies;
    assert.match(
      copied(reply ?? assert.fail()),
      /Federation route, firewall and servers are gone/u,
    );
  });
});
