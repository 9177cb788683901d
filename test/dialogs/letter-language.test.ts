import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

describe('the name of a language alone', () => {
  const letterIn = async (...before: readonly string[]) => {
    const talking = startTalking();
    for (const text of before) await talking.say(text);
    return talking;
  };

  it('below a letter asks for that letter, and the conversation keeps its language', async () => {
    const talking = await letterIn('為什麼傳不到 contoso.com？', '給對方的信');
    assert.match(await talking.say('英文'), /Your own settings cannot be seen from outside/u);
    assert.match(await talking.say('說明'), /網域/u);
  });

  it('does the same the other way round', async () => {
    for (const wish of ['Chinese', 'in Chinese', 'Chinese please']) {
      const talking = await letterIn("why can't we IM contoso.com?", 'letter');
      assert.match(await talking.say(wish), /貴單位自己的設定/u);
      assert.doesNotMatch(await talking.say('help'), /網域/u);
    }
  });

  it('is for the conversation where no letter was shown last', async () => {
    const talking = await letterIn('為什麼傳不到 contoso.com？', '給對方的信', '細節');
    assert.doesNotMatch(await talking.say('英文'), /Your own settings cannot be seen/u);
    assert.doesNotMatch(await talking.say('help'), /網域/u);
  });
});
