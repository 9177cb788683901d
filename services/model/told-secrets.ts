/** Characters of a line that are looked at; a longer one is no table that somebody pasted. */
const longest = 8_000;

/** What a column of passwords is called, whatever stands before the word. */
const secretName = /(?:password|passwd|passphrase|passcode|pwd|secret|密碼|密码|金鑰|通行碼)$/iu;
const hint = /pass|pwd|secret|密碼|密码|金鑰|通行碼/iu;
/** Words that say whether there is a password are none. */
const noSecret = /^(?:true|false|none|null|yes|no|n\/a|-+|\*+|是|否|有|無)?$/iu;

/** A password as policies ask for one: letters of both cases, a digit and a sign. */
const strong = String.raw`(?=[!-~]{0,64}[a-z])(?=[!-~]{0,64}[A-Z])(?=[!-~]{0,64}\d)(?=[!-~]{0,64}[!#$%^&*?~@])`;
const told: readonly RegExp[] = [
  // What Read-Host and the sign-in of older modules print.
  /(?<lead>\bpassword for (?:user )?[^\s:：]{1,200} ?[:：]\s{0,3})(?<secret>[!-~]{3,200})/giu,
  /(?<lead>\b(?:password|passwd|passphrase|passcode|pwd)\s{1,3}(?:is|was)\s{1,3}["'「]?)(?<secret>(?=[!-~]{0,60}[\d!#$%^&*_+=~])[!-~]{5,200})/giu,
  // An account and what opens it, beside each other or alone on a line.
  new RegExp(
    String.raw`(?<lead>^\s{0,8}[\w.+-]{1,64}@[\w.-]{3,200}\s{0,3}[/:,|]?\s{1,3})(?<secret>${strong}[!-~]{8,64})\s{0,8}$`,
    'gu',
  ),
  new RegExp(String.raw`(?<lead>^\s{0,8})(?<secret>${strong}[!-.0-9;<>-Z^-~]{8,64})\s{0,8}$`, 'gu'),
];

/** Where the passwords stand in the rows of a table: by the cells between delimiters, or by the places of the dashes. */
type Columns =
  | { readonly kind: 'cells'; readonly delimiter: string; readonly at: readonly number[] }
  | { readonly kind: 'header'; readonly text: string }
  | { readonly kind: 'places'; readonly places: readonly Place[] };

interface Place {
  readonly from: number;
  /** Undefined for the last column, which goes to the end of the line. */
  readonly to: number | undefined;
}

/**
 * Takes passwords out that no word in their own line gives away: those in the column of a table that is called so, behind a prompt,
 * beside an account. Lines come one after the other; `found` is called for each that was taken out, and `gone` stands in its place.
 */
export function createToldSecrets(gone: string): (line: string, found: () => void) => string {
  let columns: Columns | undefined;
  return (line, found) => {
    if (line.length > longest) return line;
    const take = (secret: string): string => {
      if (noSecret.test(secret.trim().replace(/^["']|["']$/gu, ''))) return secret;
      found();
      return secret.replace(/\S(?:.{0,8000}\S)?/u, gone);
    };
    const rows = columns;
    columns = nextColumns(rows, line);
    if (columns !== undefined && columns === rows) return inColumns(line, columns, take);
    return withoutTold(line, take);
  };
}

function withoutTold(line: string, take: (secret: string) => string): string {
  let text = line;
  for (const pattern of told)
    text = text.replace(pattern, (...parts: unknown[]) => {
      const { lead = '', secret = '' } = parts.at(-1) as { lead?: string; secret?: string };
      return `${lead}${take(secret)}`;
    });
  return text;
}

/** What the lines below this one are: rows of the same table, of one that begins here, or neither. */
function nextColumns(columns: Columns | undefined, line: string): Columns | undefined {
  if (columns?.kind === 'header') {
    if (/^ {0,200}-[ -]{0,4000}$/u.test(line)) return placesOf(columns.text, line);
  } else if (columns?.kind === 'cells' && line.includes(columns.delimiter)) return columns;
  else if (columns?.kind === 'places' && line.trim() !== '') return columns;
  return hint.test(line) ? headerOf(line) : undefined;
}

function headerOf(line: string): Columns | undefined {
  for (const delimiter of ['\t', '|', ',', ';']) {
    const names = cellsOf(line, delimiter).map(({ from, to }) => nameOf(line.slice(from, to)));
    const isHeader =
      names.length > 1 && names.every((name) => /^[\p{L}\w .()-]{0,80}$/u.test(name));
    const at = names.flatMap((name, index) => (secretName.test(name) ? [index] : []));
    if (isHeader && at.length > 0) return { kind: 'cells', delimiter, at };
  }
  const isNames = line.split(/\s{1,200}/u).every((word) => /^[\p{L}\w.()-]{0,80}$/u.test(word));
  return isNames ? { kind: 'header', text: line } : undefined;
}

function nameOf(cell: string): string {
  return cell.trim().replace(/^["']|["']$/gu, '');
}

function placesOf(header: string, dashes: string): Columns | undefined {
  const starts = [...dashes.matchAll(/-{1,400}/gu)].map(({ index }) => index);
  const places = starts.flatMap((from, index): Place[] => {
    const to = starts[index + 1];
    return secretName.test(header.slice(from, to).trim()) ? [{ from, to }] : [];
  });
  return places.length > 0 ? { kind: 'places', places } : undefined;
}

function inColumns(line: string, columns: Columns, take: (secret: string) => string): string {
  const places =
    columns.kind === 'cells'
      ? cellsOf(line, columns.delimiter).filter((_, index) => columns.at.includes(index))
      : columns.kind === 'places'
        ? columns.places
        : [];
  // From the last to the first, so that the places before stay where they are.
  return [...places].reverse().reduce((text, { from, to = text.length }) => {
    return `${text.slice(0, from)}${take(text.slice(from, to))}${text.slice(to)}`;
  }, line);
}

/** Where the cells of a line stand; a delimiter inside quotation marks is part of one. */
function cellsOf(line: string, delimiter: string): readonly { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (at < line.length && (isQuoted || sign !== delimiter)) continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return cells;
}
