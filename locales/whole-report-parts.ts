import type { Evidence } from '../services/model/evidence.ts';
import type { Party } from '../services/model/finding.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { aspects } from './aspects.ts';
import { showEvidence } from './evidence.ts';
import { showOutside } from './letter-evidence.ts';
import { plain, readable } from './letter-fit.ts';
import { markValue } from './marked.ts';
import { listFine, type Fine } from './report-findings.ts';
import { joinNames, type Viewer } from './values.ts';
import type { Part, Section } from './whole-report.ts';

/** Characters of one line of evidence, and lines below one finding. */
const mostInLine = 700;
const mostSeen = 12;

/** How a section is kept where room is short: what is first here goes last. */
export const sectionRank = {
  why: 0,
  directions: 1000,
  leftOut: 1001,
  consequences: 2000,
  told: 2500,
  unseen: 3000,
  noticed: 4000,
  glance: 5000,
  ruledOut: 6000,
} as const;

export function text(said: string): Part {
  return { kind: 'text', text: said };
}

export function subtle(said: string): Part {
  return { kind: 'text', text: said, subtle: true };
}

/** A section, or nothing when nothing would stand in it. */
export function sectionOf(section: Section): readonly Section[] {
  const { parts, sections = [] } = section;
  return parts.length + sections.length === 0 ? [] : [section];
}

/** Lines to copy as they are, below their label; nothing when there are none. */
export function copyPart(label: string, lines: readonly string[]): readonly Part[] {
  return lines.length === 0 ? [] : [{ kind: 'copy', label, lines: lines.map(plain) }];
}

/** A line of evidence for our own people; a certificate with its whole fingerprint. */
export function showInside(evidence: Evidence, viewer: Viewer): string {
  const shown =
    evidence.kind === 'certificate'
      ? showOutside(evidence, viewer)
      : showEvidence(evidence, viewer);
  return readable(shown ?? '', mostInLine);
}

/** Evidence below its label, with the number of pieces that are too many. */
export function seenPart(lines: readonly string[], { speaker }: Viewer): readonly Part[] {
  if (lines.length === 0) return [];
  const unique = [...new Set(lines)];
  const more = unique.length - mostSeen;
  return [
    {
      kind: 'seen',
      label: speaker.report('label.evidence'),
      lines: unique.slice(0, mostSeen),
    },
    ...(more > 0 ? [subtle(speaker.wholeReport('more', { count: more }))] : []),
  ];
}

/** The records of a fix as they stand in a zone file. */
export function recordsOf({ fix }: ReportedFinding): readonly string[] {
  return fix.records.map(({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`);
}

/** What is in order of a party, in a table; then the codes that were judged besides, which can be looked up. */
export function fineParts(fine: readonly Fine[], { speaker }: Viewer): readonly Part[] {
  if (fine.length === 0) return [];
  const say = speaker.wholeReport;
  return [
    {
      kind: 'table',
      caption: say('ruledOut.caption'),
      head: [say('ruledOut.what'), say('ruledOut.shown')],
      rows: fine.map(({ what, shown }) => [what, markValue(shown, mostInLine)]),
    },
  ];
}

export function fineOf(report: Report, party: Party, viewer: Viewer): readonly Fine[] {
  return listFine(report, viewer, { party, show: (one) => showInside(one, viewer) });
}

/** Codes of a party that were judged and not found, and that no aspect speaks for. */
export function otherCodes({ ruledOut }: Report, party: Party, { speaker }: Viewer): string {
  const told = new Set<string>(Object.values(aspects).flatMap(({ codes }) => codes));
  const codes = ruledOut.filter(({ about, code }) => about === party && !told.has(code));
  return joinNames([...new Set(codes.map(({ code }) => code))], speaker);
}
