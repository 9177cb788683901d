import type { Report } from '../services/model/report.ts';
import type { Change, TheirChange } from '../services/model/what-next.ts';
import type { Thought } from './understanding/what-if-patterns.ts';
import type { Half } from './understanding/what-if.ts';

/**
 * What changes when the partner does something, or when a record or a certificate of either side does; undefined for a setting of ours.
 * Whether they let us in, where they did not say so, nobody can count through: their other lists are not seen.
 */
export function changesOutside(
  thought: Thought,
  report: Report,
  host: string,
): readonly Change[] | undefined {
  const isTenant = theirHalf(report) === 'tenant';
  switch (thought) {
    case 'theyAllow':
    case 'theyUnallow':
    case 'theyOn':
      return [];
    case 'theyBlock':
      return [theirs({ kind: isTenant ? 'tenant-block' : 'block-domain' })];
    case 'theyOff':
      return [theirs({ kind: isTenant ? 'tenant-federation' : 'federation', on: false })];
    case 'theirRecord':
    case 'ourRecord':
      return [{ kind: 'publish-record', party: partyOf(thought), target: host }];
    case 'theirRecordGone':
    case 'ourRecordGone':
      return [{ kind: 'remove-record', party: partyOf(thought) }];
    case 'theirCertificateExpired':
    case 'ourCertificateExpired':
      return [{ kind: 'certificate', party: partyOf(thought), valid: false }];
    case 'theirCertificateRenewed':
    case 'ourCertificateRenewed':
      return [{ kind: 'certificate', party: partyOf(thought), valid: true }];
    default:
      return undefined;
  }
}

/** Where the settings of the partner are, as far as their records show. */
export function theirHalf({ picture }: Pick<Report, 'picture'>): Half {
  return picture.startsWith('M365') || picture.startsWith('TEAMS') ? 'tenant' : 'servers';
}

function theirs(change: TheirChange): Change {
  return { kind: 'theirs', change };
}

function partyOf(thought: Thought): 'theirs' | 'ours' {
  return thought.startsWith('their') ? 'theirs' : 'ours';
}
