import { parseDomain } from '../services/model/domain.ts';
import type { Step } from './conversation.ts';
import { doIntent } from './intents.ts';
import { readPasteAnswer } from './paste-answers.ts';
import { answerPasteQuestion } from './pastes.ts';
import * as asides from './replies/asides.ts';
import { learnOurs } from './own-side.ts';
import { menuReply } from './replies/questions.ts';
import type { Question } from './state.ts';
import { ask, look, lookAtOurs, remember, say, settle, type Turn } from './turn.ts';
import { readChoice, readYesNo } from './understanding/answers.ts';
import { domainMark, findDomains } from './understanding/domains.ts';
import { foldText } from './understanding/fold.ts';
import type { Intent, Utterance } from './understanding/utterance.ts';

/** What a message says to the question that waits; undefined when it says something else, and the question goes on waiting. */
export function answerQuestion(
  question: Question,
  text: string,
  said: Utterance,
  turn: Turn,
): Step | Promise<Step | undefined> | undefined {
  switch (question.step) {
    case 'forget-me':
    case 'start-over': {
      // What deletes wants a plain word: "ok, check contoso.com" is another wish, and so is a question.
      const yes = isPlainAnswer(text, said) ? readYesNo(text) : undefined;
      return yes === undefined ? undefined : obeyAnswer(question.step, yes, turn);
    }
    case 'own-domain':
      if (isUnknown(text)) return say(turn, asides.whereOursStands(turn.locale));
      return nameOwnDomain(text, said, turn) ?? refuse(text, said, turn);
    case 'which-domain': {
      const choice = readChoice(text, question.domains.length);
      const read = choice === undefined ? undefined : parseDomain(question.domains[choice] ?? '');
      return read?.ok === true
        ? look(read, withOtherAsOurs(read.domain, question.domains, turn))
        : refuse(text, said, turn);
    }
    case 'which-intent':
      return pickIntent(question.intents, text, said, turn);
    case 'pasted-side':
    case 'pasted-whose': {
      const is = readPasteAnswer(question, text);
      return is === undefined ? refuse(text, said, turn) : answerPasteQuestion(is, turn);
    }
    // A domain answers it, as it does without any question.
    case 'partner-domain':
      return refuse(text, said, turn);
  }
}

/** Of two people who were named, the one who is not the partner's is ours. */
function withOtherAsOurs(their: string, domains: readonly string[], turn: Turn): Turn {
  const people = turn.told?.people ?? [];
  const [other, ...more] = domains.filter((one) => one !== their);
  const isPair = domains.every((one) => people.some(({ domain }) => domain === one));
  if (!isPair || other === undefined || more.length > 0 || turn.ours?.domain !== undefined)
    return turn;
  return learnOurs(turn, { domain: other });
}

function pickIntent(
  intents: readonly Intent[],
  text: string,
  said: Utterance,
  turn: Turn,
): Step | Promise<Step> | undefined {
  const choice = readChoice(text, intents.length);
  const isYes = intents.length === 1 && readYesNo(text) === true;
  const intent = isYes ? intents[0] : intents[choice ?? -1];
  if (intent !== undefined) return chooseIntent(intent, turn);
  // None of our guesses: then what there is to choose from.
  return isNo(text, said) ? say(settle(turn), menuReply(turn)) : undefined;
}

/** A no to a question that wants a name: it is not asked any longer. */
function refuse(text: string, said: Utterance, turn: Turn): Step | undefined {
  return isNo(text, said) ? say(settle(turn), asides.cancelled(turn.locale)) : undefined;
}

function isNo(text: string, said: Utterance): boolean {
  // "Not useful" is an opinion.
  return said.intent !== 'feedback' && isPlainAnswer(text, said) && readYesNo(text) === false;
}

function isUnknown(text: string): boolean {
  return /^\W*(?:i (?:really )?(?:don't|do not|dont) know|(?:i have )?no idea|(?:i'm |i am )?not sure|dunno)\b|^\W*(?:我)?(?:不知道|不清楚|不確定|不曉得)/iu.test(
    text.replaceAll('’', "'"),
  );
}

/** What a button or a word says to a question of yes or no. */
export function obeyAnswer(step: 'forget-me' | 'start-over', yes: boolean, turn: Turn): Step {
  const settled = settle(turn);
  if (!yes) return say(settled, asides.cancelled(turn.locale));
  if (step === 'start-over') {
    // What was pasted belongs to the answers: counted on, it would speak of a case that nobody remembers.
    const cleared = remember(settled, { cases: [], pasted: [], pastes: 0 });
    return {
      ...ask(cleared, { step: 'partner-domain' }, asides.startedOver(turn.locale, turn.ours)),
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
  return {
    ...lookAtOurs(named, learnOurs(settle(turn), { domain: named.domain })),
    learns: true,
  };
}

function isPlainAnswer(text: string, { entities, refusal }: Utterance): boolean {
  const namesSomething =
    entities.partnerDomains.length > 0 || entities.ourDomain !== undefined || refusal !== undefined;
  return !namesSomething && text.trim().length <= 20 && !/[?？]\s*$/u.test(text);
}

/** A domain and nothing else, as somebody answers who was asked for a name. */
function isBareName(text: string): boolean {
  const { rest, domains } = findDomains(foldText(text, 400));
  const words = rest.replaceAll(domainMark, ' ').replace(/[^\p{L}\p{N}']+/gu, ' ');
  const isBare = /^(?:it's|it is|ours is|是|就是|應該是|我們是)?$/iu.test(words.trim());
  return domains.length === 1 && isBare && !/[?？]\s*$/u.test(text);
}
