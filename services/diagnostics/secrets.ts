import { createToldSecrets } from '../model/told-secrets.ts';

/** What was found and taken out; the thing itself is kept nowhere. */
export interface Secret {
  readonly kind: 'authorization' | 'token' | 'password' | 'key' | 'cookie';
  /** Number of the line, from 1. */
  readonly line: number;
}

/** Stands where a secret stood; no language. */
const gone = '[…]';

/** Headers whose whole value proves who somebody is. */
const header =
  /\b(?<name>(?:proxy-)?authorization|(?:proxy-)?authenticate|www-authenticate|(?:proxy-)?authentication-info|(?:set-)?cookie|p-asserted-token|x-ms-web-ticket)["']?\s*:\s*(?<value>\S.*)$/iu;
const pairs: readonly (readonly [Secret['kind'], RegExp])[] = [
  // A whole token wherever it stands: three parts of Base64, the first of which begins with {".
  ['token', /\beyJ[\w-]{10,}\.[\w-]+(?:\.[\w-]*)?/gu],
  ['token', /\b(?<=bearer\s)[\w.~+/-]{12,}=*/giu],
  [
    'authorization',
    /(?<=\b(?:gssapi-data|response|crand|targetname-data|opaque|rspauth)\s*=\s*["“])[^"”]*/giu,
  ],
  [
    'password',
    /(?<=(?:\b(?:password|passwd|pwd|passphrase|client_?secret|secret)|密碼)\s{0,3}["']?\s{0,3}[=:：]\s{0,3}["']?)[^\s"';,&]+/giu,
  ],
  [
    'token',
    /(?<=\b(?:access_token|refresh_token|id_token|api[_-]?key|sig|sas|code_verifier)["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"';,&]{8,}/giu,
  ],
  ['key', /(?<=\binline:)[A-Za-z0-9+/=|:^]{16,}/gu],
];
const suspects =
  /authoriz|authentic|cookie|token|eyj|bearer|gssapi|response=|crand|opaque|rspauth|pass|pwd|secret|密碼|key|sig=|sas=|inline:|web-ticket/iu;

/**
 * Takes secrets out of the lines of a text, one after the other: authorization headers with their folded lines, tokens,
 * passwords, private keys. What comes out may be shown and kept.
 */
export interface Redactor {
  readonly redact: (text: string, line: number) => string;
  readonly found: readonly Secret[];
}

export function createRedactor(): Redactor {
  const found: Secret[] = [];
  const note = (kind: Secret['kind'], line: number): void => {
    const last = found.at(-1);
    if (found.length < 1_000 && !(last?.kind === kind && last.line === line))
      found.push({ kind, line });
  };
  let inKey = false;
  let inHeader = false;
  const withoutTold = createToldSecrets(gone);
  const redact = (raw: string, line: number): string => {
    const text = withoutTold(raw, () => {
      note('password', line);
    });
    if (inKey) {
      inKey = !text.includes('-----END');
      return gone;
    }
    if (inHeader && /^[ \t]+\S/u.test(text)) return gone;
    inHeader = false;
    if (!suspects.test(text)) return text;
    if (/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/u.test(text)) {
      inKey = !text.includes('-----END');
      note('key', line);
      return gone;
    }
    const named = header.exec(text)?.groups;
    if (named?.value !== undefined) {
      inHeader = true;
      note(/cookie/iu.test(named.name ?? '') ? 'cookie' : 'authorization', line);
      return `${text.slice(0, text.length - named.value.length)}${gone}`;
    }
    return redactPairs(text, (kind) => {
      note(kind, line);
    });
  };
  return { redact, found };
}

function redactPairs(text: string, note: (kind: Secret['kind']) => void): string {
  let kept = text;
  for (const [kind, pattern] of pairs) {
    kept = kept.replace(pattern, () => {
      note(kind);
      return gone;
    });
  }
  return kept;
}
