import { isObject, stringOf } from './activity.ts';

/** Lines of a card that are copied as they are. */
export interface Literal {
  /** Id of the container in the card; begins with `copy-`. */
  readonly id: string;
  readonly lines: readonly string[];
}

const prefix = 'copy-';

/** The parts of a card that are there to be copied, wherever they stand in it. */
export function literalsOf(card: unknown): readonly Literal[] {
  if (Array.isArray(card)) return card.flatMap(literalsOf);
  if (!isObject(card)) return [];
  const id = stringOf(card.id);
  if (id?.startsWith(prefix) === true) return [{ id, lines: linesIn(card.items) }];
  return Object.values(card).flatMap(literalsOf);
}

/** One line for each text; a text of several lines gives several. */
function linesIn(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    if (!isObject(item)) return [];
    if (Array.isArray(item.inlines)) return textOf(item.inlines).split('\n').map(emptyAgain);
    if (typeof item.text === 'string') return item.text.split('\n').map(emptyAgain);
    return linesIn(item.items);
  });
}

function textOf(inlines: readonly unknown[]): string {
  const texts = inlines.map((inline) => (isObject(inline) ? inline.text : inline));
  return texts.filter((text) => typeof text === 'string').join('');
}

/** A card cannot hold an empty text, so an empty line comes as a no-break space. */
function emptyAgain(line: string): string {
  return line === '\u00a0' ? '' : line;
}
