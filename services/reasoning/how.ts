import type { ReadableFact } from '../model/check.ts';
import type { Domain } from '../model/domain.ts';
import type { PartyFacts } from '../model/facts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { How } from '../model/report.ts';
import { endedEarly } from './route.ts';
import { connectCommand, lookUpCommand } from '../fixes/commands.ts';

/** The one command, or the coded question, that would show a missing fact. Commands are to be run on the Edge Server. */
export function howToSee(
  missing: readonly ReadableFact[],
  facts: PartyFacts,
  {
    domain,
    route,
  }: {
    readonly domain: Domain;
    /** The host that a setting of ours names: then their record is not asked. `isFound`: our own servers have an address for it. */
    readonly route?: { readonly host: string; readonly isFound: boolean } | undefined;
  },
): How {
  const [first] = missing;
  if (route !== undefined && ofRoute.has(first)) return howToSeeHost(route, facts);
  // As long as the record is unknown, everything else waits for it.
  if (!facts.federationSrv.known)
    return { command: lookUpCommand(federationRecordOf(domain), 'SRV') };
  switch (first) {
    case 'certificateChain':
      // The port is open, so its command would tell nothing new: what was seen there stands in the way.
      return endedEarly(facts) ? { code: 'after-the-fault' } : connectHow(facts, domain);
    case 'tlsHandshake':
    case 'tcpConnect':
    case 'controlConnect':
      return connectHow(facts, domain);
    case 'targetAddresses':
      return { command: lookUpCommand(targetOf(facts) ?? `sip.${domain}`, 'A') };
    case 'apexSoa':
      return { command: lookUpCommand(domain, 'SOA') };
    case 'clientRecords':
      return { command: lookUpCommand(`lyncdiscover.${domain}`, 'A') };
    case 'xmppSrv':
      return { command: lookUpCommand(`_xmpp-server._tcp.${domain}`, 'SRV') };
    default:
      return { command: lookUpCommand(federationRecordOf(domain), 'SRV') };
  }
}

/** Facts about the host that messages go to. */
const ofRoute: ReadonlySet<ReadableFact | undefined> = new Set<ReadableFact>([
  'certificateChain',
  'tlsHandshake',
  'tcpConnect',
  'targetAddresses',
]);

/** There is nothing to connect to before somebody found an address of the host. */
export function howToSeeHost(
  { host, isFound }: { readonly host: string; readonly isFound: boolean },
  { targetAddresses }: PartyFacts,
): How {
  const looked = targetAddresses.known
    ? targetAddresses.value.find((one) => one.host === host)
    : undefined;
  const isDenied = looked?.v4 === 'none' && looked.v6 === 'none';
  return isDenied && !isFound
    ? { command: lookUpCommand(host, 'A') }
    : { command: connectCommand(host, federationPort) };
}

function connectHow(facts: PartyFacts, domain: Domain): How {
  const target = targetOf(facts);
  if (target !== undefined) return { command: connectCommand(target, federationPort) };
  // Without a record there is no host to connect to: the record comes first.
  return { command: lookUpCommand(federationRecordOf(domain), 'SRV') };
}

function targetOf({ federationSrv }: PartyFacts): string | undefined {
  if (!federationSrv.known) return undefined;
  return federationSrv.value.records.find(({ target }) => target !== '.')?.target;
}
