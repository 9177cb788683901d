import type { Report } from '../services/model/report.ts';

/** The way of messages that a letter speaks of. */
export type LetterWay = 'both' | 'outbound' | 'inbound';

const told: Readonly<Record<string, LetterWay>> = {
  ours: 'outbound',
  'ours-only': 'outbound',
  theirs: 'inbound',
  'theirs-only': 'inbound',
  both: 'both',
};

/**
 * Which way fails, as somebody told, else as the failed messages show that were pasted: `both` while nobody knows, and where both were
 * seen to fail.
 */
export function failingWayOf({ facts: { ours }, question: { their } }: Report): LetterWay {
  const answers = ours.answers.known ? ours.answers.value : [];
  const answer = answers.findLast(({ question }) => question === 'which-way')?.value;
  const lines = ours.errorLines.known ? ours.errorLines.value : [];
  const ways = lines.flatMap(({ direction, from = '', to = '', sip }) => {
    const isOfPartner = [from, to].some((address) => address.endsWith(`@${their}`));
    // A request that was taken did not fail.
    const isTaken = sip !== null && sip < 300;
    return direction === undefined || !isOfPartner || isTaken ? [] : [direction];
  });
  return told[answer ?? ''] ?? oneOf(ways);
}

/** Which way the partner's own side stops, as far as that was seen; `both` also where it stops neither. */
export function stoppedWayOf({ directions: { outbound, inbound } }: Report): LetterWay {
  const ways = (['outbound', 'inbound'] as const).filter((way) => {
    return { outbound, inbound }[way].sides.theirs === 'blocked';
  });
  return oneOf(ways);
}

function oneOf(ways: readonly ('outbound' | 'inbound')[]): LetterWay {
  const [only, ...others] = [...new Set(ways)];
  return only === undefined || others.length > 0 ? 'both' : only;
}
