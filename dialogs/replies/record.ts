import { adviseOn } from '../../locales/report-findings.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { paragraph } from './sections.ts';

/** The records that an answer asks for, alone and to copy. */
export function recordReply({ number, report }: KeptCase, addressee: Addressee): Reply {
  const { speaker } = viewerFor(addressee);
  const { their } = report.question;
  const advice = adviseOn(report, viewerFor(addressee));
  const records = [...new Set(advice.flatMap((one) => one.records))];
  const blocks: readonly Block[] =
    records.length === 0
      ? [paragraph(speaker.talk('record.none'))]
      : [{ kind: 'literal', label: speaker.report('label.records'), lines: records }];
  return {
    kind: 'note',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.talk('record.title', { their }),
    blocks,
    buttons: [{ label: speaker.chat('button.ticket'), action: { do: 'ticket', case: number } }],
  };
}
