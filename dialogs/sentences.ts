import { askedOfCase, findKept, obeyCase, show, showChange, tellCase } from './cases.ts';
import type { Step } from './conversation.ts';
import { answerGuide, pointBack, withOurDomain } from './guide-turn.ts';
import { holdsHandOver } from './guides/hand-over-code.ts';
import { guide } from './guiding.ts';
import { followTopic } from './documents.ts';
import { doIntent } from './intents.ts';
import { correctOurs, denyOurs, readOurs, sayLearnt } from './own-side.ts';
import { grantPasteWish, grantPrivacy } from './paste-wishes.ts';
import { answerPaste } from './pastes.ts';
import { readPlainWish, readReplacement, takesBack, type PlainWish } from './plain-wishes.ts';
import { answerQuestion } from './questions.ts';
import * as asides from './replies/asides.ts';
import { questionReply } from './replies/questions.ts';
import { ask, look, recentOf, say, settle, waitingQuestion, type Turn } from './turn.ts';
import { readCorrection, readFollowUp } from './understanding/answers.ts';
import { asksAboutEarlier } from './understanding/earlier.ts';
import { answerScope, answerTold } from './triage-turn.ts';
import { understand } from './understanding/understand.ts';
import type { Utterance } from './understanding/utterance.ts';
import { answerWhatIf } from './what-if.ts';
import { readWay, showWay } from './ways.ts';

/** Intents that are answered in passing, while a question goes on waiting. */
const asideIntents = ['help', 'greeting', 'thanks', 'docs_question', 'feedback', 'status'] as const;

/**
 * Answers what a person wrote: a guide that a colleague handed over, a paste, what is to be deleted, a question of ours, the guide
 * that is under way, then what they want; after it the way back to what waits.
 */
export async function answerText(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const handed = holdsHandOver(text) ? await guide({ kind: 'handed-over', text }, turn) : undefined;
  if (handed !== undefined) return handed;
  const pasted = await answerPaste(text, said, turn);
  if (pasted !== undefined) return pointBack(pasted, turn);
  const question = waitingQuestion(turn);
  const cleared = await grantPrivacy(text, said, turn);
  if (cleared !== undefined) return pointBack(cleared, turn);
  const answered =
    question === undefined ? undefined : await answerQuestion(question, text, said, turn);
  if (answered !== undefined) return pointBack(answered, turn);
  const guided = await answerGuide(text, said, turn);
  if (guided !== undefined) return guided;
  const step = await answerOther(text, said, turn);
  return pointBack(withOurDomain(step, turn), turn);
}

async function answerOther(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const question = waitingQuestion(turn);
  const meant = readReplacement(text);
  if (meant !== undefined) return answerText(meant, understand(meant), turn);
  const followed = await followTopic(text, said, turn);
  if (followed !== undefined) return followed;
  const wish = readPlainWish(text);
  const granted = wish === undefined ? undefined : await grant(wish, turn);
  const isAside = granted !== undefined || asideIntents.some((one) => one === said.intent);
  const step = granted ?? (await answerFreely(text, said, turn));
  if (question === undefined || !isAside || step.state.asked?.question !== question) return step;
  // After an aside the question stands again, so that nobody has to remember it; a guess of ours is not worth that.
  if (question.step === 'which-intent') return step;
  const again = questionReply(question, turn, recentOf(turn));
  return { ...step, replies: [...step.replies, { reply: again }] };
}

/** Undefined for what is about an answer, while there is none. */
async function grant(wish: PlainWish, turn: Turn): Promise<Step | undefined> {
  const { locale } = turn;
  if (wish === 'privacy') return say(turn, asides.privacy(locale));
  if (wish === 'quiet') return say(turn, asides.quiet(locale));
  const kept = await findKept(turn);
  if (wish === 'people') return say(turn, asides.people(locale, kept?.number));
  // What waits for an answer is what was meant, not the answer before it.
  if (kept === undefined || turn.state.asked !== undefined) return undefined;
  switch (wish) {
    case 'solved':
      return say(turn, asides.solved(kept, locale));
    case 'todo':
      return say(turn, tellCase(kept, turn));
    case 'why':
      return show('evidence', kept, turn);
  }
}

async function answerFreely(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const { command, entities } = said;
  const [their] = entities.partnerDomains;
  const granted = (await grantPasteWish(text, turn)) ?? (await answerWhatIf(text, said, turn));
  if (granted !== undefined) return granted;
  if (command?.name === 'forget-me') return ask(turn, { step: 'forget-me' });
  const named = their ?? entities.ourDomain;
  if (named !== undefined && takesBack(text))
    return say(settle(turn), asides.withdrawn(named.domain, turn.locale));
  const denied = await denyOurs(text, said, turn);
  if (denied !== undefined) return denied;
  if (asksAboutEarlier(text) && turn.state.cases.length > 0) return showChange(their?.domain, turn);
  const told = await answerTold(text, said, turn);
  if (told !== undefined) return told;
  const corrected = readCorrection(text);
  if (corrected !== undefined && entities.ourDomain === undefined)
    return turn.state.aboutOurs === undefined
      ? look(corrected, turn)
      : correctOurs(corrected, turn);
  const followed = said.sure ? undefined : readFollowUp(text);
  if (followed !== undefined && entities.ourDomain === undefined) return look(followed, turn);
  const scoped = named === undefined ? await answerScope(text, said, turn) : undefined;
  if (scoped !== undefined) return scoped;
  const way = named === undefined ? readWay(text) : undefined;
  const shown = way === undefined ? undefined : await showWay(way, turn);
  if (shown !== undefined) return shown;
  const asked = askedOfCase(command);
  return asked === undefined ? answerWish(text, said, turn) : obeyCase(asked, their, turn);
}

/** What a message tells of our side is kept, and what it asks is done with it. */
async function answerWish(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const told = readOurs(text, said, turn);
  if (told === undefined) return doIntent(said, turn, text);
  const step = told.isAll ? sayLearnt(told, turn) : await doIntent(said, told.learnt, text);
  return { ...step, learns: true };
}
