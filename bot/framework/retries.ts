/** Why a channel did not take a message. `status` is missing when there was no answer. */
export interface DeliveryFailure {
  readonly status?: number;
  /** A code of the channel's or of the connection's, e.g. `BotDisabledByAdmin`, `ECONNREFUSED`. */
  readonly code?: string;
  readonly retryAfterMs?: number;
}

export type Delivered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: DeliveryFailure };

/** Times that a message is tried again. */
const mostRetries = 3;
/** All tries together, in milliseconds. */
const retryBudgetMs = 20_000;
const firstWaitMs = 500;

/**
 * Answers of a channel after which Teams wants another try (412, 429, 502, 504), and others that pass.
 * source: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
const passing = new Set([408, 412, 429, 500, 502, 503, 504]);
/** The connection never came about, so the message cannot have been taken. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** What retries need of the world. `random` gives 0 to 1, `now` milliseconds. */
export interface RetryClock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/**
 * Tries up to four times, waiting longer each time, or as long as the channel asks for. Never throws. After a broken connection
 * only what may arrive twice is tried again: replacing a message, not sending one.
 */
export async function deliver<T>(
  attempt: () => Promise<T>,
  { now, wait, random }: RetryClock,
  may: 'arrive-once' | 'arrive-twice',
): Promise<Delivered<T>> {
  const endsAt = now() + retryBudgetMs;
  for (let retry = 0; ; retry += 1) {
    try {
      return { ok: true, value: await attempt() };
    } catch (error) {
      const failure = failureOf(error);
      // Half to one and a half of the nominal time, so that many conversations do not come back at once.
      const ownMs = firstWaitMs * 2 ** retry * (0.5 + random());
      const waitMs = Math.max(ownMs, failure.retryAfterMs ?? 0);
      const isWorthIt =
        isPassing(failure) || (may === 'arrive-twice' && failure.status === undefined);
      if (retry >= mostRetries || !isWorthIt || now() + waitMs > endsAt) {
        return { ok: false, failure };
      }
      await wait(waitMs);
    }
  }
}

function isPassing({ status, code }: DeliveryFailure): boolean {
  return status === undefined ? unconnected.has(code ?? '') : passing.has(status);
}

function failureOf(error: unknown): DeliveryFailure {
  if (typeof error !== 'object' || error === null) return {};
  const { statusCode, code, name, response } = error as Readonly<Record<string, unknown>>;
  const named = [code, name].find(
    (text) => typeof text === 'string' && /^[\w-]{1,64}$/u.test(text),
  );
  const retryAfterMs = retryAfterOf(response);
  return {
    ...(typeof statusCode === 'number' && { status: statusCode }),
    ...(typeof named === 'string' && { code: named }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** The header in seconds; the form with a date is not used by channels. */
function retryAfterOf(response: unknown): number | undefined {
  const headers = (response as { headers?: { get?: unknown } } | undefined)?.headers;
  if (typeof headers?.get !== 'function') return undefined;
  const text: unknown = Reflect.apply(headers.get, headers, ['retry-after']);
  const seconds = typeof text === 'string' && text !== '' ? Number(text) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
