import type { Log } from '../log.ts';
import type { CheckedActivity } from './activity-check.ts';
import { createFailedCallers } from './failed-callers.ts';
import { toSdk, type AuthenticateRequestResult, type BotFrameworkAuthentication } from './sdk.ts';
import { isChannelServiceUrl } from './service-url.ts';
import type { RegisteredSettings } from './settings.ts';
import { tokenMistake } from './token-shape.ts';

/** Longest wait for the keys of Microsoft's, the first request of a day fetches them. */
const metadataTimeoutMs = 5_000;
/** After a failure the keys are not asked for again for this long; callers are told to come back. */
const metadataPauseMs = 2_000;

export type AuthenticatedCaller =
  | { readonly ok: true; readonly caller: AuthenticateRequestResult }
  /** 401: not believed. 403: believed, but not what is allowed. 429: refused too often. 503: nobody could tell. */
  | { readonly ok: false; readonly status: 401 | 403 | 429 | 503 };

export interface AuthenticatorOptions {
  readonly settings: RegisteredSettings;
  readonly authentication: BotFrameworkAuthentication;
  readonly log: Log;
  readonly now: () => Date;
  /** Default `metadataTimeoutMs`. */
  readonly timeoutMs?: number;
}

export type Authenticator = (
  activity: CheckedActivity,
  authorization: string | undefined,
  remoteAddress: string,
) => Promise<AuthenticatedCaller>;

/** A channel that this bot does not serve, and that the SDK would judge by keys of its own. */
const unservedChannel = 'AseChannel';

/** Judges who calls. Never throws; the reason of a refusal is logged as a code and told to nobody. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { settings, log, now } = options;
  const failed = createFailedCallers();
  const verify = createVerifier(options);
  return async (activity, authorization, remoteAddress) => {
    const mistake =
      activity.channelId === unservedChannel
        ? 'token-unserved-channel'
        : tokenMistake(authorization, settings, now().getTime() / 1_000);
    if (mistake !== undefined && (await failed.isOver(remoteAddress))) {
      return { ok: false, status: 429 };
    }
    const verdict: Verdict =
      mistake === undefined ? await verify(activity, authorization ?? '') : { code: mistake };
    if ('caller' in verdict) {
      if (isChannelServiceUrl(activity.serviceUrl)) return { ok: true, caller: verdict.caller };
      log.warn('auth.refused', { code: 'service-url', channel: activity.channelId });
      return { ok: false, status: 403 };
    }
    if (verdict.code === 'keys-unreachable') return { ok: false, status: 503 };
    if (await failed.count(remoteAddress)) return { ok: false, status: 429 };
    log.warn('auth.refused', { code: verdict.code, channel: activity.channelId });
    return { ok: false, status: 401 };
  };
}

type Verdict = { readonly caller: AuthenticateRequestResult } | { readonly code: string };

/** Asks the SDK, with the limits that it lacks. */
function createVerifier({
  settings,
  authentication,
  log,
  now,
  timeoutMs = metadataTimeoutMs,
}: AuthenticatorOptions) {
  let pausedUntilMs = 0;
  return async (activity: CheckedActivity, authorization: string): Promise<Verdict> => {
    if (now().getTime() < pausedUntilMs) return { code: 'keys-unreachable' };
    try {
      const caller = await withLimit(
        authentication.authenticateRequest(toSdk(activity), authorization),
        timeoutMs,
      );
      return isForUs(caller, settings) ? { caller } : { code: 'token-audience' };
    } catch (error) {
      if (!isKeyFailure(error)) return { code: 'token-invalid' };
      pausedUntilMs = now().getTime() + metadataPauseMs;
      log.warn('auth.keys-unreachable');
      return { code: 'keys-unreachable' };
    }
  };
}

/**
 * Whether the token was made for this bot. The SDK forgets to ask this of tokens made with the bot's own secret; whoever
 * gets a reply of ours also gets such a token, made for the channel, and could play it back.
 */
function isForUs({ claimsIdentity }: AuthenticateRequestResult, { appId }: RegisteredSettings) {
  return claimsIdentity.getClaimValue('aud')?.toLowerCase() === appId;
}

class KeysTimeout extends Error {}

/** Whether it was not the token but the way to the keys that failed. */
function isKeyFailure(error: unknown): boolean {
  if (error instanceof KeysTimeout || error instanceof SyntaxError) return true;
  if (!(error instanceof Error)) return false;
  const { statusCode } = error as { statusCode?: unknown };
  // The SDK fetches with node-fetch, and gives its own error a status when the keys' server answered with one.
  return error.name === 'FetchError' || (typeof statusCode === 'number' && statusCode >= 500);
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeysTimeout()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
