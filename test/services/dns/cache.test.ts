import assert from 'node:assert/strict';
import type { SinonFakeTimers } from 'sinon';
import type { Answer, Question } from '../../../services/dns/answer.ts';
import { createCache } from '../../../services/dns/cache.ts';
import { systemClock } from '../../../services/dns/clock.ts';
import {
  maxCachedAnswers,
  maxFailureSeconds,
  minFailureSeconds,
} from '../../../services/dns/limits.ts';
import { stopClock } from './turn-hands.ts';

const question: Question = { name: 'contoso.test', type: 'A' };
const asked = { question, server: '192.0.2.53:53', ms: 7, attempts: [] };
const failure: Answer = { kind: 'timeout', ...asked };

function noData(ttl: number, of = question): Answer {
  return { kind: 'no-data', ...asked, question: of, aliases: [], ttl };
}

describe('createCache', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(() => clock.restore());

  it('gives an answer back for its time to live, with what is left of it and 0 ms', () => {
    const cache = createCache(systemClock);
    cache.keep(noData(60));
    clock.tick(20_500);
    assert.deepEqual(cache.find(question), { ...noData(39), ms: 0 });
    clock.tick(39_499);
    assert.notEqual(cache.find(question), undefined);
    clock.tick(1);
    assert.equal(cache.find(question), undefined);
  });

  it('does not keep an answer whose time to live is 0', () => {
    const cache = createCache(systemClock);
    cache.keep(noData(0));
    assert.equal(cache.find(question), undefined);
  });

  it('tells names and types apart', () => {
    const cache = createCache(systemClock);
    cache.keep(noData(60));
    assert.equal(cache.find({ ...question, type: 'AAAA' }), undefined);
    assert.equal(cache.find({ ...question, name: 'fabrikam.test' }), undefined);
  });

  it('keeps a failure for 1 s, then twice as long after each further one, at most 5 min', () => {
    const cache = createCache(systemClock);
    const kept: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      cache.keep(failure);
      let seconds = 0;
      while (cache.find(question) !== undefined) {
        clock.tick(1000);
        seconds += 1;
      }
      kept.push(seconds);
    }
    assert.deepEqual(kept, [
      minFailureSeconds,
      2,
      4,
      8,
      16,
      32,
      64,
      128,
      256,
      maxFailureSeconds,
      300,
    ]);
  });

  it('starts again with 1 s when the question succeeded between', () => {
    const cache = createCache(systemClock);
    for (const answer of [failure, failure, failure, noData(0), failure]) {
      cache.keep(answer);
    }
    clock.tick(1000);
    assert.equal(cache.find(question), undefined);
  });

  it('keeps 10,000 answers and drops the one not used for longest', () => {
    const cache = createCache(systemClock);
    const nameOf = (index: number): Question => ({ name: `n${index}.test`, type: 'A' });
    for (let index = 0; index <= maxCachedAnswers; index += 1) {
      cache.keep(noData(60, nameOf(index)));
    }
    assert.equal(cache.find(nameOf(0)), undefined);
    assert.notEqual(cache.find(nameOf(1)), undefined);
  });
});
