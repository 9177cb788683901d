import assert from 'node:assert/strict';
import type { Input } from '../../dialogs/conversation.ts';
import { startTalking } from './talking.ts';

const ann = { user: 'ann', place: 'group' } as const;
const bo = { user: 'bo', place: 'group' } as const;
const press = (step: 'forget-me' | 'start-over'): Input => ({
  kind: 'pressed',
  value: { fh: 1, do: 'answer', step, yes: true },
});

/** A conversation whose clock can be set. */
function startLater() {
  let at = new Date('2026-11-21T08:00:00Z');
  const talking = startTalking({ now: () => at });
  return {
    ...talking,
    minutesLater: (minutes: number) => {
      at = new Date(at.getTime() + minutes * 60_000);
    },
  };
}

describe('a question that waits', () => {
  for (const [minutes, isObeyed] of [
    [9, true],
    [11, false],
  ] as const) {
    it(`of yes or no is ${isObeyed ? 'still' : 'no longer'} answered after ${minutes} minutes`, async () => {
      const { say, step, minutesLater } = startLater();
      await say('forget me');
      minutesLater(minutes);
      await say('yes');
      assert.equal(step().forgets, isObeyed ? true : undefined);
    });
  }

  it('of yes or no belongs to the one who was asked, by words and by buttons', async () => {
    const { say, hear, step } = startTalking();
    for (const [wish, done] of [
      ['forget me', 'forgets'],
      ['start over', 'clears'],
    ] as const) {
      await say(wish, ann);
      await say('yes', bo);
      await hear(press(wish === 'forget me' ? 'forget-me' : 'start-over'), bo);
      assert.equal(step()[done], undefined);
      await say('yes', ann);
      assert.equal(step()[done], true);
    }
  });

  it('is settled by its answer, and its buttons do nothing any more', async () => {
    const { say, hear, step } = startTalking();
    await say('forget me');
    await say('no');
    assert.match(await hear(press('forget-me')), /No question of mine is open/u);
    assert.equal(step().forgets, undefined);
  });

  it('stands again after what was said in passing, and only once', async () => {
    const { say, step } = startTalking();
    await say('check our domain');
    for (const aside of ['help', 'what port is that?', 'privacy', 'not useful', '隱私']) {
      await say(aside);
      const last = JSON.stringify(step().replies.at(-1));
      assert.match(last, /Which SIP domain is ours|我們自己的 SIP 網域/u, aside);
    }
    await say('check litware.com');
    assert.equal(step().state.asked, undefined);
  });

  it('is not repeated when it was only a guess at what was meant', async () => {
    const { say, step, state } = startTalking();
    // Which of these is a guess may change with what is understood.
    for (const text of ['print this', 'the presence thing', "who can't reach whom?", 'some list'])
      if (state().asked?.question.step !== 'which-intent') await say(text);
    assert.equal(state().asked?.question.step, 'which-intent');
    await say('privacy');
    assert.equal(step().replies.length, 1);
    assert.match(await say('no'), /What I can do today/u);
    assert.equal(state().asked, undefined);
  });

  for (const wish of ['check our domain', 'check a partner', 'check contoso.com and litware.com']) {
    it(`for a name is given up at a plain no: ${wish}`, async () => {
      const { say, state } = startTalking();
      await say(wish);
      assert.notEqual(state().asked, undefined);
      assert.match(await say('no thanks'), /left as it was/u);
      assert.equal(state().asked, undefined);
    });
  }

  it('about our domain is answered by its bare name, and not by another wish', async () => {
    for (const text of ['contoso.com', "it's contoso.com", '是 contoso.com', 'contoso.com.']) {
      const { say, state } = startTalking();
      await say('check our domain');
      await say(text);
      assert.equal(state().ours?.domain, 'contoso.com', text);
    }
    for (const text of ['check contoso.com', '先幫我看一下 contoso.com', 'contoso.com?']) {
      const { say, state } = startTalking();
      await say('check our domain');
      await say(text);
      assert.equal(state().ours, undefined, text);
    }
  });
});

describe('what is not understood', () => {
  it('is asked about twice at most, then the menu, then the way to a person', async () => {
    const { say, step } = startTalking();
    const asks = [];
    for (let times = 0; times < 6; times += 1) {
      const said = await say('qwer asdf zxcv');
      asks.push(
        said.includes('did not get that') ? 'hint' : said.includes('today') ? 'menu' : 'person',
      );
      assert.equal(step().jobs.length, 0);
    }
    assert.deepEqual(asks, ['hint', 'menu', 'person', 'person', 'person', 'person']);
    await say('check litware.com');
    assert.match(await say('qwer asdf zxcv'), /did not get that/u);
  });
});
