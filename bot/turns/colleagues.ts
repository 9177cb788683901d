import { LRUCache } from 'lru-cache';
import type { Ours } from '../../dialogs/state.ts';
import type { Incoming } from './channel.ts';

const mostOrganisations = 1_000;
/** Channels of one machine: whoever uses it belongs together. */
const ownChannels = new Set(['local', 'terminal']);

/** What one person said about our side, so that no colleague has to say it again. */
export interface Colleagues {
  ours(who: Pick<Incoming, 'channel' | 'tenant'>): Ours | undefined;
  learn(who: Pick<Incoming, 'channel' | 'tenant'>, ours: Ours): void;
  /** On a machine of one's own there are no colleagues who still need it. */
  forget(who: Pick<Incoming, 'channel'>): void;
}

/** Remembers it for each organisation; in a channel that knows none, nothing is passed on. */
export function createColleagues(): Colleagues {
  const known = new LRUCache<string, Ours>({ max: mostOrganisations });
  return {
    ours(who) {
      const key = organisationOf(who);
      return key === undefined ? undefined : known.get(key);
    },
    learn(who, ours) {
      const key = organisationOf(who);
      if (key !== undefined) known.set(key, { ...ours, from: 'organisation' });
    },
    forget({ channel }) {
      if (ownChannels.has(channel)) known.delete(`channel ${channel}`);
    },
  };
}

function organisationOf({
  channel,
  tenant,
}: Pick<Incoming, 'channel' | 'tenant'>): string | undefined {
  if (tenant !== undefined) return `tenant ${tenant}`;
  return ownChannels.has(channel) ? `channel ${channel}` : undefined;
}
