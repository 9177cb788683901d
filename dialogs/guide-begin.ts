import type { GuideId } from '../locales/guide-text.ts';
import type { Step } from './conversation.ts';
import { guideForSetUp } from './guide-words.ts';
import { readGeneration } from './guides/generation-said.ts';
import { findProgress } from './guides/progress.ts';
import type { SaidSides } from './guides/sides-said.ts';
import { guide } from './guiding.ts';
import { learnOurs } from './own-side.ts';
import type { Turn } from './turn.ts';
import { readPlatform } from './understanding/answers.ts';
import { toldOfUs } from './understanding/told-of-us.ts';
import type { Utterance } from './understanding/utterance.ts';

/** The latest buttons are those of the menu of guides: what is said next answers it. */
export function isMenuShown({ state: { buttons = [] } }: Turn): boolean {
  return buttons.some(
    ({ data }) => data.do === 'guide' && data.wish.do === 'guide' && data.wish.guide === 'set-up',
  );
}

/** Both sides were told in answer to the menu: the guide for every kind of partner begins with what it need not ask any more. */
export async function beginWithSides(
  { our, platform, their, partner }: SaidSides,
  before: Turn,
): Promise<Step | undefined> {
  const tells = our !== undefined || platform !== undefined;
  const turn = tells
    ? learnOurs(before, {
        ...(our !== undefined && { domain: our }),
        ...(platform !== undefined && { platform }),
      })
    : before;
  const step = await guide(
    {
      kind: 'start',
      guide: 'set-up',
      ...(our !== undefined && { our }),
      ...(their !== undefined && { their }),
      ...(partner !== undefined && { partner }),
    },
    turn,
  );
  return step === undefined || !tells ? step : { ...step, learns: true };
}

/** Begins a guide with what was named, or goes on with it. */
export async function beginGuide(
  topic: GuideId,
  { entities }: Utterance,
  turn: Turn,
  text = '',
): Promise<Step | undefined> {
  const { ourDomain, partnerDomains } = entities;
  const our = ourDomain?.domain ?? turn.ours?.domain;
  // "Between contoso.com and litware.com" names us as well.
  const others = partnerDomains.filter(({ domain }) => domain !== our);
  const their = namesBoth.test(text) ? others.at(-1) : (others[0] ?? partnerDomains[0]);
  const generation = readGeneration(toldOfUs(text));
  return guide(
    {
      kind: 'start',
      guide: topic,
      ...(their !== undefined && { their: their.domain }),
      ...(ourDomain !== undefined && { our: ourDomain.domain }),
      ...(generation !== undefined && { generation }),
    },
    turn,
  );
}

/** Both sides are named by their domains, ours mostly first. */
const namesBoth = /\bbetween\b|之間/iu;

/** Somebody wants to set federation up: with the partner that they name, else what there is to choose from. */
export function setUp(said: Utterance, turn: Turn, text: string): Promise<Step | undefined> {
  const { guides } = turn.state;
  const [their] = said.entities.partnerDomains;
  const active = guides === undefined ? undefined : findProgress(guides, guides.active);
  // The partner of the guide that asks for one.
  if (their !== undefined && active?.asked === 'their')
    return guide({ kind: 'said', text: their.domain }, turn);
  if (their !== undefined) return beginGuide('set-up', said, turn, text);
  const named = guideForSetUp(text);
  if (named !== undefined) return beginGuide(named, said, turn, text);
  // Who told what we run, or who we are, needs no menu any more.
  const isTold =
    said.entities.ourDomain !== undefined || readPlatform(toldOfUs(text)) !== undefined;
  if (isTold) return beginGuide('set-up', said, turn, text);
  const goesOn = guides !== undefined && guides.open.length > 0 && speaksOfGoingOn.test(text);
  return guide({ kind: 'wish', wish: goesOn ? { do: 'go-on' } : { do: 'menu' } }, turn);
}

const speaksOfGoingOn = /\b(?:continue|resume|go on|carry on|back to)\b|繼續|接著|回到/iu;
