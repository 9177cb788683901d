import { answerTo } from '../checks/answers.ts';
import { rowOf } from '../model/catalog.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { Picture, Platform, SavedFacts } from '../model/report.ts';
import { agedEvidence } from './aged.ts';
import { harmsIn, type Situation } from './effects.ts';
import { listFailures, unexplained } from './failures.ts';
import { ownEntryOf } from './own-host.ts';
import { readOwnSide, type OwnSide } from './own-side.ts';
import { pictureOf } from './picture.ts';
import { mayHideTenant, teamsCloudOf } from './platform.ts';
import { pastedPlatform, showsSettings } from './shown-platform.ts';

/** What is known before any check has run. */
export interface Frame {
  /** Ours, when it is known: told, shown by settings, or by our records. */
  readonly platform: Platform | undefined;
  /** Both are known Teams tenants of one cloud. */
  readonly native: boolean;
  readonly sameDomain: boolean;
  readonly own: OwnSide | undefined;
}

/** `seesOwnSide`: whether this version judges settings at all. */
export function frameOf(
  saved: SavedFacts,
  ourDomains: readonly string[],
  seesOwnSide: boolean,
): Frame {
  const { question, facts } = saved;
  const ourCloud = teamsCloudOf(facts.ours);
  const theirCloud = teamsCloudOf(facts.theirs);
  const isShown = seesOwnSide && showsSettings(facts.ours);
  const platform =
    question.platform ??
    (isShown ? pastedPlatform(facts.ours) : undefined) ??
    (ourCloud === undefined ? undefined : 'teams');
  // A Teams tenant of which nothing else is known lives in the worldwide cloud, as nearly all do.
  const read = isShown ? readOwnSide(question, facts.ours, platform) : undefined;
  // An entry that names a host of our own leads to nobody of theirs: what their record names is what will count once the setting is gone.
  const isOwnEntry = read?.routeHost !== undefined && read.routeHost === ownEntryOf(saved);
  const own = isOwnEntry ? { ...read, routeHost: undefined } : read;
  const isTenant = platform === 'teams' || own?.homes.servers === false;
  const sameCloud = theirCloud !== undefined && theirCloud === (ourCloud ?? 'worldwide');
  // Whose people are on servers is reached by the way of servers, whatever else their organisation has.
  const native =
    isTenant && (own?.isPrivate === true || (sameCloud && !isToldOnServers(facts.ours)));
  const domains = question.our === undefined ? ourDomains : [question.our, ...ourDomains];
  return {
    platform,
    native,
    sameDomain: question.about !== 'ours' && domains.includes(question.their),
    own,
  };
}

function isToldOnServers({ answers }: PartyFacts): boolean {
  return answers.known && answerTo('where-are-they-homed', answers.value) === 'servers';
}

/** `causes` are the unmasked findings; `forPicture` those that what was seen from outside gives, whatever route is in force. */
export function situationOf(
  saved: SavedFacts,
  { platform, native, sameDomain, own }: Frame,
  causes: readonly Finding[],
  forPicture: readonly Finding[],
): Situation {
  const { question, facts } = saved;
  const ownCheck = question.about === 'ours';
  const about = (party: Party) => forPicture.filter((finding) => finding.about === party);
  const theirs = ownCheck ? undefined : pictureOf(question.their, facts.theirs, about('theirs'));
  const ours =
    question.our === undefined ? undefined : pictureOf(question.our, facts.ours, about('ours'));
  const situation: Situation = {
    their: question.their,
    our: question.our,
    ownCheck,
    sameDomain,
    nativeTeams: native,
    platform,
    pictures: { theirs, ours },
    mayBeTenant: {
      theirs: mayBeTenant(theirs, facts.theirs),
      ours: mayBeTenant(ours, facts.ours),
    },
    own,
    aged: agedEvidence(saved),
    splitDomain: sameDomain && platform === 'hybrid' && own !== undefined,
    failures: [],
    closedAtBothHomes: isClosed('onprem', causes) && isClosed('tenant', causes),
  };
  if (own === undefined) return situation;
  const failures = unexplained(listFailures(saved), causes, (one) => harmsIn(situation, one));
  return { ...situation, failures };
}

function isClosed(applies: 'onprem' | 'tenant', causes: readonly Finding[]): boolean {
  return causes.some(({ code, about, scope }) => {
    const row = rowOf(code);
    return about === 'ours' && scope === 'all' && row.applies === applies && row.from === 'blocks';
  });
}

function mayBeTenant(picture: Picture | undefined, facts: PartyFacts): boolean {
  const showsNothing = picture === 'NONE' || picture === 'XMPP';
  return picture === 'TEAMS-NOSRV' || (showsNothing && mayHideTenant(facts));
}
