import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createCase } from '../../../bot/turns/case-number.ts';
import {
  createDiagnoses,
  many,
  mostAtOnce,
  mostInLine,
  type Target,
} from '../../../bot/turns/diagnoses.ts';
import { createLimits, diagnosesPerMinute, type Limits } from '../../../bot/turns/limits.ts';
import { createQueue, mostWaiting } from '../../../bot/turns/queue.ts';
import type { KeptCase } from '../../../dialogs/conversation.ts';
import { parseDomain, type ReadDomain } from '../../../services/model/domain.ts';
import type { Report } from '../../../services/model/report.ts';

const report = { schema: 'federation-report/1' } as unknown as Report;

function domain(text: string): ReadDomain {
  const read = parseDomain(text);
  assert.ok(read.ok);
  return read;
}

/** Rounds of the event loop that pass when they are told to. */
function fakeRounds(): sinon.SinonFakeTimers {
  return sinon.useFakeTimers({ toFake: ['setTimeout', 'setImmediate'] });
}

/** A promise that is settled from outside. */
function open<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  return { promise, resolve, reject };
}

describe('the queue of a conversation', () => {
  it('does one thing after the other for a key, and others side by side', async () => {
    const queue = createQueue();
    const done: string[] = [];
    const first = open<undefined>();
    const runs = [
      queue.run('a', async () => {
        await first.promise;
        done.push('a1');
      }),
      queue.run('a', () => Promise.resolve(done.push('a2'))),
      queue.run('b', () => Promise.resolve(done.push('b1'))),
    ];
    await runs[2];
    assert.deepEqual(done, ['b1']);
    first.resolve(undefined);
    await Promise.all(runs);
    assert.deepEqual(done, ['b1', 'a1', 'a2']);
  });

  it('goes on after a failure, which only its own caller hears of', async () => {
    const queue = createQueue();
    const broken = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', () => Promise.resolve('yes'));
    await assert.rejects(broken, /no/u);
    assert.equal(await next, 'yes');
  });

  it(`lets at most ${mostWaiting} wait`, async () => {
    const queue = createQueue();
    const gate = open<string>();
    const runs = Array.from({ length: mostWaiting + 1 }, () => queue.run('a', () => gate.promise));
    assert.equal(await runs.at(-1), undefined);
    gate.resolve('done');
    assert.deepEqual(new Set(await Promise.all(runs.slice(0, -1))), new Set(['done']));
    assert.equal(await queue.run('a', () => Promise.resolve('free again')), 'free again');
  });
});

describe('cases', () => {
  it('have a number that can be read aloud', () => {
    const { number } = createCase(report, Uint8Array.of(0, 31, 32, 255, 18));
    assert.equal(number, 'FH-0Z0ZJ');
    for (let byte = 0; byte < 256; byte += 1)
      assert.match(
        createCase(report, new Uint8Array(5).fill(byte)).number,
        /^FH-[0-9A-HJKMNP-TV-Z]{5}$/u,
      );
  });
});

describe('the limits', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => clock.restore());

  it('are those of the design', () => {
    assert.deepEqual(diagnosesPerMinute, { user: 10, tenant: 60, target: 6 });
  });

  it('count a person, wherever in a tenant, and tell how long to wait', async () => {
    const { admitAsker } = createLimits();
    const asker = { channel: 'msteams', user: 'a', tenant: 't' };
    for (let times = 0; times < 10; times += 1) assert.equal(await admitAsker(asker), undefined);
    clock.tick(20_000);
    assert.deepEqual(await admitAsker(asker), { by: 'user', waitSeconds: 40 });
    assert.equal(await admitAsker({ ...asker, user: 'b' }), undefined);
    assert.equal(await admitAsker({ ...asker, channel: 'webchat' }), undefined);
    clock.tick(40_001);
    assert.equal(await admitAsker(asker), undefined);
  });

  it('count a tenant over all its people', async () => {
    const { admitAsker } = createLimits();
    for (let user = 0; user < 60; user += 1)
      assert.equal(
        await admitAsker({ channel: 'msteams', user: String(user), tenant: 't' }),
        undefined,
      );
    const refused = await admitAsker({ channel: 'msteams', user: 'late', tenant: 't' });
    assert.deepEqual(refused, { by: 'tenant', waitSeconds: 60 });
    assert.equal(
      await admitAsker({ channel: 'msteams', user: 'late', tenant: 'other' }),
      undefined,
    );
  });

  it('count a target by its registrable domain', async () => {
    const { admitTarget } = createLimits();
    for (let index = 0; index < 6; index += 1)
      assert.equal(await admitTarget(domain(`s${index}.contoso.co.uk`).domain), undefined);
    assert.deepEqual(await admitTarget(domain('contoso.co.uk').domain), {
      by: 'target',
      waitSeconds: 60,
    });
    assert.equal(await admitTarget(domain('fabrikam.co.uk').domain), undefined);
  });
});

describe('diagnoses', () => {
  afterEach(() => {
    sinon.restore();
  });
  const asker = { channel: 'local', user: 'u' };
  const partner = (text: string): Target => ({ kind: 'diagnose', their: domain(text) });
  const admitAll: Limits = {
    admitAsker: () => Promise.resolve(undefined),
    admitTarget: () => Promise.resolve(undefined),
  };

  it('look once at what is asked three times at once, and count it once', async () => {
    const flight = open<KeptCase>();
    const look = sinon.fake.returns(flight.promise);
    const admitTarget = sinon.fake.resolves(undefined);
    const diagnoses = createDiagnoses({ look, limits: { ...admitAll, admitTarget } });
    const target = partner('contoso.com');
    await Promise.all([1, 2, 3].map(() => diagnoses.admit(target, asker)));
    const looks = [1, 2, 3].map(() => diagnoses.run(target));
    flight.resolve({ number: 'FH-11111', report });
    assert.deepEqual(
      (await Promise.all(looks)).map(({ number }) => number),
      ['FH-11111', 'FH-11111', 'FH-11111'],
    );
    sinon.assert.calledOnce(look);
    sinon.assert.calledOnce(admitTarget);
  });

  it('look apart at a partner beside different sides of ours, and at ourselves', async () => {
    const clock = fakeRounds();
    const gate = open<KeptCase>();
    const look = sinon.fake.returns(gate.promise);
    const diagnoses = createDiagnoses({ look, limits: admitAll });
    const their = domain('contoso.com');
    const targets: readonly Target[] = [
      { kind: 'diagnose', their },
      { kind: 'diagnose', their, our: domain('fabrikam.com') },
      { kind: 'diagnose', their, platform: 'teams' },
      { kind: 'check-own', their, our: their },
    ];
    for (const target of [...targets, ...targets]) {
      await diagnoses.admit(target, asker);
      void diagnoses.run(target);
    }
    await clock.tickAsync(100);
    sinon.assert.callCount(look, targets.length);
  });

  it('tell when there are many', async () => {
    fakeRounds();
    const look = sinon.fake.returns(open<KeptCase>().promise);
    const onMany = sinon.spy();
    const diagnoses = createDiagnoses({ look, limits: admitAll, onMany });
    for (let number = 1; number < many; number += 1)
      void diagnoses.run(partner(`partner${number}.com`));
    sinon.assert.notCalled(onMany);
    void diagnoses.run(partner('contoso.com'));
    sinon.assert.calledOnce(onMany);
  });

  it('look again at what is asked later, and count it again', async () => {
    const look = sinon.fake.resolves({ number: 'FH-11111', report });
    const admitTarget = sinon.fake.resolves(undefined);
    const diagnoses = createDiagnoses({ look, limits: { ...admitAll, admitTarget } });
    for (let times = 0; times < 2; times += 1) {
      await diagnoses.admit(partner('contoso.com'), asker);
      await diagnoses.run(partner('contoso.com'));
    }
    await diagnoses.admit(partner('contoso.com'), asker);
    diagnoses.cancel(partner('contoso.com'));
    await diagnoses.admit(partner('contoso.com'), asker);
    sinon.assert.calledTwice(look);
    sinon.assert.callCount(admitTarget, 4);
  });

  it('look at what was admitted before a restart without counting it', async () => {
    const look = sinon.fake.resolves({ number: 'FH-11111', report });
    const admitTarget = sinon.fake.resolves({ by: 'target', waitSeconds: 7 });
    const diagnoses = createDiagnoses({ look, limits: { ...admitAll, admitTarget } });
    assert.equal((await diagnoses.run(partner('contoso.com'))).number, 'FH-11111');
    sinon.assert.notCalled(admitTarget);
  });

  it('tell whoever joined of a refusal or a failure', async () => {
    const refusal = { by: 'target', waitSeconds: 7 } as const;
    const look = sinon.fake.rejects(new Error('fault'));
    const refusing = createDiagnoses({
      look,
      limits: { ...admitAll, admitTarget: () => Promise.resolve(refusal) },
    });
    const refused = await Promise.all(
      [1, 2].map(() => refusing.admit(partner('contoso.com'), asker)),
    );
    assert.deepEqual(refused, [refusal, refusal]);
    sinon.assert.notCalled(look);
    const failing = createDiagnoses({ look, limits: admitAll });
    const looks = [1, 2].map(() => failing.run(partner('contoso.com')));
    for (const one of looks) await assert.rejects(one, /fault/u);
    sinon.assert.calledOnce(look);
  });

  it(`run ${mostAtOnce} at once, let ${mostInLine} wait, and refuse the next`, async () => {
    const clock = fakeRounds();
    const gate = open<KeptCase>();
    const look = sinon.fake.returns(gate.promise);
    const diagnoses = createDiagnoses({ look, limits: admitAll });
    const looks: Promise<KeptCase>[] = [];
    for (let index = 0; index < mostAtOnce + mostInLine; index += 1) {
      const target = partner(`d${index}.com`);
      assert.equal(await diagnoses.admit(target, asker), undefined);
      looks.push(diagnoses.run(target));
    }
    // Each begins a round of the event loop after the one before.
    await clock.tickAsync(1_000);
    sinon.assert.callCount(look, mostAtOnce);
    const late = await diagnoses.admit(partner('d9999.com'), asker);
    assert.equal(late?.by, 'busy');
    gate.resolve({ number: 'FH-11111', report });
    await clock.tickAsync(1_000);
    await Promise.all(looks);
    sinon.assert.callCount(look, mostAtOnce + mostInLine);
  });
});
