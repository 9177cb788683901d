import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies of the clone under other names and ids, until there are enough topics. */
export function multiplyClone(from: string, into: string, topics: number): void {
  const folders = readdirSync(from, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders) {
    const files = readdirSync(join(from, name)).filter((file) => file.endsWith('.md'));
    mkdirSync(join(into, name), { recursive: true });
    for (let copy = 0; copy * files.length < topics; copy += 1) {
      for (const file of files.slice(0, topics - copy * files.length)) {
        const text = readFileSync(join(from, name, file), 'utf8');
        const id = `ms:assetid: ${copy}-`;
        writeFileSync(join(into, name, `${copy}-${file}`), text.replace('ms:assetid: ', id));
      }
    }
  }
}
