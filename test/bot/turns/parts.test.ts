import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createCase, createCases } from '../../../bot/turns/cases.ts';
import {
  createDiagnoses,
  mostAtOnce,
  mostInLine,
  type Target,
} from '../../../bot/turns/diagnoses.ts';
import { createLimits, diagnosesPerMinute, type Limits } from '../../../bot/turns/limits.ts';
import { createOnce, deafMs, mostRemembered, rememberedMs } from '../../../bot/turns/once.ts';
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

describe('deliveries', () => {
  it('are first once, until they are forgotten', () => {
    let now = 1;
    const once = createOnce(() => now);
    assert.deepEqual(
      [once.isFirst('a'), once.isFirst('a'), once.isFirst('b')],
      [true, false, true],
    );
    now += rememberedMs + 1;
    assert.equal(once.isFirst('a'), true);
  });

  it('may come again a moment after their release', () => {
    let now = 1;
    const once = createOnce(() => now);
    once.isFirst('press');
    once.release('press');
    assert.equal(once.isFirst('press'), false);
    now += deafMs + 1;
    assert.equal(once.isFirst('press'), true);
  });

  it(`are remembered up to ${mostRemembered} at once`, () => {
    const once = createOnce(() => 1);
    for (let index = 0; index <= mostRemembered; index += 1) once.isFirst(String(index));
    assert.equal(once.isFirst('0'), true);
    assert.equal(once.isFirst(String(mostRemembered)), false);
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

  it('are found only in the conversation that asked, until it is forgotten', () => {
    const cases = createCases();
    const kept = createCase(report, Uint8Array.of(1, 2, 3, 4, 5));
    cases.keep('mine', kept);
    assert.equal(cases.find('mine', kept.number), kept);
    assert.equal(cases.find('yours', kept.number), undefined);
    cases.keep('mine too', kept);
    cases.forget('mine');
    assert.equal(cases.find('mine', kept.number), undefined);
    assert.equal(cases.find('mine too', kept.number), kept);
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
    const begun = await Promise.all(
      [1, 2, 3].map(() => diagnoses.begin(partner('contoso.com'), asker)),
    );
    flight.resolve({ number: 'FH-11111', report });
    const numbers = await Promise.all(
      begun.map(async (one) => (one.kind === 'begun' ? (await one.done).number : one.kind)),
    );
    assert.deepEqual(numbers, ['FH-11111', 'FH-11111', 'FH-11111']);
    sinon.assert.calledOnce(look);
    sinon.assert.calledOnce(admitTarget);
  });

  it('look apart at a partner beside different sides of ours, and at ourselves', async () => {
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
    for (const target of [...targets, ...targets]) await diagnoses.begin(target, asker);
    sinon.assert.callCount(look, targets.length);
  });

  it('look again at what is asked later', async () => {
    const look = sinon.fake.resolves({ number: 'FH-11111', report });
    const diagnoses = createDiagnoses({ look, limits: admitAll });
    for (let times = 0; times < 2; times += 1) {
      const begun = await diagnoses.begin(partner('contoso.com'), asker);
      assert.ok(begun.kind === 'begun');
      await begun.done;
    }
    sinon.assert.calledTwice(look);
  });

  it('tell whoever joined of a refusal or a failure', async () => {
    const refusal = { by: 'target', waitSeconds: 7 } as const;
    const look = sinon.fake.rejects(new Error('fault'));
    const refusing = createDiagnoses({
      look,
      limits: { ...admitAll, admitTarget: () => Promise.resolve(refusal) },
    });
    const refused = await Promise.all(
      [1, 2].map(() => refusing.begin(partner('contoso.com'), asker)),
    );
    assert.deepEqual(refused, [
      { kind: 'refused', refusal },
      { kind: 'refused', refusal },
    ]);
    sinon.assert.notCalled(look);
    const failing = createDiagnoses({ look, limits: admitAll });
    const begun = await failing.begin(partner('contoso.com'), asker);
    assert.ok(begun.kind === 'begun');
    await assert.rejects(begun.done, /fault/u);
  });

  it(`run ${mostAtOnce} at once, let ${mostInLine} wait, and refuse the next`, async () => {
    const gate = open<KeptCase>();
    const look = sinon.fake.returns(gate.promise);
    const diagnoses = createDiagnoses({ look, limits: admitAll });
    const begin = (index: number) => diagnoses.begin(partner(`d${index}.com`), asker);
    const begun = [];
    for (let index = 0; index < mostAtOnce + mostInLine; index += 1) begun.push(await begin(index));
    assert.ok(begun.every(({ kind }) => kind === 'begun'));
    sinon.assert.callCount(look, mostAtOnce);
    const late = await begin(9_999);
    assert.ok(late.kind === 'refused' && late.refusal.by === 'busy');
    gate.resolve({ number: 'FH-11111', report });
    for (const one of begun) if (one.kind === 'begun') await one.done;
    sinon.assert.callCount(look, mostAtOnce + mostInLine);
  });
});
