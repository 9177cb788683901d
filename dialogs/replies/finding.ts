import { showEvidence } from '../../locales/evidence.ts';
import { titleOf } from '../../locales/headline.ts';
import { adviseOn, mostEvidence } from '../../locales/report-findings.ts';
import { createSpeaker } from '../../locales/say.ts';
import { joinNames, type Viewer } from '../../locales/values.ts';
import type { FindingCode } from '../../services/model/catalog.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { note } from './notes.ts';
import { heading, paragraph, subtle, tellAdvice, tellWhy } from './sections.ts';

/** Findings of one code that are told: of both sides, or of several people. */
const mostTold = 3;

/** What a code means in a case that holds it, with its own names; undefined where the case does not. */
export function findingReply(
  { number, report }: KeptCase,
  code: FindingCode,
  to: Addressee,
): Reply | undefined {
  const viewer = viewerFor(to);
  const { speaker } = viewer;
  const found = report.findings.filter((one) => one.code === code);
  const [first] = found;
  if (first === undefined) return undefined;
  const blocks = found.slice(0, mostTold).flatMap((finding, index) => [
    // The first has its title above all.
    ...(index === 0 ? [] : [heading(titleOf(finding, viewer))]),
    ...tellFinding(finding, report, viewer),
  ]);
  const page = { do: 'topic', id: `code-${code}`, part: 0, locale: to.locale } as const;
  return {
    ...note(speaker, []),
    title: `${titleOf(first, viewer)} [${code}]`,
    blocks: [subtle(speaker.docs('ofCase.inCase', { their: report.question.their })), ...blocks],
    buttons: [
      { label: speaker.docs('ofCase.page'), action: page },
      { label: speaker.pasted('button.full'), action: { do: 'case', case: number } },
    ],
  };
}

function tellFinding(finding: ReportedFinding, report: Report, viewer: Viewer): readonly Block[] {
  const { speaker } = viewer;
  const items = finding.evidence.slice(0, mostEvidence).map((one) => showEvidence(one, viewer));
  const causes = report.findings.filter(({ code }) => finding.maskedBy.includes(code));
  const names = [...new Set(causes.map((one) => titleOf(one, viewer)))];
  // By itself a finding is a cause, and has the advice of one.
  const [advice] = adviseOn({ ...report, findings: [finding] }, viewer);
  return [
    ...tellWhy(finding, viewer),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(names.length === 0
      ? []
      : [paragraph(speaker.docs('ofCase.follows', { causes: joinNames(names, speaker) }))]),
    ...(advice === undefined ? [] : tellAdvice(advice, viewer)),
  ];
}

/** Above the page of a code that a case does not hold: whether it was looked for there, and that the names are made up. */
export function notInCase(
  { report: { ruledOut, question } }: KeptCase,
  code: FindingCode,
  { locale }: Addressee,
): Block {
  const isRuledOut = ruledOut.some((one) => one.code === code);
  const path = isRuledOut ? 'ofCase.ruledOut' : 'ofCase.notSeen';
  return subtle(createSpeaker(locale).docs(path, { their: question.their }));
}
