import type { Rule } from './rule.ts';
import { rulesOfGuidance } from './rules-of-guidance.ts';
import { rulesOfLooks } from './rules-of-looks.ts';
import { rulesOfTalk } from './rules-of-talk.ts';

/** The best score of an intent's rules is its own. Single words give guesses, words that belong together an intent. */
export const rules: readonly Rule[] = [...rulesOfLooks, ...rulesOfGuidance, ...rulesOfTalk];
