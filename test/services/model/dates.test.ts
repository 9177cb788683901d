import assert from 'node:assert/strict';
import {
  dateOrderOf,
  readInstant,
  readPastInstant,
  type DateOrder,
} from '../../../services/model/dates.ts';

const rows: readonly (readonly [
  text: string,
  order: DateOrder,
  at: string | undefined,
  isLocal: boolean,
])[] = [
  ['8/30/2027 11:59:59 PM', undefined, '2027-08-30T23:59:59.000Z', true],
  ['30/08/2027 23:59:59', undefined, '2027-08-30T23:59:59.000Z', true],
  ['30.08.2027 23:59:59', undefined, '2027-08-30T23:59:59.000Z', true],
  ['8/5/2027 12:00:00 AM', undefined, undefined, true],
  ['8/5/2027 12:00:00 AM', 'month-first', '2027-08-05T00:00:00.000Z', true],
  ['8/5/2027 12:00:00', 'day-first', '2027-05-08T12:00:00.000Z', true],
  ['2027/8/30 下午 11:59:59', undefined, '2027-08-30T23:59:59.000Z', true],
  ['2027/8/30 上午 12:05:00', undefined, '2027-08-30T00:05:00.000Z', true],
  ['2027-08-30 23:59:59', undefined, '2027-08-30T23:59:59.000Z', true],
  ['2027/8/30', undefined, '2027-08-30T00:00:00.000Z', true],
  ['2027-08-30T23:59:59+08:00', undefined, '2027-08-30T15:59:59.000Z', false],
  ['2027-08-30T15:59:59.0000000Z', undefined, '2027-08-30T15:59:59.000Z', false],
  ['/Date(1819641599000)/', undefined, '2027-08-30T15:59:59.000Z', false],
  ['1/1/0001 12:00:00 AM', 'month-first', undefined, true],
  ['2027/13/30', undefined, undefined, true],
  ['2027/2/30', undefined, undefined, true],
  ['2027/8/30 25:00:00', undefined, undefined, true],
  ['in summer', undefined, undefined, true],
];

describe('readInstant', () => {
  for (const [text, order, at, isLocal] of rows)
    it(`reads ${text}${order === undefined ? '' : `, ${order}`}`, () => {
      assert.deepEqual(readInstant(text, order), at === undefined ? undefined : { at, isLocal });
    });
});

describe('dateOrderOf', () => {
  it('finds the order that one date of a text tells', () => {
    assert.equal(dateOrderOf('NotBefore : 8/5/2026\nNotAfter : 8/30/2027'), 'month-first');
    assert.equal(dateOrderOf('NotBefore : 5/8/2026\nNotAfter : 30/8/2027'), 'day-first');
  });

  it('finds none when no date tells, or when they disagree', () => {
    assert.equal(dateOrderOf('NotBefore : 8/5/2026'), undefined);
    assert.equal(dateOrderOf('NotBefore : 30/8/2026\nNotAfter : 8/30/2027'), undefined);
  });
});

describe('readPastInstant', () => {
  const now = new Date('2026-11-21T00:00:00Z');
  const past: readonly (readonly [text: string, at: string | undefined])[] = [
    ['11/1/2026 1:00:00 AM', '2026-11-01T01:00:00.000Z'],
    ['1/11/2026 1:00:00 AM', '2026-11-01T01:00:00.000Z'],
    ['3/3/2026', '2026-03-03T00:00:00.000Z'],
    ['12/1/2026 1:00:00 AM', undefined],
    ['1/12/2026', undefined],
    ['2/3/2027', undefined],
    ['soon', undefined],
  ];
  for (const [text, at] of past)
    it(`${at === undefined ? 'does not tell' : 'tells'} that ${text} is over`, () => {
      assert.equal(readPastInstant(text, now)?.at, at);
    });
});
