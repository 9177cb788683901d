import { headlineOf } from '../locales/headline.ts';
import { isDeclinedIn, shellOf, type Declined } from '../services/model/declined.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import type { ToldAnswer } from './conversation.ts';
import { viewerFor } from './replies/addressee.ts';
import { tones } from './replies/tones.ts';
import type { CaseNote } from './state.ts';
import { decidedByScope, refusedSymptoms, suspectsOf, type Place } from './triage-table.ts';
import { isTold, mergeTriage, type Triage } from './understanding/triage.ts';

/** What a person told of a trouble, with what a look at it has to know. */
export interface ToldTriage extends Triage {
  /** It was asked already how many it concerns, and not answered: it is not asked again. */
  readonly scopeAsked?: true;
}

/** How long what was told counts for another look at the same partner. */
const freshMs = 86_400_000;

/** What is known of the trouble when a partner is looked at: what this message tells, and what was told of the case before. */
export function triageFor(
  their: string,
  told: Triage | undefined,
  cases: readonly CaseNote[],
  now: Date,
): ToldTriage | undefined {
  const last = cases.at(-1);
  const isSame = last?.their === their && now.getTime() - Date.parse(last.at ?? '') < freshMs;
  const before = isSame ? last : undefined;
  const triage = mergeTriage(before?.triage, told);
  const isAsked = before?.asksScope === true || before?.triage?.scopeAsked === true;
  if (!isTold(triage) && !isAsked) return undefined;
  return { ...triage, ...(isAsked && { scopeAsked: true }) };
}

/** The person that a look is about, of those who were named: one of ours before one of theirs; nobody of a third organisation. */
export function personOf(
  { people = [] }: Triage,
  their: string,
  our: string | undefined,
): string | undefined {
  const person =
    people.find(({ domain }) => domain === our) ?? people.find(({ domain }) => domain === their);
  return person?.address;
}

/**
 * Whether it decides to know how many of us are affected: nothing that was seen explains what was told, and one person's settings
 * would be looked for elsewhere than everybody's. Never after it was asked or told.
 */
export function asksScope(report: Report, triage: ToldTriage | undefined): boolean {
  if (triage === undefined || report.question.about === 'ours') return false;
  const { ours, theirs, partners, symptom, way, oneWay, people, scopeAsked } = triage;
  // The policy of one person stops both ways, too.
  if (oneWay === true) return false;
  if (scopeAsked === true || ours !== undefined || theirs !== undefined || partners !== undefined)
    return false;
  if (symptom !== undefined && !decidedByScope.has(symptom)) return false;
  if (symptom === undefined && way === undefined && people === undefined) return false;
  if (isBlocked(report, triage)) return false;
  const { kind } = headlineOf(report, viewerFor({ locale: 'en', timeZone: 'UTC' }));
  if (tones[kind] === 'good') return true;
  const isRefused = symptom !== undefined && refusedSymptoms.has(symptom);
  return isRefused && (kind === 'cannot-tell' || kind === 'at-risk');
}

function isBlocked({ directions }: Report, { way }: Triage): boolean {
  return waysOf(way).some((one) => directions[one].status === 'blocked');
}

function waysOf(way: Triage['way']): readonly ('outbound' | 'inbound')[] {
  return way === undefined || way === 'both' ? ['outbound', 'inbound'] : [way];
}

/** What a report says to what a person sees. */
export interface Fit {
  /** The cause that began on the day since which it fails; undefined where none tells its day, or it is another one. */
  readonly dated?: ReportedFinding;
  /** Causes that explain it. */
  readonly explained: readonly ReportedFinding[];
  /** Where it may lie where nobody sees it from outside, the likeliest first; empty while something else stops the messages. */
  readonly places: readonly Place[];
  /** The commands that would show the likeliest of our own settings; empty when there is none. */
  readonly commands: readonly string[];
}

/** Undefined when nothing was told that the table of suspects knows. `declined`: what nobody here can run; its commands are left out. */
export function fitOf(
  report: Report,
  triage: Triage | undefined,
  declined: Declined = [],
): Fit | undefined {
  const suspected = triage === undefined ? undefined : suspectsOf(triage);
  if (triage === undefined || suspected === undefined || report.question.about === 'ours')
    return undefined;
  const causes = report.findings.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  const suspects = causes.filter(({ code }) => suspected.suspects.some((one) => one === code));
  const dated = suspects.find((finding) => beganThen(finding, triage.since));
  const explained =
    dated === undefined ? suspects : [dated, ...suspects.filter((one) => one !== dated)];
  // Where their side could not be seen, nothing is said of what lies elsewhere.
  const isSeen = waysOf(triage.way).some((way) =>
    ['works', 'at-risk'].includes(report.directions[way].sides.theirs),
  );
  const isOpen = explained.length === 0 && isSeen && !isBlocked(report, triage);
  const all = suspected.places.filter((one) => triage.oneWay !== true || !ofBothWays.has(one));
  const places = isOpen ? all : [];
  const [place] = places;
  const isPerson = place === 'one-person' && triage.ours === 'one';
  const command = place === undefined ? undefined : commandFor(report, place);
  return {
    ...(dated !== undefined && { dated }),
    explained,
    places,
    commands: isPerson
      ? personCommands(report, triage)
          .filter((one) => isOpenTo(one, declined))
          .map(({ command: shown }) => shown)
      : command === undefined
        ? []
        : [command],
  };
}

/** Places whose settings stop both ways or none, so that they explain no trouble of one way alone. */
const ofBothWays: ReadonlySet<Place> = new Set<Place>([
  'our-lists',
  'our-switch',
  'one-person',
  'trial',
]);

const dayMs = 86_400_000;

/**
 * Whether a cause tells when it began, and that is the day named; a day more on both sides, since nobody notices at once and days are
 * those of the reader.
 */
function beganThen({ args }: ReportedFinding, since: Triage['since']): boolean {
  const { notAfter } = args as { readonly notAfter?: string };
  const began = Date.parse(notAfter ?? '');
  if (Number.isNaN(began)) return false;
  if (since?.kind === 'instant') return Math.abs(began - Date.parse(since.at)) <= dayMs;
  if (since?.kind !== 'days') return false;
  return began >= Date.parse(since.from) - dayMs && began < Date.parse(since.to) + 2 * dayMs;
}

/** Settings that show a cause of ours at each place, as `unchecked` names them. */
const settingsAt: Readonly<Partial<Record<Place, readonly string[]>>> = {
  'one-person': ['ours.ourUserPolicy', 'ours.ourUser', 'ours.tenantUserPolicy', 'ours.tenantUser'],
  'our-lists': [
    'ours.ourAllowedDomains',
    'ours.ourBlockedDomains',
    'ours.tenantFederation',
    'ours.ourAccessEdge',
  ],
  'our-switch': ['ours.ourAccessEdge', 'ours.tenantFederation'],
  trial: ['ours.tenantFederation'],
  verification: ['ours.ourAccessEdge'],
};

function commandFor({ unchecked }: Report, place: Place): string | undefined {
  const wanted = settingsAt[place] ?? [];
  for (const setting of wanted) {
    const how = unchecked.find(({ missing }) => missing.includes(setting))?.how;
    if (how !== undefined && 'command' in how) return how.command;
  }
  return undefined;
}

/** An address that needs no care within quotation marks. */
const plainAddress = /^[\w.+-]{1,64}@[\w.-]{1,255}$/u;

/** A command with the facts that it shows. */
interface Showing {
  readonly facts: readonly string[];
  readonly command: string;
}

/** Whether somebody may still be able to run it for one of its facts. */
function isOpenTo({ facts, command }: Showing, declined: Declined): boolean {
  return facts.some(
    (fact) => !declined.includes(fact) && !isDeclinedIn(shellOf(fact), command, declined),
  );
}

/** What shows the account of one of our people, and the policies of which one counts for them. */
function personCommands({ question }: Report, { people = [] }: Triage): readonly Showing[] {
  const { our, their, person, platform } = question;
  const named = [
    ...people.map(({ address }) => address),
    ...(person === undefined ? [] : [person]),
  ];
  const isOurs = (one: string) =>
    our === undefined ? !one.endsWith(`@${their}`) : one.endsWith(`@${our}`);
  const address = named.find((one) => isOurs(one) && plainAddress.test(one));
  const [servers, cloud] = [platform !== 'teams', platform === 'teams' || platform === 'hybrid'];
  const policies = {
    facts: [
      ...(servers ? ['ours.ourUserPolicy'] : []),
      ...(cloud ? ['ours.tenantUserPolicy'] : []),
    ],
    command: 'Get-CsExternalAccessPolicy',
  };
  if (address === undefined) return [policies];
  const ofServers = {
    facts: ['ours.ourUser'],
    command: `Get-CsUser -Identity "sip:${address}" | Format-List SipAddress,Enabled,ExternalAccessPolicy,HostingProvider`,
  };
  const ofCloud = {
    facts: ['ours.tenantUser'],
    command: `Get-CsOnlineUser -Identity "${address}" | Format-List SipAddress,ExternalAccessPolicy,TeamsUpgradeEffectiveMode`,
  };
  return [...(servers ? [ofServers] : []), ...(cloud ? [ofCloud] : []), policies];
}

/** What was told, as answers to the coded questions that checks know. */
export function answersOf(triage: Triage): readonly ToldAnswer[] {
  const { ours, theirs, way, oneWay, since, symptom } = triage;
  const whose =
    oneWay === true
      ? ({ outbound: 'ours-only', inbound: 'theirs-only', both: 'both' } as const)
      : ({ outbound: 'ours', inbound: 'theirs', both: 'both' } as const);
  return [
    ...(ours === undefined ? [] : [{ question: 'one-person-or-all', value: ours } as const]),
    ...(theirs === undefined ? [] : [{ question: 'which-contacts', value: theirs } as const]),
    ...(way === undefined ? [] : [{ question: 'which-way', value: whose[way] } as const]),
    ...(since?.kind === 'always'
      ? [{ question: 'since-when', value: 'never-worked' } as const]
      : []),
    ...(symptom === 'presence-only' ? [{ question: 'only-presence', value: 'yes' } as const] : []),
  ];
}
