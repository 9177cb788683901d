// One of the two that bulk.ts compares, in a process of its own, whose CPU is measured: `ours` or `bare`.
import { once } from 'node:events';
import pLimit from 'p-limit';
import { diagnose } from '../services/diagnose.ts';
import { parseDomain } from '../services/model/domain.ts';
import { createBareProber, type Pattern } from './bulk-bare.ts';
import { domainOf } from './organisations.ts';
import { usage } from './usage.ts';
import { controlHost, engineOf, type WorldMap } from './world.ts';

/** What bulk.ts asks for. `dns` is the record and the addresses of its target, `full` a whole look. */
export interface Run {
  readonly what: 'dns' | 'full';
  /** Looks in all, round and round through the organisations. */
  readonly count: number;
  readonly organisations: number;
  readonly atOnce: number;
  /** What the bare prober asks beside the three questions. */
  readonly beside: readonly Pattern[];
}

export interface RunResult {
  readonly ms: number;
  readonly cpuMs: number;
  readonly failed: number;
}

/** Looks at a domain; false when it does not see what is there. */
type Look = (domain: string, run: Run) => Promise<boolean>;

async function startBare(map: WorldMap): Promise<Look> {
  const prober = await createBareProber(map);
  return async (domain, { what, beside }) =>
    what === 'dns'
      ? (await prober.resolve(domain)).length === 1
      : prober.look(domain, beside).catch(() => false);
}

let asked: readonly Pattern[] = [];

function startOurs(map: WorldMap): Look {
  const { tools } = engineOf(map);
  const { resolver } = tools;
  const { allowNet } = map;
  return async (domain, { what }) => {
    if (what === 'dns') {
      const srv = await resolver.ask({ name: `_sipfederationtls._tcp.${domain}`, type: 'SRV' });
      const name = `sip.${domain}`;
      const [found] = await Promise.all([
        resolver.ask({ name, type: 'A' }),
        resolver.ask({ name, type: 'AAAA' }),
      ]);
      return srv.kind === 'records' && found.kind === 'records';
    }
    const their = parseDomain(domain);
    if (!their.ok) return false;
    const request = { their, controlHosts: [controlHost], allowNet };
    const report = await diagnose(request, tools, { rules: 'bench' });
    const { dnsExchanges } = report.facts.theirs;
    if (asked.length === 0 && dnsExchanges.known)
      asked = dnsExchanges.value.map(({ name, type }) => ({
        name: name.replace(domain, '{domain}'),
        type,
      }));
    return report.directions.outbound.sides.theirs === 'works';
  };
}

const [map] = (await once(process, 'message')) as [WorldMap];
const look = process.argv[2] === 'bare' ? await startBare(map) : startOurs(map);
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  void run(message as Run);
});
process.send?.('ready');

async function run(wanted: Run): Promise<void> {
  const limit = pLimit(wanted.atOnce);
  const before = usage();
  const began = performance.now();
  const seen = await Promise.all(
    Array.from({ length: wanted.count }, (_, index) =>
      limit(() => look(domainOf(index % wanted.organisations), wanted)),
    ),
  );
  const result: RunResult & { readonly asked: readonly Pattern[] } = {
    ms: performance.now() - began,
    cpuMs: usage().cpuMs - before.cpuMs,
    failed: seen.filter((isSeen) => !isSeen).length,
    asked,
  };
  process.send?.(result);
}
