/** Who said a message. */
export type Side = 'bot' | 'you';

/** A message as the page shows it. */
export interface Message {
  /** Id of the activity; undefined while the server has not named it. */
  readonly id?: string;
  /** Name that this page gave it when sending; comes back with the activity. */
  readonly clientId?: string;
  readonly from: Side;
  readonly text: string;
  /** Adaptive Cards, as they came. */
  readonly cards: readonly Readonly<Record<string, unknown>>[];
  /** The whole message as plain text, for copying. */
  readonly plainText?: string;
  /** What a pressed button sent, and the id of the message that holds it. */
  readonly pressed?: { readonly value: unknown; readonly on: string };
  /** What kind of answer it is, e.g. `result`. */
  readonly kind?: string;
  readonly locale?: string;
  readonly at?: Date;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Reads an activity of the stream; undefined for anything that is not a message to show. */
export function readActivity(raw: unknown): Message | undefined {
  if (!isObject(raw) || raw.type !== 'message') return undefined;
  const from = isObject(raw.from) && raw.from.role === 'user' ? 'you' : 'bot';
  const data = isObject(raw.channelData) ? raw.channelData : {};
  const cards = cardsOf(raw.attachments);
  const text = stringOf(raw.text) ?? '';
  const on = stringOf(raw.replyToId);
  const pressed =
    from === 'you' && isObject(raw.value) && on !== undefined
      ? { value: raw.value, on }
      : undefined;
  if (text === '' && cards.length === 0 && pressed === undefined) return undefined;
  const at = new Date(stringOf(raw.timestamp) ?? '');
  const plainText = stringOf(data.text);
  return {
    from,
    text,
    cards,
    ...optional('pressed', pressed),
    ...optional('id', stringOf(raw.id)),
    ...optional('clientId', stringOf(data.clientActivityID)),
    ...optional('plainText', plainText),
    ...optional('kind', stringOf(data.kind)),
    ...optional('locale', stringOf(raw.locale)),
    ...(Number.isNaN(at.getTime()) ? {} : { at }),
  };
}

/** A batch in the order of the conversation; the server moves what was updated to the end. */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  return messages.toSorted(
    (a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0) || compare(a.id ?? '', b.id ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The label of the button that sends this value, looked for in the whole card. */
export function labelIn(card: unknown, value: unknown): string | undefined {
  if (Array.isArray(card)) return firstOf(card, value);
  if (!isObject(card)) return undefined;
  if (card.type === 'Action.Submit' && sameJson(card.data, value)) return stringOf(card.title);
  return firstOf(Object.values(card), value);
}

function firstOf(parts: readonly unknown[], value: unknown): string | undefined {
  for (const part of parts) {
    const label = labelIn(part, value);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** Whether two values of JSON are equal, whatever the order of their keys. */
function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

function cardsOf(attachments: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.flatMap((attachment: unknown) =>
    isObject(attachment) && attachment.contentType === cardType && isObject(attachment.content)
      ? [attachment.content]
      : [],
  );
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is a text with something in it. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
