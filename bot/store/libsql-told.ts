import type { Ours } from '../../dialogs/state.ts';
import { readOurs } from './records.ts';
import type { Told, Turn } from './store.ts';
import type { Tables } from './tables.ts';

/** Runs inside a transaction. */
export function learn(
  { organisation, ours }: Told,
  { key, user }: Pick<Turn, 'key' | 'user'>,
  { database, now }: Tables,
): void {
  database.run(
    `INSERT INTO told (organisation, channel, user, ours, at) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (organisation) DO UPDATE SET channel = ?2, user = ?3, ours = ?4, at = ?5`,
    organisation,
    key.channel,
    user,
    JSON.stringify(ours),
    now(),
  );
}

export function findTold(organisation: string, { database }: Tables): Ours | undefined {
  const row = database.get(
    'SELECT CAST(ours AS BLOB) AS ours FROM told WHERE organisation = ?',
    organisation,
  );
  return row === undefined ? undefined : readOurs(row.ours);
}
