import { titleOf } from '../../locales/headline.ts';
import { adviseOn } from '../../locales/report-findings.ts';
import { sayToldAgainst } from '../../locales/told-against.ts';
import type { KeptCase, Reader } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { asksNext, tellOpen } from './answer.ts';
import { cannotRunButton } from './next.ts';
import { paragraph, subtle } from './sections.ts';

/** One direction of an answer: its state on both sides, what stops it, and the one thing that would decide it. */
export function wayReply(
  kept: KeptCase,
  way: 'outbound' | 'inbound',
  addressee: Addressee & Pick<Reader, 'place'>,
): Reply {
  const { number, report } = kept;
  const viewer = viewerFor(addressee);
  const { speaker } = viewer;
  const { their } = report.question;
  const { status, sides, causes } = report.directions[way];
  const stops = report.findings.filter(
    ({ code, maskedBy }) => maskedBy.length === 0 && causes.includes(code),
  );
  const said: readonly Block[] =
    stops.length === 0
      ? [paragraph(speaker.talk('way.none'))]
      : [{ kind: 'list', items: stops.map((finding) => titleOf(finding, viewer)) }];
  const unseen: readonly Block[] = [
    ...tellOpen(kept, { tone: 'good', advice: adviseOn(report, viewer) }, viewer),
    ...(way === 'outbound' ? [subtle(speaker.talk('way.theirLists'))] : []),
  ];
  const isGroup = addressee.place === 'group';
  const against = sayToldAgainst(report, viewer);
  return {
    kind: 'note',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.talk(`way.${way}`, { their, status: speaker.report(`status.${status}`) }),
    blocks: [
      {
        kind: 'facts',
        rows: (['theirs', 'ours'] as const).map((side) => ({
          label: speaker.talk(`way.${side}`),
          value: speaker.report(`status.${sides[side]}`),
        })),
      },
      ...said,
      ...(against === undefined ? [] : [paragraph(against)]),
      ...(isGroup ? [subtle(speaker.talk('summary', { their }))] : unseen),
    ],
    buttons: isGroup
      ? []
      : [
          ...(asksNext(kept) ? cannotRunButton(kept, speaker) : []),
          { label: speaker.chat('button.evidence'), action: { do: 'evidence', case: number } },
          { label: speaker.chat('button.again'), action: { do: 'again', case: number } },
        ],
  };
}
