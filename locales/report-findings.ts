import type { VisibleCode } from '../services/model/catalog.ts';
import type { Evidence } from '../services/model/evidence.ts';
import type { Party } from '../services/model/finding.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { sayBlanks } from './blanks.ts';
import { aspects, type Aspect } from './aspects.ts';
import { showEvidence } from './evidence.ts';
import { passedTests } from './passed-tests.ts';
import { titleOf } from './headline.ts';
import type { Page } from './page.ts';
import type { FindingPart } from './say.ts';
import { showArgs, type Viewer } from './values.ts';
import { isOursToRun } from './whose-command.ts';
import { sayPartly } from './some-part.ts';

/** Pieces of evidence below one finding; the rest is in the JSON. */
export const mostEvidence = 4;

/** The findings of a report by what they are to the reader. */
export interface SortedFindings {
  readonly causes: readonly ReportedFinding[];
  readonly notices: readonly ReportedFinding[];
  /** Explained by a cause that is told; gone with it. */
  readonly consequences: readonly ReportedFinding[];
}

export function sortFindings({ findings }: Report): SortedFindings {
  const unmasked = findings.filter(({ maskedBy }) => maskedBy.length === 0);
  const harmless = new Set(
    unmasked.filter(({ severity }) => severity === 'notes').map(({ code }) => code),
  );
  // What only a notice explains stands with the notices: it follows from no cause that is told.
  const isNotice = ({ severity, maskedBy }: ReportedFinding) =>
    maskedBy.length === 0 ? severity === 'notes' : maskedBy.every((code) => harmless.has(code));
  return {
    causes: unmasked.filter(({ severity }) => severity !== 'notes'),
    notices: findings.filter(isNotice),
    consequences: findings.filter((one) => one.maskedBy.length > 0 && !isNotice(one)),
  };
}

/** Findings with their reason and what shows them. */
export function addFindings(
  page: Page,
  section: 'why' | 'noticed',
  findings: readonly ReportedFinding[],
  report: Report,
  viewer: Viewer,
): void {
  if (findings.length === 0) return;
  const { speaker } = viewer;
  page.heading(speaker.report(`sections.${section}`));
  const advised = section === 'noticed' ? adviseOnNotices(report, viewer) : [];
  for (const [index, finding] of findings.entries()) {
    page.text(2, `- ${titleOf(finding, viewer)}  [${finding.code}]`, 4);
    for (const why of sayWhy(finding, viewer)) page.text(4, why);
    const partly = sayPartly(finding, speaker);
    if (partly !== undefined) page.text(4, partly);
    if (finding.evidence.length > 0) page.text(4, speaker.report('label.evidence'));
    for (const evidence of finding.evidence.slice(0, mostEvidence))
      page.text(6, showEvidence(evidence, viewer), 8);
    const advice = advised[index];
    if (advice !== undefined) addAdvice(page, advice, viewer, 4);
  }
}

/** What mends one cause, in words: who does what, with the exact records and commands. */
export interface Advice {
  readonly fix: string;
  /** The own setting that would make the cause harmless. */
  readonly unless?: string;
  readonly records: readonly string[];
  readonly commandsTheirs: readonly string[];
  readonly commandsOurs: readonly string[];
  /** What the reader fills in where angle brackets stand, and where it is found. */
  readonly blanks: readonly string[];
  /** The look that verifies it; a fault that no command shows is looked at again. */
  readonly verify: { readonly command: string; readonly label: string } | { readonly text: string };
}

/** Advice for each cause. Two faults of one certificate are mended by the same commands, which stand below the first. */
export function adviseOn(report: Report, viewer: Viewer): readonly Advice[] {
  const shown = new Set<string>();
  return sortFindings(report).causes.map((finding) => {
    const commands = shown.has(String(finding.fix.commands)) ? [] : finding.fix.commands;
    shown.add(String(finding.fix.commands));
    return adviceFor(finding, commands, report, viewer);
  });
}

/**
 * Advice for each notice that something mends: records or commands that no cause has. Nothing for what our own entry or the platform
 * makes idle, and for what follows from another notice.
 */
export function adviseOnNotices(report: Report, viewer: Viewer): readonly (Advice | undefined)[] {
  const { causes, notices } = sortFindings(report);
  const shown = new Set(causes.map(({ fix }) => String(fix.commands)));
  return notices.map((finding) => {
    const { fix, harmless, maskedBy } = finding;
    const commands = shown.has(String(fix.commands)) ? [] : fix.commands;
    shown.add(String(fix.commands));
    const isIdle = harmless === 'named-route' || harmless === 'native-teams';
    if (isIdle || maskedBy.length > 0) return undefined;
    if (commands.length + fix.records.length === 0) return undefined;
    return adviceFor(finding, commands, report, viewer);
  });
}

function adviceFor(
  finding: ReportedFinding,
  commands: readonly string[],
  { question }: Report,
  viewer: Viewer,
): Advice {
  const { speaker } = viewer;
  const isOwn = question.about === 'ours';
  const { about, side, fix } = finding;
  const unless = sayPart(finding, 'unless', viewer);
  const isTheirs = (command: string) => about === 'theirs' && !isOursToRun(command);
  const records = fix.records.map(
    ({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`,
  );
  return {
    fix:
      side === 'microsoft'
        ? speaker.report(isOwn ? 'own.microsoftFix' : 'microsoftFix')
        : (sayPart(finding, 'fix', viewer) ?? ''),
    ...(unless !== undefined && { unless: speaker.report('label.unless', { text: unless }) }),
    records,
    commandsTheirs: commands.filter(isTheirs),
    commandsOurs: commands.filter((command) => !isTheirs(command)),
    blanks: sayBlanks([...records, ...commands], speaker),
    verify:
      'command' in fix.verify
        ? {
            command: fix.verify.command,
            label: speaker.report(isOwn ? 'own.label.verify' : 'label.verify'),
          }
        : { text: speaker.report('how.check-again') },
  };
}

/** Who does what for each cause, with the exact record and command and the look that verifies it. */
export function addActions(page: Page, report: Report, viewer: Viewer): void {
  const advised = adviseOn(report, viewer);
  if (advised.length === 0) return;
  page.heading(viewer.speaker.report('sections.actions'));
  for (const advice of advised) addAdvice(page, advice, viewer);
}

function addAdvice(page: Page, advice: Advice, { speaker }: Viewer, indent = 2): void {
  const { fix, unless, records, commandsTheirs, commandsOurs, blanks, verify } = advice;
  if (indent === 2) page.text(2, `- ${fix}`, 4);
  else page.text(indent, fix);
  if (unless !== undefined) page.text(4, unless);
  addLiterals(page, speaker.report('label.records'), records);
  addLiterals(page, speaker.report('label.commandsTheirs'), commandsTheirs);
  addLiterals(page, speaker.report('label.commandsOurs'), commandsOurs);
  for (const blank of blanks) page.text(4, blank, 6);
  if ('command' in verify) addLiterals(page, verify.label, [verify.command]);
  else page.text(4, verify.text);
}

function addLiterals(page: Page, label: string, lines: readonly string[]): void {
  if (lines.length > 0) page.text(4, label);
  for (const line of lines) page.literal(6, line);
}

/** Findings that a cause explains: a line each. */
export function addConsequences(
  page: Page,
  findings: readonly ReportedFinding[],
  viewer: Viewer,
): void {
  if (findings.length === 0) return;
  page.heading(viewer.speaker.report('sections.consequences'));
  for (const finding of findings)
    page.text(2, `- ${titleOf(finding, viewer)}  [${finding.code}]`, 4);
}

/** What is in order, and the evidence that shows it. */
export interface Fine {
  readonly what: string;
  readonly shown: string;
}

export interface FineOptions {
  /** Whose side; the one that was asked about unless given. */
  readonly party?: Party;
  /** How evidence is shown; `showEvidence` unless given. What gives undefined is left out. */
  readonly show?: (evidence: Evidence) => string | undefined;
}

/** What was looked at and is in order; aspects that the same evidence shows stand together. */
export function listFine(
  report: Report,
  viewer: Viewer,
  {
    party = report.question.about ?? 'theirs',
    show = (one) => showEvidence(one, viewer),
  }: FineOptions = {},
): readonly Fine[] {
  const lines = new Map<string, string[]>();
  for (const name of Object.keys(aspects) as Aspect[]) {
    const evidence = evidenceThatFine(name, report, party);
    const shown = evidence === undefined ? undefined : show(evidence);
    if (shown === undefined) continue;
    lines.set(shown, [...(lines.get(shown) ?? []), viewer.speaker.report(`aspect.${name}`)]);
  }
  for (const { what, evidence } of party === 'theirs' ? passedTests(report, viewer) : []) {
    const shown = show(evidence);
    if (shown !== undefined) lines.set(shown, [what]);
  }
  const and = viewer.speaker.report('label.and');
  return [...lines].map(([shown, names]) => ({ what: names.join(and), shown }));
}

/** The piece of evidence that shows an aspect to be in order; undefined when it is not, or nobody could tell. */
function evidenceThatFine(name: Aspect, { ruledOut }: Report, party: Party): Evidence | undefined {
  const { codes, shownBy } = aspects[name];
  const seen = codes.map((code) =>
    ruledOut.find((one) => one.code === code && one.about === party),
  );
  return seen.includes(undefined) ? undefined : seen[0]?.evidence.find(shownBy);
}

/** What was looked at and is in order, a line each. */
export function addFine(page: Page, report: Report, viewer: Viewer): void {
  const fine = listFine(report, viewer);
  if (fine.length === 0) return;
  page.heading(viewer.speaker.report('sections.fine'));
  for (const { what, shown } of fine) {
    page.text(2, `- ${what}`, 4);
    page.text(6, shown, 8);
  }
}

/** Why a finding matters, a line each; of one that does nothing in this case, why it does not. */
export function sayWhy(finding: ReportedFinding, viewer: Viewer): readonly string[] {
  const { harmless } = finding;
  const why = sayPart(finding, 'why', viewer);
  if (harmless === undefined) return why === undefined ? [] : [why];
  const idle = viewer.speaker.report(`harmless.${harmless}`);
  return harmless === 'sign-in' && why !== undefined ? [why, idle] : [idle];
}

/** A part of a finding's words with its values; undefined when it has no such part. */
export function sayPart(
  finding: ReportedFinding,
  name: FindingPart,
  viewer: Viewer,
): string | undefined {
  return viewer.speaker.finding(
    finding.code as VisibleCode,
    name,
    finding.about,
    showArgs(finding.args, viewer),
  );
}
