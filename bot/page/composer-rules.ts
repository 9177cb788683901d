/** Characters of one message. The server takes 256 kB; a Chinese character is three bytes and may be escaped. */
export const mostCharacters = 8000;

/** What is asked of a key event; a subset of the browser's KeyboardEvent. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Safari ends a composition before the key that ended it, and gives that key this number. */
const keyOfInputMethod = 229;

/** Whether a key sends the message: Enter alone, and not the Enter that picks a Chinese word in an input method. */
export function isSendKey(key: Key): boolean {
  if (key.isComposing || key.keyCode === keyOfInputMethod) return false;
  return key.key === 'Enter' && !key.shiftKey && !key.ctrlKey && !key.altKey && !key.metaKey;
}

export type Draft =
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly count: number };

/** Reads what is in the box. Nothing is cut off: what is too long stays, and is said to be. */
export function readDraft(value: string): Draft {
  const text = value.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > mostCharacters) return { kind: 'too-long', count: text.length };
  return { kind: 'ready', text };
}

const secondPressMs = 1000;

/** Makes a guard that lets a press through unless the same one came less than a second before; people double-click. */
export function createPressGuard(now: () => number): (press: string) => boolean {
  const lastOf = new Map<string, number>();
  return (press) => {
    const at = now();
    const last = lastOf.get(press);
    if (last !== undefined && at - last < secondPressMs) return false;
    lastOf.set(press, at);
    return true;
  };
}
