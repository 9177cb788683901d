import { randomBytes } from 'node:crypto';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** A store that forgets all when the process ends. */
export function openMemoryStore(): Store {
  return createMemoryStore({
    now: () => new Date(),
    instance: randomBytes(8).toString('hex'),
  });
}
