import type { Message } from './activity.ts';

/** What a message does to the list: a new line, or the words of one that is already there. */
export interface Change {
  /** Names the line for as long as the page lives. */
  readonly key: string;
  readonly kind: 'added' | 'replaced';
  readonly message: Message;
}

/**
 * The lines of a conversation, by id. The same activity may come several times (from the list, from the stream, after a
 * reconnection); a line that the person wrote is there before the server names it.
 */
export class Transcript {
  #keyOf = new Map<string, string>();
  #seen = new Map<string, string>();
  #count = 0;
  #userSpoke = false;

  /** Whether the person has said anything. */
  get userSpoke(): boolean {
    return this.#userSpoke;
  }

  /** Takes a message; undefined when it changes nothing. */
  merge(message: Message): Change | undefined {
    if (message.from === 'you') this.#userSpoke = true;
    const names = namesOf(message);
    const known = names.map((name) => this.#keyOf.get(name)).find((key) => key !== undefined);
    const key = known ?? `line-${String(++this.#count)}`;
    for (const name of names) this.#keyOf.set(name, key);
    // What the person said is what the page showed at once; the server only repeats it.
    const content =
      message.from === 'you'
        ? 'said'
        : JSON.stringify([message.text, message.cards, message.plainText]);
    if (this.#seen.get(key) === content) return undefined;
    this.#seen.set(key, content);
    return { key, kind: known === undefined ? 'added' : 'replaced', message };
  }

  /** The server has named what was sent under a client id. */
  name(clientId: string, id: string): void {
    const key = this.#keyOf.get(nameOfClient(clientId));
    if (key !== undefined) this.#keyOf.set(nameOfActivity(id), key);
  }

  /** Another conversation begins; its ids may be the same. Keys go on counting. */
  reset(): void {
    this.#keyOf = new Map();
    this.#seen = new Map();
    this.#userSpoke = false;
  }
}

function namesOf({ id, clientId }: Message): readonly string[] {
  return [
    ...(id === undefined ? [] : [nameOfActivity(id)]),
    ...(clientId === undefined ? [] : [nameOfClient(clientId)]),
  ];
}

function nameOfActivity(id: string): string {
  return `activity ${id}`;
}

function nameOfClient(clientId: string): string {
  return `client ${clientId}`;
}
