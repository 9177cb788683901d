import { isFailedLookup } from '../checks/edge-view.ts';
import { aboutOf, concerns, decidingLines } from '../checks/line-args.ts';
import type { FindingCode } from '../model/catalog.ts';
import { errorRowOf, isErrorRowId, type ErrorRow } from '../model/error-table.ts';
import { bestRowOf } from '../model/error-rows.ts';
import { stepsFrom } from '../model/error-steps.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine, PartyFacts } from '../model/facts.ts';
import { dnsGoodForMs, isOld } from '../model/freshness.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, Meaning, RuledOut, SavedFacts } from '../model/report.ts';
import { instantOfLine } from './aged.ts';
import { deniedBySight } from './denied.ts';
import { failedLookupOf } from './edge-lookup.ts';
import { listFailures } from './failures.ts';
import { joinPorts, type Joined } from './join-ports.ts';
import { linePartiesOf } from './line-parties.ts';
import { withoutLooks, withoutOurHosts } from './named-route.ts';
import { namedRouteOf } from './own-side.ts';
import { joinPassed } from './passed-test.ts';
import { joinRenewed } from './renewed.ts';

/** Codes that say themselves that two views differ: they confirm no error and contradict none. */
const ofView = new Set<FindingCode>([
  'dns-split-brain',
  'dns-edge-resolver-internal-only',
  'hyb-edge-srv',
]);

/** The two are only set beside each other: what the error says, and what to look at next, is still to be told. */
const isOpen: ReadonlySet<Meaning> = new Set<Meaning>(['view', 'cache', 'time']);

/** Errors whose causes are many, so that one of them in order says little. */
const open = new Set<ErrorRow['doubt']>([
  'whose-certificate',
  'which-rule',
  'which-side',
  'which-list',
]);

/**
 * Joins what was seen with what pasted errors and answers say: what both say is one finding with the evidence of both; what is
 * ruled out by what was seen is told as a contradiction, with both sides; everything else stands beside it.
 */
export function joinTold(
  seen: readonly Finding[],
  told: readonly Finding[],
  ruledOut: readonly RuledOut[],
  saved: SavedFacts,
): Joined {
  let findings: readonly Finding[] = withoutOurHosts(seen, saved);
  const contradictions: Contradiction[] = [];
  for (const one of told) {
    const same = findings.find((other) => isSame(one, other));
    const against =
      findOut(ruledOut, one.code, one.about)?.evidence ?? deniedBySight(one, seen, saved.facts);
    if (same !== undefined) findings = withEvidence(findings, same, one.evidence);
    else if (against === undefined) findings = [...findings, one];
    else contradictions.push(contradictionOf(one, one.evidence, against, saved));
  }
  const lines = judgeLines(findings, ruledOut, saved);
  for (const [finding, evidence] of lines.confirmed)
    findings = withEvidence(
      findings,
      findings.find((one) => isSame(one, finding)) ?? finding,
      evidence,
    );
  const known = new Set(contradictions.map(({ code }) => code));
  const more = lines.contradictions.filter(({ code }) => !known.has(code));
  const all = { findings, contradictions: [...contradictions, ...more] };
  return withoutLooks(
    joinPassed(joinRenewed(joinPorts(all, saved), saved), saved),
    saved,
    routeOf(saved),
  );
}

function routeOf({ question, facts }: SavedFacts): string | undefined {
  return namedRouteOf(question, facts.ours);
}

function isSame(one: Finding, other: Finding): boolean {
  const user = ({ args }: Finding) => (args as { user?: string }).user;
  return one.code === other.code && one.about === other.about && user(one) === user(other);
}

function withEvidence(
  findings: readonly Finding[],
  finding: Finding,
  evidence: readonly Evidence[],
): readonly Finding[] {
  return findings.map((one) =>
    one === finding ? { ...one, evidence: [...new Set([...one.evidence, ...evidence])] } : one,
  );
}

function findOut(
  ruledOut: readonly RuledOut[],
  code: FindingCode,
  about: Finding['about'],
): RuledOut | undefined {
  return ruledOut.find((one) => one.code === code && one.about === about);
}

interface Judged {
  readonly confirmed: readonly (readonly [Finding, readonly Evidence[]])[];
  readonly contradictions: readonly Contradiction[];
}

/** Error lines that only point at causes: one of them was found, or what was seen rules them out. */
function judgeLines(
  findings: readonly Finding[],
  ruledOut: readonly RuledOut[],
  saved: SavedFacts,
): Judged {
  const { facts } = saved;
  const confirmed: (readonly [Finding, readonly Evidence[]])[] = [];
  const contradictions: Contradiction[] = [];
  if (!facts.ours.errorLines.known) return { confirmed, contradictions };
  const parties = linePartiesOf(saved);
  for (const line of decidingLines(facts.ours.errorLines.value)) {
    // An event is judged by the number inside it, every other line by its own.
    const best = bestRowOf(line);
    const id = line.kind === 'event' || best === 'words-differ' ? best : line.id;
    if (id === undefined || id === null || !isErrorRowId(id) || !concerns(line, parties)) continue;
    const row = errorRowOf(id);
    const codes = [...new Set([...row.proves, ...row.points])].filter((code) => !ofView.has(code));
    const says = evidenceOfLine(facts.ours, line);
    const found = findings.find(
      ({ code, about }) => codes.includes(code) && about === aboutOf(code, line, parties),
    );
    if (found !== undefined) {
      confirmed.push([found, says]);
      continue;
    }
    const out = codes.map((code) => findOut(ruledOut, code, aboutOf(code, line, parties)));
    const [first] = out;
    const isSettled = !open.has(row.doubt) || out.every((one) => one !== undefined);
    if (row.tells !== 'cause' || first === undefined || !isSettled) continue;
    // That our settings are in order denies no error: something else refused the message. Only a look denies one.
    const denying = out.flatMap((one) => one?.evidence ?? []);
    if (denying.length > 0 && !denying.some(isSeen)) continue;
    contradictions.push(contradictionOf(first, says, first.evidence, saved, line));
  }
  return { confirmed, contradictions: unique(contradictions) };
}

function isSeen({ kind }: Evidence): boolean {
  return kind !== 'paste' && kind !== 'answer';
}

function unique(all: readonly Contradiction[]): readonly Contradiction[] {
  return all.filter((one, index) => all.findIndex(({ code }) => code === one.code) === index);
}

/** The pasted line itself, when it is among the evidence. */
function evidenceOfLine({ errorLines }: PartyFacts, line: ErrorLine): readonly Evidence[] {
  if (!errorLines.known) return [];
  const words = [line.reason, line.id]
    .filter((word) => word !== null)
    .map((word) => word.toLowerCase());
  const exact = errorLines.evidence.filter(
    (one) => one.kind === 'paste' && words.some((word) => one.text.toLowerCase().includes(word)),
  );
  return exact.length > 0 ? exact : errorLines.evidence;
}

function contradictionOf(
  { code, about }: { readonly code: FindingCode; readonly about: Finding['about'] },
  says: readonly Evidence[],
  seen: readonly Evidence[],
  saved: SavedFacts,
  line?: ErrorLine,
): Contradiction {
  const spoken = line ?? lineBehind(says, saved);
  // Two pastes were seen from the same place, so that only time parts them.
  const ofPastes = seen.length > 0 && !seen.some(isSeen);
  const meant = meaningOf(code, spoken, saved);
  const means = ofPastes && meant === 'view' ? 'time' : meant;
  const plain = { code, about, says: [...says], seen: [...seen] };
  if (!isOpen.has(means)) return { ...plain, means };
  const failure = listFailures(saved).find(
    ({ codes, evidence, row }) =>
      row !== undefined && codes.includes(code) && evidence.some((one) => says.includes(one)),
  );
  const named = failure ?? (line === undefined ? undefined : meaningIn(line));
  if (named === undefined) return { ...plain, means };
  const told = { ...plain, row: named.row, step: named.step };
  // That our certificate is refused there is seen by nobody who shows none, from no other place either.
  return { ...told, means: code === 'tls-1047' ? 'hidden' : means };
}

/** What a line says that is of no message, such as the complaint of a tool about a certificate. */
function meaningIn(line: ErrorLine): Pick<Contradiction, 'row' | 'step'> | undefined {
  const row = bestRowOf(line);
  const [step] = row === undefined ? [] : stepsFrom(errorRowOf(row).next, line);
  return row === undefined ? undefined : { row, step };
}

function lineBehind(says: readonly Evidence[], { facts }: SavedFacts): ErrorLine | undefined {
  if (!facts.ours.errorLines.known) return undefined;
  return facts.ours.errorLines.value.find((line) =>
    says.some(
      (one) => one.kind === 'paste' && line.reason !== null && one.text.includes(line.reason),
    ),
  );
}

function meaningOf(code: FindingCode, line: ErrorLine | undefined, saved: SavedFacts): Meaning {
  const { at, facts } = saved;
  const isIdle = code.startsWith('dns-') && routeOf(saved) !== undefined;
  const lookup = code.startsWith('dns-') ? failedLookupOf(saved) : undefined;
  if (lookup?.lines.some((one) => one === line) === true && lookup.view !== 'unasked')
    return lookup.view === 'finds' ? 'found-since' : 'view-shown';
  const { errorLines } = facts.ours;
  // What is undated was seen when it was pasted; only a time of its own tells how long ago a fresh paste was written.
  const instant =
    line !== undefined && errorLines.known ? instantOfLine(line, errorLines) : undefined;
  if (isOld(instant, at, 'error')) return 'mended';
  if (isIdle && line !== undefined && isFailedLookup(line)) return 'not-asked-then';
  if (line?.at === undefined) return 'view';
  const age = Date.parse(at) - Date.parse(line.at);
  if (!code.startsWith('dns-')) return 'time';
  const srv = facts.theirs.federationSrv;
  const ttls = srv.known ? srv.value.records.map(({ ttl }) => ttl) : [];
  return age <= dnsGoodForMs(ttls) ? 'cache' : 'time';
}
