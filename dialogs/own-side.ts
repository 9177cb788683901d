import type { ReadDomain } from '../services/model/domain.ts';
import type { Step } from './conversation.ts';
import { mergeOurs, oursFor, withoutDomain } from './ours.ts';
import * as asides from './replies/asides.ts';
import type { ConversationState, Ours } from './state.ts';
import { ask, lookAtOurs, say, withSignIn, type Turn } from './turn.ts';
import { readPlatform } from './understanding/answers.ts';
import { tellingClauses, toldAlone, toldOfUs } from './understanding/told-of-us.ts';
import type { Utterance } from './understanding/utterance.ts';

/** What a person says of our side. */
type Told = Pick<Ours, 'domain' | 'platform'>;

/** The turn after something was said of our side. Only what was said here is kept, so that each part keeps its source. */
export function learnOurs(turn: Turn, told: Told): Turn {
  const { place, user, tools } = turn;
  const said: Ours = {
    ...told,
    from: 'person',
    ...(place === 'group' && user !== undefined && { by: user }),
  };
  const { notOurs, ...others } = turn.state;
  const state: ConversationState = {
    ...others,
    ...(notOurs !== undefined && notOurs !== told.domain && { notOurs }),
    ours: mergeOurs(said, turn.state.ours) ?? said,
  };
  return { ...turn, state, ours: oursFor(state, tools.ours, user) };
}

/** What a message tells about our own side, whatever else it asks, with the words for it; undefined when it tells nothing. */
export function readOurs(text: string, said: Utterance, turn: Turn) {
  const { partnerDomains } = said.entities;
  const isDiagnosis = said.intent === 'diagnose_partner' && partnerDomains.length > 0;
  const beside = isDiagnosis ? platformBeside(text) : undefined;
  const alone = partnerDomains.length === 0 ? readPlatform(toldAlone(text)) : undefined;
  const isOfUs = tellsOfUs(text, said) || alone !== undefined;
  if (!isOfUs && beside === undefined) return undefined;
  const ourDomain = isOfUs ? said.entities.ourDomain : undefined;
  const isShort = text.length < 120 && partnerDomains.length === 0;
  const isWish = said.intent === 'guided_setup';
  const isTold = isShort && saysWhatWeRun(text, ourDomain);
  const clauses = isWish ? toldOfUs(text) : ourDomain === undefined ? '' : tellingClauses(text);
  const platform = readPlatform(clauses) ?? alone ?? (isTold ? readPlatform(text) : beside);
  if (ourDomain === undefined && platform === undefined) return undefined;
  const learnt = learnOurs(turn, {
    ...(ourDomain !== undefined && { domain: ourDomain.domain }),
    ...(platform !== undefined && { platform }),
  });
  const isAll =
    !isWish &&
    partnerDomains.length === 0 &&
    (platform !== undefined || said.intent !== 'check_own_domain' || isStatement(text));
  return { learnt, isAll, domain: ourDomain, platform };
}

/** Says that our domain, or else what we run, was noted. */
export function sayLearnt(
  { learnt, domain, platform }: NonNullable<ReturnType<typeof readOurs>>,
  before: Turn,
): Step {
  const run = asides.learntPlatform(platform ?? 'onprem', learnt.locale);
  if (domain === undefined) return say(learnt, run);
  const told = sayOurDomain(domain, learnt, before);
  return platform === undefined ? told : { ...told, replies: [...told.replies, { reply: run }] };
}

function sayOurDomain({ domain }: ReadDomain, learnt: Turn, { ours }: Turn): Step {
  const reply =
    ours?.domain === domain && ours.from === 'person'
      ? asides.sameOurs(domain, learnt.locale)
      : asides.learntDomain(domain, learnt.locale, ours?.domain);
  const step = say(learnt, reply);
  return { ...step, state: { ...step.state, aboutOurs: 'told' } };
}

/** "No, I meant fabrikam.com", after our own domain was told or looked at. */
export function correctOurs(meant: ReadDomain, turn: Turn): Step {
  const learnt = learnOurs(turn, { domain: meant.domain });
  const step =
    turn.state.aboutOurs === 'looked'
      ? lookAtOurs(meant, learnt)
      : sayOurDomain(meant, learnt, turn);
  return { ...step, learns: true };
}

/** About whatever was taken for our domain, and about one that is named. */
const denials =
  /\b(?:not|isn't|isnt)\s(?:really\s|actually\s)?(?:our|my)\s(?:own\s)?(?:sip\s)?domain\b|不是(?:我們|我方|本公司|自己)(?:自己)?的?(?:\s?sip\s?)?(?:網域|网域|域名)/iu;
const denialsOfNamed =
  /\b(?:not|isn't|isnt)\s(?:really\s|actually\s)?(?:us|ours)[.!]*$|\b(?:our\s(?:own\s|sip\s)?domain\s(?:is\snot|isn't|isnt)|we(?:'re|\sare)\snot)\s\S+\.\S+$|不是(?:我們|我方|本公司)(?:自己)?的?[。！]?$|(?:網域|网域|域名|我們|我们)不是\s?\S+\.\S+$/iu;

/** "contoso.com is not our domain", "that's not us": what was taken for ours is not. Undefined when a message says no such thing. */
export async function denyOurs(
  text: string,
  { entities }: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const named = entities.partnerDomains[0] ?? entities.ourDomain;
  if (!denies(text, named) || entities.partnerDomains.length > 1) return undefined;
  const denied = named?.domain ?? (await withSignIn(turn)).ours?.domain;
  return denied === undefined ? undefined : withoutOurs(denied, turn);
}

function denies(text: string, named: ReadDomain | undefined): boolean {
  const words = text.trim().replaceAll('’', "'");
  if (words.length > 120 || /[?？]$/u.test(words)) return false;
  return denials.test(words) || (named !== undefined && denialsOfNamed.test(words));
}

function withoutOurs(denied: string, turn: Turn): Step {
  const { state, tools, user } = turn;
  const { ours: said, ...others } = state;
  const kept = withoutDomain(said, denied);
  const next: ConversationState = {
    ...others,
    ...(kept !== undefined && { ours: kept }),
    notOurs: denied,
  };
  const known = { ...turn, state: next, ours: oursFor(next, tools.ours, user) };
  const reply = asides.deniedOurs(denied, turn.locale);
  return known.ours?.domain === undefined
    ? ask(known, { step: 'own-domain' }, reply)
    : say(known, reply);
}

/** Only what was said of us in so many words is kept: what is asked about a domain does not make it ours. */
function tellsOfUs(text: string, { intent, entities }: Utterance): boolean {
  if (intent === 'hybrid_setup') return isStatement(text);
  if (entities.ourDomain === undefined) return intent !== 'diagnose_partner';
  if (entities.partnerDomains.length === 1 && namesTwoPeople(text)) return true;
  return /\b(?:our|ours|we|we're|us|my)\b|我們|我们|我方|本公司|敝公司|我司/iu.test(text);
}

const runsBeside =
  /(?:^|[.,;，。；\n])\s*(?:(?:we|our (?:side|organi[sz]ation|company))\s+(?:all\s+)?(?:use|run|are (?:all )?on)\b(?<said>[^.,;，。；\n?？]{3,80})|(?:我們|我们|本公司|我方)(?:公司|這邊|这边)?(?:全部|全都|都)?(?:是|用|使用|跑)(?<told>[^.,;，。；\n?？]{2,40}))(?=[.,;，。；\n]|$)/iu;

/** What we run, as a clause of its own beside a question about a partner. */
function platformBeside(text: string) {
  const { said, told } = runsBeside.exec(text)?.groups ?? {};
  const clause = said ?? told;
  return clause === undefined ? undefined : readPlatform(clause);
}

/** Of two people of two organisations, to tell whose trouble it is tells who we are. */
function namesTwoPeople(text: string): boolean {
  return (text.match(/[\w.+-]@[\w-]+\./gu) ?? []).length > 1;
}

/** "Our domain is fabrikam.com" tells; "is our domain fabrikam.com all right?" asks. */
function isStatement(text: string): boolean {
  return /^\W*(?:our (?:own )?(?:sip )?domain is|we are|we're|(?:我們|我们|本公司)(?:公司|自己)?(?:的)?(?:\s?sip\s?)?(?:網域|网域|域名)?(?:是|叫))\s*\S+\s*$/iu.test(
    text,
  );
}

/** "We use Teams" tells what we run, also behind our domain; "how do I set up Teams" does not. */
function saysWhatWeRun(text: string, ourDomain: ReadDomain | undefined): boolean {
  if (/[?？]\s*$/u.test(text)) return false;
  if (ourDomain !== undefined)
    return /[\s,;，、。](?:and\s+)?(?:we\s+)?(?:use|run|are on)\b|[\s,，、。](?:我們|我们|我方)?(?:這邊|这边)?都?(?:用|使用|跑)/iu.test(
      text,
    );
  return /^\s*(?:we|our (?:side|organi[sz]ation|company))\s+(?:use|run|are on)\b|^\s*(?:我們|我们|本公司|我方)(?:這邊|这边)?(?:兩種|兩個|兩者)?都?(?:是|用|使用|跑|有)/iu.test(
    text,
  );
}
