import type { Field } from './item.ts';
import type { Line } from './lines.ts';
import { readPrompt } from './commands.ts';
import { addItem, finishBlock, type Step } from './walk.ts';

/** `================ Certificate 0 ================` */
const beginning = /^\s{0,4}={4,40}\s{0,4}\S{1,20}\s?\S{0,20}\s(?<index>\d{1,5})\s{0,4}={4,40}\s*$/u;
const store = /^\s{0,4}(?<name>\w{1,60}) "[^"\n]{1,100}"\s*$/u;
/** `CertUtil: -store command completed successfully.` */
const end = /^\s{0,4}CertUtil\s?[:：]/iu;
/** Lines of one certificate at most. */
const mostLines = 60;

const names: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Subject', /^\s{0,8}(?:Subject|主體|主旨)\s?[:：]\s{0,4}(?<value>.+)$/iu],
  ['Issuer', /^\s{0,8}(?:Issuer|簽發者|發行者)\s?[:：]\s{0,4}(?<value>.+)$/iu],
  ['NotBefore', /^\s{0,8}NotBefore\s?[:：]\s{0,4}(?<value>.+)$/iu],
  ['NotAfter', /^\s{0,8}NotAfter\s?[:：]\s{0,4}(?<value>.+)$/iu],
  [
    'Thumbprint',
    /^\s{0,8}(?:Cert Hash|憑證雜湊)\s?\(sha1\)\s?[:：]\s{0,4}(?<value>[\da-f ]{40,60})$/iu,
  ],
  ['Provider', /^\s{0,8}(?:Provider|提供者)\s{0,4}=\s{0,4}(?<value>.+)$/iu],
];

/** What `certutil -store` prints of one certificate: the only listing that names the provider of its key. */
export const readCertutil: Step = (walk, line) => {
  const isStore = store.test(line.text) && beginning.test(walk.lines[walk.at + 1]?.text ?? '');
  if (isStore) {
    walk.at += 1;
    return true;
  }
  const index = beginning.exec(line.text)?.groups?.index;
  if (index === undefined) return false;
  finishBlock(walk);
  const of = storeAbove(walk.lines, walk.at);
  const fields: Field[] = [fieldOf('StoreIndex', index, line)];
  if (of !== undefined) fields.push(fieldOf('PSParentPath', `Cert:\\LocalMachine\\${of}`, line));
  walk.at += 1;
  let last = line;
  for (let next = walk.lines[walk.at]; next !== undefined; next = walk.lines[walk.at]) {
    const isOver = next.number - line.number > mostLines || beginning.test(next.text);
    if (isOver || end.test(next.text) || readPrompt(next.text) !== undefined) break;
    fields.push(...readField(next));
    last = next;
    walk.at += 1;
  }
  if (end.test(walk.lines[walk.at]?.text ?? '')) walk.at += 1;
  addItem(walk, fields, line.number, last.number);
  return true;
};

function readField(line: Line): readonly Field[] {
  return names.flatMap(([name, pattern]) => {
    const value = pattern.exec(line.text)?.groups?.value?.trim();
    if (value === undefined) return [];
    return [
      fieldOf(name, name === 'Thumbprint' ? value.replaceAll(' ', '').toUpperCase() : value, line),
    ];
  });
}

function fieldOf(name: string, text: string, { number }: Line): Field {
  return { name, value: { kind: 'text', text }, line: number };
}

/** `my "Personal"` stands above the first certificate, and counts for those below it. */
function storeAbove(lines: readonly Line[], at: number): string | undefined {
  const most = 2_000;
  for (let above = at - 1; above >= Math.max(0, at - most); above -= 1) {
    const text = lines[above]?.text ?? '';
    const name = store.exec(text)?.groups?.name;
    if (name !== undefined) return name;
    if (end.test(text) || readPrompt(text) !== undefined) return undefined;
  }
  return undefined;
}
