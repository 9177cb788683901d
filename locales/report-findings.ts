import type { FindingCode, VisibleCode } from '../services/model/catalog.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { aspects, type Aspect } from './aspects.ts';
import { showEvidence } from './evidence.ts';
import { titleOf } from './headline.ts';
import type { Page } from './page.ts';
import type { FindingPart } from './say.ts';
import { showArgs, type Viewer } from './values.ts';

/** Pieces of evidence below one finding; the rest is in the JSON. */
const mostEvidence = 4;

/** Findings with their reason and what shows them. */
export function addFindings(
  page: Page,
  section: 'why' | 'noticed',
  findings: readonly ReportedFinding[],
  viewer: Viewer,
): void {
  if (findings.length === 0) return;
  const { speaker } = viewer;
  page.heading(speaker.report(`sections.${section}`));
  for (const finding of findings) {
    page.text(2, `- ${titleOf(finding, viewer)}  [${finding.code}]`, 4);
    page.text(4, part(finding, 'why', viewer) ?? '');
    if (finding.scope === 'some') page.text(4, speaker.report('label.some'));
    if (finding.evidence.length > 0) page.text(4, speaker.report('label.evidence'));
    for (const evidence of finding.evidence.slice(0, mostEvidence))
      page.text(6, showEvidence(evidence, viewer), 8);
  }
}

/** Who does what for each cause, with the exact record and command and the look that verifies it. */
export function addActions(page: Page, findings: readonly ReportedFinding[], viewer: Viewer): void {
  if (findings.length === 0) return;
  const { speaker } = viewer;
  page.heading(speaker.report('sections.actions'));
  const shown = new Set<string>();
  for (const finding of findings) {
    const fix =
      finding.side === 'microsoft' ? speaker.report('microsoftFix') : part(finding, 'fix', viewer);
    page.text(2, `- ${fix ?? ''}`, 4);
    const unless = part(finding, 'unless', viewer);
    if (unless !== undefined) page.text(4, speaker.report('label.unless', { text: unless }));
    // Two faults of one certificate are mended by the same commands, which are run once.
    const commands = shown.has(String(finding.fix.commands)) ? [] : finding.fix.commands;
    shown.add(String(finding.fix.commands));
    addFix(page, { ...finding, fix: { ...finding.fix, commands } }, viewer);
  }
}

function addFix(page: Page, { about, fix }: ReportedFinding, { speaker }: Viewer): void {
  const { records, commands, verify } = fix;
  if (records.length > 0) page.text(4, speaker.report('label.records'));
  for (const { name, ttl, type, value } of records)
    page.literal(6, `${name} ${ttl} IN ${type} ${value}`);
  // Naming the partner's Edge is the one thing that we do about a fault of theirs.
  const isTheirs = (command: string) =>
    about === 'theirs' && !command.startsWith('New-CsAllowedDomain');
  addCommands(page, speaker.report('label.commandsTheirs'), commands.filter(isTheirs));
  addCommands(
    page,
    speaker.report('label.commandsOurs'),
    commands.filter((command) => !isTheirs(command)),
  );
  if ('command' in verify) addCommands(page, speaker.report('label.verify'), [verify.command]);
  else page.text(4, speaker.report('how.check-again'));
}

function addCommands(page: Page, label: string, commands: readonly string[]): void {
  if (commands.length > 0) page.text(4, label);
  for (const command of commands) page.literal(6, command);
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

/** What was looked at and is in order; aspects that the same evidence shows stand in one line. */
export function addFine(page: Page, report: Report, viewer: Viewer): void {
  const ruledOut = new Map(
    report.ruledOut.filter(({ about }) => about === 'theirs').map((one) => [one.code, one]),
  );
  const lines = new Map<string, string[]>();
  for (const name of Object.keys(aspects) as Aspect[]) {
    const { codes, shownBy } = aspects[name];
    if (!codes.every((code: FindingCode) => ruledOut.has(code))) continue;
    const [first] = codes;
    const evidence = first === undefined ? undefined : ruledOut.get(first)?.evidence.find(shownBy);
    if (evidence === undefined) continue;
    const shown = showEvidence(evidence, viewer);
    lines.set(shown, [...(lines.get(shown) ?? []), viewer.speaker.report(`aspect.${name}`)]);
  }
  if (lines.size === 0) return;
  page.heading(viewer.speaker.report('sections.fine'));
  for (const [shown, names] of lines) {
    page.text(2, `- ${names.join(viewer.speaker.report('label.and'))}`, 4);
    page.text(6, shown, 8);
  }
}

function part(finding: ReportedFinding, name: FindingPart, viewer: Viewer): string | undefined {
  return viewer.speaker.finding(
    finding.code as VisibleCode,
    name,
    finding.about,
    showArgs(finding.args, viewer),
  );
}
