import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { parseDomain } from '../../services/model/domain.ts';
import type { Log } from '../log.ts';
import type { CheckedActivity } from './activity-check.ts';
import { tenantOf } from './tenants.ts';

/** Longest wait for the name; who asked about a domain waits for an answer. A name that comes later is good for the next question. */
const nameWithinMs = 1_500;
/** How long a name is remembered, and how long nobody asks again after a failure. */
const knownMs = 8 * 3_600_000;
const failedMs = 600_000;
const mostPeople = 10_000;

/** Domains that Microsoft gives to every organisation, in the order: public, US government, China, Germany. They are no SIP domains. */
const initialDomains = [
  'onmicrosoft.com',
  'onmicrosoft.us',
  'partner.onmschina.cn',
  'onmicrosoft.de',
] as const;

/** Does something in the conversation of an activity, with a context of the SDK. */
export type InConversation = <T>(act: (context: TurnContext) => Promise<T>) => Promise<T>;

/** Sign-in names of those who write in Teams, of which only the domain is kept. */
export interface SignIns {
  /**
   * The domain of the sign-in name of whoever sent the activity. Asked for once for each person, however many ask meanwhile.
   * Undefined outside Teams, for guests, for a name that tells no domain of an organisation, and when it does not come in time.
   * Never fails.
   */
  domainOf(activity: CheckedActivity, inConversation: InConversation): Promise<string | undefined>;
}

export interface SignInOptions {
  readonly log: Pick<Log, 'info'>;
  /** `nameWithinMs` unless given. */
  readonly withinMs?: number;
}

export function createSignIns({ log, withinMs = nameWithinMs }: SignInOptions): SignIns {
  const known = new LRUCache<string, Promise<string | undefined>>({
    max: mostPeople,
    ttl: knownMs,
  });
  const begin = (key: string, name: Promise<string | undefined>) => {
    const domain = name.catch((error: unknown) => {
      log.info('sign-in.unknown', { error: nameOf(error) });
      known.set(key, domain, { ttl: failedMs });
      return undefined;
    });
    known.set(key, domain);
    return domain;
  };
  return {
    async domainOf(activity, inConversation) {
      const user = activity.from?.id;
      if (activity.channelId !== 'msteams' || user === undefined) return undefined;
      const key = JSON.stringify([tenantOf(activity), user]);
      const domain = known.get(key) ?? begin(key, lookUp(activity, user, inConversation));
      return within(domain, withinMs);
    },
  };
}

async function lookUp(
  activity: CheckedActivity,
  user: string,
  inConversation: InConversation,
): Promise<string | undefined> {
  const place = placeOf(activity);
  const member = await inConversation((context) => findMember(context, place, user));
  return domainOfMember(member, tenantOf(activity));
}

/**
 * The part behind the @ of a member's sign-in name; undefined for guests and members of another organisation, for the
 * domains that Microsoft gives, and for what is no public domain.
 */
export function domainOfMember(member: unknown, tenant: string | undefined): string | undefined {
  const read = memberSchema.safeParse(member);
  if (!read.success) return undefined;
  const { userPrincipalName, tenantId, userRole } = read.data;
  const isForeign =
    typeof tenantId === 'string' &&
    tenant !== undefined &&
    tenantId.toLowerCase() !== tenant.toLowerCase();
  if (isForeign || userRole === 'guest' || userRole === 'anonymous') return undefined;
  // A guest is called by the home address, with _ for @, in the organisation that invited: "ann_fabrikam.com#EXT#@contoso.com".
  if (/#ext#/iu.test(userPrincipalName)) return undefined;
  const domain = parseDomain(userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1));
  if (!userPrincipalName.includes('@') || !domain.ok) return undefined;
  const isInitial = initialDomains.some(
    (initial) => domain.domain === initial || domain.domain.endsWith(`.${initial}`),
  );
  return isInitial ? undefined : domain.domain;
}

const memberSchema = z.object({
  // The longest that Microsoft Entra takes is 113 characters.
  userPrincipalName: z.string().max(320),
  tenantId: z.string().nullish().catch(undefined),
  userRole: z.string().nullish().catch(undefined),
});

const teamData = z.object({ team: z.object({ id: z.string().min(1) }) });

/** Where the person is a member: the team of a channel, else the chat itself. A thread has no members of its own. */
function placeOf({ channelData, conversation: { id } }: CheckedActivity): string {
  return teamData.safeParse(channelData).data?.team.id ?? id.replace(/;messageid=.*$/u, '');
}

interface Members {
  getConversationMember(conversation: string, member: string): Promise<unknown>;
}

/** Asks the channel with the client that the SDK made for this context. */
async function findMember(context: TurnContext, place: string, user: string): Promise<unknown> {
  const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  const members: unknown =
    typeof client === 'object' && client !== null
      ? Reflect.get(client, 'conversations')
      : undefined;
  if (!isMembers(members)) throw new Error('no client for the channel');
  return members.getConversationMember(place, user);
}

function isMembers(value: unknown): value is Members {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'getConversationMember') === 'function'
  );
}

async function within<T>(work: Promise<T>, limitMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, limitMs);
  });
  const first = await Promise.race([work, limit]);
  clearTimeout(timer);
  return first;
}

/** What may be logged of an error: its kind and the status of the channel, not its words. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' ? `${error.name} ${status}` : error.name;
}
