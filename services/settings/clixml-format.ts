import type { Field } from './item.ts';
import { deepestNesting, mostElements, mostFields, mostItems } from './limits.ts';
import type { Line } from './lines.ts';
import { secretMark } from './secrets.ts';
import { cut, empty, type Value } from './values.ts';

/** The objects of one file of Export-Clixml. */
export interface ClixmlListing {
  readonly objects: readonly {
    readonly fields: readonly Field[];
    readonly from: number;
    readonly to: number;
    /** Names of its types of .NET: its own, not those of objects inside; empty where none are told. */
    readonly types: readonly string[];
  }[];
  /** Index of the first line behind it. */
  readonly end: number;
  readonly isCutOff: boolean;
}

interface Node {
  readonly tag: string;
  readonly name: string | undefined;
  readonly ref: string | undefined;
  readonly line: number;
  endLine: number;
  text: string;
  isClosed: boolean;
  readonly children: Node[];
}

/** True for a line that Export-Clixml begins with. */
export function beginsClixml(text: string): boolean {
  return /^\s*<Objs\s/u.test(text);
}

/**
 * Reads the objects of CLIXML, and no other XML: elements with an `N` attribute, no entities but the five, no processing
 * instructions, no document type, bounded depth and number.
 */
export function readClixml(lines: readonly Line[], start: number): ClixmlListing {
  const last = lines.findIndex(({ text }, index) => index >= start && text.includes('</Objs>'));
  const end = last < 0 ? lines.length : last + 1;
  const root = parse(lines.slice(start, end));
  const whole = root.children.filter(({ tag }) => tag === 'Obj').slice(0, mostItems);
  const known = new Map<string, readonly string[]>();
  const objects = whole.map((node) => ({
    fields: propertiesOf(node),
    from: node.line,
    to: node.endLine,
    types: typesOf(node, known),
  }));
  return {
    objects: objects.filter((_, index) => whole[index]?.isClosed === true),
    end,
    isCutOff: last < 0,
  };
}

/**
 * The types of an object: written out in its `TN`, or told by the number of an earlier one. `known` learns those inside the object,
 * which later objects may name, too; a number that is given twice means the latest.
 */
function typesOf(object: Node, known: Map<string, readonly string[]>): readonly string[] {
  let own: readonly string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === 'TN')
        known.set(
          child.ref ?? '',
          child.children.map(({ text }) => text),
        );
      if (node === object && (child.tag === 'TN' || child.tag === 'TNRef'))
        own = known.get(child.ref ?? '') ?? [];
      walk(child);
    }
  };
  walk(object);
  return own;
}

const tagPattern =
  /<(?<close>\/)?(?<tag>[A-Za-z][A-Za-z0-9]{0,20})(?<attributes>(?:\s[^<>]{0,2000})?)>|(?<text>[^<]{1,20000})|</gu;

function parse(lines: readonly Line[]): Node {
  const root = node('Objs', '', lines[0]?.number ?? 1);
  let open: Node[] = [root];
  let count = 0;
  for (const { number, text } of lines) {
    for (const { groups } of text.matchAll(tagPattern)) {
      const top = open.at(-1) ?? root;
      if (groups?.tag === undefined) {
        if (top.children.length === 0) top.text += groups?.text ?? '';
        continue;
      }
      const { close, tag, attributes = '' } = groups;
      if (tag === 'Objs') continue;
      if (close !== undefined) {
        open = closeTag(open, tag, number);
        continue;
      }
      count += 1;
      if (open.length > deepestNesting * 2 || count > mostItems * 20) return root;
      const made = node(tag, attributes, number);
      top.children.push(made);
      if (attributes.endsWith('/')) made.isClosed = true;
      else open.push(made);
    }
    const top = open.at(-1);
    if (top?.children.length === 0 && top.text !== '') top.text += '\n';
  }
  return root;
}

function node(tag: string, attributes: string, line: number): Node {
  const name = /\sN="(?<name>[^"]{0,200})"/u.exec(attributes)?.groups?.name;
  const ref = /\sRefId="(?<ref>\d{1,9})"/u.exec(attributes)?.groups?.ref;
  return { tag, name, ref, line, endLine: line, text: '', isClosed: false, children: [] };
}

/** Ends the innermost element of that name; an end that fits none is passed over. */
function closeTag(open: readonly Node[], tag: string, line: number): Node[] {
  const index = open.findLastIndex((one) => one.tag === tag);
  const closed = open[index];
  if (index < 1 || closed === undefined) return [...open];
  closed.isClosed = true;
  closed.endLine = line;
  return open.slice(0, index);
}

/** `Props` holds the properties of the object, `MS` those that Select-Object or PowerShell added. */
function propertiesOf(object: Node): readonly Field[] {
  return object.children
    .filter(({ tag }) => tag === 'Props' || tag === 'MS')
    .flatMap(({ children }) => children)
    .filter((child) => child.name !== undefined)
    .slice(0, mostFields)
    .map((child) => ({
      name: decode(child.name ?? ''),
      value: valueOf(child),
      line: child.line,
    }));
}

function valueOf(child: Node): Value {
  if (child.tag === 'Nil') return empty;
  if (child.tag === 'Ref' || !child.isClosed) return cut;
  if (child.tag === 'B') return textValue(child.text === 'true' ? 'True' : 'False');
  if (child.tag !== 'Obj') return textValue(child.text);
  const list = child.children.find(({ tag }) => ['LST', 'IE', 'STK', 'QUE'].includes(tag));
  const text = child.children.find(({ tag }) => tag === 'ToString');
  if (list !== undefined) {
    const items = list.children.slice(0, mostElements).map(valueOf);
    return { kind: 'list', items, isCut: list.children.length > mostElements };
  }
  const fields = new Map(
    propertiesOf(child).map(({ name, value }) => [name.toLowerCase(), value] as const),
  );
  return { kind: 'object', fields, ...(text === undefined ? {} : { text: decode(text.text) }) };
}

function textValue(text: string): Value {
  const decoded = decode(text).trim();
  // PowerShell writes a line break as _x000A_: a real one was put in by a mail, inside a word or between two.
  if (decoded.includes(secretMark) || text.trim().includes('\n')) return cut;
  return decoded === '' ? empty : { kind: 'text', text: decoded };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text
    .replace(/_x(?<code>[\dA-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/&(?<name>amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '');
}
