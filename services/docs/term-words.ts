import { actions, terms } from './terms.ts';
import { tokensOf } from './tokens.ts';

let known: ReadonlySet<string> | undefined;

/** The words of all terms of the field and of what people say for them, as they are searched by; read when first asked for. */
export function termWords(): ReadonlySet<string> {
  known ??= new Set(
    [...terms, ...actions].flatMap(({ en, colloquial }) =>
      [...en, ...colloquial].flatMap(tokensOf),
    ),
  );
  return known;
}
