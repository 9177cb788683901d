import assert from 'node:assert/strict';
import { mostButtons, type Reply } from '../../dialogs/reply.ts';
import type { Locale } from '../../locales/typing.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { allNotes, repliesAbout } from '../bot/cards/every-reply.ts';
import { ownWorldOf, partners, worldOf, type Partner } from '../services/reasoning/worlds.ts';
import { questionsIn } from './questions-in.ts';

const names = Object.keys(partners) as Partner[];

function everyReply(locale: Locale): readonly Reply[] {
  const reports = names.flatMap((name) => [
    conclude(worldOf({ theirs: partners[name] }), { rules: 'test' }),
    conclude(ownWorldOf({ ours: partners[name] }), { rules: 'test' }),
  ]);
  return [...allNotes(locale), ...reports.flatMap((report) => repliesAbout(report, locale))];
}

describe('every message', function () {
  this.timeout(10_000);

  for (const locale of ['en', 'zh-TW'] satisfies Locale[]) {
    it(`shows something below each of its headings, also where nothing is unfolded: ${locale}`, () => {
      for (const { blocks } of everyReply(locale))
        blocks.forEach(({ kind }, index) => {
          const below = blocks[index + 1]?.kind;
          if (kind !== 'heading') return;
          // A finding among others has a heading of its own.
          assert.ok(below !== undefined && below !== 'fold', JSON.stringify(blocks));
        });
    });

    it(`asks at most one question and offers at most four buttons: ${locale}`, () => {
      const replies = everyReply(locale);
      assert.ok(replies.length > 300);
      for (const reply of replies) {
        assert.ok(questionsIn(reply).length <= 1, questionsIn(reply).join('\n'));
        assert.ok(reply.buttons.length <= mostButtons);
      }
      // The counting itself sees questions.
      assert.ok(replies.filter((reply) => questionsIn(reply).length === 1).length > 10);
    });
  }
});
