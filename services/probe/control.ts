import type { FactValues } from '../model/facts.ts';
import type { StopSignal } from '../model/stop.ts';
import { controlTimeoutMs, federationPort, maxControlAddresses } from './limits.ts';
import type { Lookup } from './issuer-fetch.ts';
import { clock, msSince, type Connection, type Endpoint, type Stopwatch } from './tcp.ts';
import { withLimit } from './with-limit.ts';

type ControlConnect = FactValues['controlConnect'];
type Tried = ControlConnect['tried'][number];

/** What a control probe works with. */
export interface ControlOptions {
  readonly lookup: Lookup;
  /** Connects one endpoint, guard included: `connectTcp` with its options given. */
  readonly connect: (endpoint: Endpoint, signal: StopSignal) => Promise<Connection>;
  readonly signal?: StopSignal | undefined;
  readonly now?: Stopwatch | undefined;
}

/**
 * Asks whether port 5061 can be reached anywhere from here: connects to the first two addresses of each well-known
 * federation host, all at once, and is content with the first answer. An open and a refused connection both are answers:
 * the packets went through. Gives `silent` when none came within 2.5 s, and undefined when nothing could be tried (no
 * address, none that is allowed, no route) or the signal ended it. Reason: ARCHITECTURE.md, "A control probe".
 */
export async function probeControl(
  hosts: readonly string[],
  { lookup, connect, signal, now = clock }: ControlOptions,
): Promise<ControlConnect | undefined> {
  const start = now();
  const tried: Tried[] = [];
  const controller = new AbortController();

  async function tryAddress(host: string, address: string): Promise<boolean> {
    const endpoint = { address, port: federationPort };
    // Stands until the answer comes: a connection that is still open at the end has timed out.
    const index = tried.push({ host, ...endpoint, result: 'timeout', ms: controlTimeoutMs }) - 1;
    const connection = await connect(endpoint, controller.signal);
    if (connection.state === 'open') {
      connection.socket.destroy();
    }
    const result = connection.state === 'closed' ? connection.result : 'open';
    if (!controller.signal.aborted) {
      tried[index] = { host, ...endpoint, result, ms: msSince(start, now) };
    }
    return isAnswer(result);
  }

  async function tryHost(host: string): Promise<boolean> {
    const addresses = await lookup(host, controller.signal).catch(() => []);
    const few = addresses.slice(0, maxControlAddresses);
    return firstTrue(few.map((address) => tryAddress(host, address)));
  }

  const limit = { timeoutMs: controlTimeoutMs, signal };
  const end = await withLimit<object>(limit, (done) => {
    void firstTrue(hosts.map(tryHost)).then(() => done({}));
    return () => controller.abort();
  });
  return end === 'aborted' ? undefined : conclude(tried);
}

function conclude(tried: readonly Tried[]): ControlConnect | undefined {
  if (tried.some(({ result }) => isAnswer(result))) {
    // What the others would have said was not waited for.
    return { result: 'answered', tried: tried.filter(({ result }) => result !== 'timeout') };
  }
  const wasTried = tried.some(({ result }) => result === 'timeout' || result === 'unreachable');
  return wasTried ? { result: 'silent', tried: [...tried] } : undefined;
}

function isAnswer(result: string): boolean {
  return result === 'open' || result === 'refused';
}

/** Gives true with the first work that gives true, false when all have given false. */
async function firstTrue(works: readonly Promise<boolean>[]): Promise<boolean> {
  return new Promise((resolve) => {
    for (const work of works) {
      void work.then((isTrue) => isTrue && resolve(true));
    }
    void Promise.all(works).then(() => resolve(false));
  });
}
