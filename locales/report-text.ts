import type { Fix, How, Report, ReportedFinding, Unchecked } from '../services/model/report.ts';
import type { FindingCode, VisibleCode } from '../services/model/catalog.ts';
import { aspects, type Aspect } from './aspects.ts';
import { showEvidence } from './evidence.ts';
import { headlineOf, titleOf } from './headline.ts';
import { createSpeaker, type FindingPart } from './say.ts';
import type { Locale } from './typing.ts';
import { showArgs, showInstant, type Viewer } from './values.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Columns of the terminal; 80 unless given. */
  readonly width?: number;
  /** The facts were saved earlier: says so in place of where we looked from. */
  readonly replay?: boolean;
}

/** Pieces of evidence below one finding; the rest is in the JSON. */
const mostEvidence = 4;

/** The whole report as text: verdict first, then why, who does what, what was in order, what could not be seen. */
export function renderReport(report: Report, options: TextOptions): string {
  const viewer: Viewer = { speaker: createSpeaker(options.locale), timeZone: options.timeZone };
  const page = createPage(options.width ?? 80);
  const { verdict, lead } = headlineOf(report, viewer);
  page.text(0, verdict);
  page.text(0, lead);
  addDirections(page, report, viewer);
  const causes = report.findings.filter(isCause);
  addFindings(page, 'why', causes, viewer);
  addActions(page, causes, viewer);
  addFindings(page, 'noticed', report.findings.filter(isNotice), viewer);
  addConsequences(
    page,
    report.findings.filter(({ maskedBy }) => maskedBy.length > 0),
    viewer,
  );
  addFine(page, report, viewer);
  addUnseen(page, report.unchecked, viewer);
  addLooked(page, report, viewer, options.replay === true);
  return page.end();
}

interface Page {
  /** A paragraph, wrapped and indented; a later line hangs by two more columns. */
  text(indent: number, text: string, hanging?: number): void;
  /** A line that must be copied as it is: indented, never wrapped. */
  literal(indent: number, text: string): void;
  heading(text: string): void;
  end(): string;
}

function createPage(width: number): Page {
  const lines: string[] = [];
  return {
    text(indent, text, hanging = indent) {
      wrap(text, width - Math.max(indent, hanging)).forEach((line, index) => {
        lines.push(' '.repeat(index === 0 ? indent : hanging) + line);
      });
    },
    literal: (indent, text) => lines.push(' '.repeat(indent) + text),
    heading: (text) => lines.push('', text),
    end: () => `${lines.join('\n')}\n`,
  };
}

function isCause({ severity, maskedBy }: ReportedFinding): boolean {
  return severity !== 'notes' && maskedBy.length === 0;
}

function isNotice({ severity, maskedBy }: ReportedFinding): boolean {
  return severity === 'notes' && maskedBy.length === 0;
}

function addDirections(
  page: Page,
  { directions, question: { their } }: Report,
  { speaker }: Viewer,
): void {
  page.heading(speaker.report('sections.directions'));
  for (const way of ['outbound', 'inbound'] as const) {
    const { status, sides } = directions[way];
    page.text(
      2,
      speaker.report('direction.line', {
        way: speaker.report(`direction.${way}`, { their }),
        status: speaker.report(`status.${status}`),
        theirs: speaker.report(`status.${sides.theirs}`),
        ours: speaker.report(`status.${sides.ours}`),
      }),
      4,
    );
  }
}

function addFindings(
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
    finding.evidence.slice(0, mostEvidence).forEach((evidence, index) => {
      const label = speaker.report('label.evidence');
      page.text(4, `${index === 0 ? label : '     '} ${showEvidence(evidence, viewer)}`, 10);
    });
  }
}

function addActions(page: Page, findings: readonly ReportedFinding[], viewer: Viewer): void {
  if (findings.length === 0) return;
  const { speaker } = viewer;
  page.heading(speaker.report('sections.actions'));
  for (const finding of findings) {
    const fix =
      finding.side === 'microsoft' ? speaker.report('microsoftFix') : part(finding, 'fix', viewer);
    page.text(2, `- ${fix ?? ''}`, 4);
    const unless = part(finding, 'unless', viewer);
    if (unless !== undefined) page.text(4, `${speaker.report('label.unless')} ${unless}`);
    addFix(page, finding.fix, viewer);
  }
}

function addFix(page: Page, { records, commands, verify }: Fix, { speaker }: Viewer): void {
  if (records.length > 0) page.text(4, speaker.report('label.records'));
  for (const { name, ttl, type, value } of records)
    page.literal(6, `${name} ${ttl} IN ${type} ${value}`);
  if (commands.length > 0) page.text(4, speaker.report('label.commands'));
  for (const command of commands) page.literal(6, command);
  if ('command' in verify) {
    page.text(4, speaker.report('label.verify'));
    page.literal(6, verify.command);
  }
}

function addConsequences(page: Page, findings: readonly ReportedFinding[], viewer: Viewer): void {
  if (findings.length === 0) return;
  page.heading(viewer.speaker.report('sections.consequences'));
  for (const finding of findings)
    page.text(2, `- ${titleOf(finding, viewer)}  [${finding.code}]`, 4);
}

function addFine(page: Page, report: Report, viewer: Viewer): void {
  const ruledOut = new Set<FindingCode>(
    report.ruledOut.filter(({ about }) => about === 'theirs').map(({ code }) => code),
  );
  const names = Object.keys(aspects) as Aspect[];
  const fine = names.filter((name) => aspects[name].every((code) => ruledOut.has(code)));
  if (fine.length === 0) return;
  page.heading(viewer.speaker.report('sections.fine'));
  for (const name of fine) {
    const [first] = aspects[name];
    const evidence = report.ruledOut
      .find(({ code, about }) => code === first && about === 'theirs')
      ?.evidence.at(-1);
    const shown = evidence === undefined ? '' : `: ${showEvidence(evidence, viewer)}`;
    page.text(2, `- ${viewer.speaker.report(`aspect.${name}`)}${shown}`, 4);
  }
}

/** Missing things that are learnt in the same way stand in one line. */
function addUnseen(page: Page, unchecked: readonly Unchecked[], viewer: Viewer): void {
  if (unchecked.length === 0) return;
  page.heading(viewer.speaker.report('sections.unseen'));
  const groups = new Map<string, { how: How; whats: Set<string>; isSettings: boolean }>();
  for (const entry of unchecked) {
    const key = JSON.stringify(entry.how);
    const group = groups.get(key) ?? {
      how: entry.how,
      whats: new Set(),
      isSettings: entry.check === 'our-settings',
    };
    for (const what of whatIsMissing(entry, viewer)) group.whats.add(what);
    groups.set(key, group);
  }
  for (const { how, whats, isSettings } of groups.values()) {
    const joined = [...whats].join(viewer.speaker.locale === 'zh-TW' ? '、' : '; ');
    page.text(2, `- ${joined}`, 4);
    if ('command' in how) {
      page.text(4, viewer.speaker.report(isSettings ? 'label.runOurs' : 'label.run'));
      page.literal(6, how.command);
    } else {
      page.text(4, sayHow(how.code, viewer));
    }
  }
}

function sayHow(code: string, { speaker }: Viewer): string {
  return code === 'teams-or-servers' ||
    code === 'name-our-domain' ||
    code === 'ask-their-lists' ||
    code === 'check-again'
    ? speaker.report(`how.${code}`)
    : code;
}

function whatIsMissing({ check, missing }: Unchecked, { speaker }: Viewer): string[] {
  if (check === 'our-settings') return [speaker.report('missing.settings')];
  if (check === 'our-domain' || check === 'their-settings')
    return [speaker.report(`missing.${check}`)];
  return missing.map((name) => {
    const isOurs = name.startsWith('ours.');
    const fact = (isOurs ? name.slice('ours.'.length) : name) as MissingFact;
    const what = speaker.report(`missing.${fact}`);
    return isOurs ? speaker.report('missing.ours', { what }) : what;
  });
}

type MissingFact =
  | 'platform'
  | 'federationSrv'
  | 'apexSoa'
  | 'wildcardProbe'
  | 'wrongNameSrv'
  | 'xmppSrv'
  | 'clientRecords'
  | 'm365Records'
  | 'targetAddresses'
  | 'tcpConnect'
  | 'tlsHandshake'
  | 'certificateChain'
  | 'controlConnect'
  | 'typedDomain'
  | 'dnsExchanges';

function addLooked(
  page: Page,
  { vantage, at, timings }: Report,
  { speaker, timeZone }: Viewer,
  replay: boolean,
): void {
  page.heading(speaker.report('sections.looked'));
  const instant = showInstant(at, timeZone);
  if (replay) page.text(2, speaker.report('replay', { at: instant }));
  page.text(
    2,
    speaker.report('looked', {
      resolvers: vantage.resolvers.join(', '),
      control: speaker.report(`control.${vantage.control}`),
      at: instant,
      ms: Math.round(timings.total ?? 0),
    }),
  );
  if (vantage.allowNet.length > 0)
    page.text(2, speaker.report('allowed', { nets: vantage.allowNet.join(', ') }));
}

function part(finding: ReportedFinding, name: FindingPart, viewer: Viewer): string | undefined {
  return viewer.speaker.finding(
    finding.code as VisibleCode,
    name,
    finding.about,
    showArgs(finding.args, viewer),
  );
}
