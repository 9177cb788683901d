import { cloudOf, leadsToMicrosoft } from '../model/known-hosts.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { OtherPlatform, Question } from '../model/report.ts';
import { isInvented, isOwnHost } from './platform.ts';

/**
 * What the DNS of our domain shows where it is not what was said that we run: own servers beside "Teams", Microsoft 365 beside "own
 * servers". Both may be so (hybrid), or a record was left behind. Undefined while nothing was said or nothing differs.
 */
export function otherPlatformOf(
  { our, platform }: Question,
  facts: PartyFacts,
): OtherPlatform | undefined {
  if (our === undefined) return undefined;
  if (platform === 'teams') {
    const host = ownHostIn(our, facts);
    return host === undefined ? undefined : { said: platform, shown: 'servers', host };
  }
  if (platform !== 'onprem') return undefined;
  const host = cloudHostIn(our, facts);
  return host === undefined ? undefined : { said: platform, shown: 'tenant', host };
}

/** The first host of ours that is none of Microsoft's; a wildcard names none. */
function ownHostIn(our: string, facts: PartyFacts): string | undefined {
  const target = targetsIn(facts).find((one) => cloudOf(one) === undefined);
  if (target !== undefined) return target;
  const invented = facts.wildcardProbe.known ? facts.wildcardProbe.value.host : undefined;
  const name = namesIn(facts).find(
    ([, answer]) => isOwnHost(answer) && !isInvented(answer, invented),
  );
  return name === undefined ? undefined : `${name[0]}.${our}`;
}

/** The target of the federation record where it is Microsoft's; without a record the name by which clients find Microsoft. */
function cloudHostIn(our: string, facts: PartyFacts): string | undefined {
  const targets = targetsIn(facts);
  if (targets.length > 0) return targets.find((one) => cloudOf(one) !== undefined);
  const name = namesIn(facts).find(([, answer]) => leadsToMicrosoft(answer));
  return name === undefined ? undefined : `${name[0]}.${our}`;
}

/** A single dot offers no federation and names no host. */
function targetsIn({ federationSrv }: PartyFacts): readonly string[] {
  const records = federationSrv.known ? federationSrv.value.records : [];
  return records.map(({ target }) => target).filter((target) => target !== '.');
}

function namesIn({ clientRecords }: PartyFacts) {
  if (!clientRecords.known) return [];
  const { lyncdiscover, sip } = clientRecords.value;
  return [
    ['lyncdiscover', lyncdiscover],
    ['sip', sip],
  ] as const;
}
