import type { Report, SavedVerdict, Status } from '../services/model/report.ts';
import { titleOf } from './headline.ts';
import { createPage, type Page } from './page.ts';
import { createSpeaker } from './say.ts';
import type { Locale } from './typing.ts';
import type { Viewer } from './values.ts';

/** A verdict as it is compared; `services/reasoning/verdict.ts` makes it. */
interface Compared {
  readonly directions: SavedVerdict['directions'];
}

type Cause = Pick<Report['findings'][number], 'code' | 'about' | 'args'>;

/** Two verdicts about one question, and what differs. */
export interface Comparison {
  readonly before: Compared;
  readonly after: Compared;
  readonly gone: readonly Cause[];
  readonly added: readonly Cause[];
  readonly isNone: boolean;
  /** What it is compared with: the verdict that was saved with the facts, or one on the same facts without what is told besides. */
  readonly with: 'saved' | 'told' | { readonly file: string };
  /** That verdict was made by other rules than those of this version. */
  readonly isOfOtherRules?: boolean;
}

export interface DifferenceOptions {
  readonly their: string;
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What other facts change: each direction before and after, what is gone, what is new. */
export function renderDifference(
  { before, after, gone, added, isNone, isOfOtherRules = false, with: reference }: Comparison,
  { their, locale, timeZone, width }: DifferenceOptions,
): string {
  const viewer: Viewer = { speaker: createSpeaker(locale), timeZone };
  const { speaker } = viewer;
  const page = createPage(width);
  page.text(
    0,
    typeof reference === 'string'
      ? speaker.pasted(`compare.${reference}`, { their })
      : speaker.pasted('compare.file', { their, ...reference }),
  );
  for (const way of ['outbound', 'inbound'] as const) {
    const label = speaker.pasted(`whatIf.${way}`, { their });
    const value = sayStatuses(before.directions[way], after.directions[way], viewer);
    page.text(2, speaker.chat('plainText.fact', { label, value }), 4);
  }
  addTitles(page, speaker.pasted('changed.gone'), gone, viewer);
  addTitles(page, speaker.pasted('changed.fresh'), added, viewer);
  if (isNone) page.text(2, speaker.pasted('changed.same'));
  if (isOfOtherRules) page.text(2, speaker.pasted('compare.otherRules'));
  return page.end();
}

function sayStatuses(was: Status, is: Status, { speaker }: Viewer): string {
  const [before, after] = [speaker.report(`status.${was}`), speaker.report(`status.${is}`)];
  return was === is
    ? speaker.pasted('whatIf.stays', { status: after })
    : speaker.pasted('whatIf.differs', { before, after });
}

function addTitles(page: Page, title: string, causes: readonly Cause[], viewer: Viewer): void {
  if (causes.length > 0) page.text(2, title);
  for (const cause of causes) page.text(4, `- ${titleOf(cause, viewer)}  [${cause.code}]`, 6);
}
