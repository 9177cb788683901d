import type { SettingFactName } from '../../services/model/facts.ts';
import type { Console, Verify } from './guide.ts';
import type { OutsideJudge } from './judge-outside.ts';
import type { PasteJudge } from './judge-paste.ts';

/** Begins a session in a tenant; it changes nothing. */
export const connect = 'Connect-MicrosoftTeams';

/** Nobody can see it from here: somebody's word is noted as that. */
export const onlyAnswer: Verify = { by: 'answer' };

/** Our public side is looked at. */
export function lookAtUs(judge: OutsideJudge): Verify {
  return { by: 'outside', of: 'ours', judge };
}

/** The public side of the partner is looked at. */
export function lookAtThem(judge: OutsideJudge): Verify {
  return { by: 'outside', of: 'theirs', judge };
}

type Read = Extract<Verify, { by: 'paste' }>;

function readIn(at: Console) {
  return (
    judge: PasteJudge,
    facts: readonly SettingFactName[],
    ...commands: readonly string[]
  ): Read => ({ by: 'paste', at, commands, facts, judge });
}

/** The output of these commands is read, run in the Management Shell. */
export const readServers = readIn('server');
/** The same, run on an Edge Server. */
export const readEdge = readIn('edge');

/** Servers and tenant are compared: their outputs are read together. */
export function readBoth(
  judge: PasteJudge,
  facts: readonly SettingFactName[],
  servers: readonly string[],
  tenant: string,
): Read {
  const also = { at: 'tenant', commands: [connect, tenant] } as const;
  return { ...readServers(judge, facts, ...servers), also };
}

/** The same, run in a session in the tenant. */
export function readTenant(
  judge: PasteJudge,
  facts: readonly SettingFactName[],
  ...commands: readonly string[]
): Read {
  return readIn('tenant')(judge, facts, connect, ...commands);
}
