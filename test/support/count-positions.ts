import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A place of a document that says something to do. What counts strictly is a bullet or numbered step, a table row, and a sentence
 * that says must, should, can or optional. Notes that are set apart, and sentences that say the same in other words (required, need
 * to), are found beyond that, so that they are covered as well.
 */
export interface Position {
  readonly kind: 'bullet' | 'row' | 'sentence' | 'note' | 'need';
  /** Counted within its kind, from 1. */
  readonly number: number;
  readonly text: string;
}

const bullet = /^(?:[ >]*)(?:-|\d+\.) {1,3}(?<item>\S.*)$/u;
const note = /> \[!(?:NOTE|IMPORTANT)\]/u;
const listItem = /<li>/iu;
const row = /^ *<tr class="(?:odd|even)">/u;
const modal = /\b(?:must|should|can|cannot|optional)\b|必須|應該|應已|可以|選用/iu;
const need = /\b(?:need|needs|needed|required|have to)\b|需要/iu;

/** Finds the positions of one document: Markdown as Microsoft publishes it, with tables in HTML. */
export function positionsOf(document: string): readonly Position[] {
  const body = document.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '');
  const found: Omit<Position, 'number'>[] = [];
  for (const line of body.split(/\r?\n/u)) {
    const item = bullet.exec(line)?.groups?.item;
    const text = plain(item ?? line);
    if (row.test(line)) found.push({ kind: 'row', text: '' });
    else if (note.test(line)) found.push({ kind: 'note', text: '' });
    else if (item !== undefined || listItem.test(line)) found.push({ kind: 'bullet', text });
    // A bullet is one position, whatever stands in it.
    if (item !== undefined) continue;
    for (const sentence of text.replace(/^> /u, '').split(/(?<=[.!?])\s+|(?<=。)/u))
      if (modal.test(sentence)) found.push({ kind: 'sentence', text: sentence });
      else if (need.test(sentence)) found.push({ kind: 'need', text: sentence });
  }
  const counts = { note: 0, bullet: 0, row: 0, sentence: 0, need: 0 };
  return found.map((one) => ({ ...one, number: (counts[one.kind] += 1) }));
}

function plain(text: string): string {
  return text
    .replace(/<[^>]{0,300}>/gu, ' ')
    .replace(/\]\([^)]{0,300}\)/gu, ']')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Prints the positions of every text file of a folder. */
function main(folder: string): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const positions = positionsOf(readFileSync(path.join(folder, file), 'utf8'));
    const count = (kind: Position['kind']): number =>
      positions.filter((one) => one.kind === kind).length;
    const strict = count('bullet') + count('row') + count('sentence');
    process.stdout.write(
      `${file}: ${count('bullet')} bullets, ${count('row')} rows, ${count('sentence')} sentences: ${strict} positions; beyond them ${count('note')} notes, ${count('need')} needs\n`,
    );
    for (const { kind, number, text } of positions)
      process.stdout.write(`  ${kind} ${number}: ${text.slice(0, 110)}\n`);
  }
}

const [, script = '', folder] = process.argv;
if (folder !== undefined && import.meta.url === pathToFileURL(script).href) main(folder);
