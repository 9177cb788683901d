import type { ConversationState, Ours } from './state.ts';

/** Both together, the domain and the platform each from the first that has it; `from` goes with the domain. */
export function mergeOurs(first: Ours | undefined, second: Ours | undefined): Ours | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const { domain, from, by } =
    first.domain === undefined && second.domain !== undefined ? second : first;
  const platform = first.platform ?? second.platform;
  return {
    ...(domain !== undefined && { domain }),
    ...(platform !== undefined && { platform }),
    from,
    ...(by !== undefined && { by }),
  };
}

/**
 * Our side as this person sees it: what was said here, then what is known from elsewhere, without what was denied.
 * What another member of a group said is marked as theirs.
 */
export function oursFor(
  { ours, notOurs }: ConversationState,
  known: Ours | undefined,
  person: string | undefined,
): Ours | undefined {
  const isOthers = ours?.by !== undefined && ours.by !== person;
  const said: Ours | undefined = isOthers ? { ...ours, from: 'group' } : ours;
  return mergeOurs(said, withoutDomain(known, notOurs));
}

/** Without the domain, when it is this one; undefined when nothing is left. */
export function withoutDomain(
  ours: Ours | undefined,
  domain: string | undefined,
): Ours | undefined {
  if (ours === undefined || domain === undefined || ours.domain !== domain) return ours;
  return ours.platform === undefined ? undefined : { platform: ours.platform, from: ours.from };
}
