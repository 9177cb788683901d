import type { Report } from '../services/model/report.ts';
import { headlineOf } from './headline.ts';
import { listOwnRows } from './own-side.ts';
import { createPage, type Page } from './page.ts';
import {
  addActions,
  addConsequences,
  addFindings,
  addFine,
  sortFindings,
} from './report-findings.ts';
import { addUnseen } from './report-unseen.ts';
import { createSpeaker } from './say.ts';
import { addTold } from './report-told.ts';
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
  const { verdict, lead, doubt } = headlineOf(report, viewer);
  page.text(0, verdict);
  page.text(0, lead);
  if (doubt !== undefined) page.text(0, doubt);
  if (report.question.about === 'ours') addOwnSide(page, report, viewer);
  else addDirections(page, report, viewer);
  const { causes, notices, consequences } = sortFindings(report);
  addFindings(page, 'why', causes, report, viewer);
  addActions(page, report, viewer);
  addConsequences(page, consequences, viewer);
  addTold(page, report, viewer);
  addFindings(page, 'noticed', notices, report, viewer);
  addFine(page, report, viewer);
  addUnseen(page, report, viewer);
  addLooked(page, report, viewer, replay);
  return page.end();
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

/** What of ours decides each direction, and what partners see of us. */
function addOwnSide(page: Page, report: Report, viewer: Viewer): void {
  const { speaker } = viewer;
  page.heading(speaker.report('sections.directions'));
  const rows = (['inbound', 'outbound'] as const).map((way) => [
    speaker.report(`own.direction.${way}`),
    speaker.report(`status.${report.directions[way].sides.ours}`),
  ]);
  const head = [speaker.report('direction.way'), speaker.report('direction.ours')];
  page.table(2, [head, ...rows]);
  page.heading(speaker.report('own.seen'));
  for (const row of listOwnRows(report, viewer))
    page.text(2, `- ${speaker.report('own.line', row)}`, 4);
}

function addLooked(page: Page, report: Report, viewer: Viewer, replay: boolean): void {
  const { speaker } = viewer;
  page.heading(speaker.report('sections.looked'));
  for (const line of sayLooked(report, viewer, replay)) page.text(2, line);
  if (report.question.about === 'ours') page.text(2, speaker.report('own.inside'));
}

/** Where and when it was looked from: the DNS servers, the control, the networks that were permitted. */
export function sayLooked(
  { vantage, at, timings }: Report,
  { speaker, timeZone }: Viewer,
  replay = false,
): readonly string[] {
  const instant = showInstant(at, timeZone);
  const resolvers = vantage.resolvers.join(', ');
  const ms = Math.round(timings.total ?? 0);
  return [
    replay
      ? speaker.report('replay', { at: instant, resolvers })
      : speaker.report('looked', { resolvers, at: instant, ms }),
    ...(vantage.control === 'not-tried' ? [] : [speaker.report(`control.${vantage.control}`)]),
    ...(vantage.allowNet.length === 0
      ? []
      : [speaker.report('allowed', { nets: vantage.allowNet.join(', ') })]),
  ];
}
