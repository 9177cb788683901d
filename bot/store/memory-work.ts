import {
  jobOf,
  messageOf,
  type ConversationRow,
  type MemoryTables,
  type MessageRow,
} from './memory-tables.ts';
import type { Lease, StoredJob, StoredMessage } from './store.ts';
import { jobLeaseMs, messageLeaseMs } from './store.ts';

export function takeJobs(limit: number, tables: MemoryTables): readonly StoredJob[] {
  const now = tables.now();
  const free = tables.jobs.filter((job) => job.freeAt <= now).slice(0, limit);
  return free.map((job) => {
    job.attempts += 1;
    job.freeAt = now + jobLeaseMs;
    return jobOf(job);
  });
}

export function takeMessages(limit: number, tables: MemoryTables): readonly StoredMessage[] {
  const now = tables.now();
  const pending = tables.messages.filter(({ status }) => status === 'pending');
  // A later message waits for the earlier ones of its conversation that are due.
  const isNext = (message: MessageRow) =>
    message.freeAt <= now &&
    !pending.some(
      (earlier) =>
        earlier.id < message.id &&
        earlier.freeAt > now &&
        (earlier.dueAt ?? 0) <= now &&
        earlier.turn.conversation === message.turn.conversation,
    );
  return pending
    .filter(isNext)
    .slice(0, limit)
    .map((message) => {
      message.attempts += 1;
      message.freeAt = now + messageLeaseMs;
      return messageOf(message, tables);
    });
}

export function returnJob({ job, attempt }: Lease, afterMs: number, tables: MemoryTables): void {
  const row = tables.jobs.find((one) => one.id === job && one.attempts === attempt);
  if (row !== undefined) row.freeAt = tables.now() + afterMs;
}

export function markSent(id: string, sentAs: string | undefined, tables: MemoryTables): void {
  const row = findMessage(id, tables);
  if (row === undefined) return;
  row.status = 'sent';
  row.sentAs = sentAs;
}

export function returnMessage(id: string, afterMs: number, tables: MemoryTables): void {
  const row = findMessage(id, tables);
  if (row !== undefined) row.freeAt = tables.now() + afterMs;
}

export function dropMessage(id: string, tables: MemoryTables): void {
  const row = findMessage(id, tables);
  if (row?.status === 'pending') row.status = 'dropped';
}

/** Gives up what is about one of these names and was not sent. */
export function cancelMessages(
  conversation: ConversationRow,
  names: readonly string[],
  { messages }: MemoryTables,
): void {
  for (const message of messages) {
    const { about, status, turn } = message;
    const isCancelled = about !== undefined && names.includes(about);
    if (isCancelled && status === 'pending' && turn.conversation === conversation)
      message.status = 'dropped';
  }
}

/** Undefined for the id of another store. */
function findMessage(id: string, { instance, messages }: MemoryTables): MessageRow | undefined {
  return messages.find((message) => `${instance}-${message.id}` === id);
}
