/** Something that takes long to load and is loaded once. */
export interface LoadedLater<T> {
  /** Begins to load, or waits for what is under way; after a failure the next call tries again. */
  get(): Promise<T>;
  /** What is there already; begins nothing. */
  loaded(): T | undefined;
}

/** Puts the loading of something off until it is wanted, so that the server and its page are there at once. */
export function loadLater<T>(load: () => Promise<T>): LoadedLater<T> {
  let there: { readonly value: T } | undefined;
  let loading: Promise<T> | undefined;
  return {
    get() {
      loading ??= load().then(
        (value) => {
          there = { value };
          return value;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    loaded: () => there?.value,
  };
}
