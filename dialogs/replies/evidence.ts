import { lettersFor } from '../../locales/letter.ts';
import { adviseOn } from '../../locales/report-findings.ts';
import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { tellEvidence } from './sections.ts';

/** The evidence as a message of its own, for channels that cannot unfold it and for whoever asks later. */
export function evidenceReply({ number, report }: KeptCase, addressee: Addressee): Reply {
  const viewer = viewerFor(addressee);
  const { speaker } = viewer;
  const { their } = report.question;
  const advice = adviseOn(report, viewer);
  return {
    kind: 'evidence',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.chat('evidence.title', { their }),
    blocks: tellEvidence(report, viewer, { advice, alreadyTold: 0 }),
    buttons: [
      ...(lettersFor(report).length > 0
        ? [
            {
              label: speaker.chat('button.letter'),
              action: { do: 'letter', case: number },
            } as const,
          ]
        : []),
      { label: speaker.chat('button.ticket'), action: { do: 'ticket', case: number } },
      {
        label: speaker.chat('button.wholeReport'),
        action: { do: 'whole-report', case: number, locale: addressee.locale, audience: 'inside' },
      },
      { label: speaker.chat('button.again'), action: { do: 'again', case: number } },
    ],
  };
}
