import { parseDomain } from '../services/model/domain.ts';
import type { Step } from './conversation.ts';
import { doIntent } from './intents.ts';
import * as asides from './replies/asides.ts';
import type { Question } from './state.ts';
import { ask, look, lookAtOurs, remember, say, settle, type Turn } from './turn.ts';
import { readChoice, readYesNo } from './understanding/answers.ts';
import type { Intent, Utterance } from './understanding/utterance.ts';

/** The question that waits for an answer; stale ones are gone before the turn begins. */
export function waitingQuestion({ state: { asked } }: Turn): Question | undefined {
  return asked?.question;
}

/** What a message says to the question that waits; undefined when it says something else, and the question goes on waiting. */
export function answerQuestion(
  question: Question,
  text: string,
  said: Utterance,
  turn: Turn,
): Step | Promise<Step> | undefined {
  switch (question.step) {
    case 'forget-me':
    case 'start-over': {
      // What deletes wants a plain word: "ok, check contoso.com" is another wish, and so is a question.
      const yes = isPlainAnswer(text, said) ? readYesNo(text) : undefined;
      return yes === undefined ? undefined : obeyAnswer(question.step, yes, turn);
    }
    case 'own-domain':
      return nameOwnDomain(text, said, turn);
    case 'which-domain': {
      const choice = readChoice(text, question.domains.length);
      const read = choice === undefined ? undefined : parseDomain(question.domains[choice] ?? '');
      return read?.ok === true ? look(read, turn) : undefined;
    }
    case 'which-intent': {
      const choice = readChoice(text, question.intents.length);
      const isYes = question.intents.length === 1 && readYesNo(text) === true;
      const intent = isYes ? question.intents[0] : question.intents[choice ?? -1];
      return intent === undefined ? undefined : chooseIntent(intent, turn);
    }
    // A domain answers it, as it does without any question.
    case 'partner-domain':
      return undefined;
  }
}

/** What a button or a word says to a question of yes or no. */
export function obeyAnswer(step: 'forget-me' | 'start-over', yes: boolean, turn: Turn): Step {
  const settled = settle(turn);
  if (!yes) return say(settled, asides.cancelled(turn.locale));
  if (step === 'start-over') {
    const cleared = remember(settled, { cases: [] });
    return {
      ...ask(cleared, { step: 'partner-domain' }, asides.startedOver(turn.locale)),
      clears: true,
    };
  }
  // The words come from here; the host deletes first and says them only when it is done.
  return { ...say(settled, asides.forgotten(turn.locale)), forgets: true };
}

/** An intent that was picked from guesses, without the words that were not understood. */
export function chooseIntent(intent: Intent, turn: Turn): Step | Promise<Step> {
  const said: Utterance = {
    intent,
    entities: { partnerDomains: [] },
    locale: turn.locale,
    sure: true,
    guesses: [],
  };
  return doIntent(said, settle(turn));
}

function nameOwnDomain(text: string, { entities }: Utterance, turn: Turn): Step | undefined {
  const { ourDomain, partnerDomains } = entities;
  // "Check contoso.com" is another wish; the bare name, or "we are …", is the answer.
  const bare = isBareName(text) ? partnerDomains[0] : undefined;
  const named = ourDomain ?? bare;
  if (named === undefined) return undefined;
  const learnt = remember(settle(turn), {
    ours: { ...turn.ours, domain: named.domain, from: 'person' },
  });
  return { ...lookAtOurs(named, { ...learnt, ours: learnt.state.ours }), learns: true };
}

function isPlainAnswer(text: string, { entities, refusal }: Utterance): boolean {
  const namesSomething =
    entities.partnerDomains.length > 0 || entities.ourDomain !== undefined || refusal !== undefined;
  return !namesSomething && text.trim().length <= 20 && !/[?？]\s*$/u.test(text);
}

/** One word, as somebody answers who was asked for a name. */
function isBareName(text: string): boolean {
  return /^\W*(?:it(?:'s| is)\s|是\s*)?\S+\W*$/iu.test(text.trim()) && !/[?？]\s*$/u.test(text);
}
