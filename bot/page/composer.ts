import { isSendKey, mostCharacters, readDraft } from './composer-rules.ts';
import { find, makeButton } from './dom.ts';
import { fill } from './settings.ts';
import { keep, recall, thisTab } from './storage.ts';
import type { PageWords } from './words.d.ts';

const draftKey = 'draft';

/** What the box to write in needs from the page. */
export interface ComposerEvents {
  words(): PageWords;
  /** Tells a screen reader. */
  announce(text: string): void;
  canSend(): boolean;
  send(text: string): void;
}

/** The box to write in, its hint and the examples above it. */
export class Composer {
  readonly #form = find('composer', HTMLFormElement);
  readonly #box = find('message', HTMLTextAreaElement);
  readonly #hint = find('hint', HTMLElement);
  readonly #starters = find('starters', HTMLElement);
  readonly #events: ComposerEvents;

  constructor(events: ComposerEvents) {
    this.#events = events;
    this.#box.value = recall(thisTab, draftKey) ?? '';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#box.addEventListener('keydown', (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      // A key that is held down sends once.
      if (!event.repeat) this.#submit();
    });
    this.#box.addEventListener('input', () => {
      keep(thisTab, draftKey, this.#box.value === '' ? undefined : this.#box.value);
      this.#fit();
      this.#check();
    });
    this.#fit();
  }

  focus(): void {
    this.#box.focus();
  }

  /** Says everything in the language of the page. */
  relabel(domains: readonly string[]): void {
    const words = this.#events.words();
    this.#check();
    const [first = 'contoso.com', ...others] = domains;
    const examples = [fill(words.starterQuestion, { domain: first }), ...others];
    const list = find('starter-list', HTMLElement);
    list.replaceChildren(
      ...examples.map((example) => {
        const item = document.createElement('li');
        item.append(
          makeButton('starter', example, () => {
            this.#offer(example);
          }),
        );
        return item;
      }),
    );
  }

  /** The examples are there until something was said. */
  showStarters(isShown: boolean): void {
    this.#starters.hidden = !isShown;
  }

  #offer(text: string): void {
    if (!this.#events.canSend()) {
      this.#say(this.#events.words().waitForConnection);
      return;
    }
    this.#events.send(text);
    this.focus();
  }

  #submit(): void {
    const words = this.#events.words();
    const draft = readDraft(this.#box.value);
    this.focus();
    if (draft.kind === 'too-long') this.#check();
    else if (draft.kind === 'empty') this.#say(words.empty);
    else if (!this.#events.canSend()) this.#say(words.waitForConnection);
    else {
      this.#events.send(draft.text);
      this.#box.value = '';
      keep(thisTab, draftKey, undefined);
      this.#fit();
      this.#check();
    }
  }

  /** Says what is wrong with the text, or how to send it. */
  #check(): void {
    const words = this.#events.words();
    const draft = readDraft(this.#box.value);
    const isTooLong = draft.kind === 'too-long';
    this.#box.setAttribute('aria-invalid', String(isTooLong));
    if (isTooLong) {
      const { lang } = document.documentElement;
      const values = {
        count: draft.count.toLocaleString(lang),
        most: mostCharacters.toLocaleString(lang),
      };
      this.#say(fill(words.tooLong, values), 'wrong');
    } else this.#hint.replaceChildren(words.keys);
    if (!isTooLong) this.#hint.dataset.tone = 'plain';
  }

  #say(text: string, tone = 'kind'): void {
    if (this.#hint.textContent !== text) this.#events.announce(text);
    this.#hint.textContent = text;
    this.#hint.dataset.tone = tone;
  }

  /** As high as its text, within what page.css allows. */
  #fit(): void {
    this.#box.style.height = 'auto';
    this.#box.style.height = `${this.#box.scrollHeight + 2}px`;
  }
}
