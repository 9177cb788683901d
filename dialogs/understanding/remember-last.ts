/**
 * The same reader, which gives the last result again for the same text: the readers of one message ask the same of it several
 * times. `read` must depend on the text alone.
 */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
