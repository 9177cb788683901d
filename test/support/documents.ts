import type { DocumentTools } from '../../dialogs/conversation.ts';
import { openDocs } from '../../bot/open-docs.ts';

/** Our own articles in this process, opened when the first conversation asks; a thread of each bot would open them anew. */
export function documentsHere(): DocumentTools {
  let library: ReturnType<typeof openDocs> | undefined;
  const opened = () => (library ??= openDocs([], { dataDir: undefined }));
  return {
    search: (question, locale) => Promise.resolve(opened().search(question, locale)),
    open: (id, locale) => Promise.resolve(opened().open(id, locale)),
  };
}
