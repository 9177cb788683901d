import { mainCause, titleOf } from '../../locales/headline.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Declined } from '../../services/model/declined.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { KeptCase, Reader } from '../conversation.ts';
import type { Block, Button, Reply } from '../reply.ts';
import { fitOf, type Fit } from '../triage.ts';
import type { Triage } from '../understanding/triage.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { paragraph, subtle } from './sections.ts';

/** Places that are named when it is known how many are affected. */
const mostPlaces = 2;

/** A sentence below the verdict: whether what was found fits what was told, or where the reason lies where nobody sees it. */
export function tellFit(
  report: Report,
  triage: Triage | undefined,
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  const fit = fitOf(report, triage);
  if (fit === undefined) return [];
  const [first] = fit.explained;
  if (first !== undefined) return [paragraph(sayFit(first, fit, report, viewer))];
  const [place] = fit.places;
  return place === undefined ? [] : [paragraph(speaker.talk(`triage.place.${place}`))];
}

/** Names the cause that fits where it is not the one of the headline, and where its day does. */
function sayFit(first: ReportedFinding, { dated }: Fit, report: Report, viewer: Viewer): string {
  const { speaker } = viewer;
  const title = titleOf(first, viewer);
  if (dated !== undefined) return speaker.talk('triage.dated', { title });
  return first.code === mainCause(report)?.code
    ? speaker.talk('triage.fits')
    : speaker.talk('triage.fitsThat', { title });
}

/** The question how many of us are affected. */
export function scopeQuestion({ speaker }: Viewer): Block {
  return paragraph(speaker.talk('triage.ask'));
}

/** Its answers. */
export function scopeButtons(number: string, { speaker }: Viewer): readonly Button[] {
  return (['one', 'several', 'all'] as const).map((scope) => ({
    label: speaker.talk(`triage.button.${scope}`),
    action: { do: 'scope', case: number, scope },
  }));
}

/**
 * Where to look, now that more is known of the trouble: how many of us are affected, since when, what they see. Commands that were
 * declined are not shown again.
 */
export function triageReply(
  kept: KeptCase,
  triage: Triage,
  addressee: Addressee & Pick<Reader, 'place'>,
  declined: Declined = [],
): Reply {
  const viewer = viewerFor(addressee);
  const { speaker } = viewer;
  const isGroup = addressee.place === 'group';
  const { their } = kept.report.question;
  const fit = fitOf(kept.report, triage, declined);
  return {
    kind: 'note',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.talk(`triage.${leads(fit) ? 'title' : 'noted'}.${triage.ours ?? 'told'}`, {
      their,
    }),
    blocks: [
      ...tellSince(triage, viewer),
      ...tellPlaces(fit, isGroup, viewer),
      ...(isGroup ? [subtle(speaker.talk('summary', { their }))] : []),
    ],
    buttons: isGroup
      ? []
      : [
          {
            label: speaker.chat('button.evidence'),
            action: { do: 'evidence', case: kept.number },
          },
          { label: speaker.chat('button.again'), action: { do: 'again', case: kept.number } },
        ],
  };
}

/** Whether a place to look at is named below, which the title promises. */
function leads({ explained = [], places = [] }: Partial<Fit> = {}): boolean {
  return explained.length + places.length > 0;
}

/** The day that was understood, so that it can be corrected. */
function tellSince({ since }: Triage, { speaker }: Viewer): readonly Block[] {
  if (since?.kind !== 'days') return [];
  const { from, to } = since;
  return [
    paragraph(
      from === to
        ? speaker.talk('triage.since', { from })
        : speaker.talk('triage.between', { from, to }),
    ),
  ];
}

function tellPlaces(fit: Fit | undefined, isGroup: boolean, viewer: Viewer): readonly Block[] {
  const { speaker } = viewer;
  const { explained = [], places = [], commands = [] } = fit ?? {};
  if (explained.length > 0)
    return [
      paragraph(speaker.talk('triage.explains')),
      { kind: 'list', items: explained.map((finding) => titleOf(finding, viewer)) },
    ];
  if (places.length === 0) return [paragraph(speaker.talk('triage.first'))];
  const shows: readonly Block[] =
    commands.length === 0 || isGroup
      ? []
      : [{ kind: 'literal', label: speaker.report('label.runOurs'), lines: commands }];
  return [
    ...places.slice(0, mostPlaces).map((place) => paragraph(speaker.talk(`triage.place.${place}`))),
    ...shows,
  ];
}
