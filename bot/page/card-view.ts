import type * as Cards from 'adaptivecards';
import { hostConfig } from './host-config.ts';
import { literalsOf } from './literals.ts';

declare global {
  interface Window {
    /** The library of `/adaptivecards.min.js`. */
    readonly AdaptiveCards: typeof Cards;
  }
}

/** What a card does to the page around it. */
export interface CardEvents {
  /** A button was pressed that sends something to the bot. */
  pressed(label: string, value: unknown): void;
  /** Makes what stands in the place of lines to copy. */
  drawLiteral(lines: readonly string[]): HTMLElement;
}

/** Sets what the library does on every page. */
export function prepareCards(): void {
  const { AdaptiveCard, GlobalSettings } = window.AdaptiveCards;
  // Texts are shown as they are: the library then sets them as text, never as HTML.
  AdaptiveCard.onProcessMarkdown = (_text, result) => {
    result.didProcess = false;
  };
  // Both would write a card's HTML anew; nothing is cut off here.
  GlobalSettings.useAdvancedTextBlockTruncation = false;
  GlobalSettings.useAdvancedCardBottomTruncation = false;
  GlobalSettings.setTabIndexAtCardRoot = false;
}

/** Draws a card; undefined when the library cannot. `name` sets its ids apart from those of all other cards. */
export function drawCard(json: unknown, name: string, events: CardEvents): HTMLElement | undefined {
  const { AdaptiveCard, HostConfig, SubmitAction, ToggleVisibilityAction } = window.AdaptiveCards;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof SubmitAction) events.pressed(action.title ?? '', action.data);
    if (action instanceof ToggleVisibilityAction) {
      // The library tells before it acts.
      queueMicrotask(() => {
        tellFolds(card, action);
      });
    }
  };
  card.parse(json);
  const element = card.render();
  if (element === undefined) return undefined;
  for (const { id, lines } of literalsOf(json)) {
    card.getElementById(id)?.renderedElement?.replaceChildren(events.drawLiteral(lines));
  }
  for (const action of card.getAllActions()) {
    if (action instanceof ToggleVisibilityAction) tellFolds(card, action);
  }
  scaleWithText(element);
  renameIds(element, name);
  return element;
}

/** Says of a button whether what it unfolds is shown. The library says it of the unfolded part, where it means nothing. */
function tellFolds(card: Cards.AdaptiveCard, action: Cards.ToggleVisibilityAction): void {
  const folds = Object.keys(action.targetElements).map((id) => card.getElementById(id));
  const isShown = folds.some((fold) => fold?.isVisible === true);
  for (const fold of folds) fold?.renderedElement?.removeAttribute('aria-expanded');
  action.renderedElement?.setAttribute('aria-expanded', String(isShown));
}

/** Every card has the same few ids, and a document may have each only once. */
function renameIds(card: HTMLElement, name: string): void {
  for (const element of card.querySelectorAll<HTMLElement>('[id]')) {
    element.id = `${name}-${element.id}`;
  }
  for (const element of card.querySelectorAll<HTMLElement>('[aria-controls]')) {
    const ids = element.getAttribute('aria-controls')?.split(' ') ?? [];
    element.setAttribute('aria-controls', ids.map((id) => `${name}-${id}`).join(' '));
  }
}

/** The library sets letters and lines in pixels; they must follow the reader's own size. */
function scaleWithText(card: HTMLElement): void {
  for (const element of card.querySelectorAll<HTMLElement>('[style*="font-size"]')) {
    const pixels = Number.parseFloat(element.style.fontSize);
    if (element.style.fontSize.endsWith('px')) element.style.fontSize = `${pixels / 16}rem`;
    element.style.removeProperty('line-height');
  }
}
