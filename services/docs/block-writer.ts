import { limits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { cellText, isNoteMark, mostCells, pipeCells, rowText } from './table-text.ts';

/** A piece of a document as plain text. A row of a table names its columns; a step keeps its number. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'note' | 'code' | 'row';
  readonly text: string;
}

type Open = 'text' | 'item' | 'note';

/** Collects lines and cells into blocks. */
export interface BlockWriter {
  readonly blocks: readonly Block[];
  /** Text as it stands between tags, line breaks included. */
  write(text: string): void;
  /** A line of code, as it is. */
  code(line: string): void;
  /** Ends the block that is open, as an empty line does. */
  end(): void;
  /** An item of an HTML list. */
  item(): void;
  /** A heading given by a tag. */
  heading(): void;
  table: TableWriter;
}

/** What tags of a table do. Closing tags may be missing. */
export interface TableWriter {
  open(): void;
  close(): void;
  row(): void;
  cell(isHeader: boolean): void;
  endRow(): void;
}

interface Row {
  cells: string[];
  isHeader: boolean;
}

interface State {
  readonly blocks: Block[];
  line: string;
  kind: Open | 'heading';
  lines: string[];
  characters: number;
  isInList: boolean;
  depth: number;
  header: readonly string[];
  row: Row | undefined;
  pipes: 'none' | 'header' | 'rows';
}

export function createBlockWriter(): BlockWriter {
  const state: State = {
    blocks: [],
    line: '',
    kind: 'text',
    lines: [],
    characters: 0,
    isInList: false,
    depth: 0,
    header: [],
    row: undefined,
    pipes: 'none',
  };
  return {
    blocks: state.blocks,
    write: (text) => {
      write(text, state);
    },
    code: (line) => {
      if (state.depth > 0) addToCell(`${line}\n`, state);
      else push({ kind: 'code', text: line.replaceAll('\u00a0', ' ').trimEnd() }, state);
    },
    end: () => {
      if (state.depth === 0) endBlock(state);
      // A paragraph inside an item of a list stands on the line of its mark.
      else if (state.row?.cells.at(-1)?.endsWith('• ') !== true) addToCell('\n', state);
    },
    item: () => {
      if (state.depth > 0) addToCell('\n• ', state);
      else {
        endBlock(state);
        begin('item', '• ', state);
      }
    },
    heading: () => {
      endBlock(state);
      state.kind = 'heading';
    },
    table: tableWriter(state),
  };
}

function tableWriter(state: State): TableWriter {
  return {
    open: () => {
      if (state.depth === 0) {
        endBlock(state);
        state.header = [];
      }
      state.depth += 1;
    },
    close: () => {
      if (state.depth === 1) endRow(state);
      state.depth = Math.max(0, state.depth - 1);
    },
    row: () => {
      if (state.depth !== 1) return;
      endRow(state);
      state.row = { cells: [], isHeader: false };
    },
    cell: (isHeader) => {
      if (state.depth !== 1) return;
      state.row ??= { cells: [], isHeader };
      if (state.row.cells.length === 0) state.row.isHeader = isHeader;
      if (state.row.cells.length < mostCells) state.row.cells.push('');
    },
    endRow: () => {
      if (state.depth === 1) endRow(state);
    },
  };
}

function push(block: Block, state: State): void {
  if (block.text !== '' && state.blocks.length < limits.blocks) state.blocks.push(block);
}

function addToCell(text: string, state: State): void {
  const cells = state.row?.cells;
  const last = cells?.at(-1);
  if (cells === undefined || last === undefined) return;
  if (last.length < limits.blockCharacters) cells[cells.length - 1] = last + text;
}

function endRow(state: State): void {
  const { row } = state;
  state.row = undefined;
  if (row === undefined) return;
  const cells = row.cells.map(cellText);
  if (row.isHeader && state.header.length === 0 && cells.length > 1) {
    state.header = cells;
    return;
  }
  push({ kind: 'row', text: rowText(state.header, cells) }, state);
}

function begin(kind: Open, text: string, state: State): void {
  state.kind = kind;
  if (text !== '') state.lines.push(text);
}

function endBlock(state: State): void {
  if (state.line !== '') endLine(state);
  const text = plainText(state.lines.join(state.kind === 'note' ? ' ' : '\n'));
  if (text !== '•') push({ kind: state.kind, text }, state);
  state.lines = [];
  state.characters = 0;
  state.kind = 'text';
}

function write(text: string, state: State): void {
  if (state.depth > 0) {
    addToCell(text, state);
    return;
  }
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    addToLine(text.slice(at, end), state);
    endLine(state);
    at = end + 1;
  }
  addToLine(text.slice(at), state);
}

function addToLine(text: string, state: State): void {
  if (state.line.length < limits.blockCharacters) {
    state.line += text.slice(0, limits.blockCharacters);
  }
}

/** What a line of Markdown is, from what it begins with. */
function endLine(state: State): void {
  const line = state.line.replaceAll('\u00a0', ' ').trimEnd();
  state.line = '';
  const quoted = /^\s*>(?:\s?>)*\s?(?<rest>.*)$/u.exec(line)?.groups?.rest;
  const content = quoted ?? line;
  if (content.trim() === '') {
    if (quoted === undefined || state.kind !== 'note') endBlock(state);
    if (quoted === undefined) state.pipes = 'none';
    return;
  }
  if (quoted !== undefined && isNoteMark(content.trim())) {
    endBlock(state);
    state.kind = 'note';
    return;
  }
  readLine(content, state);
}

function readLine(line: string, state: State): void {
  const heading = /^\s{0,3}#{1,6}\s+(?<text>.+)$/u.exec(line)?.groups?.text;
  if (heading !== undefined) {
    endBlock(state);
    push({ kind: 'heading', text: plainText(heading.replace(/\s+#+\s*$/u, '')) }, state);
    state.isInList = false;
    return;
  }
  if (/^\s*\|.*\|\s*$/u.test(line)) {
    readPipes(line, state);
    return;
  }
  const item = /^\s{0,40}(?<mark>[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u.exec(line)?.groups;
  if (item !== undefined) {
    endBlock(state);
    begin('item', /^\d/u.test(item.mark ?? '') ? `${item.mark ?? ''} ` : '• ', state);
    state.isInList = true;
    addLine(item.text ?? '', state);
    return;
  }
  const isIndented = /^(?: {4}|\t)/u.test(line);
  if (isIndented && !state.isInList && state.lines.length === 0) {
    push({ kind: 'code', text: line.trim() }, state);
    return;
  }
  if (!isIndented && state.lines.length === 0) state.isInList = false;
  addLine(line, state);
}

function addLine(line: string, state: State): void {
  if (state.characters > limits.blockCharacters) return;
  state.characters += line.length;
  state.lines.push(line);
}

/** A table of Markdown: its first row is the header, the row of dashes below it is nothing. */
function readPipes(line: string, state: State): void {
  endBlock(state);
  const texts = pipeCells(line);
  if (texts === undefined) return;
  if (state.pipes === 'none') {
    state.header = texts;
    state.pipes = 'rows';
  } else push({ kind: 'row', text: rowText(state.header, texts) }, state);
}
