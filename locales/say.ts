import { createInstance, type i18n } from 'i18next';
import type { VisibleCode } from '../services/model/catalog.ts';
import { chat as enChat } from './en/chat.ts';
import { commandLine as enCommandLine } from './en/command-line.ts';
import { docs as enDocs } from './en/docs.ts';
import { errors as enErrors } from './en/errors.ts';
import { findings as enFindings } from './en/findings.ts';
import { ownFindings as enOwnFindings } from './en/findings-own.ts';
import { handOver as enHandOver } from './en/hand-over.ts';
import { letters as enLetters } from './en/letters.ts';
import { pasted as enPasted } from './en/pasted.ts';
import { report as enReport } from './en/report.ts';
import { talk as enTalk } from './en/talk.ts';
import { webPage as enWebPage } from './en/web-page.ts';
import { wholeReport as enWholeReport } from './en/whole-report.ts';
import type { Locale, SlotsIn } from './typing.ts';
import { chat as zhChat } from './zh-TW/chat.ts';
import { commandLine as zhCommandLine } from './zh-TW/command-line.ts';
import { docs as zhDocs } from './zh-TW/docs.ts';
import { errors as zhErrors } from './zh-TW/errors.ts';
import { findings as zhFindings } from './zh-TW/findings.ts';
import { ownFindings as zhOwnFindings } from './zh-TW/findings-own.ts';
import { handOver as zhHandOver } from './zh-TW/hand-over.ts';
import { letters as zhLetters } from './zh-TW/letters.ts';
import { pasted as zhPasted } from './zh-TW/pasted.ts';
import { report as zhReport } from './zh-TW/report.ts';
import { talk as zhTalk } from './zh-TW/talk.ts';
import { webPage as zhWebPage } from './zh-TW/web-page.ts';
import { wholeReport as zhWholeReport } from './zh-TW/whole-report.ts';

/** The words of every finding; the compiler compares them with the codes that this version contains. */
const findings = {
  en: { ...enFindings, ...enOwnFindings },
  'zh-TW': { ...zhFindings, ...zhOwnFindings },
} satisfies Readonly<Record<Locale, Readonly<Record<VisibleCode, object>>>>;

const texts = {
  en: {
    report: enReport,
    commandLine: enCommandLine,
    chat: enChat,
    talk: enTalk,
    letters: enLetters,
    handOver: enHandOver,
    wholeReport: enWholeReport,
    webPage: enWebPage,
    docs: enDocs,
    errors: enErrors,
    pasted: enPasted,
    findings: findings.en,
  },
  'zh-TW': {
    report: zhReport,
    commandLine: zhCommandLine,
    chat: zhChat,
    talk: zhTalk,
    letters: zhLetters,
    handOver: zhHandOver,
    wholeReport: zhWholeReport,
    webPage: zhWebPage,
    docs: zhDocs,
    errors: zhErrors,
    pasted: zhPasted,
    findings: findings['zh-TW'],
  },
} as const;

type English = (typeof texts)['en'];
type Namespace = Exclude<keyof English, 'findings'>;

/** Paths to the sentences of a group, e.g. `label.evidence`. */
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];

type At<T, P extends string> = P extends keyof T
  ? T[P]
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? At<T[Head], Rest>
      : never
    : never;

type Values<T> = Readonly<Record<SlotsIn<T>, string | number>>;

export type ReportPath = PathsOf<English['report']>;
export type CommandLinePath = PathsOf<English['commandLine']>;
export type DocsPath = PathsOf<English['docs']>;

/** Says a sentence of one group: its path and, where it has slots, their values. */
type Says<T> = <P extends PathsOf<T>>(
  path: P,
  ...values: SlotsIn<At<T, P>> extends never ? [] : [Values<At<T, P>>]
) => string;

/** Parts of a finding's words. */
export type FindingPart = 'title' | 'why' | 'fix' | 'unless';

/** Says the sentences of one language. Values arrive ready to print. */
export interface Speaker {
  readonly locale: Locale;
  /** A sentence around the findings. */
  readonly report: Says<English['report']>;
  /** A sentence of the command line. */
  readonly commandLine: Says<English['commandLine']>;
  /** A sentence of the conversation. */
  readonly chat: Says<English['chat']>;
  /** A sentence that leads the conversation. */
  readonly talk: Says<English['talk']>;
  /** A sentence of a letter to somebody else. */
  readonly letters: Says<English['letters']>;
  /** A sentence of a letter to our own people. */
  readonly handOver: Says<English['handOver']>;
  /** A sentence around the whole report. */
  readonly wholeReport: Says<English['wholeReport']>;
  /** A word of the page in the browser. */
  readonly webPage: Says<English['webPage']>;
  /** A sentence around answers from documents. */
  readonly docs: Says<English['docs']>;
  /** A sentence about an error that was pasted. */
  readonly errors: Says<English['errors']>;
  /** A sentence about what was pasted, and about what is still missing. */
  readonly pasted: Says<English['pasted']>;
  /** A sentence of a finding; undefined when the finding has no such part. `days` chooses the plural form. */
  finding(
    code: VisibleCode,
    part: FindingPart,
    about: 'theirs' | 'ours' | 'neither',
    values: Readonly<Record<string, string | number>>,
  ): string | undefined;
}

/** i18next keeps plural forms as sibling keys: `title_one`, `title_other`. */
function flatten(group: object): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(group) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) flat[key] = value;
    else if ('other' in value)
      for (const [form, text] of Object.entries(value)) flat[`${key}_${form}`] = text;
    else flat[key] = flatten(value);
  }
  return flat;
}

const resources = Object.fromEntries(
  Object.entries(texts).map(([locale, groups]) => [
    locale,
    Object.fromEntries(
      Object.entries<object>(groups).map(([name, group]) => [name, flatten(group)]),
    ),
  ]),
);

let engine: i18n | undefined;

/** One engine for the process, made when the first sentence is said; both languages are in memory, nothing is loaded. */
function theEngine(): i18n {
  if (engine !== undefined) return engine;
  engine = createInstance();
  void engine.init({
    initAsync: false,
    fallbackLng: false,
    resources,
    // The renderer escapes for its own medium. What a stranger publishes is a value and never looked into again.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return engine;
}

export function createSpeaker(locale: Locale): Speaker {
  const i18next = theEngine();
  const say = (namespace: Namespace | 'findings', path: string, values: object = {}): string =>
    i18next.t(path, { ...values, lng: locale, ns: namespace });
  return {
    locale,
    report: (path, ...[values]) => say('report', path, values),
    commandLine: (path, ...[values]) => say('commandLine', path, values),
    chat: (path, ...[values]) => say('chat', path, values),
    talk: (path, ...[values]) => say('talk', path, values),
    letters: (path, ...[values]) => say('letters', path, values),
    handOver: (path, ...[values]) => say('handOver', path, values),
    wholeReport: (path, ...[values]) => say('wholeReport', path, values),
    webPage: (path, ...[values]) => say('webPage', path, values),
    docs: (path, ...[values]) => say('docs', path, values),
    errors: (path, ...[values]) => say('errors', path, values),
    pasted: (path, ...[values]) => say('pasted', path, values),
    finding(code, part, about, values) {
      const side = about === 'ours' ? 'ours' : 'theirs';
      const path = [`${code}.${part}`, `${code}.${part}.${side}`].find((candidate) =>
        exists(i18next, locale, candidate),
      );
      return path === undefined
        ? undefined
        : say('findings', path, { ...values, count: values.days });
    },
  };
}

function exists(i18next: i18n, locale: Locale, path: string): boolean {
  const value: unknown =
    i18next.getResource(locale, 'findings', path) ??
    i18next.getResource(locale, 'findings', `${path}_other`);
  return typeof value === 'string';
}
