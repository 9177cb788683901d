import { randomUUID } from 'node:crypto';
import { addressesOf } from '../services/facts/dns-view.ts';
import { createResolver } from '../services/dns/resolver.ts';
import type { DiagnoseTools } from '../services/diagnose.ts';
import type { StopSignal } from '../services/model/stop.ts';
import { createGuard } from '../services/probe/address-guard.ts';
import { createProber } from '../services/probe/probe-endpoint.ts';
import { connectTcp, type Dial } from '../services/probe/tcp.ts';

export interface EngineOptions {
  /** DNS servers as `address:port`, at least one. */
  readonly resolvers: readonly string[];
  readonly allowNet: readonly string[];
  /** Root certificates besides the usual ones, PEM. */
  readonly extraCas: readonly string[];
  /** A name that a working resolver knows. */
  readonly controlName: string;
  /** Where connections really go; the demo and the tests send them to loopback. */
  readonly dial?: Dial;
  /** For one DNS question with all its repeats; 5,000 unless given. */
  readonly dnsTimeoutMs?: number;
}

export interface Engine {
  readonly tools: DiagnoseTools;
  close(): void;
}

/** Puts the engine together with the real clock, randomness and network. One serves the whole process. */
export function createEngine({
  resolvers,
  allowNet,
  extraCas,
  controlName,
  dial,
  dnsTimeoutMs,
}: EngineOptions): Engine {
  const timeout = dnsTimeoutMs === undefined ? {} : { timeoutMs: dnsTimeoutMs };
  const resolver = createResolver({ servers: resolvers, ...timeout });
  const guard = createGuard({ allowNets: allowNet });
  const lookup = async (name: string, signal?: StopSignal): Promise<readonly string[]> => {
    return addressesOf(
      await resolver.ask({ name, type: 'A' }, signal === undefined ? {} : { signal }),
    );
  };
  return {
    tools: {
      resolver,
      guard,
      prober: createProber({ guard, lookup, extraCas, dial }),
      connect: (endpoint, signal) => connectTcp(endpoint, { guard, dial, signal }),
      controlName,
      // 48 bits of chance that stand before anything fixed; Node keeps chance for these in stock.
      randomLabel: () => `fh-${randomUUID().replaceAll('-', '').slice(0, 12)}`,
      wait,
      now: () => new Date(),
      elapsed: () => performance.now(),
    },
    close: () => {
      resolver.close();
    },
  };
}

/** Resolves after that many milliseconds or when the signal fires; does not keep the process alive. */
async function wait(ms: number, signal: StopSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms).unref();
    signal.addEventListener('abort', done);
  });
}
