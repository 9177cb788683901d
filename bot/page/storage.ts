/** What the browser keeps for good, and for this tab only. */
export const ever = (): Storage => window.localStorage;
export const thisTab = (): Storage => window.sessionStorage;

/** Reads a text kept by the browser; undefined when there is none, or when the browser keeps nothing for this page. */
export function recall(store: () => Storage, key: string): string | undefined {
  try {
    return store().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or deletes it. A browser that keeps nothing is no reason to stop. */
export function keep(store: () => Storage, key: string, value: string | undefined): void {
  try {
    if (value === undefined) store().removeItem(key);
    else store().setItem(key, value);
  } catch {
    return;
  }
}
