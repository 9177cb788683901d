import assert from 'node:assert/strict';
import { createDocuments } from '../../bot/documents.ts';
import { createLog, silentLog } from '../../bot/log.ts';
import { createClone, ids, type Clone } from '../services/docs/fixtures/clone.ts';

describe('the documents of the bot', function documents() {
  // A thread reads all articles first.
  this.timeout(30_000);
  let clone: Clone;
  before(() => {
    clone = createClone();
  });
  after(() => {
    clone.remove();
  });

  it('are read by a thread when the first question comes, our articles and the folders', async () => {
    const lines: string[] = [];
    const log = createLog({
      write: (line) => lines.push(line),
      now: () => new Date(),
      salt: 'x',
      plainDomains: false,
    });
    const folders = [clone.folder, '/nowhere/at/all'];
    const tools = createDocuments({ folders, dataDir: undefined, log, timeoutMs: 25_000 });
    assert.equal(lines.length, 0);
    const [found, page, none] = await Promise.all([
      tools.search('what must the Edge certificate contain?', 'en'),
      tools.open(ids.block, 'zh-TW'),
      tools.open('nothing', 'en'),
    ]);
    assert.equal(found?.answers[0]?.id, 'certificate-names');
    assert.equal(page?.title, '擋住一個網域');
    assert.equal(none, undefined);
    assert.ok(lines.some((line) => line.includes('documents.read')));
    assert.ok(lines.some((line) => line.includes('documents.leftOut') && line.includes('missing')));
  });

  it('are told to be late rather than waited for', async () => {
    const tools = createDocuments({
      folders: [],
      dataDir: undefined,
      log: silentLog,
      timeoutMs: 1,
    });
    assert.equal(await tools.search('what is federation?', 'en'), undefined);
  });
});
