import type { NextStep } from './error-table.ts';
import type { ErrorLine } from './facts.ts';
import type { Platform } from './report.ts';

/** What the partner has to look at, where the table says what we would: their server refused by its own rules. */
const atPartner: Readonly<Partial<Record<NextStep, NextStep>>> = {
  'own-switch': 'partner-lists',
  'own-lists': 'partner-lists',
  'own-policy': 'partner-lists',
  'own-provider': 'partner-lists',
  'own-user': 'partner-user',
  'their-certificate': 'own-certificate',
  'own-certificate': 'partner-trust',
  'trust-store': 'partner-trust',
};

/** Steps at servers of our own, which a tenant does not have. */
const onOurServers: ReadonlySet<NextStep> = new Set<NextStep>([
  'look-up-record',
  'look-up-target',
  'dns-server',
  'way-out',
  'connect-target',
  'own-certificate',
  'trust-store',
  'revocation',
  'own-provider',
  'own-domains',
  'own-route',
  'own-services',
  'replication',
  'next-hop',
]);

/** Whether a step can be done by an organisation of this platform; by any while nobody knows which. */
export function fitsPlatform(step: NextStep, platform: Platform | undefined): boolean {
  return platform !== 'teams' || !onOurServers.has(step);
}

/**
 * The steps of a row from where we stand. The table is written for a line of our own server about a message of ours; a server of
 * the partner's speaks of its own rules, and the person of a message to us is one of ours.
 */
export function stepsFrom(steps: readonly NextStep[], line: ErrorLine): readonly NextStep[] {
  const { sourceParty, direction } = line;
  const turned = steps.map((step) => {
    if (step === 'partner-user' && direction === 'inbound') return 'own-user';
    if (step === 'own-user' && direction === 'inbound') return step;
    return sourceParty === 'theirs' ? (atPartner[step] ?? step) : step;
  });
  return [...new Set(turned)];
}
