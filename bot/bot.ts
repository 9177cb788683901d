import { randomBytes } from 'node:crypto';
import packageJson from '../package.json' with { type: 'json' };
import type { DocumentTools, KeptCase } from '../dialogs/conversation.ts';
import type { Ours } from '../dialogs/state.ts';
import { answersOf } from '../dialogs/triage.ts';
import { prepareWeights } from '../dialogs/understanding/judge.ts';
import { diagnose, diagnoseOwn, type DiagnoseTools } from '../services/diagnose.ts';
import type { Report } from '../services/model/report.ts';
import type { Config } from './config.ts';
import { createDocuments } from './documents.ts';
import { releaseHeap } from './heap-growth.ts';
import type { Log } from './log.ts';
import { answerParts, createPasteTools } from './pasted.ts';
import { openMemoryStore } from './store/open-memory-store.ts';
import type { Store } from './store/store.ts';
import { createCase } from './turns/case-number.ts';
import type { Host } from './turns/channel.ts';
import { createDiagnoses, type Target } from './turns/diagnoses.ts';
import { createHost } from './turns/host.ts';
import { createLimits, type Limits } from './turns/limits.ts';

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
  /** One that forgets all with the process unless given. */
  readonly store?: Store;
  /** Our own articles alone, unless given. */
  readonly documents?: DocumentTools;
}

const now = () => new Date();

/** The bot behind all channels, with its memory and its limits; what its first answer would wait for is unpacked. */
export function createBot({
  config,
  tools,
  log,
  timeZone,
  domains = [],
  limits = createLimits(),
  store = openMemoryStore(),
  documents = createDocuments({ folders: [], dataDir: undefined, log }),
}: BotOptions): Host {
  prepareWeights();
  const { ourDomains } = config;
  const pasteTools = createPasteTools({ rules: packageJson.version, ourDomains }, now);
  const look = async (target: Target): Promise<KeptCase> => {
    const report = await lookAt(target, config, tools);
    const { declined = [] } = target;
    const kept = pasteTools.askNext(createCase(report, randomBytes(5)), declined);
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
    store,
    diagnoses: createDiagnoses({ look, limits, onMany: releaseHeap }),
    pasteTools,
    documents,
    configured: configuredOurs(config),
    now,
    ...(domains.length > 0 && { only: domains }),
    log,
    timeZone,
  });
}

async function lookAt(
  { kind, their, our, platform, person, pasted = [], triage }: Target,
  { controlHosts, allowNet, ourDomains }: BotOptions['config'],
  tools: DiagnoseTools,
): Promise<Report> {
  const rules = { rules: packageJson.version, ourDomains };
  const told = triage === undefined ? [] : answerParts(answersOf(triage), their.domain, now());
  const request = { platform, controlHosts, allowNet, pasted: [...pasted, ...told] };
  return kind === 'check-own'
    ? diagnoseOwn({ our: their, ...request }, tools, rules)
    : diagnose({ their, our, person, ...request }, tools, rules);
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
