import type { Speaker } from '../../locales/say.ts';
import type { Report } from '../../services/model/report.ts';
import type { WhatIf } from '../../services/model/what-next.ts';
import type { Block } from '../reply.ts';
import type { Thought } from '../understanding/what-if-patterns.ts';
import { theirHalf } from '../what-if-outside.ts';
import { paragraph } from './sections.ts';

/** What a partner does with lists and switches that nobody sees from here. */
type Unseen = 'theyAllow' | 'theyUnallow' | 'theyBlock' | 'theyOn' | 'theyOff';

const commands: Readonly<Record<Unseen, readonly string[]>> = {
  theyAllow: ['Get-CsAllowedDomain', 'Get-CsBlockedDomain'],
  theyUnallow: ['Get-CsAccessEdgeConfiguration', 'Get-CsAllowedDomain'],
  theyBlock: ['Get-CsBlockedDomain'],
  theyOn: ['Get-CsAccessEdgeConfiguration'],
  theyOff: ['Get-CsAccessEdgeConfiguration'],
};

/** Whether a thought is about lists or switches of the partner. */
export function isUnseen(thought: Thought): thought is Unseen {
  return Object.hasOwn(commands, thought);
}

/**
 * What it would mean that the partner does it: for both directions, what our people would see, and who can say whether it is so, with
 * the command that shows it. Empty where nothing of that is thought of.
 */
export function tellTheirs(
  thoughts: readonly Thought[],
  before: Report,
  speaker: Speaker,
): readonly Block[] {
  const unseen = thoughts.filter(isUnseen);
  const [first] = unseen;
  if (first === undefined) return [];
  const { their } = before.question;
  const stops = unseen.some(
    (one) => one === 'theyBlock' || one === 'theyOff' || one === 'theyUnallow',
  );
  const isTenant = theirHalf(before) === 'tenant';
  const lines = isTenant
    ? ['Get-CsTenantFederationConfiguration']
    : [...new Set(unseen.flatMap((one) => commands[one]))];
  return [
    ...unseen.map((one) =>
      paragraph(
        one === 'theyAllow'
          ? speaker.pasted(`whatIf.theirLists.${thoughts.length === 1 ? 'one' : 'several'}`)
          : speaker.pasted(`whatIf.theirDoing.${one}`, { their }),
      ),
    ),
    ...(stops
      ? [paragraph(speaker.pasted(`whatIf.theirError.${isInCloud(before) ? 'tenant' : 'servers'}`))]
      : []),
    { kind: 'literal', label: speaker.pasted('whatIf.theirCommand', { their }), lines },
  ];
}

/** What would become of the directions hangs on what nobody sees: "as before" would say too much. */
export function isOpenByThem(
  thoughts: readonly Thought[],
  { difference: { directions } }: Pick<WhatIf, 'difference'>,
): boolean {
  const isStill = Object.keys(directions).length === 0;
  return (
    isStill && thoughts.some((one) => isUnseen(one) && one !== 'theyAllow' && one !== 'theyOn')
  );
}

/** Whether our people use Teams, as far as it is known. */
function isInCloud({ question: { platform }, facts: { ours } }: Report): boolean {
  return platform === undefined ? ours.tenantFederation.known : platform === 'teams';
}
