import { z } from 'zod';
import type { CheckedActivity } from './activity-check.ts';

const tenantData = z.object({ tenant: z.object({ id: z.string().min(1) }) });

/** The organisation that an activity comes from, where the channel tells. */
export function tenantOf(activity: CheckedActivity): string | undefined {
  return (
    tenantData.safeParse(activity.channelData).data?.tenant.id ?? activity.conversation.tenantId
  );
}

/**
 * Whether an activity comes from an organisation on the list. An empty list allows everybody.
 * An activity may name its organisation twice; then both have to be on the list. One that names none is refused.
 */
export function isAllowedTenant(
  activity: CheckedActivity,
  allowedTenants: readonly string[],
): boolean {
  if (allowedTenants.length === 0) return true;
  const allowed = new Set(allowedTenants.map((tenant) => tenant.toLowerCase()));
  const named = [
    tenantData.safeParse(activity.channelData).data?.tenant.id,
    activity.conversation.tenantId,
  ].filter((tenant) => tenant !== undefined);
  return named.length > 0 && named.every((tenant) => allowed.has(tenant.toLowerCase()));
}
