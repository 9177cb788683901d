import { z } from 'zod';
import type { Reference } from '../store/store.ts';
import type { CheckedActivity } from './activity-check.ts';

const referenceSchema = z.object({
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  conversation: z.object({
    id: z.string().min(1),
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  locale: z.string().optional(),
});

/** Where a conversation of a channel is, by which it can be opened anew. */
export type ConversationPlace = z.infer<typeof referenceSchema>;

/** What is kept of an activity to find its conversation again. Of people it says nothing. */
export function referenceOf({
  channelId,
  serviceUrl,
  conversation: { id, isGroup, conversationType, tenantId },
  recipient,
  locale,
}: CheckedActivity): Reference {
  return {
    channelId,
    serviceUrl,
    conversation: {
      id,
      ...(isGroup !== undefined && { isGroup }),
      ...(conversationType !== undefined && { conversationType }),
      ...(tenantId !== undefined && { tenantId }),
    },
    bot: {
      id: recipient?.id ?? '',
      ...(recipient?.name !== undefined && { name: recipient.name }),
    },
    ...(locale !== undefined && { locale }),
  };
}

/** Undefined for what is not such a reference. */
export function readReference(reference: Reference | undefined): ConversationPlace | undefined {
  return referenceSchema.safeParse(reference).data;
}
