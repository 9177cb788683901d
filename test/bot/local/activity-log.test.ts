import assert from 'node:assert/strict';
import { createActivityLog, type LoggedActivity } from '../../../bot/local/activity-log.ts';

const limits = { mostActivities: 4, mostCharacters: 10_000 };
const message = (id: string, text = id): LoggedActivity => ({
  id,
  type: 'message',
  from: { id: 'bot', role: 'bot' },
  text,
});
const texts = (activities: readonly LoggedActivity[]) => activities.map(({ text }) => text);

describe('the log of a conversation', () => {
  it('gives everything once to a client that asks by watermark', () => {
    const log = createActivityLog(limits);
    log.add(message('1'));
    const first = log.since(undefined);
    log.add(message('2'));
    const second = log.since(first.watermark);
    assert.deepEqual(texts(first.activities), ['1']);
    assert.deepEqual(texts(second.activities), ['2']);
    assert.deepEqual(log.since(second.watermark).activities, []);
  });

  it('gives a replaced activity again, under its id and only once', () => {
    const log = createActivityLog(limits);
    log.add(message('1', 'progress'));
    log.add(message('2'));
    const { watermark } = log.since('');
    log.replace(message('1', 'result'));
    assert.deepEqual(texts(log.since(watermark).activities), ['result']);
    assert.deepEqual(texts(log.since('').activities), ['2', 'result']);
  });

  it('drops the oldest, and counts on', () => {
    const log = createActivityLog(limits);
    for (let i = 1; i <= 9; i += 1) log.add(message(String(i)));
    const { activities, watermark } = log.since('2');
    assert.deepEqual(texts(activities), ['6', '7', '8', '9']);
    assert.equal(watermark, '9');
    assert.deepEqual(log.since('9').activities, []);
  });

  it('never counts backwards when activities are replaced', () => {
    const log = createActivityLog(limits);
    const marks = [log.add(message('1')), log.replace(message('1')), log.replace(message('1'))];
    assert.deepEqual(
      marks.map((set) => set?.watermark),
      ['1', '2', '3'],
    );
  });

  it('cannot replace what it has dropped', () => {
    const log = createActivityLog(limits);
    for (let i = 1; i <= 5; i += 1) log.add(message(String(i)));
    assert.equal(log.replace(message('1', 'late')), undefined);
    assert.equal(log.since('').watermark, '5');
  });

  it('drops the oldest when there are too many characters, and keeps the newest in any case', () => {
    const log = createActivityLog({ mostActivities: 4, mostCharacters: 300 });
    log.add(message('1'));
    log.add(message('2', 'x'.repeat(150)));
    log.add(message('3'));
    assert.deepEqual(log.find('1'), undefined);
    assert.notEqual(log.find('2'), undefined);
    log.add(message('4', 'x'.repeat(1000)));
    assert.deepEqual(
      log.since('').activities.map(({ id }) => id),
      ['4'],
    );
  });

  for (const watermark of [undefined, '', 'null', '-1', '1.5', '1e9', '9'.repeat(40), '٣']) {
    it(`begins at the beginning for the watermark ${watermark ?? 'that is missing'}`, () => {
      const log = createActivityLog(limits);
      log.add(message('1'));
      assert.equal(log.since(watermark).activities.length, 1);
    });
  }

  it('gives nothing for a watermark that lies ahead', () => {
    const log = createActivityLog(limits);
    log.add(message('1'));
    assert.deepEqual(log.since('77'), { activities: [], watermark: '1' });
  });
});
