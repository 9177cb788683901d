import { headlineOf } from '../../locales/headline.ts';
import { listForPartners, listOwnRows } from '../../locales/own-side.ts';
import { adviseOn } from '../../locales/report-findings.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Report } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { answerButtons, tellCauses, tellEnd, tellOpen } from './answer.ts';
import { tellDifferences } from './pasted-follows.ts';
import { heading, paragraph, subtle, tellConsequences } from './sections.ts';
import { tones } from './tones.ts';

/**
 * The answer about our own domain: verdict, what partners see of us, why, what our own people do, what partners can be told.
 * The letters are to our own people.
 */
export function ownReply(kept: KeptCase, addressee: Addressee): Reply {
  const { report } = kept;
  const viewer = viewerFor(addressee);
  const { verdict, lead, doubt, kind } = headlineOf(report, viewer);
  const tone = tones[kind];
  const advice = adviseOn(report, viewer);
  const inside = viewer.speaker.report('own.inside');
  // Before anybody is woken: what is seen from inside may be no problem outside.
  const isAlarm = tone === 'attention';
  return {
    kind: 'result',
    locale: addressee.locale,
    tone,
    title: verdict,
    blocks: [
      paragraph(lead),
      ...(doubt === undefined ? [] : [paragraph(doubt)]),
      { kind: 'facts', rows: listOwnRows(report, viewer) },
      ...(isAlarm ? [subtle(inside)] : []),
      ...tellCauses(report, lead, advice, viewer),
      ...tellConsequences(report, viewer),
      ...tellDifferences(report, viewer),
      ...tellOpen(kept, { tone, advice }, viewer),
      ...tellPartners(report, viewer),
      ...tellEnd(kept, advice, viewer, isAlarm ? [] : [inside]),
    ],
    buttons: answerButtons(kept, viewer),
  };
}

/** What can be passed on: the public data of a way that works, or that none does. Nothing while nobody could tell. */
function tellPartners(report: Report, { speaker, ...rest }: Viewer): readonly Block[] {
  const { inbound } = report.directions;
  const title = heading(speaker.report('own.tell.title'));
  if (inbound.status === 'blocked') return [title, paragraph(speaker.report('own.tell.wait'))];
  if (inbound.sides.ours === 'cannot-tell') return [];
  const lines = listForPartners(report, { speaker, ...rest });
  return [title, { kind: 'literal', label: speaker.report('own.tell.label'), lines }];
}
