import { headlineOf } from '../../locales/headline.ts';
import { adviseOn } from '../../locales/report-findings.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Report } from '../../services/model/report.ts';
import type { Job, KeptCase } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import {
  answerButtons,
  tellCauses,
  tellEnd,
  tellMissing,
  tellOpen,
  usualButtons,
} from './answer.ts';
import { tellDifferences } from './pasted-follows.ts';
import { ownReply } from './own.ts';
import { paragraph, tellConsequences } from './sections.ts';
import { asksScope } from '../triage.ts';
import type { Triage } from '../understanding/triage.ts';
import { tones } from './tones.ts';
import { scopeButtons, scopeQuestion, tellFit } from './triage.ts';

/**
 * The answer: verdict, why, who does what, what could not be seen; the evidence folded below it. An answer about our own domain
 * is made by `ownReply`.
 */
export function resultReply(
  kept: KeptCase,
  addressee: Addressee & Pick<Partial<Job>, 'triage'>,
): Reply {
  const { report } = kept;
  const { triage } = addressee;
  if (report.question.about === 'ours') return ownReply(kept, addressee);
  const viewer = viewerFor(addressee);
  const { verdict, lead, doubt, kind } = headlineOf(report, viewer);
  const tone = tones[kind];
  const advice = adviseOn(report, viewer);
  const isAsking = asksScope(report, triage);
  const isWayOpen = tone === 'good' && !isAsking && triage?.way === undefined;
  const hint = isWayOpen ? [viewer.speaker.talk('way.ask')] : [];
  return {
    kind: 'result',
    locale: addressee.locale,
    tone,
    title: verdict,
    blocks: [
      paragraph(lead),
      ...(doubt === undefined ? [] : [paragraph(doubt)]),
      ...tellFit(report, triage, viewer),
      tellDirections(report, triage, viewer),
      ...tellCauses(report, lead, advice, viewer),
      ...tellConsequences(report, viewer),
      ...tellDifferences(report, viewer),
      // One question at a time.
      ...(isAsking
        ? tellMissing(report, { tone, advice }, viewer)
        : tellOpen(kept, { tone, advice }, viewer)),
      ...tellEnd(kept, advice, viewer, hint),
      ...(isAsking ? [scopeQuestion(viewer)] : []),
    ],
    buttons: isAsking
      ? [...scopeButtons(kept.number, viewer), ...usualButtons(kept, viewer).slice(0, 1)]
      : answerButtons(kept, viewer),
  };
}

/** Both ways, the one that was asked about first. */
function tellDirections(
  { directions, question: { their } }: Report,
  triage: Triage | undefined,
  { speaker }: Viewer,
): Block {
  const ways = ['outbound', 'inbound'] as const;
  const ordered = triage?.way === 'inbound' ? ways.toReversed() : ways;
  const rows = ordered.map((way) => {
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
