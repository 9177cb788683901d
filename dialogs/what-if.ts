import type { Report } from '../services/model/report.ts';
import type { Change } from '../services/model/what-next.ts';
import { findKept } from './cases.ts';
import type { KeptCase, Step } from './conversation.ts';
import { whatIfReply, whatIfNote, type Thinking } from './replies/what-if.ts';
import { look, ourDomainOf, say, type Turn } from './turn.ts';
import type { Utterance } from './understanding/utterance.ts';
import {
  readWhatIf,
  thinksOfChange,
  type AskedWhatIf,
  type Half,
} from './understanding/what-if.ts';
import type { Thought } from './understanding/what-if-patterns.ts';
import { changesOutside } from './what-if-outside.ts';
import type { PersonalThought } from './understanding/what-if-people.ts';
import { meantIn, personalChanges } from './what-if-people.ts';

/** Answers what a change would bring, out of the facts of a case; undefined when nothing of that is asked. */
export async function answerWhatIf(
  text: string,
  said: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const asked = readWhatIf(text, ourDomainOf(turn)?.domain);
  if (asked === undefined)
    return beginning.has(said.intent) && thinksOfChange(text)
      ? answerUncounted(said, turn)
      : undefined;
  // A list of ours may name anybody, and it is still the last case that was meant.
  if (asked.thoughts.length === 0) return answerUncounted(said, turn, await findKept(turn));
  const { domain } = asked;
  const ofDomain =
    domain === undefined ? undefined : await findKept(turn, { domain: domain.domain });
  // A closed list may hold anybody: it is asked what becomes of the partner that is spoken of.
  const spokenOf = asked.thoughts.includes('allowOnly') ? await partnerCase(turn) : undefined;
  const kept = spokenOf ?? ofDomain ?? (await lastKept(asked, turn));
  if (kept === undefined || kept.report.question.about === 'ours') {
    if (domain === undefined) return say(turn, whatIfNote('which', '', turn.locale));
    const step = await look(domain, turn);
    if (step.jobs.length === 0) return step;
    const reply = whatIfNote('first', domain.domain, turn.locale);
    return { ...step, replies: [{ reply }, ...step.replies] };
  }
  const { report } = kept;
  const personal = asked.thoughts.filter(isPersonal);
  const meant = meantIn(report, asked);
  if (personal.length > 0 && meant.person === undefined)
    return say(turn, whatIfNote('who', report.question.their, turn.locale));
  if (personal.includes('grant') && meant.policy === '')
    return say(turn, whatIfNote('policy', report.question.their, turn.locale));
  const host = hostOf(asked, report);
  const isOfPerson = personal.length > 0;
  const { thoughts, others } = asked;
  const names = asked.names.length === 0 ? [report.question.their] : asked.names;
  // Where somebody moves to is no half of ours that changes.
  const side = isOfPerson ? undefined : asked.side;
  const homes = isOfPerson ? [] : side === undefined ? homesOf(report) : [side];
  const changes = thoughts.flatMap((thought) =>
    isPersonal(thought)
      ? personalChanges(thought, meant)
      : changesOf(thought, report, { host, homes, names }),
  );
  const person = isOfPerson ? meant.person : report.question.person;
  // On a list of theirs it is our domain that stands, also where it was named after they were looked at.
  const isTheirs = changes.some(({ kind }) => kind === 'theirs');
  const our = isTheirs ? (report.question.our ?? ourDomainOf(turn)?.domain) : report.question.our;
  const about = { ...report, question: { ...report.question, our, person } };
  const result = turn.tools.whatIf(about, changes);
  const absent = thoughts.filter((thought) => isAbsent(thought, homes));
  const ofWhom = { person: meant.person ?? '', policy: meant.policy };
  const told = { thoughts, others, absent, host, homes, names, side, ...ofWhom };
  return say(turn, whatIfReply(kept, { ...result, ...told }, turn));
}

/** What would begin something new where a change was thought of; what asks to be explained goes its own way. */
const beginning: ReadonlySet<Utterance['intent']> = new Set([
  'none',
  'diagnose_partner',
  'check_own_domain',
  'guided_setup',
  'hybrid_setup',
  'report',
  'status',
]);

/** A change that nobody can count through: that is said, and the case stays the one that is spoken of. */
async function answerUncounted(
  { entities }: Utterance,
  turn: Turn,
  other?: KeptCase,
): Promise<Step | undefined> {
  const our = ourDomainOf(turn)?.domain;
  const named = entities.partnerDomains.find(({ domain }) => domain !== our);
  const kept = (await findKept(turn, { domain: named?.domain })) ?? other;
  if (kept === undefined || kept.report.question.about === 'ours') return undefined;
  return say(turn, whatIfNote('uncounted', kept.report.question.their, turn.locale));
}

/** The last case, if it is about a partner. */
async function partnerCase(turn: Turn): Promise<KeptCase | undefined> {
  const last = await findKept(turn);
  return last?.report.question.about === 'ours' ? undefined : last;
}

/** The last case, unless another partner is named; of a person, the domain in the address may be ours. */
async function lastKept(asked: AskedWhatIf, turn: Turn): Promise<KeptCase | undefined> {
  const last = await findKept(turn);
  if (asked.domain === undefined || last === undefined) return last;
  const { our } = last.report.question;
  const isOurs = asked.domain.domain === (our ?? turn.ours?.domain);
  return isOurs || asked.thoughts.some(isPersonal) ? last : undefined;
}

const personalThoughts: ReadonlySet<string> = new Set<PersonalThought>([
  'grant',
  'drop',
  'toCloud',
  'toServers',
]);

function isPersonal(thought: Thought): thought is PersonalThought {
  return personalThoughts.has(thought);
}

/** A tenant has neither discovery that could be switched off nor providers. */
function isAbsent(thought: Thought, homes: readonly Half[]): boolean {
  const isOfServers =
    thought === 'discoveryOff' || thought === 'provider' || thought === 'noProvider';
  return isOfServers && homes.length === 1 && homes[0] === 'tenant';
}

/** The host that a record or an entry would name. */
function hostOf({ host, thoughts }: AskedWhatIf, { question }: Report): string {
  const isOurs = thoughts.includes('ourRecord');
  return host ?? `sip.${isOurs ? (question.our ?? question.their) : question.their}`;
}

/** Settings that only servers have: shown, they tell that there are some. */
const settingsOfServers = [
  'ourAccessEdge',
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourHostingProviders',
  'ourUserPolicy',
] as const;

/** Where our people are: that decides which list is meant. */
function homesOf({ question, facts: { ours } }: Report): readonly Half[] {
  if (question.platform === 'hybrid') return ['servers', 'tenant'];
  const { tenantFederation, tenantUserPolicy } = ours;
  const hasTenant = tenantFederation.known || tenantUserPolicy.known;
  if (question.platform !== undefined)
    return [question.platform === 'teams' ? 'tenant' : 'servers'];
  const hasServers = settingsOfServers.some((name) => ours[name].known);
  if (hasServers && hasTenant) return ['servers', 'tenant'];
  return hasTenant ? ['tenant'] : ['servers'];
}

function changesOf(
  thought: Exclude<Thought, PersonalThought>,
  report: Report,
  { host, homes, names }: Pick<Thinking, 'host' | 'homes' | 'names'>,
): readonly Change[] {
  const ofOthers = changesOutside(thought, report, host);
  if (ofOthers !== undefined) return ofOthers;
  if (thought === 'allowOnly')
    return homes.map((home) => ({
      kind: home === 'tenant' ? 'tenant-allow-only' : 'allow-only',
      domains: names,
    }));
  return homes.flatMap((home) =>
    home === 'tenant' ? tenantChanges(thought, report) : serverChanges(thought, report),
  );
}

function serverChanges(thought: Thought, { facts: { ours } }: Report): readonly Change[] {
  const blocked = ours.ourBlockedDomains;
  switch (thought) {
    case 'allow':
      return [{ kind: 'allow-domain' }];
    case 'unallow':
      return [{ kind: 'remove-allowed-domain' }];
    case 'block':
      return [{ kind: 'block-domain' }];
    case 'unblock':
      return blocked.known ? [{ kind: 'unblock-domain' }] : [];
    case 'federationOn':
    case 'federationOff':
      return [{ kind: 'federation', on: thought === 'federationOn' }];
    case 'allowAll':
      return [{ kind: 'discovery', on: true }];
    case 'discoveryOn':
    case 'discoveryOff':
      return [{ kind: 'discovery', on: thought === 'discoveryOn' }];
    case 'provider':
    case 'noProvider':
      return [{ kind: 'hosting-provider', enabled: thought === 'provider' }];
    case 'policyOn':
    case 'policyOff':
      return [{ kind: 'user-policy', of: 'servers', allows: thought === 'policyOn' }];
    default:
      return [];
  }
}

function tenantChanges(thought: Thought, { facts: { ours } }: Report): readonly Change[] {
  const tenant = ours.tenantFederation.known ? ours.tenantFederation.value : undefined;
  switch (thought) {
    case 'allow':
      // Where all domains are allowed, only an entry of the blocked list keeps one out.
      return tenant?.allows === 'all' ? [{ kind: 'tenant-unblock' }] : [{ kind: 'tenant-allow' }];
    case 'unallow':
      return [{ kind: 'tenant-unallow' }];
    case 'block':
      return [{ kind: 'tenant-block' }];
    case 'unblock':
      return [{ kind: 'tenant-unblock' }];
    case 'federationOn':
    case 'federationOff':
      return [{ kind: 'tenant-federation', on: thought === 'federationOn' }];
    case 'discoveryOn':
    case 'allowAll':
      return [{ kind: 'tenant-allow-all' }];
    case 'policyOn':
    case 'policyOff':
      return [{ kind: 'user-policy', of: 'tenant', allows: thought === 'policyOn' }];
    default:
      return [];
  }
}
