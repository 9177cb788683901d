import type { Message } from './activity.ts';
import { drawCard } from './card-view.ts';
import { make, makeButton } from './dom.ts';
import type { PageLocale, PageWords } from './words.d.ts';

/** How far a line of the person has come. */
export type Delivery = 'sending' | 'sent' | 'failed';

/** What the lines of the conversation need from the page. */
export interface MessageEvents {
  words(): PageWords;
  locale(): PageLocale;
  /** Copies, and says so on the button until `restore` gives it back its label. */
  copy(text: string, button: HTMLButtonElement, restore: () => void): void;
  pressed(message: Message, label: string, value: unknown): void;
}

/** Kinds of answers that are worth copying as a whole. */
const worthCopying = new Set(['result', 'letter', 'ticket', 'evidence']);

let cardsDrawn = 0;

/** One line of the conversation; its words can be replaced while it stays where it is. */
export class MessageView {
  readonly element: HTMLElement;
  readonly #who: HTMLElement;
  readonly #time: HTMLTimeElement;
  readonly #body: HTMLElement;
  readonly #delivery: HTMLElement;
  readonly #events: MessageEvents;
  #message: Message;
  #state: Delivery = 'sent';
  #retry: (() => void) | undefined;

  constructor(message: Message, events: MessageEvents) {
    this.#events = events;
    this.#message = message;
    this.#who = make('span', 'who');
    this.#time = make('time', 'time');
    this.#body = make('div', 'body');
    this.#delivery = make('p', 'delivery');
    this.element = make('article', `message ${message.from}`);
    const head = make('p', 'head');
    head.append(this.#who, ' ', this.#time);
    this.element.append(head, this.#body, this.#delivery);
    this.show(message);
  }

  /** Puts other words in the place of the present ones. A focus that was in here stays, on the same button or the one in its place. */
  show(message: Message): void {
    this.#message = message;
    const before = this.#buttons();
    const focused = before.findIndex((button) => button === document.activeElement);
    this.#body.replaceChildren(...this.#draw(message));
    if (message.locale !== undefined) this.#body.lang = message.locale;
    this.element.dataset.kind = message.kind ?? 'note';
    this.relabel();
    if (focused === -1) return;
    const after = this.#buttons();
    const label = before[focused]?.textContent;
    const same = after.find((button) => button.textContent === label) ?? after[focused] ?? after[0];
    same?.focus({ preventScroll: true });
  }

  /** Says in the language of the page who spoke and when. */
  relabel(): void {
    const words = this.#events.words();
    const locale = this.#events.locale();
    const { from, at } = this.#message;
    this.#who.textContent = from === 'you' ? words.you : words.bot;
    this.#time.textContent = at === undefined ? '' : shortTime(at, locale);
    this.#time.dateTime = at?.toISOString() ?? '';
    this.#time.title = at?.toLocaleString(locale) ?? '';
    for (const button of this.#body.querySelectorAll<HTMLButtonElement>('.copy')) {
      labelCopy(button, words);
    }
    for (const box of this.#body.querySelectorAll<HTMLElement>('.literal > pre')) {
      box.setAttribute('aria-label', words.partToCopy);
    }
    this.#showDelivery();
  }

  /** Shows how far the line has come; `retry` is offered when it was not sent. */
  deliver(state: Delivery, retry?: () => void): void {
    this.#state = state;
    this.#retry = retry;
    this.#showDelivery();
  }

  #showDelivery(): void {
    const words = this.#events.words();
    this.element.dataset.delivery = this.#state;
    this.#delivery.replaceChildren();
    if (this.#state === 'sending') this.#delivery.textContent = words.sending;
    if (this.#state !== 'failed') return;
    this.#delivery.append(make('span', '', words.notSent));
    if (this.#retry === undefined) return;
    this.#delivery.append(' ', makeButton('link', words.retry, this.#retry));
  }

  #draw(message: Message): readonly HTMLElement[] {
    const { cards, text, plainText, kind } = message;
    const drawn = cards.map((card) =>
      drawCard(card, `card-${String(++cardsDrawn)}`, {
        pressed: (label, value) => {
          this.#events.pressed(message, label, value);
        },
        drawLiteral: (lines) => this.#literal(lines, kind === 'letter'),
      }),
    );
    const whole = drawn.filter((card) => card !== undefined);
    // A card that cannot be drawn is no reason to be silent: its text is complete.
    const isMissing = whole.length < cards.length;
    const said = text === '' && isMissing ? (plainText ?? '') : text;
    const copy =
      plainText !== undefined && worthCopying.has(kind ?? '') ? [this.#copyAll(plainText)] : [];
    return [...(said === '' ? [] : [make('p', 'text', said)]), ...whole, ...copy];
  }

  #copyAll(text: string): HTMLElement {
    const foot = make('div', 'foot');
    foot.append(this.#copyButton('copy whole', text));
    return foot;
  }

  #literal(lines: readonly string[], isProse: boolean): HTMLElement {
    const text = lines.join('\n');
    const box = make('div', isProse ? 'literal prose' : 'literal');
    const pre = make('pre', '', text);
    // Long lines are moved by keyboard too.
    pre.tabIndex = 0;
    pre.setAttribute('role', 'group');
    box.append(pre, this.#copyButton('copy part', text));
    return box;
  }

  #copyButton(className: string, text: string): HTMLButtonElement {
    const button = makeButton(className, '', () => {
      this.#events.copy(text, button, () => {
        labelCopy(button, this.#events.words());
      });
    });
    labelCopy(button, this.#events.words());
    return button;
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.#body.querySelectorAll('button')];
  }
}

function labelCopy(button: HTMLButtonElement, words: PageWords): void {
  // It says "Copied" just now.
  if (button.dataset.told !== undefined) return;
  const isWhole = button.classList.contains('whole');
  button.textContent = isWhole ? words.copyAsText : words.copy;
  if (!isWhole) button.setAttribute('aria-label', words.copyPart);
}

/** The time of day; with the date when it was another day. */
function shortTime(at: Date, locale: PageLocale): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return at.toLocaleString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isToday ? {} : { month: 'short', day: 'numeric' }),
  });
}
