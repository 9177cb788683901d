import { titleOf } from '../../locales/headline.ts';
import { adviseOn, sortFindings, type Advice } from '../../locales/report-findings.ts';
import type { Speaker } from '../../locales/say.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { Block } from '../reply.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** Causes whose commands stand in the answer itself. */
const mostMended = 3;

/** What the settings show that stands in the way, with the commands that mend it; the rest is in the whole answer. */
export function tellMending(report: Report | undefined, viewer: Viewer): readonly Block[] {
  if (report === undefined) return [];
  const { speaker } = viewer;
  const isShown = ({ about, evidence }: ReportedFinding) =>
    about === 'ours' && evidence.some(({ kind }) => kind === 'paste');
  const advised = adviseOn(report, viewer);
  const shown = sortFindings(report).causes.flatMap((cause, index) => {
    const advice = advised[index];
    return advice !== undefined && isShown(cause)
      ? [{ title: titleOf(cause, viewer), advice }]
      : [];
  });
  if (shown.length === 0) return [];
  const more = shown.length - mostMended;
  return [
    heading(speaker.pasted('mend.title')),
    ...shown
      .slice(0, mostMended)
      .flatMap(({ title, advice }) => [paragraph(title), ...tellMends(advice, speaker)]),
    ...(more > 0 ? [subtle(speaker.pasted('mend.rest', { count: more }))] : []),
  ];
}

/** Who does what with which command. */
function tellMends(
  { fix, unless, commandsOurs, blanks, verify }: Advice,
  speaker: Speaker,
): readonly Block[] {
  const label = speaker.report('label.commandsOurs');
  return [
    paragraph(fix),
    ...(unless === undefined ? [] : [subtle(unless)]),
    ...(commandsOurs.length === 0
      ? []
      : [{ kind: 'literal', label, lines: commandsOurs } as const]),
    ...(commandsOurs.length === 0 ? [] : blanks.map(subtle)),
    ...('command' in verify && commandsOurs.length === 0
      ? [{ kind: 'literal', label: verify.label, lines: [verify.command] } as const]
      : []),
  ];
}
