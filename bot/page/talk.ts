import { inOrder, labelIn, readActivity, type Message } from './activity.ts';
import { createPressGuard } from './composer-rules.ts';
import { DirectLine, type Link } from './direct-line.ts';
import { make } from './dom.ts';
import { MessageView, type MessageEvents } from './message-view.ts';
import type { Session } from './session.ts';
import { openStream } from './stream.ts';
import { Transcript } from './transcript.ts';
import type { PageLocale, PageWords } from './words.d.ts';

/** What the conversation needs from the page. */
export interface TalkEvents {
  words(): PageWords;
  locale(): PageLocale;
  copy(text: string, button: HTMLButtonElement, restore: () => void): void;
  linked(link: Link): void;
  /** The conversation to take up after a reload. */
  began(session: Session): void;
  /** Whether the person has said anything yet. */
  spoke(hasSpoken: boolean): void;
}

/** How far below the window the end may be and still count as seen. */
const nearPixels = 120;

/** The conversation on the page: what was said, and what is sent. */
export class Talk {
  readonly #log: HTMLElement;
  readonly #events: TalkEvents;
  readonly #transcript = new Transcript();
  readonly #views = new Map<string, MessageView>();
  readonly #messages = new Map<string, Message>();
  readonly #isFirstPress = createPressGuard(() => Date.now());
  readonly #line: DirectLine;
  readonly #viewEvents: MessageEvents;
  #link: Link = 'connecting';
  /** The message whose button was pressed last: when it changes, that is the answer. */
  #pressedOn: string | undefined;

  constructor(log: HTMLElement, events: TalkEvents) {
    this.#log = log;
    this.#events = events;
    this.#viewEvents = this.#createViewEvents();
    this.#line = this.#createLine();
  }

  /** Whether what is sent now has a chance to arrive. */
  get isConnected(): boolean {
    return this.#link === 'connected';
  }

  /** Whether the person has said anything in this conversation. */
  get hasSpoken(): boolean {
    return this.#transcript.userSpoke;
  }

  /** Takes up a conversation after a reload, or begins one. */
  open(session: Session | undefined): void {
    this.#line.open(session);
  }

  /** Leaves this conversation and begins another. */
  restart(): void {
    this.#clear();
    this.#log.replaceChildren();
    this.#events.spoke(false);
    this.#line.open();
  }

  retryNow(): void {
    this.#line.retryNow();
  }

  /** Says everything around the messages in the language of the page. */
  relabel(): void {
    for (const view of this.#views.values()) view.relabel();
  }

  /** Says something for the person. */
  say(text: string): void {
    this.#send({ text }, text);
  }

  #createViewEvents(): MessageEvents {
    const events = this.#events;
    return {
      words: () => events.words(),
      locale: () => events.locale(),
      copy: (text, button, restore) => {
        events.copy(text, button, restore);
      },
      pressed: (message, label, value) => {
        this.#press(message, label, value);
      },
    };
  }

  #createLine(): DirectLine {
    const events = this.#events;
    const around = {
      fetch: (path: string, init: RequestInit) => fetch(path, init),
      openStream,
      random: () => Math.random(),
      reader: () => ({ locale: events.locale(), timeZone: timeZone() }),
    };
    return new DirectLine(around, {
      received: (activities) => {
        this.#receive(activities);
      },
      linked: (link) => {
        this.#link = link;
        events.linked(link);
      },
      began: (session) => {
        events.began(session);
      },
      forgotten: () => {
        this.#forget();
      },
    });
  }

  #press(message: Message, label: string, value: unknown): void {
    if (message.id === undefined) return;
    if (!this.#isFirstPress(`${message.id} ${JSON.stringify(value)}`)) return;
    this.#pressedOn = message.id;
    this.#send({ value, replyToId: message.id }, label);
  }

  #send(content: Readonly<Record<string, unknown>>, shown: string): void {
    const clientId = crypto.randomUUID();
    const view = this.#merge({ from: 'you', text: shown, cards: [], clientId, at: new Date() });
    if (view === undefined) return;
    this.#events.spoke(true);
    this.#reveal(view.element);
    void this.#deliver(view, clientId, {
      type: 'message',
      ...content,
      from: { id: 'user', role: 'user' },
      locale: this.#events.locale(),
      localTimezone: timeZone(),
      channelData: { clientActivityID: clientId },
    });
  }

  async #deliver(
    view: MessageView,
    clientId: string,
    activity: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    // Said only when it takes long enough to wonder.
    const slow = setTimeout(() => {
      view.deliver('sending');
    }, 800);
    const sent = await this.#line.send(activity);
    clearTimeout(slow);
    if ('failed' in sent) {
      view.deliver('failed', () => {
        view.deliver('sending');
        void this.#deliver(view, clientId, activity);
      });
      return;
    }
    this.#transcript.name(clientId, sent.id);
    view.deliver('sent');
  }

  #receive(activities: readonly unknown[]): void {
    const messages = activities.map(readActivity).filter((message) => message !== undefined);
    for (const message of inOrder(messages)) {
      if (message.from === 'bot' && message.id !== undefined) {
        this.#messages.set(message.id, message);
      }
      this.#merge(message.pressed === undefined ? message : this.#withLabel(message));
    }
    if (this.#transcript.userSpoke) this.#events.spoke(true);
  }

  /** A press comes back without words; its button has them. */
  #withLabel(message: Message): Message {
    const { pressed } = message;
    const cards = pressed === undefined ? undefined : this.#messages.get(pressed.on)?.cards;
    const label = message.text === '' ? labelIn(cards, pressed?.value) : message.text;
    return { ...message, text: label ?? '…' };
  }

  #merge(message: Message): MessageView | undefined {
    const change = this.#transcript.merge(message);
    if (change === undefined) return undefined;
    const wasAtEnd = this.#isAtEnd();
    const known = this.#views.get(change.key);
    if (known !== undefined) known.show(message);
    const view = known ?? new MessageView(message, this.#viewEvents);
    if (known === undefined) {
      this.#views.set(change.key, view);
      this.#log.append(view.element);
    }
    const isLast = view.element === this.#log.lastElementChild;
    const isAwaited = known !== undefined && message.id === this.#pressedOn;
    if ((wasAtEnd && isLast) || isAwaited) this.#reveal(view.element);
    return view;
  }

  #forget(): void {
    this.#clear();
    const notice = make('p', 'notice', this.#events.words().forgotten);
    this.#log.append(notice);
    this.#reveal(notice);
  }

  /** What was said stays readable, as far as the page still shows it; it can no longer change. */
  #clear(): void {
    this.#transcript.reset();
    this.#views.clear();
    this.#messages.clear();
    this.#pressedOn = undefined;
  }

  /** Whether the person reads the newest message, and not an earlier one. */
  #isAtEnd(): boolean {
    const last = this.#log.lastElementChild;
    const bottom = this.#log.parentElement?.getBoundingClientRect().bottom;
    if (last === null || bottom === undefined) return true;
    return last.getBoundingClientRect().bottom < bottom + nearPixels;
  }

  /** Shows the end, or the beginning of a message that is longer than the window. */
  #reveal(element: Element): void {
    const room = this.#log.parentElement?.clientHeight ?? 0;
    const isLong = element.getBoundingClientRect().height > room;
    element.scrollIntoView({ block: isLong ? 'start' : 'end' });
  }
}

function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
