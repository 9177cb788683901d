import { createRequire } from 'node:module';
import type * as Library from 'adaptivecards';
import type { AdaptiveCard, Element, TextRun } from '../../../bot/cards/elements.ts';

// The library's main file is no module that Node could load; its bundle is.
const {
  AdaptiveCard: Parser,
  SerializationContext,
  Versions,
} = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof Library;

/** Everything that the library of Web Chat finds wrong with a card. */
export function complaintsAbout(card: AdaptiveCard): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new Parser();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const found = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  const messages = [...found, ...parsed.validateProperties().validationEvents].map(
    ({ message }) => message,
  );
  // The library's pattern for languages keeps its place from one card to the next, so it refuses every other one.
  return messages.filter(
    (message) => !/^Invalid value "[a-z]{2}" for property "lang"/u.test(message),
  );
}

/** Every element of a card, in the order of reading. */
export function elementsOf({ body }: AdaptiveCard): readonly Element[] {
  return body.flatMap(within);
}

function within(element: Element): readonly Element[] {
  switch (element.type) {
    case 'Container':
      return [element, ...element.items.flatMap(within)];
    case 'ColumnSet':
      return [element, ...element.columns.flatMap(({ items }) => items.flatMap(within))];
    default:
      return [element];
  }
}

/** Texts that renderers read as Markdown. */
export function markdownOf(card: AdaptiveCard): readonly string[] {
  return elementsOf(card).flatMap((one) => (one.type === 'TextBlock' ? [one.text] : []));
}

/** Texts that are shown as they are. */
export function runsOf(card: AdaptiveCard): readonly TextRun[] {
  return elementsOf(card).flatMap((one) => (one.type === 'RichTextBlock' ? one.inlines : []));
}

/** Everything that can be seen, also when it is folded. */
export function visibleTextsOf(card: AdaptiveCard): readonly string[] {
  return [
    ...elementsOf(card).flatMap((one) => {
      if (one.type === 'TextBlock') return [one.text];
      if (one.type === 'ActionSet') return one.actions.map(({ title }) => title);
      return one.type === 'RichTextBlock' ? one.inlines.map(({ text }) => text) : [];
    }),
    ...(card.actions ?? []).map(({ title }) => title),
  ];
}
