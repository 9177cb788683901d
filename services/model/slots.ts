/**
 * The values a finding may carry. A slot's name fixes its type in every finding and every sentence.
 * The list is closed: the rows of the catalog (`services/model/catalog.ts`) take their `args` from it.
 */
export interface Slots {
  readonly address: string;
  readonly alias: string;
  /** A Microsoft cloud by its stable key, e.g. `gcc-high`. */
  readonly cloud: string;
  readonly code: string;
  /** Whole days; negative when the moment has passed. */
  readonly days: number;
  /** A domain as A-labels. */
  readonly domain: string;
  readonly expected: string;
  readonly found: string;
  readonly hresult: string;
  readonly issuer: string;
  readonly names: readonly string[];
  readonly nameservers: readonly string[];
  /** Instants are ISO 8601 in UTC; words turn them into the reader's zone. */
  readonly notAfter: string;
  readonly notBefore: string;
  readonly policy: string;
  readonly port: number;
  readonly providerName: string;
  readonly proxyFqdn: string;
  /** A record's owner name, e.g. `_sipfederationtls._tcp.contoso.com`. */
  readonly record: string;
  /** A DNS server as address and port, or another machine's name. */
  readonly server: string;
  readonly setting: string;
  /** A host name from a federation record. */
  readonly target: string;
  /** Seconds. */
  readonly ttl: number;
  readonly user: string;
  readonly value: string;
}

export type Slot = keyof Slots;
