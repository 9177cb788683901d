import { isObject, stringOf } from './activity.ts';
import { waitBefore } from './backoff.ts';
import { base, pathOf, readBegun, streamOf, type Session } from './session.ts';

/** The state of the connection; `unreachable` after several attempts in vain. */
export type Link = 'connecting' | 'connected' | 'lost' | 'unreachable';

/** How sending ended: the id that the server gave, or why it was not sent. */
export type Sent = { readonly id: string } | { readonly failed: 'network' | 'refused' };

/** What a stream tells. */
export interface StreamEvents {
  opened(): void;
  said(data: unknown): void;
  closed(): void;
}

/** What the connection needs from the page. */
export interface Surroundings {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Opens the stream at a path of this server; gives the way to close it. */
  readonly openStream: (path: string, events: StreamEvents) => () => void;
  readonly random: () => number;
  /** Sent along when a conversation begins. */
  readonly reader: () => { readonly locale: string; readonly timeZone: string };
}

/** What the page hears from the connection. */
export interface Listener {
  received(activities: readonly unknown[]): void;
  linked(link: Link): void;
  /** A conversation began or was taken up again. */
  began(session: Session): void;
  /** The server no longer knows the conversation; the next one begins by itself. */
  forgotten(): void;
}

const requestMs = 15_000;
const attemptsUntilUnreachable = 3;
/** A stream that breaks sooner counts as one more attempt in vain. */
const steadyMs = 5000;

/** An answer of the server that is not the one hoped for. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`status ${String(status)}`);
    this.status = status;
  }
}

/** Keeps one conversation with the server open: begins it, listens to its stream, comes back when the connection is gone. */
export class DirectLine {
  readonly #around: Surroundings;
  readonly #listener: Listener;
  #session: Session | undefined;
  #watermark: string | undefined;
  #closeStream: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #steady: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  /** Raised when another conversation begins, so that what is still under way for the last one is ignored. */
  #generation = 0;

  constructor(around: Surroundings, listener: Listener) {
    this.#around = around;
    this.#listener = listener;
  }

  /** Takes up a conversation, or begins one. Whatever was open is left. */
  open(session?: Session): void {
    this.#leave();
    this.#session = session;
    this.#watermark = undefined;
    this.#attempt = 0;
    this.#listener.linked('connecting');
    void this.#connect(this.#generation);
  }

  /** Tries again at once when the connection is gone, e.g. because the machine woke up. */
  retryNow(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#connect(this.#generation);
  }

  /** Sends an activity. A conversation that the server has forgotten is replaced; the activity then still has to be sent again. */
  async send(activity: Readonly<Record<string, unknown>>): Promise<Sent> {
    const session = this.#session;
    const generation = this.#generation;
    if (session === undefined) return { failed: 'network' };
    try {
      const answer = await this.#ask(
        'POST',
        `${pathOf(session)}/activities`,
        session.token,
        activity,
      );
      return { id: (isObject(answer) ? stringOf(answer.id) : undefined) ?? '' };
    } catch (error) {
      if (isForgotten(error) && generation === this.#generation) this.#startOver();
      return { failed: error instanceof Refused ? 'refused' : 'network' };
    }
  }

  async #connect(generation: number): Promise<void> {
    try {
      const session = this.#session ?? (await this.#begin());
      if (generation !== this.#generation) return;
      this.#session = session;
      this.#listener.began(session);
      await this.#catchUp(session, generation);
      if (generation === this.#generation) this.#listen(session, generation);
    } catch (error) {
      if (generation !== this.#generation) return;
      if (isForgotten(error) && this.#session !== undefined) this.#startOver();
      else this.#tryLater(generation);
    }
  }

  async #begin(): Promise<Session> {
    const granted = await this.#ask('POST', `${base}/tokens/generate`, undefined, {});
    const token = isObject(granted) ? stringOf(granted.token) : undefined;
    const reader = this.#around.reader();
    const session = readBegun(
      await this.#ask('POST', `${base}/conversations`, token, reader),
      token,
    );
    if (session === undefined) throw new TypeError('no conversation in the answer');
    return session;
  }

  async #catchUp(session: Session, generation: number): Promise<void> {
    const since = this.#watermark === undefined ? '' : `?watermark=${this.#watermark}`;
    const path = `${pathOf(session)}/activities${since}`;
    const missed = await this.#ask('GET', path, session.token);
    if (generation === this.#generation) this.#take(missed);
  }

  #listen(session: Session, generation: number): void {
    const isCurrent = (): boolean => generation === this.#generation;
    this.#closeStream = this.#around.openStream(streamOf(session, this.#watermark), {
      opened: () => {
        if (!isCurrent()) return;
        this.#steady = setTimeout(() => {
          this.#attempt = 0;
        }, steadyMs);
        this.#listener.linked('connected');
      },
      said: (data) => {
        if (isCurrent()) this.#take(parse(data));
      },
      closed: () => {
        if (isCurrent()) this.#tryLater(generation);
      },
    });
  }

  #take(batch: unknown): void {
    if (!isObject(batch)) return;
    this.#watermark = stringOf(batch.watermark) ?? this.#watermark;
    if (Array.isArray(batch.activities)) this.#listener.received(batch.activities);
  }

  #startOver(): void {
    this.#listener.forgotten();
    this.open();
  }

  #tryLater(generation: number): void {
    clearTimeout(this.#steady);
    this.#closeStream = undefined;
    const waitMs = waitBefore(this.#attempt, this.#around.random);
    this.#attempt += 1;
    this.#listener.linked(this.#attempt < attemptsUntilUnreachable ? 'lost' : 'unreachable');
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#connect(generation);
    }, waitMs);
  }

  #leave(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    clearTimeout(this.#steady);
    this.#timer = undefined;
    this.#closeStream?.();
    this.#closeStream = undefined;
  }

  async #ask(
    method: 'GET' | 'POST',
    path: string,
    token: string | undefined,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const response = await this.#around.fetch(path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(requestMs),
    });
    if (!response.ok) throw new Refused(response.status);
    return response.json();
  }
}

/** A token that no longer fits, or a conversation that is gone. */
function isForgotten(error: unknown): boolean {
  return error instanceof Refused && [401, 403, 404].includes(error.status);
}

function parse(data: unknown): unknown {
  // An empty frame keeps the connection alive.
  if (typeof data !== 'string' || data === '') return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
