/** Languages of the page. */
export type PageLocale = 'en' | 'zh-TW';

/** What the page itself says, in one language; slots as `{{name}}`. A declaration file, because only the server has the words. */
export interface PageWords {
  readonly title: string;
  readonly skip: string;
  readonly language: string;
  readonly appearance: string;
  readonly appearanceAuto: string;
  readonly appearanceLight: string;
  readonly appearanceDark: string;
  /** Asks where the conversation and its guides stand: what the button says is what is sent. */
  readonly where: string;
  readonly restart: string;
  /** Name of the list of messages. */
  readonly conversation: string;
  /** Who speaks. */
  readonly bot: string;
  readonly you: string;
  /** Label of the box to write in. */
  readonly message: string;
  readonly keys: string;
  readonly send: string;
  readonly empty: string;
  /** Slots: count, most. */
  readonly tooLong: string;
  readonly starters: string;
  /** Slot: domain. */
  readonly starterQuestion: string;
  readonly connecting: string;
  readonly lost: string;
  readonly unreachable: string;
  readonly connected: string;
  readonly waitForConnection: string;
  readonly forgotten: string;
  readonly sending: string;
  readonly notSent: string;
  readonly retry: string;
  readonly copy: string;
  readonly copyPart: string;
  readonly copyAsText: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Name of a box with lines to copy. */
  readonly partToCopy: string;
}

/** What `/words.json` holds. */
export interface PageTexts {
  readonly words: Readonly<Record<PageLocale, PageWords>>;
  /** Domains for the examples before the first message. */
  readonly domains: readonly string[];
}
