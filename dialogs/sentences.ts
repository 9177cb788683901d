import { askedOfCase, obeyCase, showChange } from './cases.ts';
import type { Step } from './conversation.ts';
import { doIntent } from './intents.ts';
import { answerQuestion, waitingQuestion } from './questions.ts';
import * as asides from './replies/asides.ts';
import { questionReply } from './replies/questions.ts';
import type { Ours } from './state.ts';
import { ask, look, recentOf, remember, say, type Turn } from './turn.ts';
import { readCorrection, readFollowUp, readPlatform } from './understanding/answers.ts';
import { asksAboutEarlier } from './understanding/earlier.ts';
import type { Utterance } from './understanding/utterance.ts';

/** Answers what a person wrote: a question of ours first, then what they want, then the way back to the question. */
export async function answerText(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const question = waitingQuestion(turn);
  const answered = question === undefined ? undefined : answerQuestion(question, text, said, turn);
  if (answered !== undefined) return answered;
  const step = await answerFreely(text, said, turn);
  const isBriefAside = ['help', 'greeting', 'thanks', 'docs_question', 'feedback'].includes(
    said.intent,
  );
  if (question === undefined || !isBriefAside || step.state.asked?.question !== question)
    return step;
  // After an aside the question stands again, so that nobody has to remember it.
  const again = questionReply(question, turn, recentOf(turn));
  return { ...step, replies: [...step.replies, { reply: again }] };
}

async function answerFreely(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const { command, entities } = said;
  if (command?.name === 'forget-me') return ask(turn, { step: 'forget-me' });
  if (asksAboutEarlier(text) && turn.state.cases.length > 0)
    return showChange(entities.partnerDomains[0]?.domain, turn);
  const meant = readCorrection(text) ?? (said.sure ? undefined : readFollowUp(text));
  if (meant !== undefined && entities.ourDomain === undefined) return look(meant, turn);
  const asked = askedOfCase(command);
  if (asked !== undefined) return obeyCase(asked, entities.partnerDomains[0], turn);
  const learnt = tellsOfUs(text, said) ? learn(text, said, turn) : undefined;
  if (learnt === undefined) return doIntent(said, turn);
  const isAll =
    entities.partnerDomains.length === 0 &&
    (said.intent !== 'check_own_domain' || isStatement(text));
  const step = isAll ? say(learnt.turn, learnt.reply) : await doIntent(said, learnt.turn);
  return { ...step, learns: true };
}

/** Only what was said of us in so many words is kept: what is asked about a domain does not make it ours. */
function tellsOfUs(text: string, { intent, entities }: Utterance): boolean {
  if (intent === 'hybrid_setup') return isStatement(text);
  if (entities.ourDomain === undefined) return intent !== 'diagnose_partner';
  return /\b(?:our|ours|we|we're|us|my)\b|我們|我们|我方|本公司|敝公司|我司/iu.test(text);
}

/** What a message tells about our own side, whatever else it asks. */
function learn(text: string, { entities }: Utterance, turn: Turn) {
  const { ourDomain } = entities;
  const isShort = text.length < 120 && entities.partnerDomains.length === 0;
  const platform =
    ourDomain === undefined && isShort && saysWhatWeRun(text) ? readPlatform(text) : undefined;
  if (ourDomain === undefined && platform === undefined) return undefined;
  const ours: Ours = {
    ...turn.ours,
    ...(ourDomain !== undefined && { domain: ourDomain.domain }),
    ...(platform !== undefined && { platform }),
    from: 'person',
  };
  const reply =
    ourDomain === undefined
      ? asides.learntPlatform(platform ?? 'onprem', turn.locale)
      : asides.learntDomain(ourDomain.domain, turn.locale);
  return { turn: { ...remember(turn, { ours }), ours }, reply };
}

/** "Our domain is fabrikam.com" tells; "is our domain fabrikam.com all right?" asks. */
function isStatement(text: string): boolean {
  return /^\W*(?:our (?:own )?(?:sip )?domain is|we are|we're|(?:我們|我们|本公司)(?:公司|自己)?(?:的)?(?:\s?sip\s?)?(?:網域|网域|域名)?(?:是|叫))\s*\S+\s*$/iu.test(
    text,
  );
}

/** "We use Teams" tells what we run; "how do I set up Teams" does not. */
function saysWhatWeRun(text: string): boolean {
  return /^\s*(?:we|our (?:side|organi[sz]ation|company))\s+(?:use|run|are on)\b|^\s*(?:我們|我们|本公司|我方)(?:這邊|这边)?(?:是|用|使用|跑)/iu.test(
    text,
  );
}
