import { rowOfNumber } from '../model/error-rows.ts';

/** A number of Windows or of the SIP stack in plain text. */
export interface ShownNumber {
  readonly kind: 'hresult' | 'winsock';
  /** Row, or the number itself in lower case when no row explains it. */
  readonly id: string;
  /** As it stands, with the name behind it. */
  readonly shown: string;
}

const resultCode =
  /\b(?:result-code|hresult|result|error|code|failed|failure|status|錯誤|代碼|碼|last failure is)["']?[^\w\n]{0,6}(?:code|number|is|of|was)?[^\w\n]{0,6}["'(]{0,2}(?<number>0x[\da-f]{8}|-[12]\d{9}|(?<!-)[23]\d{9})\b["')]{0,2}\s{0,3}\(?(?<name>[A-Z][A-Z0-9]{1,12}(?:_[A-Z0-9]{1,40}){1,12})?/iu;
const hexAlone =
  /\b(?<number>0x[\da-f]{8})\b\s{0,3}\(?(?<name>[A-Z][A-Z0-9]{1,12}(?:_[A-Z0-9]{1,40}){1,12})?/iu;
const winsock =
  /(?:\b(?:winsock|socket|wsa\w{0,24}|errors?|code|errno|failure)|錯誤|代碼)[^\d\n]{0,30}(?<number>1(?:00(?:51|53|54|60|61|65)|100[1-4]))\b|\b(?<first>1(?:00(?:51|53|54|60|61|65)|100[1-4]))\s{0,3}\(?WSA/iu;
/** Beside the word itself any number of Windows Sockets is one, also where no row explains it. */
const anyWinsock =
  /\b(?:winsock|wsa(?:e\w{2,24})?)\b[^\d\n]{0,30}(?<number>1(?:0[01]\d\d|10[0-3]\d))\b|\b(?<first>1(?:0[01]\d\d|10[0-3]\d))\s{0,3}\(?WSA/iu;
/** Numbers that are errors wherever they stand: of sockets, TLS, certificates, and of the SIP stack. */
const ofErrors = /^0x(?:8007|8009|800b|c3e[89])/iu;
/** A number of Windows Sockets that is a line by itself; elsewhere it may be anything. */
const socketAlone =
  /^\s{0,20}(?<number>1(?:00(?:51|53|54|60|61|65)|100[1-4]))\s{0,3}[.。]?\s{0,3}$/u;
/** An HRESULT as PowerShell prints the number: nothing else is that large and below zero. */
const decimalAlone = /(?<![\w.-])(?<number>-2\d{9})(?![\d.])/u;
/** An HRESULT whose `0x` was lost: of the facilities that matter here, and only where a row knows it. */
const hexBare = /(?<![\w.:+/=-])(?<number>80(?:09|0b|07)[\da-f]{4})(?![\w.:+/=-])/iu;
const names: Readonly<Record<string, string>> = {
  SEC_E_WRONG_PRINCIPAL: '0x80090322',
  SEC_E_UNTRUSTED_ROOT: '0x80090325',
  SEC_E_ILLEGAL_MESSAGE: '0x80090326',
  SEC_E_CERT_UNKNOWN: '0x80090327',
  SEC_E_CERT_EXPIRED: '0x80090328',
  SEC_E_ALGORITHM_MISMATCH: '0x80090331',
  SEC_E_CERT_WRONG_USAGE: '0x80090349',
  SEC_E_INVALID_TOKEN: '0x80090308',
  CRYPT_E_REVOKED: '0x80092010',
  CRYPT_E_NO_REVOCATION_CHECK: '0x80092012',
  CRYPT_E_REVOCATION_OFFLINE: '0x80092013',
  CERT_E_EXPIRED: '0x800b0101',
  CERT_E_UNTRUSTEDROOT: '0x800b0109',
  CERT_E_CHAINING: '0x800b010a',
  CERT_E_REVOCATION_FAILURE: '0x800b010e',
  CERT_E_CN_NO_MATCH: '0x800b010f',
  CERT_E_WRONG_USAGE: '0x800b0110',
  SIPPROXY_E_EPROUTING_MSG_ALLOWED_DOMAIN_NO_SRV_MATCH: '0xc3e93d6f',
  SIPPROXY_E_ROUTING_MSG_CERT_MISMATCH: '0xc3e93d67',
  SIPPROXY_E_ROUTING: '0xc3e93c5e',
  SIPPROXY_E_UNKNOWN_USER_OR_EPID: '0xc3e93c2f',
  SIP_E_CRYPT_REFERRER_DATE_SKEWED: '0xc3e93ee0',
  SIPPROXY_E_EPROUTING_MSG_INVALID_EXT_SPLIT_DOMAIN: 'sipproxy-split-domain',
  WSAENETUNREACH: 'winsock-10051',
  WSAECONNABORTED: 'winsock-10053',
  WSAECONNRESET: 'winsock-10054',
  WSAETIMEDOUT: 'winsock-10060',
  WSAECONNREFUSED: 'winsock-10061',
  WSAEHOSTUNREACH: 'winsock-10065',
  WSAHOST_NOT_FOUND: 'winsock-11001',
  WSATRY_AGAIN: 'winsock-11002',
  WSANO_RECOVERY: 'winsock-11003',
  WSANO_DATA: 'winsock-11004',
};
const known = new RegExp(
  `\\b(?<name>${Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'u',
);
const suspects = /0x[\da-f]{8}|\d{5}|_E_|WSA|80(?:09|0b|07)/iu;

/** The number in a line of plain text; a number that no row explains only beside a word for errors. */
export function readNumber(text: string): ShownNumber | undefined {
  if (!suspects.test(text)) return undefined;
  const beside = resultCode.exec(text)?.groups;
  const hex = beside ?? hexAlone.exec(text)?.groups ?? decimalAlone.exec(text)?.groups;
  const named = known.exec(text)?.groups?.name;
  const byName = named === undefined ? undefined : names[named];
  if (hex?.number !== undefined) {
    const row = rowOfNumber(hex.number) ?? byName;
    const shown = hex.name === undefined ? hex.number : `${hex.number} ${hex.name}`;
    if (row !== undefined) return { kind: kindOf(row), id: row, shown };
    const isError = beside !== undefined && /^(?:0x[8c]|-)/iu.test(hex.number);
    if (isError || ofErrors.test(hex.number)) return unknownNumber(hex.number, shown);
  }
  const bare = hexBare.exec(text)?.groups?.number;
  const row = bare === undefined ? undefined : rowOfNumber(`0x${bare}`);
  if (bare !== undefined && row !== undefined) return { kind: kindOf(row), id: row, shown: bare };
  if (byName !== undefined) return { kind: kindOf(byName), id: byName, shown: named ?? '' };
  const socket = [winsock, anyWinsock, socketAlone]
    .map((pattern) => pattern.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  const number = socket?.number ?? socket?.first;
  return number === undefined
    ? undefined
    : { kind: 'winsock', id: `winsock-${number}`, shown: number };
}

/** A number without a row. What wraps a number of Windows Sockets is known by that. */
function unknownNumber(number: string, shown: string): ShownNumber {
  const id = number.toLowerCase();
  const inside = id.startsWith('0x8007') ? Number.parseInt(id.slice(6), 16) : 0;
  return inside >= 10_000 && inside < 12_000
    ? { kind: 'winsock', id: `winsock-${inside}`, shown }
    : { kind: 'hresult', id, shown };
}

function kindOf(row: string): ShownNumber['kind'] {
  return row.startsWith('winsock') ? 'winsock' : 'hresult';
}
