import { parse } from 'tldts';
import type { Field, Item } from './item.ts';
import type { Line } from './lines.ts';
import { cut, type Value } from './values.ts';

/** Properties that are always True or False, by their keys. */
const switches =
  /^(?:allow(?!ed)|enable|block(?!ed)|beclear|keepcrls|mark|treat|restrict|shared|hostsocs|hasprivate|customize|uptodate|usedefault|usednssrv|is(?:default|local|public|sip|tenant|federation)|\w{1,40}succeeded$)|enabled$/u;
/** Words that some properties are printed with, and no others. */
const words = [
  'UseDnsSrvRouting',
  'UseDefaultRouting',
  'AlwaysVerifiable',
  'AlwaysUnverifiable',
  'UseSourceVerification',
  'AllowAllKnownDomains',
  'Allowed',
  'Blocked',
  'Success',
  'Failure',
  'Running',
  'Stopped',
  'Verified',
  'TeamsOnly',
  'SfBOnly',
  'Islands',
  'AccessEdgeExternal',
  'Internal',
  'Default',
].map((word) => word.toLowerCase());
const worded =
  /^(?:routingmethod|\w{0,30}verificationlevel|alloweddomains|externalaccesswithtrialtenants|result|status|teamsupgradeeffectivemode|use)$/u;
/** Properties that nothing can be said of without their value; what lists every domain is printed as a word. */
const neverEmpty = /^(?:\w{0,30}verificationlevel|alloweddomains)$/u;
/** Beginnings of the ports that these servers listen on. */
const partsOfPorts: ReadonlySet<string> = new Set(['5', '50', '506', '4', '44']);
/** Last labels of names that are no domains of the Internet. */
const insideNames = ['local', 'internal', 'example', 'test', 'lan', 'corp', 'invalid'];
/** Properties that hold a name with a dot in it, whatever the organisation. */
const dotted =
  /^(?:domain|proxyfqdn|replicafqdn|poolfqdn|sipaddress|userprincipalname|\w{0,30}externalfqdn)$/u;

/** True for a property that is always True or False. */
export function isSwitch(key: string): boolean {
  return switches.test(key);
}

/**
 * Whether a value with which a text ends may be half of one: `Tru`, a thumbprint of ten digits, `contoso.c`. Only what cannot be
 * whole counts; `contoso.co` could.
 */
export function isHalf(key: string, value: Value): boolean {
  if (value.kind === 'empty') return switches.test(key) || neverEmpty.test(key);
  if (value.kind !== 'text') return false;
  const text = value.text.toLowerCase();
  if (switches.test(key)) return begins(['true', 'false'], text);
  if (worded.test(key)) return begins(words, text);
  if (key.endsWith('port')) return partsOfPorts.has(text);
  if (key === 'thumbprint') return /^[\da-f]{1,39}$/u.test(text);
  if (key === 'productversion') return /^\d{1,5}(?:\.\d{0,5}){0,2}\.?$/u.test(text);
  const name = text.slice(Math.max(text.lastIndexOf('@'), text.lastIndexOf(':')) + 1);
  if (dotted.test(key) && !name.includes('.')) return true;
  return names.test(name) && endsInLabel(name, dotted.test(key));
}

/** A name of a host or a domain, or the beginning of one. */
const names = /^[\w-]{1,63}(?:\.[\w-]{0,63}){1,10}$/u;

function begins(wholes: readonly string[], text: string): boolean {
  return !wholes.includes(text) && wholes.some((whole) => whole.startsWith(text));
}

/** Names of Microsoft's that would end in Colombia. */
const ofMicrosoft = /(?:^|\.)(?:lync|outlook|office|microsoft|onmicrosoft)\.co$/u;

function endsInLabel(name: string, isPublic: boolean): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (last.length < 2) return !/^\d$/u.test(last);
  const isShort = isPublic && last.length < 3;
  if (ofMicrosoft.test(name)) return true;
  return (isShort || begins([...insideNames, 'com', 'net', 'org'], last)) && !isTopLevel(last);
}

function isTopLevel(label: string): boolean {
  return parse(`name.${label}`).isIcann === true;
}

/**
 * The object that a text ends with, its half value counted as not shown; undefined where the last line shows whole values only. Of a
 * row the empty cells behind the last filled one were not shown either.
 */
export function withoutHalf(item: Item, lines: readonly Line[]): Item | undefined {
  const last = lines.at(-1);
  if (last?.number !== item.toLine) return undefined;
  const fields = [...item.fields];
  const onLine = fields.filter(([, { line }]) => line === last.number);
  const filled = onLine.findLast(([, { value }]) => value.kind !== 'empty') ?? onLine.at(-1);
  const lacks =
    filled?.[1].value.kind !== 'cut' &&
    onLine.some(([key, { value }]) => value.kind === 'empty' && isHalf(key, value));
  if (filled === undefined) return undefined;
  if (!lacks && !endsInHalf(filled, last) && !isWholeAbove(filled[1].value, lines))
    return undefined;
  const from = fields.indexOf(filled);
  return {
    ...item,
    isCutOff: true,
    fields: new Map(
      // What a list shows before its end is whole.
      fields.map(([key, field], at) => [
        key,
        at < from || field.value.kind === 'list' ? field : { ...field, value: cut },
      ]),
    ),
  };
}

function endsInHalf([key, { value }]: readonly [string, Field], { text }: Line): boolean {
  if (value.kind === 'list') return value.isCut && /\{[^{}]{0,4000}$/u.test(text);
  return value.kind === 'text' && text.endsWith(value.text) && isHalf(key, value);
}

/**
 * The same fields, the last of them marked as one that may go on where it ends its line with a name: a window, a picture or a field of
 * a ticket cuts lines without a sign.
 */
export function markEnd(fields: readonly Field[], { text }: Line): readonly Field[] {
  const at = fields.findLastIndex(({ value }) => value.kind !== 'empty');
  return fields.map((field, index) => {
    const { value } = field;
    const isEnd = index === at && value.kind === 'text' && text.endsWith(value.text);
    return isEnd && names.test(value.text.toLowerCase()) ? { ...field, mayGoOn: true } : field;
  });
}

/** Lines above that are looked through for the whole of a name. */
const mostAbove = 400;

/** Whether the name that a text ends with stands above with more behind it: `contoso.co` below `contoso.com`. */
function isWholeAbove(value: Value, lines: readonly Line[]): boolean {
  if (value.kind !== 'text') return false;
  const name = value.text.slice(value.text.search(/[^:=@]{1,400}$/u)).toLowerCase();
  if (!names.test(name) || !(lines.at(-1)?.text.toLowerCase().endsWith(name) ?? false))
    return false;
  return lines
    .slice(-1 - mostAbove, -1)
    .flatMap(({ text }) => text.toLowerCase().split(/[^\w.-]+/u))
    .some(
      (word) =>
        word.length > name.length &&
        word.startsWith(name) &&
        /^[a-z]/u.test(word.slice(name.length)),
    );
}
