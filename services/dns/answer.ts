import type { DnsOutcome } from '../model/evidence.ts';
import type { StopSignal } from '../model/stop.ts';

/** The record types that this product asks for. */
export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'SOA' | 'SRV' | 'TXT';

export interface Question {
  /** A host or record name without the final dot, e.g. `_sipfederationtls._tcp.contoso.com`. */
  readonly name: string;
  readonly type: RecordType;
}

/** Records as the engine uses them. Names are lower case without the final dot; the root is `.`. */
export type Rr =
  | {
      readonly type: 'A' | 'AAAA';
      readonly name: string;
      readonly ttl: number;
      readonly address: string;
    }
  | {
      readonly type: 'CNAME' | 'NS';
      readonly name: string;
      readonly ttl: number;
      readonly target: string;
    }
  | {
      readonly type: 'MX';
      readonly name: string;
      readonly ttl: number;
      readonly preference: number;
      readonly target: string;
    }
  | {
      readonly type: 'SRV';
      readonly name: string;
      readonly ttl: number;
      readonly priority: number;
      readonly weight: number;
      readonly port: number;
      readonly target: string;
    }
  | { readonly type: 'TXT'; readonly name: string; readonly ttl: number; readonly text: string }
  | {
      readonly type: 'SOA';
      readonly name: string;
      readonly ttl: number;
      readonly serial: number;
      readonly minimum: number;
    };

/** What became of the question at one server. */
export interface Attempt {
  /** `address:port`, IPv6 in brackets. */
  readonly server: string;
  readonly transport: 'udp' | 'tcp';
  readonly outcome: DnsOutcome;
  readonly ms: number;
}

/** What a server says about its answer beside the response code: a hint, never a verdict. source: RFC 8914. */
export interface ExtendedError {
  /** 0 to 65,535; those up to 24 have names. */
  readonly code: number;
  /** A stranger's words, clean (`cleanText`), at most 200 characters; often empty. */
  readonly text: string;
}

export interface Asked {
  readonly question: Question;
  /** The server whose word this is; of `timeout`, `refused` and the like: the last one asked. */
  readonly server: string;
  /** From the question to this answer, over all attempts; 0 for an answer from the cache. */
  readonly ms: number;
  /** Every server that was asked, in order; those of the first look for an answer from the cache. */
  readonly attempts: readonly Attempt[];
  /** Extended errors of the message whose word this is, at most 4; undefined when it has none. */
  readonly extended?: readonly ExtendedError[] | undefined;
}

/** A conclusive answer of the DNS. */
interface Conclusive extends Asked {
  /** Alias chain that was followed from the asked name, in order; its last element is where the answer stands. */
  readonly aliases: readonly string[];
  /** Seconds that the answer may be kept. */
  readonly ttl: number;
  /** Owner of the SOA in the authority section (or the answer), when it is at or above the name. */
  readonly zone?: string | undefined;
}

/** What the network may do is data, not an exception. */
export type Answer =
  | (Conclusive & {
      readonly kind: 'records';
      /** Of the asked type, at the end of the alias chain, duplicates merged; never empty. */
      readonly records: readonly Rr[];
      /** Records beyond the limit that is kept. */
      readonly omitted: number;
    })
  | (Conclusive & { readonly kind: 'no-data' })
  | (Conclusive & { readonly kind: 'no-such-name' })
  | (Asked & { readonly kind: 'refused' })
  | (Asked & { readonly kind: 'server-failure' })
  | (Asked & { readonly kind: 'timeout' })
  | (Asked & { readonly kind: 'malformed'; readonly fault: string });

/** Asks the DNS. Never rejects; an aborted question is a `timeout`. */
export interface Resolver {
  /** Configured servers as `address:port`, in the order they are asked. */
  readonly servers: readonly string[];
  ask(question: Question, options?: { readonly signal?: StopSignal }): Promise<Answer>;
  /** Asks one given server of the list only, past the cache: to compare, or to judge the server itself. */
  askServer(
    server: string,
    question: Question,
    options?: { readonly signal?: StopSignal },
  ): Promise<Answer>;
  /** Gives sockets back. Questions still open end as `timeout`. */
  close(): void;
}
