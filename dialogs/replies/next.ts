import type { pasted } from '../../locales/en/pasted.ts';
import type { Speaker } from '../../locales/say.ts';
import type { Report } from '../../services/model/report.ts';
import type { Because, NextQuestion, Outcome } from '../../services/model/what-next.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Button, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { note } from './notes.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** Outcomes that are told; more would be a list to study. */
const mostOutcomes = 4;

/** Commands whose output depends on the machine: what counts is what our Edge sees. */
const atEdge = /^(?:Resolve-DnsName|Test-NetConnection)\b/u;

/** The one thing that is missing: who runs what, and what each outcome would mean. Nothing when nothing is asked for. */
export function tellNext({ next, report }: KeptCase, speaker: Speaker): readonly Block[] {
  if (next === undefined) return [];
  const { how, role, outcomes, fact, because } = next;
  const { their, about } = report.question;
  // Of our own domain alone no partner is named whom a list could hold.
  const told = about === 'ours' ? [] : [...outcomes].sort((a, b) => openWays(a) - openWays(b));
  const items = tellOutcomes(fact, told, their, speaker);
  const who = speaker.pasted(`next.role.${role}`);
  const isAtEdge = 'command' in how && atEdge.test(how.command);
  const label = speaker.pasted(isAtEdge ? 'next.runOnEdge' : 'next.run', { role: who });
  return [
    heading(speaker.pasted('next.title')),
    ...sayReason(because, report, speaker),
    ...('command' in how
      ? [{ kind: 'literal', label, lines: [how.command] } as const]
      : [paragraph(speaker.pasted('next.answer')), paragraph(sayQuestion(how.code, speaker))]),
    ...(isTelling(outcomes) && items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(isNarrowing(next) ? [subtle(speaker.pasted('next.narrows'))] : []),
  ];
}

/** Why just this is asked, where that does not follow from what it is. */
function sayReason(
  because: Because | undefined,
  { question: { their }, unchecked }: Report,
  speaker: Speaker,
): readonly Block[] {
  if (because === undefined) return [];
  if (because !== 'own-rule') return [paragraph(speaker.pasted(`next.because.${because}`))];
  const rule = unchecked.find(({ openRule }) => openRule !== undefined)?.openRule;
  if (rule === undefined) return [];
  const { user, policy, value, verdict } = rule;
  const told = speaker.pasted(`next.because.own-rule.${verdict}`, { user, policy, value, their });
  return [paragraph(told)];
}

/** What each outcome would mean, those that leave everything open in one line. */
function tellOutcomes(
  fact: string,
  outcomes: readonly Outcome[],
  their: string,
  speaker: Speaker,
): readonly string[] {
  const open = outcomes.filter((outcome) => openWays(outcome) === 2);
  const others = outcomes.filter((outcome) => openWays(outcome) < 2);
  const told = open.length === 1 ? [...others, ...open] : others;
  return [
    ...told.slice(0, mostOutcomes).flatMap((outcome) => sayOutcome(fact, outcome, their, speaker)),
    ...(open.length > 1 ? [speaker.pasted('next.otherwise')] : []),
  ];
}

/** No outcome of the command decides a way by itself, which is said: else whoever is asked would not know what it is for. */
function isNarrowing({ how, outcomes }: NextQuestion): boolean {
  return (
    'command' in how && outcomes.length > 0 && outcomes.every((outcome) => openWays(outcome) === 2)
  );
}

/** Directions that an outcome leaves open: what decides most is told first. */
function openWays({ directions: { outbound, inbound } }: Outcome): number {
  return [outbound, inbound].filter((status) => status === 'cannot-tell').length;
}

/** "I can't run that", where a command was asked for. */
export function cannotRunButton({ number, next }: KeptCase, speaker: Speaker): readonly Button[] {
  if (next === undefined || !('command' in next.how)) return [];
  return [
    { label: speaker.pasted('button.cannotRun'), action: { do: 'cannot-run', case: number } },
  ];
}

/** What comes after the command that cannot be run: the next best one, or that none is left. */
export function declinedReply(kept: KeptCase, addressee: Addressee): Reply {
  const { speaker } = viewerFor(addressee);
  const full: Button = {
    label: speaker.pasted('button.full'),
    action: { do: 'case', case: kept.number },
  };
  if (kept.next === undefined) return note(speaker, [speaker.pasted('next.nothing')], [full]);
  return {
    ...note(speaker, []),
    blocks: [paragraph(speaker.pasted('next.declined')), ...tellNext(kept, speaker).slice(1)],
    buttons: [...cannotRunButton(kept, speaker), full],
  };
}

/** Outcomes that all mean the same tell nothing. */
function isTelling(outcomes: readonly Outcome[]): boolean {
  const meant = outcomes.map(({ directions: { outbound, inbound } }) => `${outbound} ${inbound}`);
  return new Set(meant).size > 1;
}

type OutcomeKey = keyof (typeof pasted)['outcome'];
const outcomeKeys: ReadonlySet<string> = new Set<OutcomeKey>([
  'ours-ourAccessEdge-open',
  'ours-ourAccessEdge-closed',
  'ours-ourAccessEdge-switched-off',
  'ours-ourAccessEdge-contacts-only',
  'ours-ourAccessEdge-unmarked',
  'ours-ourAllowedDomains-other-edge',
  'ours-ourHostingProviders-contacts-only',
  'ours-ourSipDomains-has-ours',
  'ours-ourSipDomains-lacks-ours',
  'ours-portTests-open',
  'ours-portTests-closed',
  'ours-ourAllowedDomains-listed',
  'ours-ourAllowedDomains-not-listed',
  'ours-ourBlockedDomains-not-blocked',
  'ours-ourBlockedDomains-blocked',
  'ours-ourHostingProviders-enabled',
  'ours-ourHostingProviders-disabled',
  'ours-ourHostingProviders-missing',
  'ours-ourUserPolicy-allowed',
  'ours-ourUserPolicy-denied',
  'ours-tenantUserPolicy-allowed',
  'ours-tenantUserPolicy-denied',
  'ours-ourUser-policy-of-all',
  'ours-ourUser-on-servers',
  'ours-ourUser-in-cloud',
  'ours-tenantUser-policy-of-all',
  'ours-tenantFederation-open',
  'ours-tenantFederation-listed',
  'ours-tenantFederation-not-listed',
  'ours-tenantFederation-blocked',
  'ours-tenantFederation-switched-off',
  'ours-tenantFederation-rules-count',
  'ours-tenantFederation-rules-rest',
  'ours-tenantUserPolicy-on-rule-list',
  'ours-tenantUserPolicy-off-rule-list',
  'ours-resolverViews-finds',
  'ours-resolverViews-denies',
  'platform-teams',
  'platform-servers',
  'platform-hybrid',
  'federationSrv-published',
  'federationSrv-missing',
  'tcpConnect-open',
  'tcpConnect-refused',
]);

function isOutcome(key: string): key is OutcomeKey {
  return outcomeKeys.has(key);
}

function sayOutcome(
  fact: string,
  { outcome, directions }: Outcome,
  their: string,
  speaker: Speaker,
): readonly string[] {
  const key = `${fact.replace('.', '-')}-${outcome}`;
  if (!isOutcome(key)) return [];
  const what = speaker.pasted(`outcome.${key}`, { their });
  const outbound = speaker.pasted(`next.state.${directions.outbound}`);
  const inbound = speaker.pasted(`next.state.${directions.inbound}`);
  return [
    outbound === inbound
      ? speaker.pasted('next.meansBoth', { what, state: outbound })
      : speaker.pasted('next.means', { what, outbound, inbound }),
  ];
}

function sayQuestion(code: string, speaker: Speaker): string {
  return code === 'teams-or-servers' || code === 'name-our-domain'
    ? speaker.chat(`how.${code}`)
    : speaker.report('how.check-again');
}
