import { concerns, decidingLines, domainsIn, hostsIn, isStranger } from '../checks/line-args.ts';
import { isTaken } from '../model/error-seen.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine, PartyFacts } from '../model/facts.ts';
import type { Conflict, Mismatch, SavedFacts, Stale } from '../model/report.ts';
import { isOld, kindOfEvidence } from '../model/freshness.ts';
import { settingFacts } from '../model/setting-values.ts';
import type { SettingFactName } from '../model/facts.ts';
import { linePartiesOf } from './line-parties.ts';
import { otherAddresses } from './peer-addresses.ts';
import { strayTests } from './port-views.ts';

const names = Object.keys(settingFacts) as SettingFactName[];

/** What was pasted, or written by a program, too long before the report to describe it: the newest instant of each. */
export function staleOf({ at, facts }: SavedFacts): readonly Stale[] {
  return names.flatMap((name) => {
    const kind = kindOfEvidence(name);
    const newest = writtenIn(facts.ours, name)
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .at(-1);
    return kind !== undefined && newest !== undefined && isOld(newest.at, at, kind)
      ? [{ fact: `ours.${name}`, ...newest }]
      : [];
  });
}

/** Errors without a time of their own that are among `used`, what a cause or a contradiction stands on: as of when they were pasted. */
export function undatedOf({ at, facts }: SavedFacts, used: readonly Evidence[]): readonly Stale[] {
  const { errorLines } = facts.ours;
  if (!errorLines.known || errorLines.value.length !== errorLines.evidence.length) return [];
  const shown = new Set(used);
  const instants = decidingLines(errorLines.value).flatMap((line) => {
    const evidence = errorLines.evidence[errorLines.value.indexOf(line)];
    const tells = line.at !== undefined || line.stamp !== undefined;
    const isMeant = !tells && evidence?.kind === 'paste' && shown.has(evidence);
    return isMeant && evidence.at !== undefined && !isOld(evidence.at, at, 'error')
      ? [evidence.at]
      : [];
  });
  const newest = instants.sort().at(-1);
  return newest === undefined ? [] : [{ fact: 'ours.errorLines', at: newest }];
}

/** The instants that what shows a fact tells, with the time as it was printed where that has no zone. */
function writtenIn(facts: PartyFacts, name: SettingFactName): Omit<Stale, 'fact'>[] {
  const fact = facts[name];
  if (!fact.known) return [];
  const written =
    name === 'errorLines'
      ? (fact.value as readonly ErrorLine[]).filter((line) => !isTaken(line))
      : name === 'eventLog'
        ? (fact.value as readonly Pick<ErrorLine, 'at' | 'stamp'>[])
        : [];
  // A trace in which nothing failed holds no error that could be old.
  if (name === 'errorLines' && written.length === 0) return [];
  const pasted = fact.evidence.filter((one) => one.kind === 'paste');
  // An error is as old as its own instant; when that is not told, as old as its paste.
  const all = written.some(({ at }) => at !== undefined) ? written : pasted;
  return all.flatMap(({ at, stamp }) =>
    at === undefined
      ? []
      : [{ at: new Date(at).toISOString(), ...(stamp !== undefined && { stamp }) }],
  );
}

/** Where two outputs of one command do not agree, whoever pasted them. */
export function conflictsOf({ facts, question }: SavedFacts): readonly Conflict[] {
  const parties = question.about === 'ours' ? (['ours'] as const) : (['ours', 'theirs'] as const);
  const conflicts: Conflict[] = [];
  for (const party of parties) {
    for (const name of names) {
      const fact = facts[party][name];
      if (!fact.known || fact.differs === undefined) continue;
      conflicts.push(...fact.differs.map((one) => ({ fact: `${party}.${name}`, ...one })));
    }
  }
  return conflicts;
}

/** Pastes that do not hold the domain of the question: of another organisation, or about another partner. */
export function mismatchesOf(saved: SavedFacts): readonly Mismatch[] {
  const { question, facts } = saved;
  const { our, their, about } = question;
  const found: Mismatch[] = [];
  for (const name of ['ourSipDomains', 'tenantSipDomains'] as const) {
    const fact = facts.ours[name];
    if (our === undefined || !fact.known || fact.value.extent === 'part') continue;
    const domains = fact.value.entries.map(({ domain }) => domain);
    // Where an account shows that the listings are ours, a domain that is missing is a fault, and no other organisation.
    if (domains.length > 0 && !domains.includes(our) && !showsOurPeople(facts.ours, our))
      found.push({ fact: `ours.${name}`, expected: our, found: domains.slice(0, 20) });
  }
  if (about === 'ours') return found;
  const { errorLines, partnerTests } = facts.ours;
  const parties = linePartiesOf(saved);
  if (errorLines.known && errorLines.value.length > 0) {
    // Lines of a trace that are part of normal work name nobody.
    const telling = decidingLines(errorLines.value);
    const others = telling.filter((line) => !concerns(line, parties));
    const domains = others.flatMap((line) => [...hostsIn(line), ...domainsIn(line)]);
    const other = domains.filter((domain) => domain !== our);
    if (telling.length > 0 && others.length === telling.length)
      found.push({ fact: 'ours.errorLines', expected: their, found: namesOf(other) });
  }
  if (partnerTests.known && partnerTests.value.every(({ domain }) => domain !== their)) {
    const domains = partnerTests.value.map(({ domain }) => domain);
    if (domains.length > 0)
      found.push({ fact: 'ours.partnerTests', expected: their, found: namesOf(domains) });
  }
  const names = strangersAsked(saved);
  if (names.length > 0)
    found.push({ fact: 'ours.resolverViews', expected: their, found: namesOf(names) });
  const strays = strayTests(saved);
  if (strays !== undefined) found.push(strays);
  found.push(...otherAddresses(saved).slice(0, 3));
  return found;
}

function showsOurPeople({ ourUser, tenantUser }: PartyFacts, our: string): boolean {
  const users = [ourUser, tenantUser].flatMap((fact) => (fact.known ? fact.value.entries : []));
  return users.some(({ sipAddress }) => sipAddress?.toLowerCase().endsWith(`@${our}`) === true);
}

/** What was looked up, without the labels of a record, when all of it belongs to somebody else. */
function strangersAsked(saved: SavedFacts): readonly string[] {
  const { resolverViews } = saved.facts.ours;
  // As long as nobody named our domain, the name may be ours.
  if (!resolverViews.known || saved.question.our === undefined) return [];
  const parties = linePartiesOf(saved);
  const names = resolverViews.value.map(({ record }) => record.replace(/^(?:_[^.]+\.){1,2}/u, ''));
  return names.every((name) => isStranger(name, parties)) ? names : [];
}

function namesOf(all: readonly string[]): string[] {
  return [...new Set(all)].slice(0, 20);
}
