import { createHash } from 'node:crypto';

/** What a log line may hold besides its event: codes, counts, ids. Never a message, a token or, unless opted in, a domain. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes events for whoever runs the bot. Event names are constants such as `turn.failed`. */
export interface Log {
  /** Something happened. */
  info(event: string, fields?: LogFields): void;
  /** Someone should look. */
  warn(event: string, fields?: LogFields): void;
  /** We were wrong. */
  error(event: string, fields?: LogFields): void;
  /** A domain fit for the log: hashed with a salt of this process, or plain where the operator opted in. */
  domain(name: string): string;
}

export interface LogOptions {
  /** Takes one line, without its end. */
  readonly write: (line: string) => void;
  readonly now: () => Date;
  /** Random text that makes hashes of one process useless elsewhere. */
  readonly salt: string;
  /** Log domains as they are. */
  readonly plainDomains: boolean;
}

/** One JSON object a line. */
export function createLog({ write, now, salt, plainDomains }: LogOptions): Log {
  const line =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      write(JSON.stringify({ at: now().toISOString(), level, event, ...fields }));
    };
  return {
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    domain: (name) =>
      plainDomains
        ? name
        : createHash('sha256').update(`${salt} ${name}`).digest('base64url').slice(0, 12),
  };
}

/** For tests and for the terminal, which has its own way to tell. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  domain: () => '',
};
