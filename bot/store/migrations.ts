import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

/** "FedH": marks a database as ours, for us and for file(1). */
const applicationId = 0x46656448;

/** One step forward. The number is its place in the list, so none is ever changed, moved or taken out. */
export interface Migration {
  readonly what: string;
  readonly sql: string;
}

/** A turn's id is also the version of the state it leaves, so AUTOINCREMENT: an id never comes again. */
const firstTables = `
CREATE TABLE instance (id TEXT NOT NULL) STRICT;
INSERT INTO instance VALUES (lower(hex(randomblob(8))));

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  reference TEXT,
  seen_at INTEGER NOT NULL,
  UNIQUE (channel, name)
) STRICT;
CREATE INDEX conversation_seen ON conversation (seen_at);

CREATE TABLE speaker (
  conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
  user TEXT NOT NULL,
  PRIMARY KEY (conversation, user)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_user ON speaker (user);

CREATE TABLE turn (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
  user TEXT NOT NULL,
  activity TEXT,
  press TEXT,
  settled_at INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX turn_activity ON turn (conversation, activity) WHERE activity IS NOT NULL;
CREATE INDEX turn_press ON turn (conversation, press) WHERE press IS NOT NULL;
CREATE INDEX turn_user ON turn (conversation, user);
CREATE INDEX turn_at ON turn (at);

CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  reply TEXT NOT NULL,
  replaces TEXT,
  replaces_message INTEGER REFERENCES message ON DELETE SET NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'sent', 'dropped')),
  sent_as TEXT,
  attempts INTEGER NOT NULL,
  free_at INTEGER NOT NULL
) STRICT;
CREATE INDEX message_turn ON message (turn);
CREATE INDEX message_replaces ON message (replaces_message) WHERE replaces_message IS NOT NULL;
CREATE INDEX message_pending ON message (id) WHERE status = 'pending';

CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  work TEXT NOT NULL,
  progress INTEGER REFERENCES message ON DELETE SET NULL,
  attempts INTEGER NOT NULL,
  free_at INTEGER NOT NULL
) STRICT;
CREATE INDEX job_turn ON job (turn);
CREATE INDEX job_progress ON job (progress);

CREATE TABLE kept_case (
  conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
  number TEXT NOT NULL,
  user TEXT NOT NULL,
  report BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (conversation, number)
) STRICT;
CREATE INDEX kept_case_user ON kept_case (conversation, user);
CREATE INDEX kept_case_at ON kept_case (at);
`;

const toldAndMeaning = `
CREATE TABLE told (
  organisation TEXT NOT NULL PRIMARY KEY,
  channel TEXT NOT NULL,
  user TEXT NOT NULL,
  ours TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX told_user ON told (channel, user);
CREATE INDEX told_at ON told (at);

ALTER TABLE turn ADD COLUMN meaning TEXT;
`;

/** A message that is due later, and what it is about. */
const dueMessages = `
ALTER TABLE message ADD COLUMN due_at INTEGER;
ALTER TABLE message ADD COLUMN about TEXT;
`;

export const migrations: readonly Migration[] = [
  { what: 'conversations, turns, messages, jobs, cases', sql: firstTables },
  { what: 'what was told of our side; what a message meant', sql: toldAndMeaning },
  { what: 'messages that are due later', sql: dueMessages },
];

/**
 * Brings a database to the newest version, each step in a transaction of its own.
 * Throws `newer` or `foreign`, having changed nothing, for a database that is not ours to change.
 */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  const version = numberOf(database, 'user_version');
  if (!isOurs(database, version)) throw new StoreError('foreign', database.path);
  if (version > steps.length) throw new StoreError('newer', database.path);
  steps.slice(version).forEach(({ sql }, index) => {
    database.transaction(() => {
      database.exec(sql);
      database.exec(`PRAGMA application_id = ${applicationId}`);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
    });
  });
}

/** Marked as ours, or empty. */
function isOurs(database: Database, version: number): boolean {
  const mark = numberOf(database, 'application_id');
  if (mark === applicationId) return true;
  const tables = database.get('SELECT count(*) AS tables FROM sqlite_schema')?.tables;
  return mark === 0 && version === 0 && tables === 0;
}

function numberOf(database: Database, pragma: 'application_id' | 'user_version'): number {
  const value = database.get(`PRAGMA ${pragma}`)?.[pragma];
  return typeof value === 'number' ? value : 0;
}
