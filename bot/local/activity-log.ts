/** An activity as clients get it: plain JSON. */
export interface LoggedActivity {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly [field: string]: unknown;
}

/** A part of the log, and the mark up to which the client has then read. */
export interface ActivitySet {
  readonly activities: readonly LoggedActivity[];
  readonly watermark: string;
}

/** The activities of one conversation, in the order in which a client has to learn of them. */
export interface ActivityLog {
  /** Gives what is new: this activity. */
  add(activity: LoggedActivity): ActivitySet;
  /**
   * Puts an activity in the place of the one with its id, at the end of the log: a client that asks by watermark would
   * else never learn of it. Undefined when that one is no longer kept.
   */
  replace(activity: LoggedActivity): ActivitySet | undefined;
  find(id: string): LoggedActivity | undefined;
  /** Everything after a watermark; an unreadable one means from the beginning. */
  since(watermark: string | undefined): ActivitySet;
}

/** How much of one conversation is kept. */
export interface ActivityLogLimits {
  readonly mostActivities: number;
  /** Characters of JSON. The newest activity is kept even when it alone is longer. */
  readonly mostCharacters: number;
}

interface Entry {
  readonly activity: LoggedActivity;
  /** Counts upwards and is never used twice, also when the oldest entries are gone. */
  readonly mark: number;
  readonly characters: number;
}

/** An empty log, which drops its oldest activities when it is full. */
export function createActivityLog({
  mostActivities,
  mostCharacters,
}: ActivityLogLimits): ActivityLog {
  let entries: readonly Entry[] = [];
  let lastMark = 0;
  const append = (activity: LoggedActivity): ActivitySet => {
    lastMark += 1;
    const characters = JSON.stringify(activity).length;
    entries = [...entries, { activity, mark: lastMark, characters }].slice(-mostActivities);
    let total = entries.reduce((sum, entry) => sum + entry.characters, 0);
    while (total > mostCharacters && entries.length > 1) {
      total -= entries[0]?.characters ?? 0;
      entries = entries.slice(1);
    }
    return { activities: [activity], watermark: String(lastMark) };
  };
  return {
    add: append,
    replace(activity) {
      const others = entries.filter((entry) => entry.activity.id !== activity.id);
      if (others.length === entries.length) return undefined;
      entries = others;
      return append(activity);
    },
    find: (id) => entries.find((entry) => entry.activity.id === id)?.activity,
    since(watermark) {
      const read = watermark !== undefined && /^\d{1,15}$/u.test(watermark) ? Number(watermark) : 0;
      const fresh = entries.filter((entry) => entry.mark > read);
      return { activities: fresh.map((entry) => entry.activity), watermark: String(lastMark) };
    },
  };
}
