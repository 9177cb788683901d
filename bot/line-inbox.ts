import { isFenced, takeMessage } from './join-pastes.ts';

/** How long lines that belong together may be apart; nobody types a line in this time. */
const quietMs = 120;

export interface LineInboxOptions {
  /** What stands in the line that is being typed. */
  readonly unfinished: () => string | undefined;
  /** Called when blank lines were dropped, which ask for nothing. */
  readonly afterBlank: () => void;
}

/** A paste whose beginning and end a terminal told; `after`: so many lines were typed before it. */
interface WholePaste {
  readonly text: string;
  readonly after: number;
}

/** Keeps the lines of a terminal or a pipe until they are asked for, and gives them as messages. */
export class LineInbox {
  readonly #options: LineInboxOptions;
  #lines: string[] = [];
  #whole: readonly WholePaste[] = [];
  /** Lines of the paste that is open, or whose last line the person has yet to end. */
  #pasted: string[] | undefined;
  #isPasting = false;
  #isEnded = false;
  #wake: (() => void) | undefined;

  constructor(options: LineInboxOptions) {
    this.#options = options;
  }

  add(line: string): void {
    if (this.#pasted === undefined) this.#lines.push(line);
    else this.#pasted.push(line);
    if (!this.#isPasting) this.#finishPaste();
    this.#wake?.();
  }

  end(): void {
    this.#isEnded = true;
    this.#isPasting = false;
    this.#finishPaste();
    this.#wake?.();
  }

  /** The terminal says that a paste begins. */
  openPaste(): void {
    this.#isPasting = true;
    this.#pasted ??= [];
  }

  /** The terminal says that a paste ends. Behind a last line without its end, the person presses Enter. */
  closePaste(): void {
    this.#isPasting = false;
    if (this.#pasted?.length === 0) this.#pasted = undefined;
    else if (!this.#isTyping()) this.#finishPaste();
    this.#wake?.();
  }

  /** The next message; waits for one, and is undefined when there will be none. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const message = this.#take();
      if (message.kind === 'message') return message.text;
      if (message.kind === 'end') return undefined;
      if (message.kind === 'nothing') await this.#change();
      else if (!(await this.#change(message.limitMs))) return this.#give(message);
    }
  }

  #take(): Taken {
    const [first] = this.#whole;
    if (first?.after === 0) {
      this.#whole = this.#whole.slice(1);
      return { kind: 'message', text: first.text };
    }
    const ready = first === undefined ? this.#lines : this.#lines.slice(0, first.after);
    const taken = takeMessage(ready);
    if (taken === undefined) return this.#dropBlank(ready.length);
    const { text, used } = taken;
    if (!taken.isOpen || first !== undefined || this.#isEnded)
      return { kind: 'message', text: this.#give({ text, used }) };
    const isTyped = isFenced(ready) || this.#isTyping();
    return { kind: 'open', text, used, limitMs: isTyped ? undefined : quietMs };
  }

  #dropBlank(count: number): Taken {
    if (count > 0 && !this.#isEnded) this.#options.afterBlank();
    this.#drop(count);
    if (this.#whole.length > 0) return this.#take();
    return this.#isEnded ? { kind: 'end' } : { kind: 'nothing' };
  }

  #give({ text, used }: Pick<OpenMessage, 'text' | 'used'>): string {
    this.#drop(used);
    return text;
  }

  #drop(count: number): void {
    this.#lines = this.#lines.slice(count);
    this.#whole = this.#whole.map((paste) => ({
      ...paste,
      after: Math.max(0, paste.after - count),
    }));
  }

  #finishPaste(): void {
    if (this.#pasted === undefined) return;
    const paste = { text: this.#pasted.join('\n'), after: this.#lines.length };
    this.#whole = [...this.#whole, paste];
    this.#pasted = undefined;
  }

  #isTyping(): boolean {
    return (this.#options.unfinished() ?? '') !== '';
  }

  /** True with the next change, false when it was quiet for so long; without a limit only with a change. */
  async #change(limitMs?: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const isChanged = await new Promise<boolean>((resolve) => {
      this.#wake = () => {
        resolve(true);
      };
      if (limitMs !== undefined) timer = setTimeout(resolve, limitMs, false);
    });
    this.#wake = undefined;
    clearTimeout(timer);
    return isChanged;
  }
}

interface OpenMessage {
  readonly kind: 'open';
  readonly text: string;
  readonly used: number;
  /** Undefined while somebody types: what comes next may belong to it. */
  readonly limitMs: number | undefined;
}

type Taken =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'nothing' }
  | OpenMessage;
