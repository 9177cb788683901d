import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { openLibrary, type Library } from '../services/docs/open-library.ts';
import { openArticles } from './open-articles.ts';

/**
 * Opens our own articles, and the documentation of these folders beside them. The index is kept in the directory of the server's
 * data where there is one, else in a temporary directory of this user, so that the next start is quick.
 */
export function openDocs(
  folders: readonly string[],
  { dataDir }: { readonly dataDir: string | undefined },
): Library {
  return openLibrary({
    folders,
    articles: openArticles(),
    cacheFolder: dataDir === undefined ? undefined : cacheFolder(dataDir),
  });
}

function cacheFolder(dataDir: string): string | undefined {
  if (statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === true) {
    return join(dataDir, 'docs');
  }
  // Everybody may write where temporary files lie, so the directory must be ours and closed to others.
  const { uid } = userInfo();
  const folder = join(tmpdir(), `federation-helper-docs-${uid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    const isOurs =
      found.isDirectory() && (uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0));
    return isOurs ? folder : undefined;
  } catch {
    return undefined;
  }
}
