import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { Pasted, PastedPart } from '../services/model/pasted.ts';
import { findKept, judgeKept, withNext } from './cases.ts';
import type { Step } from './conversation.ts';
import { askForPasteAgain, showPasteToGuides, sideOfPaste } from './guide-paste.ts';
import {
  deniedCommands,
  hasFailedTest,
  isAskedAbout,
  isEmpty,
  isOfProgram,
  isRefused,
  withoutChance,
  withoutWords,
} from './paste-reading.ts';
import { contextOf, partnerIn } from './paste-partner.ts';
import { factsFor, questionAbout } from './paste-questions.ts';
import { mergeOurs } from './ours.ts';
import type { PasteAnswer } from './reply.ts';
import { declineAll } from './paste-wishes.ts';
import { declinedReply } from './replies/next.ts';
import * as notes from './replies/paste-notes.ts';
import { pastedReply } from './replies/pasted.ts';
import type { Ours } from './state.ts';
import {
  ask,
  look,
  ourDomainOf,
  remember,
  say,
  settle,
  waitingQuestion,
  type Turn,
} from './turn.ts';
import {
  askedIn,
  asksMeaning,
  isLikeOutput,
  signOfPaste,
  type PasteSign,
} from './understanding/paste-wishes.ts';
import type { Utterance } from './understanding/utterance.ts';

/** Characters of a message that are read. */
const mostRead = 100_000;

/** Answers what was pasted; undefined for a message that holds nothing of the kind. */
export async function answerPaste(
  text: string,
  said: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const sign = signOfPaste(text, said);
  if (sign === undefined) return undefined;
  const their = contextOf(turn);
  const read = turn.tools.readPaste(text.slice(0, mostRead), {
    our: ourDomainOf(turn)?.domain,
    their: their?.domain,
    undecidedAs: sideOfPaste(turn),
    ...numberOf(turn),
  });
  const whole = withoutWords(read, text.length > mostRead);
  const pasted = text.includes('\n') ? withoutChance(whole) : whole;
  if (isEmpty(pasted)) {
    // Only the command line was copied: what is missing is said, whatever else the message may be.
    const isMissing = pasted.problems.some(({ code }) => code === 'no-output');
    const isWrong =
      isMissing ||
      (sign === 'sure'
        ? said.entities.partnerDomains.length === 0 || text.includes('\n')
        : isWrongWindow(text, said, sign));
    if (!isWrong) return undefined;
    const nothing = notes.nothingReadReply(pasted, sign === 'sure', turn.locale);
    return (await askForPasteAgain(turn, nothing)) ?? say(turn, nothing);
  }
  const asked = askedIn(read.skipped.map((line) => line.text));
  // A number in a sentence is asked about; nobody saw that line.
  if (sign === 'spoken' && (asksMeaning(text) || !isOfProgram(pasted)))
    return explainOnly(pasted, said, turn);
  if (isAskedAbout(text, pasted)) {
    const isOfPartner = said.sure && said.intent === 'diagnose_partner';
    return isOfPartner && !hasNumber(pasted) ? undefined : explainOnly(pasted, said, turn);
  }
  if (isRefused(pasted)) return tellRefused(pasted, said, turn);
  // Words that no rule knows are a sentence of a client, or nothing.
  if (sign === 'maybe' && !text.includes('\n') && !isOfProgram(pasted)) return undefined;
  return take({ pasted, asked: asked ?? partnerIn(said, pasted, their) }, turn);
}

/** "Has the certificate of contoso.com expired?" is a question about them, not about an error. */
function hasNumber({ errors }: Pasted): boolean {
  return errors.some(({ error: { kind } }) => kind !== 'client-text' && kind !== 'certificate');
}

function isWrongWindow(text: string, said: Utterance, sign: PasteSign): boolean {
  if (sign === 'spoken') return false;
  const isSpoken =
    (said.sure && said.intent !== 'decode_error') || said.entities.partnerDomains.length > 0;
  return !isSpoken && isLikeOutput(text);
}

function explainOnly(pasted: Pasted, { entities }: Utterance, turn: Turn): Step {
  const [their] = entities.partnerDomains;
  return say(turn, pastedReply({ pasted, offers: their?.domain }, turn));
}

/** What PowerShell said; what somebody has no right to run is not asked for again, and the next best takes its place. */
async function tellRefused(pasted: Pasted, said: Utterance, turn: Turn): Promise<Step> {
  const step = explainOnly(pasted, said, turn);
  const found = await findKept(turn);
  const denied = found === undefined ? [] : deniedCommands(pasted, withNext(found, turn));
  if (found === undefined || denied.length === 0) return step;
  const after = declineAll(denied, turn);
  const kept = withNext(found, after);
  const [told] = step.replies;
  if (told === undefined || kept.next === undefined || turn.place === 'group')
    return { ...step, state: { ...step.state, ...after.state } };
  const { blocks, buttons } = declinedReply(kept, turn);
  return say(after, { ...told.reply, blocks: [...told.reply.blocks, ...blocks], buttons });
}

/** The first paste needs no number. */
function numberOf({ state: { pastes = 0 } }: Turn): { readonly source?: number } {
  return pastes === 0 ? {} : { source: pastes + 1 };
}

interface Taken {
  readonly pasted: Pasted;
  /** The partner that the person, or the error, names. */
  readonly asked: ReadDomain | undefined;
}

/** Keeps what may be kept, judges again or looks, and asks what is open: one question. */
async function take({ pasted, asked }: Taken, before: Turn): Promise<Step> {
  const turn = remember(before, { pastes: (before.state.pastes ?? 0) + 1 });
  const subject = asked ?? contextOf(turn);
  const open = questionAbout(pasted, subject?.domain, turn);
  const kept = open?.step === 'pasted-whose' ? {} : pasted.facts;
  const learnt = learnFrom(pasted, turn);
  const added = keep([{ party: 'ours', facts: kept }, errorPart(pasted, subject?.domain)], learnt);
  const read = { ...pasted, facts: kept };
  if (open === undefined) return tell(read, subject, added, turn);
  // What is asked decides what counts, so a look waits for it, and nothing else is asked.
  const { isKept, isFull } = added;
  const reply = isKept
    ? pastedReply({ pasted: read, isKept, isFull, their: subject?.domain }, turn)
    : notes.pasteNotesReply(pasted, turn.locale);
  return ask(settle(added.turn), open, ...(reply === undefined ? [] : [reply]));
}

/** Our domain, where nobody named it and the settings leave no choice; the answer shows it. */
function learnFrom({ learnt }: Pasted, turn: Turn): Turn {
  const { state, user } = turn;
  if (learnt === undefined || turn.ours?.domain !== undefined) return turn;
  if (learnt.domain === state.notOurs) return turn;
  const ours: Ours = {
    ...state.ours,
    domain: learnt.domain,
    from: 'person',
    ...(turn.place === 'group' && user !== undefined && { by: user }),
  };
  return { ...remember(turn, { ours }), ours: mergeOurs(ours, turn.ours) };
}

function errorPart({ errorFacts }: Pasted, their: string | undefined): PastedPart {
  return { party: 'ours', facts: errorFacts, ...(their !== undefined && { their }) };
}

interface Added {
  readonly turn: Turn;
  readonly isKept: boolean;
  readonly isFull: boolean;
}

/** The turn after the parts were remembered. */
function keep(parts: readonly PastedPart[], turn: Turn): Added {
  let pasted = turn.state.pasted ?? [];
  let [isFull, isKept] = [false, false];
  for (const part of parts.filter(({ facts }) => Object.keys(facts).length > 0)) {
    const added = turn.tools.addPasted(pasted, part);
    pasted = added.parts;
    isFull ||= added.isFull;
    isKept = true;
  }
  return { turn: isKept ? remember(turn, { pasted }) : turn, isKept, isFull };
}

/** Says what was read: the guide that waited for it, else the conversation. */
async function tell(
  pasted: Pasted,
  subject: ReadDomain | undefined,
  added: Added,
  before: Turn,
): Promise<Step> {
  const { turn, says, addTo } = await showPasteToGuides(pasted, added.turn);
  if (says === undefined)
    return addTo(await tellOfPartner(pasted, subject, { ...added, turn }, before));
  if (!hasFailedTest(pasted)) return says;
  // That a test failed is the guide's business; why it did stands in the test.
  const { isKept, isFull } = added;
  const reply = pastedReply({ pasted, isKept, isFull, their: subject?.domain }, turn);
  return { ...says, replies: [{ reply }, ...says.replies] };
}

/** Says what was read: with the case judged again, with a look at a partner that was not looked at yet, or with a question. */
async function tellOfPartner(
  pasted: Pasted,
  subject: ReadDomain | undefined,
  { turn, isKept, isFull }: Added,
  before: Turn,
): Promise<Step> {
  const remembered = { pasted, isKept, isFull };
  const several = pasted.partners.length > 1 && subject === undefined;
  if (several) {
    const domains = pasted.partners.slice(0, 10);
    return ask(turn, { step: 'which-domain', domains }, pastedReply(remembered, turn));
  }
  if (subject === undefined) {
    const own = await findKept(before);
    if (own?.report.question.about === 'ours') {
      const after = withNext(judgeKept(own, turn), turn);
      return say(settle(turn), pastedReply({ ...remembered, before: own, after }, turn));
    }
    const reply = pastedReply(remembered, turn);
    const isAlone = isKept && turn.state.guides?.active === undefined;
    return isAlone ? ask(turn, { step: 'partner-domain' }, reply) : say(turn, reply);
  }
  const their = subject.domain;
  const earlier = await findKept(before, { domain: their });
  if (earlier !== undefined) {
    const after = withNext(judgeKept(earlier, turn), turn);
    return say(settle(turn), pastedReply({ ...remembered, before: earlier, after, their }, turn));
  }
  const looking = await look(subject, turn);
  const isLooking = looking.jobs.length > 0;
  const reply = pastedReply({ ...remembered, their, isLooking }, turn);
  return { ...looking, replies: [{ reply }, ...looking.replies] };
}

/** The answer to whose settings they are, or which side they are from. Undefined when no such question waits. */
export async function answerPasteQuestion(is: PasteAnswer, turn: Turn): Promise<Step | undefined> {
  const question = waitingQuestion(turn);
  if (question?.step !== 'pasted-side' && question?.step !== 'pasted-whose') return undefined;
  const settled = settle(turn);
  const facts = factsFor(question, is);
  if (facts === undefined) return undefined;
  if (is === 'neither') return say(settled, notes.droppedReply(turn.locale));
  const { their } = question;
  const isTheirs = is === 'theirs' && their !== undefined;
  const part: PastedPart = isTheirs ? { party: 'theirs', their, facts } : { party: 'ours', facts };
  const read = their === undefined ? undefined : parseDomain(their);
  const pasted: Pasted = { ...nothing, facts };
  const subject = read?.ok === true ? read : undefined;
  const added = keep([part], settled);
  // What is about the partner is no step of ours.
  return isTheirs
    ? tellOfPartner(pasted, subject, added, settled)
    : tell(pasted, subject, added, settled);
}

const nothing: Pasted = {
  facts: {},
  errorFacts: {},
  commands: [],
  errors: [],
  undecided: [],
  skipped: [],
  skippedCount: 0,
  secrets: [],
  partners: [],
  problems: [],
};
