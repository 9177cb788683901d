import { limits } from './limits.ts';

/** The head of a document: what it says about itself, and the text below. */
export interface FrontMatter {
  /** By name in lower case, such as `ms:assetid`; of a list, its items joined by commas. */
  readonly values: ReadonlyMap<string, string>;
  readonly body: string;
  /** A head begins but does not end. */
  readonly isBroken: boolean;
}

/**
 * Reads the front matter of a document. A key may hold colons (`ms:assetid: 1234`), so the colon that ends it is the last one
 * before a space or the end of the line. Only strings and lists of strings are known; other lines are passed over.
 */
export function readFrontMatter(text: string): FrontMatter {
  const values = new Map<string, string>();
  const plain = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  if (!/^---[ \t]*\n/u.test(plain)) return { values, body: plain, isBroken: false };
  let at = plain.indexOf('\n') + 1;
  let key = '';
  for (let line = 0; line < limits.frontMatterLines && at < plain.length; line += 1) {
    const end = plain.indexOf('\n', at);
    const next = end < 0 ? plain.length : end;
    const content = plain.slice(at, Math.min(next, at + limits.blockCharacters));
    at = next + 1;
    if (/^(?:---|\.\.\.)[ \t]*$/u.test(content)) {
      return { values, body: plain.slice(at), isBroken: false };
    }
    key = readLine(content, key, values);
  }
  return { values: new Map(), body: plain, isBroken: true };
}

/** Gives the key that items of a list below belong to. */
function readLine(line: string, key: string, values: Map<string, string>): string {
  const item = /^\s*-\s+(?<item>\S.*)$/u.exec(line)?.groups?.item;
  if (item !== undefined && key !== '') {
    const before = values.get(key);
    values.set(key, before === undefined || before === '' ? unquote(item) : `${before},${item}`);
    return key;
  }
  const found = /^(?<key>[\w.-]{1,60}(?::[\w.-]{1,60}){0,3}):(?:\s+(?<value>\S.*))?\s*$/u.exec(
    line,
  );
  const name = found?.groups?.key?.toLowerCase();
  if (name === undefined) return key;
  values.set(name, unquote(found?.groups?.value ?? ''));
  return name;
}

/** YAML writes a quote inside single quotes twice. */
function unquote(value: string): string {
  const text = value.trim();
  const single = /^'(?<inner>.*)'$/u.exec(text)?.groups?.inner;
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(?<inner>.*)"$/u.exec(text)?.groups?.inner;
  return double === undefined ? text : double.replaceAll('\\"', '"');
}
