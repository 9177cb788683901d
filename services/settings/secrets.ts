import type { SecretKind } from '../model/pasted.ts';
import { createToldSecrets } from '../model/told-secrets.ts';

/** What stands where a secret stood. */
export const secretMark = '***';

const keyBegin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/u;
const keyEnd = /-----END [A-Z ]{0,40}PRIVATE KEY-----/u;

interface Pattern {
  readonly kind: SecretKind;
  /** A word without which the pattern cannot match: most lines are done after looking for it. */
  readonly hint: RegExp;
  /** `lead` stays, what follows it is taken out. */
  readonly pattern: RegExp;
}

// Words that say whether there is a password are none.
const value = String.raw`(?!["']?(?:true|false|none|null)\b)(?:"[^"\n]{0,1000}"?|'[^'\n]{0,1000}'?|[^\s"';,}]{1,4000})`;
const patterns: readonly Pattern[] = [
  {
    kind: 'connection-string',
    hint: /key/iu,
    pattern: new RegExp(
      String.raw`(?<lead>(?:AccountKey|SharedAccessKey|SharedSecretKey|InstrumentationKey)\s{0,3}=\s{0,3})[^\s;"']{1,4000}`,
      'giu',
    ),
  },
  {
    kind: 'password',
    hint: /pass|pwd|secret|key|密碼|金鑰/iu,
    pattern: new RegExp(
      String.raw`(?<lead>(?:password|passwd|passphrase|passcode|pwd|secret|api[_-]?key|access[_-]?key|private[_-]?key|密碼|金鑰)["']?[ \t]{0,80}[:=：][ \t]{0,3})${value}`,
      'giu',
    ),
  },
  {
    kind: 'password',
    hint: /-(?:password|pwd)|securestring/iu,
    pattern: new RegExp(
      String.raw`(?<lead>(?:-(?:password|pwd)|ConvertTo-SecureString(?:[ \t]{1,3}-(?:String|AsPlainText|Force)){0,3})[ \t]{1,3})(?![-$(|])${value}`,
      'giu',
    ),
  },
  {
    kind: 'password',
    hint: /密碼|金鑰/u,
    pattern: new RegExp(
      String.raw`(?<lead>(?:密碼|金鑰)[ ]{0,3}[是為][ ]{0,3})[!-~]{4,1000}`,
      'gu',
    ),
  },
  {
    kind: 'password',
    hint: /<\/SS?>/u,
    pattern:
      /(?<lead><(?:SS N="[^"\n]{0,200}"|S N="[^"\n]{0,100}(?:password|passwd|secret|apikey)")>)[^<\n]{1,4000}/giu,
  },
  {
    kind: 'token',
    hint: /authorization/iu,
    pattern:
      /(?<lead>\bauthorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?basic[ \t]{1,3})[\w+/=-]{4,8000}/giu,
  },
  {
    kind: 'password',
    hint: /:\/\//u,
    pattern: /(?<lead>:\/\/[^\s:@/]{1,100}:)[^\s@/]{1,200}(?=@)/gu,
  },
  {
    kind: 'token',
    hint: /eyJ/u,
    pattern: /(?<lead>)\beyJ[\w-]{8,8000}\.[\w-]{4,8000}[\w.-]{0,8000}/gu,
  },
  {
    kind: 'token',
    hint: /bearer/iu,
    pattern: /(?<lead>\bbearer[ \t]{1,3})[\w.~+/=-]{16,8000}/giu,
  },
  {
    kind: 'token',
    hint: /sig=|token/iu,
    pattern:
      /(?<lead>(?:[?&]sig=|\b(?:access|refresh|id)_?token["']?[ \t]{0,80}[:=][ \t]{0,3}["']?))[^\s"'&;,}]{8,8000}/giu,
  },
];

/**
 * Takes secrets out of the lines of a text, one after the other: passwords, tokens, keys of connection strings, private keys
 * (also over many lines). `found` gets the kind of each; the value is in no result.
 */
export function createRedactor(): (line: string, found: (kind: SecretKind) => void) => string {
  let isInKey = false;
  const withoutTold = createToldSecrets(secretMark);
  const redact = (line: string, found: (kind: SecretKind) => void): string =>
    redactLine(
      withoutTold(line, () => {
        found('password');
      }),
      found,
    );
  return (line, found) => {
    if (isInKey) {
      isInKey = !keyEnd.test(line);
      return secretMark;
    }
    const begin = line.includes('PRIVATE KEY') ? keyBegin.exec(line) : null;
    if (begin !== null) {
      found('private-key');
      const end = keyEnd.exec(line);
      isInKey = end === null;
      const rest = end === null ? '' : line.slice(end.index + end[0].length);
      return redactLine(line.slice(0, begin.index), found) + secretMark + redactLine(rest, found);
    }
    return redact(line, found);
  };
}

function redactLine(line: string, found: (kind: SecretKind) => void): string {
  let text = line;
  for (const { kind, hint, pattern } of patterns) {
    if (!hint.test(text)) continue;
    text = text.replace(pattern, (...parts: unknown[]) => {
      found(kind);
      const [whole] = parts;
      const groups = parts.at(-1) as { readonly lead?: string };
      const lead = groups.lead ?? '';
      // Quotation marks stay, so that JSON remains JSON.
      const quote = /^["']/u.exec(String(whole).slice(lead.length))?.[0] ?? '';
      return `${lead}${quote}${secretMark}${quote}`;
    });
  }
  return text;
}
