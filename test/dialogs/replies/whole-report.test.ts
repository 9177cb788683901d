import assert from 'node:assert/strict';
import { respond } from '../../../dialogs/respond.ts';
import { evidenceReply } from '../../../dialogs/replies/evidence.ts';
import { letterReply } from '../../../dialogs/replies/letter.ts';
import { wholeReportReply } from '../../../dialogs/replies/whole-report.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { freshState } from '../../../dialogs/state.ts';
import { mostInMarkdown } from '../../../locales/markdown.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { partners, worldOf } from '../../services/reasoning/worlds.ts';
import { pasteTools } from '../../support/paste-tools.ts';

const kept = {
  number: 'FH-7K2MD',
  report: conclude(
    worldOf({ theirs: partners.doublyBroken, our: 'fabrikam.com', ours: partners.nothing }),
    { rules: 'test' },
  ),
};
const addressee = { locale: 'en', timeZone: 'Asia/Taipei' } as const;

function linesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : []));
}

describe('the whole report in a conversation', () => {
  it('is offered beside the evidence', () => {
    const actions = evidenceReply(kept, addressee).buttons.map(({ action }) => action);
    assert.deepEqual(
      actions.find((action) => action.do === 'whole-report'),
      { do: 'whole-report', case: kept.number, locale: 'en', audience: 'inside' },
    );
  });

  it('is Markdown to copy, in a language of its own and short enough', () => {
    const reply = wholeReportReply(kept, { audience: 'inside', locale: 'zh-TW' }, addressee);
    const text = linesOf(reply).join('\n');
    assert.match(text, /^# contoso\.com：/u);
    assert.match(text, /FH-7K2MD/u);
    assert.ok(text.length <= mostInMarkdown);
    assert.equal(reply.locale, 'en');
    assert.match(reply.title ?? '', /for our own people/u);
  });

  it('leads to the version for the other reader and in the other language', () => {
    const reply = wholeReportReply(kept, { audience: 'outside', locale: 'en' }, addressee);
    assert.deepEqual(
      reply.buttons.map(({ label }) => label),
      ['For us', 'In Chinese'],
    );
    assert.ok(!linesOf(reply).some((line) => line.includes('192.0.2.53')));
  });

  it('needs no option of the command line', () => {
    const reply = wholeReportReply(kept, { audience: 'inside', locale: 'en' }, addressee);
    assert.doesNotMatch(linesOf(reply).join('\n'), /--\w/u);
  });
});

describe('the letters to our own people in a conversation', () => {
  it('are reached from the letter to the partner', () => {
    const reply = letterReply(kept, { letter: 'partner', letterLocale: 'en' }, addressee);
    assert.deepEqual(
      reply?.buttons.map(({ label }) => label),
      ['In Chinese', 'Letter to our DNS', 'Plain text', 'Whole report'],
    );
  });

  it('name whom they are for', () => {
    const reply = letterReply(kept, { letter: 'dns', letterLocale: 'zh-TW' }, addressee);
    assert.equal(reply?.title, 'Letter to our DNS administrator about contoso.com');
  });

  it('answer a press of their button', async () => {
    const step = await respond(
      freshState,
      {
        input: {
          kind: 'pressed',
          value: {
            fh: 1,
            in: 'en',
            do: 'letter-in',
            case: kept.number,
            locale: 'en',
            letter: 'dns',
          },
        },
        reader: { timeZone: 'UTC' },
      },
      {
        ...pasteTools,
        findCase: () => Promise.resolve(kept),
        now: () => new Date('2026-11-20T00:00:00Z'),
        timeZone: 'UTC',
        ours: undefined,
      },
    );
    assert.match(step.replies[0]?.reply.title ?? '', /Letter to our DNS administrator/u);
  });
});
