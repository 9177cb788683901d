import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { guide } from '../../../bot/commands/guide.ts';
import { readConfig } from '../../../bot/config.ts';
import { UsageError } from '../../../bot/usage-error.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { writeHandOver } from '../../../dialogs/guides/hand-over.ts';
import type { Progress } from '../../../dialogs/guides/progress.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Locale } from '../../../locales/typing.ts';

async function run(argv: readonly string[], locale: Locale = 'en'): Promise<string> {
  let out = '';
  await guide(argv, {
    config: readConfig({}),
    speaker: createSpeaker(locale),
    timeZone: 'UTC',
    width: 80,
    input: Readable.from([]),
    isTerminal: true,
    print: (text) => {
      out += text;
    },
    warn: () => undefined,
  });
  return out;
}

const handed: Progress = {
  key: 'hybrid',
  guide: 'hybrid',
  our: 'fabrikam.com',
  by: 'Alex',
  situation: { method: 'list', domains: 'one', signOn: 'entra-only' },
  steps: { 'tenant-account': { state: 'skipped', at: '2026-11-19T08:00:00.000Z', by: 'Alex' } },
  begun: '2026-11-18T08:00:00.000Z',
  touched: '2026-11-19T08:00:00.000Z',
};

describe('fedbot guide', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('lists the guides without a name', async () => {
    const listed = await run([]);
    for (const id of Object.keys(guideBook.guides)) assert.ok(listed.includes(`${id} `), id);
  });

  it('prints a checklist with the names of both, for what we run', async () => {
    const named = ['set-up', '--our', 'fabrikam.com', '--their', 'contoso.com'];
    const text = await run([...named, '--platform', 'teams']);
    assert.match(text, /^# Setting federation up with contoso\.com\n/u);
    assert.match(text, /\$list\.Add\('contoso\.com'\)/u);
    assert.doesNotMatch(text, /Topology Builder/u);
    assert.match(await run([...named, '--platform', 'onprem'], 'zh-TW'), /拓撲產生器/u);
  });

  it('writes a page and Markdown, and prints nothing then', async () => {
    const html = path.join(folder, 'a.html');
    const markdown = path.join(folder, 'a.md');
    const files = ['--html', html, '--markdown', markdown];
    assert.equal(await run(['clean-up', '--our', 'fabrikam.com', ...files], 'zh-TW'), '');
    assert.match(readFileSync(html, 'utf8'), /^<!DOCTYPE html>\n<html lang="zh-TW">/u);
    assert.match(readFileSync(markdown, 'utf8'), /^# 移轉到 Teams 之後的清理\n/u);
  });

  it('shows the progress of a hand-over, as told', async () => {
    const file = path.join(folder, 'state.txt');
    writeFileSync(file, `Servers and Microsoft 365\n${writeHandOver(handed).join('\n')}\n`);
    const text = await run(['--state', file]);
    assert.match(text, /skipped, said by Alex on 2026-11-19 08:00/u);
    assert.equal(await run(['hybrid', '--state', file]), text);
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a guide that does not exist',
      ['coffee'],
      /Expected a guide \(prerequisites, .*got "coffee"/u,
    ],
    ['two guides', ['hybrid', 'set-up'], /Unexpected "set-up"/u],
    ['a partner that is no domain', ['set-up', '--their', '10.0.0.1'], /is an IP address/u],
    ['a file without a hand-over', ['--state', 'package.json'], /holds no hand-over/u],
  ];
  for (const [named, argv, said] of refused)
    it(`refuses ${named}`, async () => {
      const error = await run(argv).catch((caught: unknown) => caught);
      assert.ok(error instanceof UsageError, 'it is refused');
      assert.match(error.say(createSpeaker('en')), said);
    });

  it('refuses the hand-over of another guide', async () => {
    const file = path.join(folder, 'state.txt');
    writeFileSync(file, writeHandOver(handed).join('\n'));
    await assert.rejects(run(['clean-up', '--state', file]), UsageError);
  });
});
