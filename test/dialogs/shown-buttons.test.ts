import assert from 'node:assert/strict';
import { createPasteTools } from '../../bot/pasted.ts';
import { accessEdge2013 } from '../services/settings/samples.ts';
import { startTalking, type Talking } from './talking.ts';

const tools = createPasteTools(
  { rules: 'test', deliveries: ['main-job', 'own-side'] },
  () => new Date('2026-11-21T08:00:00Z'),
);
const listing = `[PS] C:\\> Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}`;
const alike = 'Identity : Global\nAllowFederatedUsers : False\n';

/** Conversations whose last message has buttons. */
const scripts: readonly (readonly string[])[] = [
  ['contoso.com'],
  ['contoso.com', 'evidence'],
  ['contoso.com', listing],
  ['contoso.com', listing, "I can't run that"],
  ['contoso.com', 'what if we allow contoso.com?'],
  ['contoso.com', alike],
  ['contoso.com', "can't message bob@contoso.com"],
  ['forget me'],
  ['為什麼連不上 contoso.com？'],
  ['為什麼連不上 contoso.com？', listing],
  ['為什麼連不上 contoso.com？', listing, '我沒辦法執行'],
  ['為什麼連不上 contoso.com？', '如果允許 contoso.com 呢？'],
  ['為什麼連不上 contoso.com？', '完整報告'],
  ['忘記我'],
];

async function play(script: readonly string[]): Promise<Talking> {
  const talking = startTalking(tools);
  for (const text of script) await talking.say(text);
  return talking;
}

describe('what stands on a button', () => {
  for (const script of scripts)
    it(`does, when typed, what the button does: ${script.join(' / ').slice(0, 60)}`, async () => {
      const { buttons = [] } = (await play(script)).state();
      assert.ok(buttons.length > 0);
      // A language that is typed is meant for the whole conversation.
      for (const { label, data } of buttons.filter((one) => one.data.do !== 'language')) {
        const [typing, pressing] = [await play(script), await play(script)];
        assert.equal(
          await typing.say(label),
          await pressing.hear({ kind: 'pressed', value: data }),
          label,
        );
        assert.equal(
          await (await play(script)).say(` ${label.toUpperCase()}. `),
          await (await play(script)).say(label),
          label,
        );
      }
    });

  it('is known while messages without buttons follow', async () => {
    const talking = await play(['contoso.com', listing, "I can't run that", 'thanks']);
    assert.ok(talking.state().buttons?.some(({ label }) => label === 'Whole answer'));
    assert.match(await talking.say('whole answer'), /^contoso\.com: /u);
  });

  it('is a wish for the conversation when it is the name of a language', async () => {
    const talking = await play(['contoso.com', '中文']);
    assert.equal(talking.state().wished, 'zh-TW');
  });

  it('is nothing more when other buttons are shown', async () => {
    const talking = await play(['contoso.com', 'forget me', 'no']);
    assert.ok(talking.state().buttons?.every(({ label }) => label !== 'Evidence'));
  });
});
