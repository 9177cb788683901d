import { prepareCards } from './card-view.ts';
import { Composer } from './composer.ts';
import type { Link } from './direct-line.ts';
import { find } from './dom.ts';
import { labelChoices, labelPage, offerAppearances, offerLanguages } from './frame.ts';
import { readKept } from './session.ts';
import { chooseLocale, languageCommands } from './settings.ts';
import { ever, keep, recall, thisTab } from './storage.ts';
import { Talk } from './talk.ts';
import { announce, copyAndTell } from './telling.ts';
import type { PageLocale, PageTexts, PageWords } from './words.d.ts';

/** The page: conversation, box to write in, and the choices above them. */
class Page {
  readonly #texts: PageTexts;
  readonly #talk: Talk;
  readonly #composer: Composer;
  #locale: PageLocale = chooseLocale(recall(ever, 'locale'), navigator.languages);
  #link: Link = 'connecting';
  #wasLost = false;

  constructor(texts: PageTexts) {
    this.#texts = texts;
    this.#talk = this.#createTalk();
    this.#composer = new Composer({
      words: () => this.#words,
      announce,
      canSend: () => this.#talk.isConnected,
      send: (text) => {
        this.#talk.say(text);
      },
    });
  }

  /** Shows everything and takes up the conversation. */
  open(): void {
    offerLanguages((chosen) => {
      this.#choose(chosen);
    });
    offerAppearances();
    this.#listen();
    this.#relabel();
    find('composer', HTMLFormElement).hidden = false;
    this.#composer.showStarters(true);
    this.#composer.focus();
    this.#talk.open(readKept(recall(thisTab, 'session')));
  }

  get #words(): PageWords {
    return this.#texts.words[this.#locale];
  }

  #createTalk(): Talk {
    return new Talk(find('log', HTMLElement), {
      words: () => this.#words,
      locale: () => this.#locale,
      copy: (text, button, restore) => {
        void copyAndTell(text, button, this.#words, restore);
      },
      linked: (link) => {
        this.#showLink(link);
      },
      began: (session) => {
        keep(thisTab, 'session', JSON.stringify(session));
      },
      spoke: (hasSpoken) => {
        this.#composer.showStarters(!hasSpoken);
        find('where', HTMLButtonElement).hidden = !hasSpoken;
      },
    });
  }

  #listen(): void {
    find('restart', HTMLButtonElement).addEventListener('click', () => {
      this.#talk.restart();
      this.#composer.focus();
    });
    find('where', HTMLButtonElement).addEventListener('click', () => {
      if (this.#talk.isConnected) this.#talk.say(this.#words.where);
      else announce(this.#words.waitForConnection);
      this.#composer.focus();
    });
    window.addEventListener('online', () => {
      this.#talk.retryNow();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#talk.retryNow();
    });
  }

  #choose(locale: PageLocale): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    keep(ever, 'locale', locale);
    this.#relabel();
    // The bot hears of it as of anything a person says; a conversation that has not begun is begun anew.
    if (!this.#talk.hasSpoken) this.#talk.restart();
    else if (this.#talk.isConnected) this.#talk.say(languageCommands[locale]);
  }

  #relabel(): void {
    document.documentElement.lang = this.#locale;
    labelPage(this.#words);
    labelChoices(this.#words, this.#locale);
    this.#composer.relabel(this.#texts.domains);
    this.#talk.relabel();
    this.#sayLink();
  }

  #showLink(link: Link): void {
    this.#link = link;
    this.#sayLink();
    if (link === 'lost' || link === 'unreachable') this.#wasLost = true;
    if (link !== 'connected' || !this.#wasLost) return;
    this.#wasLost = false;
    announce(this.#words.connected);
  }

  /** Says nothing when all is well. */
  #sayLink(): void {
    const words = this.#words;
    const said = {
      connecting: words.connecting,
      connected: '',
      lost: words.lost,
      unreachable: words.unreachable,
    };
    const line = find('link', HTMLElement);
    line.textContent = said[this.#link];
    line.dataset.link = this.#link;
  }
}

prepareCards();
new Page((await (await fetch('/words.json')).json()) as PageTexts).open();
