import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import type { RemoteInfo, Socket } from 'node:dgram';
import dnsPacket from 'dns-packet';
import type { Clock } from '../../../services/dns/clock.ts';
import { systemClock } from '../../../services/dns/clock.ts';
import {
  maxQuestionsPerSocket,
  maxSocketAgeMs,
  maxUdpSockets,
} from '../../../services/dns/limits.ts';
import { buildQuery, systemRandom } from '../../../services/dns/query.ts';
import type { RandomInt } from '../../../services/dns/query.ts';
import { createUdpSockets } from '../../../services/dns/udp-sockets.ts';
import type { UdpLine, UdpSockets } from '../../../services/dns/udp-sockets.ts';
import { settle, until } from './turn-hands.ts';

const question = { name: 'sip.contoso.test', type: 'A' } as const;
/** Always the first place. */
const first: RandomInt = () => 0;

interface Asked {
  readonly line: UdpLine;
  readonly id: number;
  readonly events: string[];
}

describe('createUdpSockets', () => {
  const received: (RemoteInfo & { readonly id: number })[] = [];
  const open: UdpLine[] = [];
  let server: Socket;
  let sockets: UdpSockets;
  let nextId = 0;

  beforeEach(async () => {
    received.length = 0;
    server = createSocket('udp4');
    server.on('message', (bytes, from) => received.push({ ...from, id: bytes.readUInt16BE(0) }));
    await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
    sockets = createUdpSockets(`127.0.0.1:${server.address().port}`);
  });
  afterEach(() => {
    open.splice(0).forEach((line) => line.release());
    server.close();
  });

  /** Asks a question, each with an id of its own unless given, and waits until it has arrived. */
  async function ask({ id = (nextId += 1), clock = systemClock, random = first } = {}): Promise<
    Asked & { readonly port: number }
  > {
    const query = buildQuery(question, () => id);
    const events: string[] = [];
    const line = sockets.open(
      {
        query,
        receive: () => events.push('answer'),
        receiveOther: () => events.push('other'),
        fail: () => events.push('failure'),
      },
      { clock, random },
    );
    open.push(line);
    const before = received.length;
    line.send(query.withEdns);
    await until(() => received.length > before);
    return { line, id, events, port: received.at(-1)?.port ?? 0 };
  }
  function release({ line }: Asked): void {
    open.splice(open.indexOf(line), 1);
    line.release();
  }
  async function answer({ id, port }: { id: number; port: number }): Promise<void> {
    const bytes = dnsPacket.encode({ type: 'response', id, questions: [question] });
    await new Promise((resolve) => server.send(bytes, port, '127.0.0.1', resolve));
    await settle(20);
  }

  it('chooses one of 64 places by chance', async () => {
    const limits: number[] = [];
    await ask({ random: (limit: number) => limits.push(limit) - 1 });
    assert.deepEqual(limits, [maxUdpSockets]);
  });

  it('spreads questions that are open at once over many ports', async () => {
    const ports = new Set<number>();
    for (let round = 0; round < 100; round += 1) {
      ports.add((await ask({ random: systemRandom })).port);
    }
    // Of 64 places, 100 draws leave 13 empty on average.
    assert.ok(ports.size > 32 && ports.size <= maxUdpSockets, String(ports.size));
  });

  it('has ports that do not follow one another', async () => {
    const ports: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const asked = await ask();
      ports.push(asked.port);
      release(asked);
    }
    const steps = ports.slice(1).map((port, index) => port - (ports[index] ?? 0));
    assert.ok(new Set(ports).size > 15 && new Set(steps).size > 10, String(ports));
  });

  it('gives each answer to the question with its id', async () => {
    const [one, two] = [await ask(), await ask()];
    assert.equal(one.port, two.port);
    await answer(two);
    assert.deepEqual([one.events, two.events], [[], ['answer']]);
  });

  it('closes its sockets when no question is open, and takes another port for the next', async () => {
    const [one, two] = [await ask(), await ask()];
    release(one);
    assert.equal((await ask()).port, two.port);
    open.splice(0).forEach((line) => line.release());
    assert.notEqual((await ask()).port, two.port);
  });

  it('takes another socket after 500 questions; the old one still hears its answers', async () => {
    const kept = await ask();
    for (let round = 1; round < maxQuestionsPerSocket; round += 1) {
      const asked = await ask();
      assert.equal(asked.port, kept.port);
      release(asked);
    }
    assert.notEqual((await ask()).port, kept.port);
    await answer(kept);
    assert.deepEqual(kept.events, ['answer']);
  });

  it('takes another socket after 60 s', async () => {
    let now = 0;
    const clock: Clock = { ...systemClock, now: () => now };
    const kept = await ask({ clock });
    now = maxSocketAgeMs - 1;
    assert.equal((await ask({ clock })).port, kept.port);
    now = maxSocketAgeMs;
    assert.notEqual((await ask({ clock })).port, kept.port);
  });

  it('never has the same id twice on one socket', async () => {
    const kept = await ask();
    const done = await ask();
    release(done);
    for (const { id } of [kept, done]) {
      assert.notEqual((await ask({ id })).port, kept.port);
    }
  });

  it('tells every open question of a socket when a stranger guesses', async () => {
    const [one, two] = [await ask(), await ask()];
    await answer({ id: 0xffff, port: one.port });
    assert.deepEqual([one.events, two.events], [['other'], ['other']]);
  });

  it('takes a second copy of an answer for no stranger', async () => {
    const [one, two] = [await ask(), await ask()];
    await answer(one);
    release(one);
    await answer(one);
    assert.deepEqual([one.events, two.events], [['answer'], []]);
  });

  it('tells every open question when nobody listens, and works again later', async () => {
    const { port } = server.address();
    const [one, two] = [await ask(), await ask()];
    await new Promise<void>((resolve) => server.close(resolve));
    one.line.send(buildQuery(question, () => one.id).plain);
    await until(() => two.events.length > 0);
    assert.deepEqual([one.events, two.events], [['failure'], ['failure']]);
    server = createSocket('udp4');
    server.on('message', (bytes, from) => received.push({ ...from, id: bytes.readUInt16BE(0) }));
    await new Promise<void>((resolve) => server.bind(port, '127.0.0.1', resolve));
    assert.notEqual((await ask()).port, one.port);
  });
});
