import { loadLater } from '../loaded-later.ts';
import type { Reopen } from '../turns/channel.ts';
import type { FrameworkEndpoint, FrameworkOptions } from './endpoint.ts';

/** The endpoint without the SDK behind it, which takes a third of a second to load. */
export interface LazyEndpoint extends Pick<FrameworkEndpoint, 'handle' | 'close'> {
  /** The way to a conversation, as its reference tells; undefined when replies may not go there. */
  readonly reopen: Reopen;
  /** Loads the SDK; settles when it is there. The first request does so too. */
  load(): Promise<void>;
  isLoaded(): boolean;
}

/** Puts the loading of the SDK off. */
export function createLazyEndpoint(options: FrameworkOptions): LazyEndpoint {
  const endpoint = loadLater(async () => {
    const { createFrameworkEndpoint } = await import('./endpoint.ts');
    return createFrameworkEndpoint(options);
  });
  return {
    load: async () => {
      await endpoint.get();
    },
    isLoaded: () => endpoint.loaded() !== undefined,
    handle: async (request) => (await endpoint.get()).handle(request),
    reopen: async (key, reference) => (await endpoint.get()).reopen(key, reference),
    close: async () => {
      await endpoint.loaded()?.close();
    },
  };
}
