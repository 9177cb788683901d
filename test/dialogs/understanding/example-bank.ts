import { createHash } from 'node:crypto';
import { bulkCheck } from './examples/bulk-check.ts';
import { checkOwnDomain } from './examples/check-own-domain.ts';
import { feedback, greeting, thanks } from './examples/courtesy.ts';
import { decodeError } from './examples/decode-error.ts';
import { diagnosePartner } from './examples/diagnose-partner.ts';
import { docsQuestion } from './examples/docs-question.ts';
import { guidedSetup } from './examples/guided-setup.ts';
import { hybridSetup } from './examples/hybrid-setup.ts';
import { neighbours } from './examples/neighbours.ts';
import { linesOfOthers } from './examples/of-others.ts';
import { otherThings } from './examples/other-things.ts';
import { prerequisites } from './examples/prerequisites.ts';
import { cancel, changeLanguage, help, report, status } from './examples/talk.ts';
import { temptingOthers } from './examples/tempting-others.ts';
import { listWatches, unwatch, watch } from './examples/watches.ts';
import { freshLines, freshOffTopic } from './fresh-lines.ts';
import {
  fourthLines,
  fourthOffTopic,
  lastLines,
  lastOffTopic,
  thirdLines,
  thirdOffTopic,
} from './last-lines.ts';
import { moreLines } from './more-lines.ts';
import { offTopic, utterances } from './utterances.ts';
import { plainTextOf } from '../../../dialogs/understanding/plain-text.ts';
import { namedIntents, type Intent } from '../../../dialogs/understanding/utterance.ts';

const otherIntents = ['greeting', 'thanks', 'feedback', 'none'] as const;

/** Intents that are told by words; a paste is told by its form. */
type SpokenIntent = Exclude<Intent, 'policy_paste'>;

/** What people write for each intent, a line each. `none` holds what is about something else. */
const exampleBank: Readonly<Record<SpokenIntent, string>> = {
  diagnose_partner: diagnosePartner,
  check_own_domain: checkOwnDomain,
  guided_setup: guidedSetup,
  prerequisites,
  hybrid_setup: hybridSetup,
  decode_error: decodeError,
  docs_question: docsQuestion,
  bulk_check: bulkCheck,
  watch,
  unwatch,
  list_watches: listWatches,
  status,
  report,
  change_language: changeLanguage,
  help,
  cancel,
  greeting,
  thanks,
  feedback,
  none: otherThings,
};

const spokenIntents = [...namedIntents, ...otherIntents].filter(
  (intent) => intent !== 'policy_paste',
);

/** Lines of an intent's examples. */
function linesOf(examples: string): readonly string[] {
  return examples.split('\n').filter((line) => line !== '');
}

/** A line and what its author means by it. */
interface Example {
  readonly text: string;
  readonly intent: Intent;
}

/** All that the weights are learned from: the examples, and the lines of the tables beside this file. `unlearnedLines`, `temptingLines` and the lines of `held-out` are not in it. */
export function allExamples(): readonly Example[] {
  const sets = [freshLines, lastLines, thirdLines, fourthLines, moreLines];
  const others = [offTopic, freshOffTopic, lastOffTopic, thirdOffTopic, fourthOffTopic].flat();
  return [
    ...spokenIntents.flatMap((intent) =>
      linesOf(exampleBank[intent]).map((text) => ({ text, intent })),
    ),
    ...Object.entries(linesOfOthers).flatMap(([name, lines]) =>
      linesOf(lines).map((text) => ({ text: delivered(text), intent: intentOf(name) })),
    ),
    ...Object.entries(neighbours).flatMap(([name, lines]) =>
      linesOf(lines).map((text) => ({ text, intent: intentOf(name) })),
    ),
    ...linesOf(temptingOthers).map((text) => ({ text, intent: 'none' as const })),
    ...utterances.map(([text, meaning]) => ({ text, intent: intentOf(meaning) })),
    ...sets.flatMap((set) =>
      Object.entries(set).flatMap(([name, rows]) =>
        rows.map((row) => ({ text: row.split(' → ')[0] ?? '', intent: intentOf(name) })),
      ),
    ),
    ...others.map((text) => ({ text, intent: 'none' as const })),
  ];
}

/** The text as a channel would hand it over, without mentions and markup. */
function delivered(text: string): string {
  return plainTextOf({ text, botIds: [], botName: 'FedBot', mentions: [] });
}

function intentOf(meaning: string): Intent {
  const name = meaning.split(' ')[0];
  return [...namedIntents, ...otherIntents].find((one) => one === name) ?? 'none';
}

/** Tells whether the weights are of these examples. */
export function digestOf(examples: readonly Example[]): string {
  return createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);
}
