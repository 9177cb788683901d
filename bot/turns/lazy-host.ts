import { loadLater } from '../loaded-later.ts';
import type { Host } from './channel.ts';

/** A bot whose understanding, reasoning and words are loaded after the server listens. */
export interface LazyHost extends Host {
  /** Loads them; settles when they are there. The first message does so too. */
  load(): Promise<void>;
  isLoaded(): boolean;
}

/** Puts the loading of the bot off: three quarters of the modules of the server are behind it. */
export function createLazyHost(open: () => Promise<Host>): LazyHost {
  const host = loadLater(open);
  return {
    load: async () => {
      await host.get();
    },
    isLoaded: () => host.loaded() !== undefined,
    receive: async (incoming, way) => (await host.get()).receive(incoming, way),
    forget: async (channel, conversation) => (await host.get()).forget(channel, conversation),
    // What is left of an earlier process waits until the bot is there; whoever loads it asks again then.
    resume: async (reopen) => {
      await host.loaded()?.resume(reopen);
    },
    settled: async () => {
      await host.loaded()?.settled();
    },
  };
}
