import assert from 'node:assert/strict';
import { readAction } from '../../dialogs/action.ts';
import { readWaiting } from '../../dialogs/guide-words.ts';
import { momentsFor } from '../../dialogs/guides/moments.ts';
import type { Progress } from '../../dialogs/guides/progress.ts';
import type { Outgoing } from '../../dialogs/conversation.ts';
import { textOf } from '../../bot/cards/text.ts';
import { startTalking, type Talking } from './talking.ts';

const ours = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;
/** A Saturday afternoon in Taipei. */
const saturday = '2026-11-21T08:00:00Z';

interface Scene {
  readonly talking: Talking;
  /** What is to be sent later by the latest step. */
  readonly due: () => readonly Outgoing[];
  readonly progress: () => Progress;
  readonly pass: (hours: number) => void;
}

async function begin(text = 'what do we need before we federate?'): Promise<Scene> {
  let now = Date.parse(saturday);
  const talking = startTalking({ ours, now: () => new Date(now) });
  await talking.say(text);
  return {
    talking,
    due: () => talking.step().replies.filter(({ due }) => due !== undefined),
    progress: () => talking.state().guides?.open.at(-1) ?? assert.fail('no guide'),
    pass: (hours) => {
      now += hours * 3_600_000;
    },
  };
}

describe('whoever has to be asked', () => {
  for (const [text, team] of [
    ['I have to ask our server team', 'server team'],
    ['ok, we need to check with the network people first', 'network people'],
    ['let me ask', undefined],
    ['I must ask somebody', undefined],
    ['still waiting for the DNS team', 'DNS team'],
    ['wait for the network team', 'network team'],
    ['等網路組', '網路組'],
    ['先等 DNS 同事回覆', 'DNS'],
    ['這要問伺服器組的同事', '伺服器組'],
    ['我要先問一下網路組', '網路組'],
    ['要問人', undefined],
    ['還在等 DNS 管理員回覆', 'DNS 管理員'],
  ] as const)
    it(`is ${team ?? 'nobody in particular'} in "${text}"`, () => {
      assert.deepEqual(readWaiting(text), team === undefined ? {} : { team });
    });

  for (const text of ['may I ask you something?', 'ask', '問題還在', '等一下', 'done', 'waiting'])
    it(`is not said by "${text}"`, () => {
      assert.equal(readWaiting(text), undefined);
    });
});

describe('a day that is named', () => {
  it('sets the reminder of the guide that waits, also when other buttons were shown meanwhile', async () => {
    for (const day of ['tomorrow', '星期一']) {
      const { talking, progress, due } = await begin();
      await talking.say('I have to ask our server team');
      // Its result has buttons of its own.
      await talking.say('is northwind.com reachable?');
      assert.ok(talking.state().buttons?.every(({ label }) => !label.includes('9:00')));
      await talking.say(day);
      assert.notEqual(progress().reminder, undefined, day);
      assert.equal(due().length, 1, day);
    }
  });

  it('says nothing where no guide waits', async () => {
    const { talking, progress } = await begin();
    await talking.say('tomorrow');
    assert.equal(progress().reminder, undefined);
  });
});

describe('the times of a reminder', () => {
  const moments = (now: string, zone: string) =>
    momentsFor(new Date(now), zone).map(({ when, at }) => `${when} ${at}`);
  for (const [what, now, zone, expected] of [
    [
      'nine in the zone of the reader',
      saturday,
      'Asia/Taipei',
      ['tomorrow 2026-11-22T01:00:00.000Z', 'monday 2026-11-23T01:00:00.000Z'],
    ],
    [
      'one where tomorrow is Monday',
      '2026-11-22T08:00:00Z',
      'Asia/Taipei',
      ['tomorrow 2026-11-23T01:00:00.000Z'],
    ],
    [
      'the Monday after, on a Monday',
      '2026-11-23T08:00:00Z',
      'Asia/Taipei',
      ['tomorrow 2026-11-24T01:00:00.000Z', 'monday 2026-11-30T01:00:00.000Z'],
    ],
    [
      'those of the day there, not of the day in Greenwich',
      '2026-11-20T23:30:00Z',
      'Asia/Taipei',
      ['tomorrow 2026-11-22T01:00:00.000Z', 'monday 2026-11-23T01:00:00.000Z'],
    ],
    [
      'still nine after the clocks were changed',
      '2026-10-24T10:00:00Z',
      'Europe/Berlin',
      ['tomorrow 2026-10-25T08:00:00.000Z', 'monday 2026-10-26T08:00:00.000Z'],
    ],
  ] as const)
    it(`are ${what}`, () => {
      assert.deepEqual(moments(now, zone), expected);
    });
});

describe('a guide that waits for others', () => {
  it('says so, offers to remind, and rests', async () => {
    const { talking, progress, due } = await begin();
    const said = await talking.say('I have to ask our server team');
    assert.match(said, /Everything is kept/u);
    assert.match(said, /Step 1 waits for “server team”/u);
    assert.match(said, /\[Tomorrow 9:00\] \[Monday 9:00\] \[No\]/u);
    assert.equal(talking.state().guides?.active, undefined);
    assert.equal(progress().waits?.team, 'server team');
    assert.deepEqual(due(), []);
  });

  for (const [answer, at] of [
    ['Tomorrow 9:00', '2026-11-22T01:00:00.000Z'],
    ['tomorrow', '2026-11-22T01:00:00.000Z'],
    ['yes', '2026-11-22T01:00:00.000Z'],
    ['on Monday', '2026-11-23T01:00:00.000Z'],
    ['明天 9 點', '2026-11-22T01:00:00.000Z'],
    ['星期一', '2026-11-23T01:00:00.000Z'],
  ] as const)
    it(`reminds after "${answer}" at ${at}`, async () => {
      const { talking, due } = await begin();
      await talking.say('I have to ask our server team');
      await talking.say(answer);
      const [message, ...others] = due();
      assert.ok(message !== undefined && others.length === 0);
      assert.deepEqual(message.due, { at, about: 'prerequisites' });
    });

  it('says in the reminder what it is about, with the way back', async () => {
    const { talking, due } = await begin();
    await talking.say('I have to ask our server team');
    assert.match(
      await talking.say('Monday 9:00'),
      /I remind you here on 2026-11-23 09:00 \(UTC\+08:00\)/u,
    );
    const [message] = due();
    const text = textOf(message?.reply ?? assert.fail(), 200);
    for (const part of [
      'You wanted to be reminded of this.',
      'Step 1 of 7',
      'Step 1 waits for “server team” since 2026-11-21 16:00',
      '[Continue] [Overview]',
    ])
      assert.ok(text.includes(part), text);
  });

  it('does so in Chinese', async () => {
    const { talking, due } = await begin('聯盟之前要先準備什麼？');
    const said = await talking.say('這要問伺服器組的同事');
    assert.match(said, /在等「伺服器組」/u);
    assert.match(said, /\[明天 9 點\] \[星期一 9 點\] \[不用\]/u);
    assert.match(await talking.say('星期一 9 點'), /2026-11-23 09:00 .*會在這裡提醒你/u);
    assert.match(textOf(due()[0]?.reply ?? assert.fail()), /這是你要我提醒的事/u);
  });

  it('reminds of nothing after a no', async () => {
    const { talking, due, progress } = await begin();
    await talking.say('I have to ask our server team');
    assert.match(await talking.say('no'), /No reminder/u);
    assert.deepEqual(due(), []);
    assert.equal(progress().waits?.team, 'server team');
  });

  it('shows in the overview for whom it waits and when somebody is reminded, and goes on waiting', async () => {
    const { talking, progress } = await begin();
    await talking.say('I have to ask our server team');
    await talking.say('Monday 9:00');
    const said = await talking.say('where were we?');
    assert.match(said, /waits for “server team”/u);
    assert.match(said, /Reminder: 2026-11-23 09:00/u);
    assert.notEqual(progress().reminder, undefined);
    assert.equal(talking.step().cancels, undefined);
  });

  for (const word of ['continue', 'done', 'skip', 'step 3', 'back'])
    it(`is waited for no more after "${word}"`, async () => {
      const { talking, progress } = await begin();
      await talking.say('I have to ask our server team');
      await talking.say('Monday 9:00');
      await talking.say('where were we?');
      await talking.say(word);
      assert.deepEqual(talking.step().cancels, ['prerequisites']);
      assert.deepEqual([progress().waits, progress().reminder], [undefined, undefined]);
    });

  it('has one reminder: a newer one takes the place of the older', async () => {
    const { talking, due } = await begin();
    await talking.say('I have to ask our server team');
    await talking.say('Monday 9:00');
    await talking.say('remind me tomorrow');
    assert.deepEqual(talking.step().cancels, ['prerequisites']);
    assert.equal(due()[0]?.due?.at, '2026-11-22T01:00:00.000Z');
    await talking.say('no reminder');
    assert.deepEqual(talking.step().cancels, ['prerequisites']);
    assert.deepEqual(due(), []);
  });

  it('offers times anew when the chosen one has passed', async () => {
    const { talking, due, pass } = await begin();
    await talking.say('I have to ask our server team');
    pass(24);
    const said = await talking.say('Tomorrow 9:00');
    assert.match(said, /That time has passed/u);
    assert.match(said, /\[Tomorrow 9:00\]/u);
    assert.deepEqual(due(), []);
  });

  it('offers to remind when somebody asks for it, and knows nothing of it without a guide', async () => {
    const { talking } = await begin();
    assert.match(await talking.say('remind me'), /Shall I remind you\?/u);
    assert.doesNotMatch(await startTalking().say('remind me'), /Shall I remind you/u);
  });

  it('says where a closed window cannot be reminded', async () => {
    const { talking } = await begin();
    await talking.say('I have to ask our server team');
    const said = await talking.hear({ kind: 'text', text: 'tomorrow' }, { passing: true });
    assert.match(said.replace(/\s+/gu, ' '), /if this window is still open then/u);
  });

  it('leaves everyday words alone while no reminder is offered', async () => {
    const { talking, due } = await begin();
    for (const text of ['tomorrow', 'yes', 'Monday']) {
      await talking.say(text);
      assert.deepEqual(due(), [], text);
    }
  });
});

describe('the button of a reminder', () => {
  const wishOf = (at: unknown) => ({ fh: 1, do: 'guide', wish: { do: 'remind-at', key: 'k', at } });
  for (const at of [undefined, 'soon', 12, { at: 1 }, 'x'.repeat(400)])
    it(`is refused with ${JSON.stringify([at]).slice(0, 20)}`, () => {
      assert.equal(readAction(wishOf(at)), undefined);
    });

  it('sets nothing for a time that a client made up', async () => {
    const { talking, due } = await begin();
    await talking.say('I have to ask our server team');
    for (const at of ['9999-01-01T00:00:00Z', '1970-01-01T00:00:00Z']) {
      await talking.hear({
        kind: 'pressed',
        value: { fh: 1, do: 'guide', wish: { do: 'remind-at', key: 'prerequisites', at } },
      });
      assert.deepEqual(due(), []);
    }
  });
});
