import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Host } from '../turns/channel.ts';
import { checkBody, type CheckedActivity } from './activity-check.ts';
import { anonymousMistake } from './anonymous.ts';
import { createAuthenticator, type AuthenticatedCaller } from './authenticate.ts';
import type { FrameworkAnswer, FrameworkRequest } from './request.ts';
import type { RetryClock } from './retries.ts';
import { createAuthentication, FrameworkAdapter, toSdk, type SdkOverrides } from './sdk.ts';
import { isChannelServiceUrl, isLoopbackServiceUrl } from './service-url.ts';
import type { FrameworkSettings } from './settings.ts';
import { isAllowedTenant } from './tenants.ts';
import { createTurns, type Turns } from './turns.ts';

/** The Bot Framework endpoint, without its HTTP: Teams, Web Chat, Direct Line and the Agents Playground. */
export interface FrameworkEndpoint {
  /** Answers one request. Never throws. */
  handle(request: FrameworkRequest): Promise<FrameworkAnswer>;
  /** The way to a conversation, as its reference tells; undefined when replies may not go there. */
  reopen(...conversation: Parameters<Turns['reopen']>): ReturnType<Turns['reopen']>;
  /** Settles when no turn is under way. */
  close(): Promise<void>;
}

export interface FrameworkOptions {
  readonly settings: FrameworkSettings;
  /** Ids of the organisations that may talk to the bot; empty: all. */
  readonly allowedTenants: readonly string[];
  readonly host: Host;
  readonly log: Log;
  /** Default: the clock of the machine. */
  readonly now?: () => Date;
  readonly overrides?: FrameworkOverrides;
}

/** What tests replace. */
export interface FrameworkOverrides extends SdkOverrides {
  readonly keysTimeoutMs?: number;
  readonly answerWithinMs?: number;
  readonly retryClock?: RetryClock;
}

const machineClock: RetryClock = {
  now: () => performance.now(),
  wait: (ms) => wait(ms),
  random: Math.random,
};

export function createFrameworkEndpoint(options: FrameworkOptions): FrameworkEndpoint {
  const { settings, host, log, overrides = {} } = options;
  const adapter = createAdapter(options);
  const { answerWithinMs, retryClock: clock = machineClock } = overrides;
  const turns = createTurns({
    adapter,
    appId: settings.kind === 'anonymous' ? '' : settings.appId,
    host,
    log,
    clock,
    isTrusted: settings.kind === 'anonymous' ? isLoopbackServiceUrl : isChannelServiceUrl,
    ...(answerWithinMs !== undefined && { answerWithinMs }),
  });
  const gate: Gate = { ...options, identify: createIdentify(options), turns };
  return {
    async handle(request) {
      try {
        return await answer(request, gate);
      } catch (error) {
        // The catch-all of this transport: whatever happened, its text is not for the caller.
        log.error('framework.failed', { error: error instanceof Error ? error.name : '' });
        return { status: 500, body: { error: 'internal' } };
      }
    },
    reopen: (key, reference) => turns.reopen(key, reference),
    close: () => turns.settled(),
  };
}

function createAdapter({ settings, log, overrides }: FrameworkOptions): FrameworkAdapter {
  const adapter = new FrameworkAdapter(createAuthentication(settings, overrides));
  adapter.onTurnError = (_context, error) => {
    log.error('framework.turn-failed', { error: error.name });
    return Promise.resolve();
  };
  return adapter;
}

type Identify = (
  activity: CheckedActivity,
  request: FrameworkRequest,
) => Promise<AuthenticatedCaller>;

/** Without an app id the SDK believes everybody; who may call then is judged before. */
function createIdentify({ settings, log, now, overrides }: FrameworkOptions): Identify {
  const authentication = createAuthentication(settings, overrides);
  if (settings.kind === 'anonymous') {
    return async (activity) => {
      const caller = await authentication.authenticateRequest(toSdk(activity), '');
      return { ok: true, caller };
    };
  }
  const timeoutMs = overrides?.keysTimeoutMs;
  const authenticate = createAuthenticator({
    settings,
    authentication,
    log,
    now: now ?? (() => new Date()),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  return (activity, { headers: { authorization }, remoteAddress = '' }) =>
    authenticate(
      activity,
      typeof authorization === 'string' ? authorization : undefined,
      remoteAddress,
    );
}

interface Gate extends FrameworkOptions {
  readonly identify: Identify;
  readonly turns: Turns;
}

/** From the cheapest question to the dearest: who calls, what it is, whether it is genuine, from which organisation. */
async function answer(request: FrameworkRequest, gate: Gate): Promise<FrameworkAnswer> {
  const { settings, log, allowedTenants, identify, turns } = gate;
  const isAnonymous = settings.kind === 'anonymous';
  const stranger = isAnonymous ? anonymousMistake(request) : undefined;
  if (stranger !== undefined) return refuse(403, stranger, log);
  const checked = checkBody(request.body);
  if (!checked.ok) return refuse(400, checked.code, log);
  const { activity } = checked;
  if (isAnonymous && !isLoopbackServiceUrl(activity.serviceUrl)) {
    return refuse(403, 'service-url-not-loopback', log);
  }
  const identified = await identify(activity, request);
  if (!identified.ok) return { status: identified.status };
  if (!isAllowedTenant(activity, allowedTenants)) return refuse(403, 'tenant-not-allowed', log);
  return turns.take(activity, identified.caller);
}

function refuse(status: 400 | 403, code: string, log: Log): FrameworkAnswer {
  log.warn('request.refused', { status, code });
  return { status, body: { error: code } };
}
