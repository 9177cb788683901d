import type { Report, ReportedFinding } from '../services/model/report.ts';
import { headlineOf } from './headline.ts';
import { createPage, type Page } from './page.ts';
import { addActions, addConsequences, addFindings, addFine } from './report-findings.ts';
import { addUnseen } from './report-unseen.ts';
import { createSpeaker } from './say.ts';
import type { Locale } from './typing.ts';
import { showInstant, type Viewer } from './values.ts';

export interface TextOptions {
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Columns of the terminal; 80 unless given. */
  readonly width?: number;
  /** The facts were saved earlier: says so in place of how long it took. */
  readonly replay?: boolean;
}

/** The whole report as text: verdict first, then why, who does what, what was in order, what could not be seen. */
export function renderReport(
  report: Report,
  { locale, timeZone, width = 80, replay = false }: TextOptions,
): string {
  const viewer: Viewer = { speaker: createSpeaker(locale), timeZone };
  const page = createPage(width);
  const { verdict, lead } = headlineOf(report, viewer);
  page.text(0, verdict);
  page.text(0, lead);
  addDirections(page, report, viewer);
  const causes = report.findings.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  const notices = report.findings.filter(
    ({ severity, maskedBy }) => severity === 'notes' && maskedBy.length === 0,
  );
  addFindings(page, 'why', causes, viewer);
  addActions(page, causes, viewer);
  addConsequences(page, report.findings.filter(isMasked), viewer);
  addFindings(page, 'noticed', notices, viewer);
  addFine(page, report, viewer);
  addUnseen(page, report, viewer);
  addLooked(page, report, viewer, replay);
  return page.end();
}

function isMasked({ maskedBy }: ReportedFinding): boolean {
  return maskedBy.length > 0;
}

function addDirections(
  page: Page,
  { directions, question: { their } }: Report,
  { speaker }: Viewer,
): void {
  page.heading(speaker.report('sections.directions'));
  const head = (['way', 'overall', 'theirs', 'ours'] as const).map((column) =>
    speaker.report(`direction.${column}`),
  );
  const rows = (['outbound', 'inbound'] as const).map((way) => {
    const { status, sides } = directions[way];
    const words = [status, sides.theirs, sides.ours].map((one) => speaker.report(`status.${one}`));
    return [speaker.report(`direction.${way}`, { their }), ...words];
  });
  page.table(2, [head, ...rows]);
}

function addLooked(
  page: Page,
  report: Report,
  { speaker, timeZone }: Viewer,
  replay: boolean,
): void {
  const { vantage, at, timings } = report;
  page.heading(speaker.report('sections.looked'));
  const instant = showInstant(at, timeZone);
  const resolvers = vantage.resolvers.join(', ');
  const ms = Math.round(timings.total ?? 0);
  page.text(
    2,
    replay
      ? speaker.report('replay', { at: instant, resolvers })
      : speaker.report('looked', { resolvers, at: instant, ms }),
  );
  if (vantage.control !== 'not-tried') page.text(2, speaker.report(`control.${vantage.control}`));
  if (vantage.allowNet.length > 0)
    page.text(2, speaker.report('allowed', { nets: vantage.allowNet.join(', ') }));
}
