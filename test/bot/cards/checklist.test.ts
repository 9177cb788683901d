import assert from 'node:assert/strict';
import { cardOf, mostBytes } from '../../../bot/cards/card.ts';
import { guideMessage } from '../../../dialogs/replies/guide-message.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import { titleOf } from '../../../dialogs/replies/guide.ts';
import { sceneOf } from '../../../dialogs/guides/advance.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import { createSpeaker } from '../../../locales/say.ts';
import {
  allGuides,
  interview,
  locales,
  situationsOf,
  talkWith,
  toolsFor,
  type Talk,
} from '../../dialogs/guides/walking.ts';

/** Follows "Next part" to the last one. */
function partsFrom(talk: Talk, first: GuideReply): readonly GuideReply[] {
  const next = first.buttons.find(({ wish }) => wish.do === 'export' && wish.part !== undefined);
  if (next === undefined) return [first];
  const [reply] = talk.send({ kind: 'wish', wish: next.wish }).replies;
  return [first, ...partsFrom(talk, reply ?? assert.fail())];
}

describe('what is copied out of a guide, as cards', () => {
  for (const guide of allGuides.filter((id) => guideBook.guides[id].entries.length > 0))
    for (const locale of locales) {
      it(`holds every step of the checklist of ${guide} in ${locale}, whatever was answered`, () => {
        const more = createSpeaker(locale).chat('evidence.more', { count: 7 }).replace('7', '');
        const all = situationsOf(guide);
        const spread = all.filter((_, index) => index % Math.ceil(all.length / 20) === 0);
        for (const situation of spread) {
          const talk = talkWith(toolsFor({ locale }));
          interview(talk, guide, situation, 'a-rather-long-name-of-a-partner.contoso.com');
          const [first] = talk.say('export').replies;
          const cards = partsFrom(talk, first ?? assert.fail()).map((reply) => {
            const card = JSON.stringify(cardOf(guideMessage(reply)));
            assert.ok(Buffer.byteLength(card) <= mostBytes, String(Buffer.byteLength(card)));
            return card;
          });
          const text = cards.join('\n').replaceAll('\\', '');
          assert.ok(!text.includes(more.trim()), more);
          const context = { state: talk.state(), tools: toolsFor({ locale }), book: guideBook };
          const scene = sceneOf(talk.active(), context);
          for (const { id, number } of stepsOf(talk.active(), guideBook)) {
            const heading = `## ☐ ${String(number)}. ${titleOf(id, scene)}`;
            assert.ok(text.includes(heading), heading);
          }
        }
      });

      it(`holds the whole hand-over of ${guide} in ${locale}, all steps noted`, () => {
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, guide, situationsOf(guide)[0] ?? {});
        for (const { id } of stepsOf(talk.active(), guideBook))
          talk.send({ kind: 'wish', wish: { do: 'skip', step: id } });
        const [summary] = talk.say('hand over').replies;
        const lines = summary?.blocks.flatMap((one) => (one.kind === 'literal' ? one.lines : []));
        const card = JSON.stringify(cardOf(guideMessage(summary ?? assert.fail())));
        assert.ok(card.includes(lines?.at(-1) ?? assert.fail()), lines?.at(-1));
      });
    }
});
