import { parentPort, workerData } from 'node:worker_threads';
import type { DocsCall, DocsSources } from './documents.ts';
import { openDocs } from './open-docs.ts';

// Reading thousands of documents and searching them would keep the server from answering others, so it is done apart.
const { folders, dataDir } = workerData as DocsSources;
const library = openDocs(folders, { dataDir });
parentPort?.postMessage({ ready: true, topics: library.topics, problems: library.problems });
parentPort?.on('message', ({ number, call }: { number: number; call: DocsCall }) => {
  const value =
    call.do === 'search'
      ? library.search(call.question, call.locale)
      : library.open(call.id, call.locale);
  parentPort?.postMessage({ number, value });
});
