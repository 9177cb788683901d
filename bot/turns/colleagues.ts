import { LRUCache } from 'lru-cache';
import type { Ours } from '../../dialogs/state.ts';
import type { Incoming } from './channel.ts';

const mostOrganisations = 1_000;
/** Channels of one machine: whoever uses it belongs together. */
const ownChannels = new Set(['local', 'terminal']);

/** What one person said about our side, so that no colleague has to say it again. */
export interface Colleagues {
  ours(who: Pick<Incoming, 'channel' | 'tenant'>): Ours | undefined;
  learn(who: Pick<Incoming, 'channel' | 'tenant' | 'user'>, ours: Ours): void;
  /** What this person said is forgotten; on a machine of one's own all of it is. */
  forget(who: Pick<Incoming, 'channel' | 'tenant' | 'user'>): void;
}

/** Remembers it for each organisation; in a channel that knows none, nothing is passed on. */
export function createColleagues(): Colleagues {
  const known = new LRUCache<string, { readonly ours: Ours; readonly by: string }>({
    max: mostOrganisations,
  });
  return {
    ours(who) {
      const key = organisationOf(who);
      return key === undefined ? undefined : known.get(key)?.ours;
    },
    learn(who, ours) {
      const key = organisationOf(who);
      if (key !== undefined)
        known.set(key, { ours: { ...ours, from: 'organisation' }, by: who.user });
    },
    forget(who) {
      const key = organisationOf(who);
      if (key !== undefined && (ownChannels.has(who.channel) || known.get(key)?.by === who.user))
        known.delete(key);
    },
  };
}

function organisationOf({
  channel,
  tenant,
}: Pick<Incoming, 'channel' | 'tenant'>): string | undefined {
  // With the channel: not every channel vouches for the tenant that a client names.
  if (tenant !== undefined) return `${channel} tenant ${tenant}`;
  return ownChannels.has(channel) ? `channel ${channel}` : undefined;
}
