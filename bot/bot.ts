import { randomBytes } from 'node:crypto';
import packageJson from '../package.json' with { type: 'json' };
import type { KeptCase } from '../dialogs/conversation.ts';
import type { Ours } from '../dialogs/state.ts';
import { diagnose, diagnoseOwn, type DiagnoseTools } from '../services/diagnose.ts';
import type { Report } from '../services/model/report.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { createCase, createCases } from './turns/cases.ts';
import type { Host } from './turns/channel.ts';
import { createDiagnoses, type Target } from './turns/diagnoses.ts';
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
  /** The only domains that there are, in the demo; empty on the real network. */
  readonly domains?: readonly string[];
  /** Those of `createLimits` unless given. */
  readonly limits?: Limits;
}

/** The bot behind all channels, with its memory and its limits. */
export function createBot({
  config,
  tools,
  log,
  timeZone,
  domains = [],
  limits = createLimits(),
}: BotOptions): Host {
  const look = async (target: Target): Promise<KeptCase> => {
    const report = await lookAt(target, config, tools);
    const kept = createCase(report, randomBytes(5));
    const { outbound, inbound } = report.directions;
    log.info('diagnosis.done', {
      case: kept.number,
      domain: log.domain(target.their.domain),
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
    configured: configuredOurs(config),
    now: () => new Date(),
    ...(domains.length > 0 && { only: domains }),
    log,
    timeZone,
  });
}

async function lookAt(
  { kind, their, our, platform }: Target,
  { controlHosts, allowNet, ourDomains }: BotOptions['config'],
  tools: DiagnoseTools,
): Promise<Report> {
  const rules = { rules: packageJson.version, ourDomains };
  const request = { platform, controlHosts, allowNet };
  return kind === 'check-own'
    ? diagnoseOwn({ our: their, ...request }, tools, rules)
    : diagnose({ their, our, ...request }, tools, rules);
}

/** What the operator set about our side; a person may say otherwise. */
function configuredOurs({
  ourDomains: [domain],
  platform,
}: BotOptions['config']): Ours | undefined {
  if (domain === undefined && platform === undefined) return undefined;
  return {
    ...(domain !== undefined && { domain }),
    ...(platform !== undefined && { platform }),
    from: 'configuration',
  };
}
