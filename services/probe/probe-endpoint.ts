import { isIPv6 } from 'node:net';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Evidence } from '../model/evidence.ts';
import type { CertificateChain, TcpConnect, TlsHandshake } from '../model/facts.ts';
import type { StopSignal } from '../model/stop.ts';
import type { AddressGuard } from './address-guard.ts';
import { createChainReader, judgeChain, type JudgedChain } from './certificate-chain.ts';
import { createHandshaker, type HandshakeResult } from './handshake.ts';
import { fetchIssuer, type Lookup } from './issuer-fetch.ts';
import { maxTlsPerAddress, turnTimeoutMs } from './limits.ts';
import { clock, connectTcp, type Connection, type Dial, type Stopwatch } from './tcp.ts';
import { createTrustStore } from './trust.ts';
import { withLimit } from './with-limit.ts';

/** What a prober works with. */
export interface ProberOptions {
  readonly guard: AddressGuard;
  /** Finds the hosts of issuers; the address is judged by the guard. */
  readonly lookup: Lookup;
  /** Roots beside Mozilla's list, PEM. */
  readonly extraCas?: readonly string[] | undefined;
  readonly dial?: Dial | undefined;
  readonly now?: Stopwatch | undefined;
}

/** What is probed: a literal address, and the host whose address it is. */
export type ProbeTarget = Pick<TcpConnect, 'host' | 'from' | 'address' | 'port'>;

/**
 * What was seen, with its evidence. `tls` is there when the connection was accepted and the handshake was seen to its end,
 * `chain` when certificates came whole.
 */
export interface ProbeResult {
  readonly tcp: TcpConnect;
  readonly tls?: TlsHandshake | undefined;
  readonly chain?: CertificateChain | undefined;
  readonly evidence: readonly Evidence[];
}

/** Looks at endpoints; see `createProber`. */
export interface Prober {
  /**
   * Connects, shakes hands and judges the certificates. Never rejects for what the network does. When the signal ends it,
   * the result holds what was seen until then; a connection that was not answered yet is `failed`.
   */
  probe(target: ProbeTarget, options?: { signal?: StopSignal | undefined }): Promise<ProbeResult>;
  /** Does now what the first probe would take about 20 ms for: parsing the trusted roots. */
  prepare(): void;
}

/**
 * Makes a prober. It keeps the roots, the last chains and one TLS connection at a time per address, so make one for the whole process. The first handshake uses the connection of the TCP probe: one round trip less.
 */
export function createProber(options: ProberOptions): Prober {
  const { guard, lookup, extraCas = [], dial, now = clock } = options;
  const shakeHands = createHandshaker({ now });
  const inTurn = createTurns();
  const store = createTrustStore({ extraCas });
  const readChain = createChainReader(store);

  async function shake(
    target: ProbeTarget,
    first: Exclude<Connection, { state: 'closed' }>,
    signal: StopSignal | undefined,
  ): Promise<HandshakeResult | undefined> {
    const { host } = target;
    const reconnect = (timeoutMs: number): Promise<Connection> =>
      connectTcp(target, { guard, dial, timeoutMs, signal, now });
    return inTurn(target.address, signal, () =>
      shakeHands({ host, first, reconnect, signal }),
    ).finally(() => {
      if (first.state === 'open') {
        // It is open still when its turn never came.
        first.socket.destroy();
      }
    });
  }

  return {
    prepare: () => store.prepare(),
    async probe({ host, from, address, port }, { signal } = {}) {
      const target = { host, from, address, port };
      const connection = await connectTcp(target, { guard, dial, signal, now });
      const tcp = tcpFact(target, connection);
      if (connection.state === 'closed') {
        return { tcp, evidence: [tcpEvidence(tcp)] };
      }
      const shaken = await shake(target, connection, signal);
      if (shaken === undefined) {
        return { tcp, evidence: [tcpEvidence(tcp)] };
      }
      const tls = tlsFact(target, shaken.handshake);
      const judged = await judgeChain(shaken.certificates, {
        readChain,
        store,
        now,
        fetchIssuer: (url) => fetchIssuer(url, { guard, lookup, dial, signal }),
      });
      const chain = judged && chainFact(target, judged);
      return { tcp, tls, chain, evidence: evidenceOf(tcp, tls, chain) };
    },
  };
}

type InTurn = <T extends object>(
  address: string,
  signal: StopSignal | undefined,
  work: () => Promise<T | undefined>,
) => Promise<T | undefined>;

/**
 * Lets work on one address run one after the other. Gives undefined when work gives that, when the signal fires, or when
 * wait and work take longer than 6 s; work that has not begun then never does. Rejects when the work does.
 */
function createTurns(): InTurn {
  const limits = new Map<string, LimitFunction>();
  return async (address, signal, work) => {
    const limit = limits.get(address) ?? pLimit(maxTlsPerAddress);
    limits.set(address, limit);
    let isGivenUp = false;
    const turn = limit(async () => ({ result: isGivenUp ? undefined : await work() }));
    const end = await withLimit<Awaited<typeof turn> | { readonly fault: unknown }>(
      { timeoutMs: turnTimeoutMs, signal },
      (done) => {
        turn.then(done, (fault: unknown) => done({ fault }));
        return () => {
          isGivenUp = true;
        };
      },
    );
    if (limit.activeCount + limit.pendingCount === 0) {
      limits.delete(address);
    }
    if (typeof end === 'string') return undefined;
    if ('fault' in end) {
      throw new Error(`The look at ${address} failed by a fault of ours.`, { cause: end.fault });
    }
    return end.result;
  };
}

function tcpFact(target: ProbeTarget, connection: Connection): TcpConnect {
  return {
    ...target,
    family: isIPv6(target.address) ? 6 : 4,
    result: connection.state === 'closed' ? connection.result : 'open',
    ms: connection.ms,
  };
}

// Field by field: what is spread behind other fields is added name by name, each of them slowly.
function tlsFact(
  { host, from, address, port }: ProbeTarget,
  handshake: HandshakeResult['handshake'],
): TlsHandshake {
  const { outcome, version, cipher, certificateRequested, alert, plaintext, attempts, ms } =
    handshake;
  return {
    host,
    from,
    address,
    port,
    outcome,
    version,
    cipher,
    certificateRequested,
    alert,
    plaintext,
    attempts,
    ms,
  };
}

function chainFact(
  { host, from, address, port }: ProbeTarget,
  { sent, trust, anchor, path, issuerFetch }: JudgedChain,
): CertificateChain {
  return { host, from, address, port, sent, trust, anchor, path, issuerFetch };
}

function tcpEvidence({ address, port, result, ms }: TcpConnect): Evidence {
  return { kind: 'tcp', address, port, result, ms };
}

function evidenceOf(
  tcp: TcpConnect,
  tls: TlsHandshake,
  chain: CertificateChain | undefined,
): readonly Evidence[] {
  const { address, port, outcome: result, version, ms } = tls;
  const spoken = version === undefined ? {} : { version };
  const evidence: Evidence[] = [
    tcpEvidence(tcp),
    { kind: 'tls', address, port, result, ...spoken, ms },
  ];
  const leaf = chain?.sent[0];
  if (leaf !== undefined) {
    const { sha256, subject, names, notAfter } = leaf;
    evidence.push({ kind: 'certificate', sha256, subject, names, notAfter });
  }
  return evidence;
}
