import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { DocsProblem } from '../model/documentation.ts';
import { limits } from './limits.ts';

/** A file of a documentation folder, found but not read. */
export interface FoundFile {
  readonly path: string;
  /** Path below the folder that was given, with forward slashes. */
  readonly below: string;
  readonly kind: 'document' | 'redirections';
  readonly size: number;
  readonly changedMs: number;
}

interface Search {
  readonly files: FoundFile[];
  readonly tell: (path: string, why: DocsProblem['why']) => void;
  /** The folder with every link resolved, and a separator behind it. */
  inside: string;
  entries: number;
}

/** Names in a repository that hold no topic. */
const noTopics =
  /^(?:readme|license|licence|contributing|security|code_of_conduct|thirdpartynotices|toc|index)[^/]*$/iu;
const redirectionsName = /^\.openpublishing\.redirection[\w.-]*\.json$/iu;

/**
 * Finds documents and lists of redirections below the folders, in a fixed order. Links are followed only inside their own
 * folder; what cannot be read, or is beyond a limit, is told once and left out.
 */
export function findFiles(
  folders: readonly string[],
  tell: (path: string, why: DocsProblem['why']) => void,
): readonly FoundFile[] {
  const search: Search = { files: [], tell, inside: '', entries: 0 };
  for (const folder of new Set(folders.map((one) => resolve(one)))) {
    const before = search.files.length;
    const real = realFolder(folder, tell);
    if (real === undefined) continue;
    search.inside = real.endsWith(sep) ? real : real + sep;
    walk(folder, '', search);
    const found = search.files.slice(before);
    if (!found.some(({ kind }) => kind === 'document')) tell(folder, 'empty');
  }
  return search.files;
}

function realFolder(folder: string, tell: Search['tell']): string | undefined {
  try {
    const real = realpathSync(folder);
    if (statSync(real).isDirectory()) return real;
    tell(folder, 'not-a-folder');
  } catch (error) {
    tell(folder, isMissing(error) ? 'missing' : 'unreadable');
  }
  return undefined;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Goes through folder after folder, so that no depth exhausts the stack. */
function walk(folder: string, prefix: string, search: Search): void {
  const open = [{ folder, prefix, depth: 0 }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    // The folder is whole already, so that its paths need not be made whole one by one.
    const inside = next.folder.endsWith(sep) ? next.folder : next.folder + sep;
    for (const entry of entriesOf(next.folder, search)) {
      const path = inside + entry.name;
      const below = next.prefix === '' ? entry.name : `${next.prefix}/${entry.name}`;
      const kind = kindOf(entry, path, search);
      if (kind === 'folder' && !entry.name.startsWith('.')) {
        if (next.depth >= limits.depth) search.tell(path, 'too-deep');
        else open.push({ folder: path, prefix: below, depth: next.depth + 1 });
      }
      if (kind === 'file' && !addFile(entry.name, path, below, search)) return;
    }
  }
}

function entriesOf(folder: string, search: Search): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    search.entries += entries.length;
    if (search.entries > limits.entries) {
      search.tell(folder, 'too-many');
      return [];
    }
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    search.tell(folder, 'unreadable');
    return [];
  }
}

/** A link counts as what it leads to while that lies inside the folder. A folder behind a link is not entered: it may lead in circles. */
function kindOf(entry: Dirent, path: string, search: Search): 'folder' | 'file' | 'none' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink() || !isWanted(entry.name)) return 'none';
  try {
    const real = realpathSync(path);
    if (!real.startsWith(search.inside)) {
      search.tell(path, 'link-outside');
      return 'none';
    }
    return statSync(real).isFile() ? 'file' : 'none';
  } catch {
    search.tell(path, 'unreadable');
    return 'none';
  }
}

function isWanted(name: string): boolean {
  if (!/\.md$/iu.test(name)) return redirectionsName.test(name);
  return !name.startsWith('.') && !noTopics.test(name);
}

/** Gives false when there are too many. */
function addFile(name: string, path: string, below: string, search: Search): boolean {
  if (!isWanted(name)) return true;
  const kind = /\.md$/iu.test(name) ? 'document' : 'redirections';
  if (search.files.length >= limits.files) {
    search.tell(path, 'too-many');
    return false;
  }
  try {
    const { size, mtimeMs } = statSync(path);
    const most = kind === 'document' ? limits.fileBytes : limits.redirectionBytes;
    if (size > most) search.tell(path, 'too-large');
    else search.files.push({ path, below, kind, size, changedMs: mtimeMs });
  } catch {
    search.tell(path, 'unreadable');
  }
  return true;
}

/** The text of a file with the hash of its bytes; or why there is none. */
export type ReadFile =
  | { readonly ok: true; readonly text: string; readonly hash: string }
  | { readonly ok: false; readonly why: 'unreadable' | 'binary' | 'too-large' };

/** Reads one file whole. It may have grown since it was found. */
export function readText(path: string, mostBytes: number): ReadFile {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > mostBytes) return { ok: false, why: 'too-large' };
    if (bytes.subarray(0, 8_192).includes(0)) return { ok: false, why: 'binary' };
    return { ok: true, text: bytes.toString('utf8'), hash: hashOf(bytes) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** Names a content in the cache. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
