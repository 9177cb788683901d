import { walks } from '../dialogs/guides/organisation-walks.ts';
import { locales } from '../dialogs/guides/walking.ts';
import { LivingBot } from './living-bot.ts';
import { isLongest } from './longest-walks.ts';
import { walkKilled } from './walk-killed.ts';

describe('somebody who follows a guide in a conversation with the whole bot', function () {
  this.timeout(30_000);
  for (const [index, walk] of walks.filter(isLongest).entries()) {
    // Here each guide is walked in one language, in `guide-walks.full.ts` every way in both.
    const locale = locales[index % locales.length] ?? 'en';
    it(`comes from nothing to verified through ${walk.guide} in ${locale}`, () =>
      walkKilled(walk, locale, new LivingBot()));
  }
});
