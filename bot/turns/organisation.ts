import type { Incoming } from './channel.ts';

/** Channels of one machine: whoever uses it belongs together. */
const ownChannels = new Set(['local', 'terminal']);

/**
 * Names those for whom it counts what one of them says of our side; undefined in a channel that knows no organisations,
 * where nothing is passed on.
 */
export function organisationOf({
  channel,
  tenant,
}: Pick<Incoming, 'channel' | 'tenant'>): string | undefined {
  // With the channel: not every channel vouches for the tenant that a client names.
  if (tenant !== undefined) return `${channel} tenant ${tenant}`;
  return ownChannels.has(channel) ? `channel ${channel}` : undefined;
}
