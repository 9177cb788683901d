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

/** Puts the loading of the SDK off, so that the server and its page are there at once. */
export function createLazyEndpoint(options: FrameworkOptions): LazyEndpoint {
  let loaded: FrameworkEndpoint | undefined;
  let loading: Promise<FrameworkEndpoint> | undefined;
  const endpoint = (): Promise<FrameworkEndpoint> => {
    loading ??= import('./endpoint.ts').then(({ createFrameworkEndpoint }) => {
      loaded = createFrameworkEndpoint(options);
      return loaded;
    });
    return loading.catch((error: unknown) => {
      // The next request tries again.
      loading = undefined;
      throw error;
    });
  };
  return {
    load: async () => {
      await endpoint();
    },
    isLoaded: () => loaded !== undefined,
    handle: async (request) => (await endpoint()).handle(request),
    reopen: async (key, reference) => (await endpoint()).reopen(key, reference),
    close: async () => {
      await loaded?.close();
    },
  };
}
