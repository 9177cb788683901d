import { cleanText } from '../model/clean-text.ts';
import { parseDomain } from '../model/domain.ts';
import { readInstant, readPastInstant, type DateOrder, type Instant } from '../model/dates.ts';
import { keyOf, type Field, type Item } from './item.ts';
import { longestName, longestText } from './limits.ts';
import type { Value } from './values.ts';

/**
 * Reads the properties of one object as what they are. Every getter gives undefined for what was not shown, was cut or is of
 * another form, and notes the line of what it gives, which becomes the evidence.
 */
export interface View {
  readonly item: Item;
  /** Lines of the properties that were given. */
  readonly used: Set<number>;
  readonly order: DateOrder;
}

export function viewOf(item: Item, order: DateOrder): View {
  return { item, used: new Set(), order };
}

function fieldOf({ item }: View, ...names: readonly string[]): Field | undefined {
  for (const name of names) {
    const field = item.fields.get(keyOf(name));
    if (field !== undefined) return field;
  }
  return undefined;
}

/** True for a name that may go on where the paste was cut. */
export function mayGoOn(view: View, ...names: readonly string[]): boolean {
  return fieldOf(view, ...names)?.mayGoOn === true;
}

function noted<T>(view: View, field: Field, value: T): T {
  if (value !== undefined) view.used.add(field.line);
  return value;
}

/** True when the property was printed, whatever it holds. */
export function shows(view: View, name: string): boolean {
  return fieldOf(view, name) !== undefined;
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['$true', true],
  ['1', true],
  ['false', false],
  ['$false', false],
  ['0', false],
]);

export function flagOf(view: View, ...names: readonly string[]): boolean | undefined {
  const field = fieldOf(view, ...names);
  if (field?.value.kind !== 'text') return undefined;
  return noted(view, field, readFlag(field.value.text));
}

/** True or False, also with a remark that somebody put behind it; undefined for everything else. */
export function readFlag(text: string): boolean | undefined {
  const bare = text.replace(/\s{0,8}(?:[(（<←#]|--|\/\/).{0,400}$/u, '');
  return words.get(bare.toLowerCase());
}

export function numberOf(view: View, name: string): number | undefined {
  const field = fieldOf(view, name);
  if (field?.value.kind !== 'text' || !/^\d{1,12}$/u.test(field.value.text)) return undefined;
  return noted(view, field, Number(field.value.text));
}

/** The text of a value: that of an object is what its ToString gives, that of a list with one element its element. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'object') return value.text ?? textOf(value.fields.get('name'));
  if (value?.kind === 'list' && value.items.length === 1 && !value.isCut)
    return textOf(value.items[0]);
  return undefined;
}

/** A name; undefined when it was shown empty. */
export function nameOf(view: View, ...names: readonly string[]): string | undefined {
  return nameOrNone(view, ...names) ?? undefined;
}

/** A name, or null when the property was shown and holds nothing. */
export function nameOrNone(view: View, ...names: readonly string[]): string | null | undefined {
  const field = fieldOf(view, ...names);
  if (field === undefined) return undefined;
  if (field.value.kind === 'empty') return noted(view, field, null);
  const text = textOf(field.value);
  if (text === undefined || text.length > longestName) return undefined;
  const clean = cleanText(text, longestName);
  return clean === '' ? undefined : noted(view, field, clean);
}

/** A name of an enumeration; the number that JSON prints in its place tells nothing. */
export function choiceOf(view: View, name: string): string | undefined {
  const choice = nameOf(view, name);
  return choice !== undefined && /^[A-Za-z]\w*$/u.test(choice) ? choice : undefined;
}

/** A longer text, cut. */
export function quoteOf(view: View, name: string): string | undefined {
  const field = fieldOf(view, name);
  const text = textOf(field?.value);
  return field === undefined || text === undefined
    ? undefined
    : noted(view, field, cleanText(text, longestText));
}

export function quoteOrNone(view: View, name: string): string | null | undefined {
  const field = fieldOf(view, name);
  return field?.value.kind === 'empty' ? noted(view, field, null) : quoteOf(view, name);
}

/** A host or domain, in lower case and A-labels; null when the property was shown and holds nothing. */
export function hostOrNone(view: View, ...names: readonly string[]): string | null | undefined {
  const text = nameOrNone(view, ...names);
  return typeof text === 'string' ? readHost(text) : text;
}

export function hostOf(view: View, ...names: readonly string[]): string | undefined {
  return hostOrNone(view, ...names) ?? undefined;
}

/** An address without `sip:`, in lower case; null when it was shown empty. */
export function addressOrNone(view: View, name: string): string | null | undefined {
  const text = nameOrNone(view, name);
  if (typeof text !== 'string') return text;
  const bare = text.replace(/^sip:/iu, '').toLowerCase();
  return /^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}$/u.test(bare) ? bare : undefined;
}

/** `endedBy`: a date whose order is not known counts when it lies before this instant in either order. */
export function instantOf(view: View, name: string, endedBy?: Date): Instant | undefined {
  const field = fieldOf(view, name);
  const text = textOf(field?.value);
  if (field === undefined || text === undefined) return undefined;
  const ended = endedBy === undefined ? undefined : readPastInstant(text, endedBy);
  return noted(view, field, readInstant(text, view.order) ?? ended);
}

/** Two labels or more, of the characters that names of hosts and domains have. */
function isAsciiHost(name: string): boolean {
  const labels = name.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/u.test(label));
}

/** Names of types that PowerShell prints in place of an object that it does not unfold; they look like names of hosts. */
const typeName =
  /^(?:(?:deserialized|selected)\.|microsoft\.(?:rtc\.management|teams\.(?:config|policy)\w{0,40})\.|system\.(?:collections|management\.automation|object|string|xml)\b)/iu;

/** The last part of the name of a type, e.g. `AllowAllKnownDomains`; undefined for a text that is no such name. */
export function typeIn(text: string): string | undefined {
  return typeName.test(text) ? /(?<last>\w{1,100})$/u.exec(text)?.groups?.last : undefined;
}

/** Reads a host name, also one that only an inside network knows; undefined when it is none, as the name of a type is. */
export function readHost(text: string): string | undefined {
  const bare = text.trim().toLowerCase().replace(/\.$/u, '');
  if (bare.length > 253 || typeName.test(bare)) return undefined;
  if (isAsciiHost(bare)) return bare;
  if (!/[\u0080-\u{10ffff}]/u.test(bare)) return undefined;
  const read = parseDomain(bare);
  return read.ok ? read.domain : undefined;
}

export interface List {
  readonly values: readonly string[];
  /** Not all that there are: the listing was cut, or an element could not be read. */
  readonly isCut: boolean;
}

/** The texts of a list; undefined when it was not shown, or when nothing of it can be told. */
export function listOf(view: View, name: string): List | undefined {
  const field = fieldOf(view, name);
  const list = field === undefined ? undefined : listIn(field.value);
  return field === undefined || list === undefined ? undefined : noted(view, field, list);
}

function listIn(value: Value): List | undefined {
  if (value.kind === 'empty') return { values: [], isCut: false };
  if (value.kind === 'text')
    return {
      // ConvertTo-Json puts blanks between the elements of a list that lies deeper than it goes.
      values: value.text
        .replace(/\s?=\s?/gu, '=')
        .split(/[\s,;]+/u)
        .filter((part) => part !== ''),
      isCut: false,
    };
  if (value.kind !== 'list') return undefined;
  const texts = value.items.map((item) => elementText(item));
  const values = texts.filter((text) => text !== undefined);
  return { values, isCut: value.isCut || values.length < texts.length };
}

/** The text of an element: `contoso.com`, `Domain=contoso.com`, `{ "Domain": "contoso.com" }`. */
function elementText(value: Value): string | undefined {
  const inside = value.kind === 'object' ? textOf(value.fields.get('domain')) : undefined;
  return inside ?? textOf(value);
}

/**
 * The service plans of an account that are not taken away again: `{TEAMS1, MCOSTANDARD}`, or objects with `Capability` and
 * `CapabilityStatus` as Get-CsOnlineUser gives them to ConvertTo-Json. Undefined when the list was cut or an element is neither.
 */
export function plansOf(view: View, name: string): string[] | undefined {
  const field = fieldOf(view, name);
  if (field === undefined) return undefined;
  const { value } = field;
  if (value.kind === 'empty') return noted(view, field, []);
  if (value.kind !== 'list' && value.kind !== 'object') return undefined;
  const items = value.kind === 'list' ? value.items : [value];
  if (value.kind === 'list' && value.isCut) return undefined;
  const plans = items.map(planIn);
  if (plans.some((plan) => plan === undefined)) return undefined;
  return noted(
    view,
    field,
    plans.flatMap((plan) => (plan === undefined || plan.isGone ? [] : [plan.name])).slice(0, 200),
  );
}

function planIn(value: Value): { readonly name: string; readonly isGone: boolean } | undefined {
  const inside = value.kind === 'object' ? value.fields : undefined;
  const name = inside === undefined ? textOf(value) : textOf(inside.get('capability'));
  if (name === undefined || !/^[A-Za-z]\w{1,99}$/u.test(name)) return undefined;
  return { name, isGone: /^deleted$/iu.test(textOf(inside?.get('capabilitystatus')) ?? '') };
}

/** The domains of a list; what is none of them makes the list cut. */
export function domainsIn({ values, isCut }: List): List {
  const read = values.map((text) => readHost(text.replace(/^Domain\s?=\s?/iu, '')));
  const domains = read.filter((domain) => domain !== undefined);
  return { values: [...new Set(domains)], isCut: isCut || domains.length < read.length };
}
