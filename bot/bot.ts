import { randomBytes } from 'node:crypto';
import packageJson from '../package.json' with { type: 'json' };
import { diagnose, type DiagnoseTools } from '../services/diagnose.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { createCase, createCases } from './turns/cases.ts';
import type { Host } from './turns/channel.ts';
import { createDiagnoses } from './turns/diagnoses.ts';
import { createHost } from './turns/host.ts';
import { createLimits, type Limits } from './turns/limits.ts';
import { createOnce } from './turns/once.ts';
import { createSessions } from './turns/sessions.ts';

export interface BotOptions {
  readonly config: Pick<Config, 'ourDomains' | 'platform' | 'controlHosts' | 'allowNet'>;
  readonly tools: DiagnoseTools;
  readonly log: Log;
  /** Zone of the machine, for readers whose zone is not known. */
  readonly timeZone: string;
  /** Those of `createLimits` unless given. */
  readonly limits?: Limits;
}

/** The bot behind all channels, with its memory and its limits. */
export function createBot({
  config,
  tools,
  log,
  timeZone,
  limits = createLimits(),
}: BotOptions): Host {
  const look = async (their: ReadDomain) => {
    const { ourDomains, platform, controlHosts, allowNet } = config;
    const our = ourDomains[0] === undefined ? undefined : asRead(ourDomains[0]);
    const report = await diagnose({ their, our, platform, controlHosts, allowNet }, tools, {
      rules: packageJson.version,
      ourDomains,
    });
    const kept = createCase(report, randomBytes(5));
    const { outbound, inbound } = report.directions;
    log.info('diagnosis.done', {
      case: kept.number,
      domain: log.domain(their.domain),
      picture: report.picture,
      outbound: outbound.status,
      inbound: inbound.status,
      ms: Math.round(report.timings.total ?? 0),
    });
    return kept;
  };
  return createHost({
    sessions: createSessions(),
    cases: createCases(),
    diagnoses: createDiagnoses({ look, limits }),
    once: createOnce(() => performance.now()),
    log,
    timeZone,
  });
}

/** A domain of the configuration, which was read before. */
function asRead(domain: string): ReadDomain | undefined {
  const read = parseDomain(domain);
  return read.ok ? read : undefined;
}
