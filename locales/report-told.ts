import type { Report } from '../services/model/report.ts';
import type { Page } from './page.ts';
import { listDifferences, listDoubts } from './told.ts';
import type { Viewer } from './values.ts';

/** Where pastes differ from each other and from what was seen, what is old, and what is about somebody else. */
export function addTold(page: Page, report: Report, viewer: Viewer): void {
  addDifferences(page, report, viewer);
  const doubts = listDoubts(report, viewer);
  if (doubts.length > 0) page.heading(viewer.speaker.report('sections.doubts'));
  for (const doubt of doubts) page.text(2, `- ${doubt}`, 4);
}

/** Where pastes differ from each other and from what was seen. */
export function addDifferences(page: Page, report: Report, viewer: Viewer): void {
  for (const { title, items } of listDifferences(report, viewer)) {
    page.heading(title);
    for (const { says, seen, means } of items) {
      page.text(2, `- ${says}`, 4);
      for (const more of [seen, means]) if (more !== '') page.text(4, more);
    }
  }
}
