import type { Locale } from '../locales/typing.ts';
import { letterKinds, type LetterKind } from '../locales/letter.ts';
import type { Audience } from '../locales/whole-report.ts';
import { readGuideWish } from './guides/wishes.ts';
import type { Action, PasteAnswer } from './reply.ts';
import { mostTopicId } from './state.ts';
import { namedIntents } from './understanding/utterance.ts';
import { caseNumber } from './understanding/case-number.ts';

/** The longest data of a button, as JSON, that is looked at. */
const maxActionLength = 2_000;
/** The longest name of a domain, with room for what a client adds. */
const maxDomainLength = 260;

/**
 * Reads the data of a button as it came back from a client, which may send anything. Gives a fresh object with the known
 * fields only, or undefined. The domain is text still: `parseDomain` judges it. Some clients send the data as JSON text.
 */
export function readAction(value: unknown): Action | undefined {
  const data = typeof value === 'string' ? parseJson(value) : value;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const field = (name: string): unknown => ownValue(data, name);
  if (field('fh') !== 1) return undefined;
  const wanted = field('do');
  if (wanted === 'help' || wanted === 'forget-paste' || wanted === 'settings')
    return { do: wanted };
  if (wanted === 'check') return readCheck(field('domain'));
  if (wanted === 'intent') return readIntent(field('intent'));
  if (wanted === 'pasted') return readPasteAnswer(field('is'));
  if (wanted === 'answer') return readAnswer(field('step'), field('yes'));
  if (wanted === 'topic') return readTopic(field('id'), field('part'), field('locale'));
  if (wanted === 'guide') return readGuide(field('wish'));
  const number = field('case');
  if (typeof number !== 'string' || number.length > 12 || !caseNumber.test(number))
    return undefined;
  const locale = readLocale(field('locale'));
  switch (wanted) {
    case 'letter':
    case 'ticket':
    case 'evidence':
    case 'again':
    case 'case':
    case 'cannot-run':
      return { do: wanted, case: number };
    case 'language':
      return locale === undefined ? undefined : { do: 'language', case: number, locale };
    case 'scope':
      return readScope(number, field('scope'));
    case 'letter-in': {
      const letter = readLetter(field('letter'));
      if (locale === undefined || letter === undefined) return undefined;
      return { do: 'letter-in', case: number, locale, letter };
    }
    case 'whole-report': {
      const audience = readAudience(field('audience'));
      if (locale === undefined || audience === undefined) return undefined;
      return { do: 'whole-report', case: number, locale, audience };
    }
    default:
      return undefined;
  }
}

/** What a button sends back: what it asks for, and the language of the message that it stands in. */
export type ButtonData = Action & { readonly fh: 1; readonly in: Locale };

export function buttonData(action: Action, locale: Locale): ButtonData {
  return { fh: 1, in: locale, ...action };
}

/** The language of the message whose button was pressed; undefined when the client did not send one of ours. */
export function readButtonLocale(value: unknown): Locale | undefined {
  const data = typeof value === 'string' ? parseJson(value) : value;
  return typeof data === 'object' && data !== null ? readLocale(ownValue(data, 'in')) : undefined;
}

/** A property of the object itself that holds a value; no getter is run and no prototype asked. */
function ownValue(data: object, name: string): unknown {
  const found = Object.getOwnPropertyDescriptor(data, name);
  const value: unknown = found?.value;
  return value;
}

function parseJson(text: string): unknown {
  if (text.length > maxActionLength) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch (error) {
    // Text of a stranger that is no JSON is no button; anything else is a mistake of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readCheck(domain: unknown): Action | undefined {
  const isText = typeof domain === 'string' && domain !== '' && domain.length <= maxDomainLength;
  return isText ? { do: 'check', domain } : undefined;
}

/** Parts of a topic; no document has more. */
const mostParts = 4_000;

function readTopic(id: unknown, part: unknown, language: unknown): Action | undefined {
  const locale = readLocale(language);
  if (typeof id !== 'string' || id === '' || id.length > mostTopicId) return undefined;
  if (typeof part !== 'number' || !Number.isInteger(part) || part < 0 || part > mostParts)
    return undefined;
  return locale === undefined ? undefined : { do: 'topic', id, part, locale };
}

function readIntent(value: unknown): Action | undefined {
  const intent = namedIntents.find((one) => one === value);
  return intent === undefined ? undefined : { do: 'intent', intent };
}

function readAnswer(step: unknown, yes: unknown): Action | undefined {
  if ((step !== 'forget-me' && step !== 'start-over') || typeof yes !== 'boolean') return undefined;
  return { do: 'answer', step, yes };
}

function readGuide(value: unknown): Action | undefined {
  const wish = readGuideWish(value);
  return wish === undefined ? undefined : { do: 'guide', wish };
}

function readScope(number: string, value: unknown): Action | undefined {
  const scope = (['one', 'several', 'all'] as const).find((one) => one === value);
  return scope === undefined ? undefined : { do: 'scope', case: number, scope };
}

const pasteAnswers: readonly PasteAnswer[] = ['servers', 'tenant', 'ours', 'theirs', 'neither'];

function readPasteAnswer(value: unknown): Action | undefined {
  const is = pasteAnswers.find((one) => one === value);
  return is === undefined ? undefined : { do: 'pasted', is };
}

function readLocale(value: unknown): Locale | undefined {
  return value === 'en' || value === 'zh-TW' ? value : undefined;
}

function readAudience(value: unknown): Audience | undefined {
  return value === 'inside' || value === 'outside' ? value : undefined;
}

function readLetter(value: unknown): LetterKind | undefined {
  return letterKinds.find((kind) => kind === value);
}
