import type { FrameworkEndpoint, FrameworkOptions } from './endpoint.ts';

/** The endpoint without the SDK behind it, which takes a third of a second to load. */
export interface LazyEndpoint extends FrameworkEndpoint {
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
    close: async () => {
      await loaded?.close();
    },
  };
}
