import { walks } from '../dialogs/guides/organisation-walks.ts';
import { locales } from '../dialogs/guides/walking.ts';
import { testTogether } from '../support/together.ts';
import { KilledBot } from './killed-process.ts';
import { LivingBot } from './living-bot.ts';
import { isLongest } from './longest-walks.ts';
import { createDirectory } from './store/made.ts';
import { walkKilled } from './walk-killed.ts';

describe('somebody who follows a guide in a conversation with the whole bot', () => {
  for (const walk of walks)
    for (const locale of locales)
      it(`comes from nothing to verified through ${walk.guide} in ${locale}: ${walk.named}`, () =>
        walkKilled(walk, locale, new LivingBot()));
});

// Every kill costs the start of a process, so one way through each guide is walked, and that with the most steps in Chinese,
// too; in English that one is killed in the middle of every step as well.
const test = testTogether(2);

describe('somebody who follows a guide while the bot is killed after every step', function () {
  this.timeout(1_200_000);
  for (const walk of walks.filter(isLongest))
    for (const locale of walk.guide === 'set-up' ? locales : (['en'] as const))
      test(`comes from nothing to verified through ${walk.guide} in ${locale}`, async () => {
        const { directory, remove } = createDirectory();
        try {
          const isWhole = walk.guide === 'set-up' && locale === 'en';
          const kills = isWhole ? 'between-and-in' : 'between';
          await walkKilled(walk, locale, new KilledBot(directory), kills);
        } finally {
          remove();
        }
      });
});
