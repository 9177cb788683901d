import { headlineOf } from '../../locales/headline.ts';
import { lettersFor } from '../../locales/letter.ts';
import { adviseOn } from '../../locales/report-findings.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Report } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Button, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { tellCauses, tellEnd, tellMissing, usualButtons } from './answer.ts';
import { ownReply } from './own.ts';
import { paragraph, tellConsequences } from './sections.ts';
import { tones } from './tones.ts';

/**
 * The answer: verdict, why, who does what, what could not be seen; the evidence folded below it. An answer about our own domain
 * is made by `ownReply`.
 */
export function resultReply(kept: KeptCase, addressee: Addressee): Reply {
  const { report } = kept;
  if (report.question.about === 'ours') return ownReply(kept, addressee);
  const viewer = viewerFor(addressee);
  const { verdict, lead, kind } = headlineOf(report, viewer);
  const tone = tones[kind];
  const advice = adviseOn(report, viewer);
  return {
    kind: 'result',
    locale: addressee.locale,
    tone,
    title: verdict,
    blocks: [
      paragraph(lead),
      tellDirections(report, viewer),
      ...tellCauses(report, lead, advice, viewer),
      ...tellConsequences(report, viewer),
      ...tellMissing(report, { tone, advice }, viewer),
      ...tellEnd(kept, advice, viewer),
    ],
    buttons: buttonsFor(kept, viewer),
  };
}

function tellDirections({ directions, question: { their } }: Report, { speaker }: Viewer): Block {
  const rows = (['outbound', 'inbound'] as const).map((way) => {
    const { status, sides } = directions[way];
    return {
      label: speaker.chat(`direction.${way}`, { their }),
      value: speaker.chat('direction.sides', {
        status: speaker.report(`status.${status}`),
        theirs: speaker.report(`status.${sides.theirs}`),
        ours: speaker.report(`status.${sides.ours}`),
      }),
    };
  });
  return { kind: 'facts', rows };
}

function buttonsFor(kept: KeptCase, viewer: Viewer): readonly Button[] {
  const letter: Button = {
    label: viewer.speaker.chat('button.letter'),
    action: { do: 'letter', case: kept.number },
  };
  return [...(lettersFor(kept.report).length > 0 ? [letter] : []), ...usualButtons(kept, viewer)];
}
