import { z } from 'zod';

/** Levels of objects and lists in a body. Cards nest to about ten. */
export const mostDepth = 32;
/** Values in a body, counting objects and lists. A message with a card has some hundred. */
export const mostNodes = 5_000;
const mostIdLength = 1_024;
const mostTypeLength = 64;
const mostUrlLength = 2_048;
const mostLocaleLength = 64;

/** Why a body is no activity. */
export type BodyCode =
  | 'body-not-an-object'
  | 'body-too-deep'
  | 'body-too-many-values'
  | 'body-forbidden-name'
  | 'bad-type'
  | 'bad-id'
  | 'bad-channel'
  | 'bad-conversation'
  | 'bad-service-url'
  | 'bad-from'
  | 'bad-recipient'
  | 'bad-text'
  | 'bad-locale'
  | 'bad-field';

/** Channels write null for what they leave out. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);
const idText = z.string().min(1).max(mostIdLength);
const account = z.object({
  id: optional(z.string().max(mostIdLength)),
  name: optional(z.string()),
  role: optional(z.string()),
  aadObjectId: optional(z.string().max(mostIdLength)),
});
const members = optional(z.array(z.object({ id: idText })));

/** The parts of an activity that are used; everything else is dropped here and reaches neither us nor the SDK. */
const activitySchema = z.object({
  type: z.string().min(1).max(mostTypeLength),
  id: optional(idText),
  channelId: z.string().min(1).max(mostTypeLength),
  serviceUrl: z.string().min(1).max(mostUrlLength),
  conversation: z.object({
    id: idText,
    name: optional(z.string()),
    isGroup: optional(z.boolean()),
    conversationType: optional(z.string()),
    tenantId: optional(z.string()),
  }),
  from: optional(account),
  recipient: optional(account),
  text: optional(z.string()),
  locale: optional(z.string().max(mostLocaleLength)),
  localTimezone: optional(z.string()),
  replyToId: optional(z.string().max(mostIdLength)),
  deliveryMode: optional(z.string()),
  name: optional(z.string()),
  action: optional(z.string()),
  membersAdded: members,
  membersRemoved: members,
  entities: optional(z.array(z.unknown())),
  attachments: optional(z.array(z.unknown())),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
});

/** An activity whose used parts have the right types. `value`, `entities` and the like are still a stranger's. */
export type CheckedActivity = z.infer<typeof activitySchema>;

export type CheckedBody =
  | { readonly ok: true; readonly activity: CheckedActivity }
  | { readonly ok: false; readonly code: BodyCode };

const codes: Readonly<Record<string, BodyCode>> = {
  type: 'bad-type',
  id: 'bad-id',
  channelId: 'bad-channel',
  conversation: 'bad-conversation',
  serviceUrl: 'bad-service-url',
  from: 'bad-from',
  recipient: 'bad-recipient',
  text: 'bad-text',
  locale: 'bad-locale',
};

/** Types that a person causes and that are answered to that person. */
const personal = new Set(['message', 'invoke']);

/**
 * Reads a parsed body as an activity, before the SDK sees it.
 * Bounded: neither depth nor number of values is followed beyond its limit.
 */
export function checkBody(body: unknown): CheckedBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, code: 'body-not-an-object' };
  }
  const shape = shapeMistake(body);
  if (shape !== undefined) return { ok: false, code: shape };
  const read = activitySchema.safeParse(body);
  if (!read.success) {
    const [field] = read.error.issues[0]?.path ?? [];
    return { ok: false, code: codes[String(field)] ?? 'bad-field' };
  }
  const { type, from } = read.data;
  if (personal.has(type) && (from?.id ?? '') === '') return { ok: false, code: 'bad-from' };
  return { ok: true, activity: read.data };
}

/** JSON gives a plain property of this name; copied without care it becomes the prototype of the copy. */
const forbiddenName = '__proto__';

function shapeMistake(body: object): BodyCode | undefined {
  let level: readonly object[] = [body];
  let nodes = 1;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > mostDepth) return 'body-too-deep';
    const next: object[] = [];
    for (const node of level) {
      if (Object.hasOwn(node, forbiddenName)) return 'body-forbidden-name';
      const values: readonly unknown[] = Object.values(node);
      nodes += values.length;
      if (nodes > mostNodes) return 'body-too-many-values';
      next.push(...values.filter((value) => typeof value === 'object' && value !== null));
    }
    level = next;
  }
  return undefined;
}
