import type { FindingCode } from '../services/model/catalog.ts';
import type {
  Confidence,
  Doubt,
  ErrorRowId,
  NextStep,
  Telling,
} from '../services/model/error-table.ts';
import type { ErrorLine } from '../services/model/facts.ts';
import { createPage, type Page } from './page.ts';
import { createSpeaker, type Speaker } from './say.ts';
import type { Locale } from './typing.ts';
import { joinNames, showInstant } from './values.ts';

/** One error as `services/diagnostics` explains it. */
export interface ErrorToTell {
  readonly error: ErrorLine;
  readonly line: number;
  readonly text: string;
  readonly times: number;
  readonly tells: Telling;
  readonly rows: readonly ErrorRowId[];
  readonly confidence: Confidence | undefined;
  readonly doubt: Doubt | undefined;
  readonly next: readonly { readonly step: NextStep; readonly command?: string }[];
  readonly points: readonly FindingCode[];
}

/** What is told about a text that was pasted. */
export interface ExplanationToTell {
  /** The one that decides first. */
  readonly errors: readonly ErrorToTell[];
  readonly secrets: readonly { readonly line: number }[];
  readonly problems: readonly {
    readonly code: string;
    readonly count?: number;
    readonly line?: number;
  }[];
}

export interface ExplainOptions {
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Columns of the terminal; 80 unless given. */
  readonly width?: number;
}

/** Others that are told in full sentences; the rest only as names. */
const mostTold = 8;

/** The explanation as text: the error that decides in full, the others in short, what is normal last. */
export function renderExplanation(
  { errors, secrets, problems }: ExplanationToTell,
  { locale, timeZone, width = 80 }: ExplainOptions,
): string {
  const speaker = createSpeaker(locale);
  const page = createPage(width);
  const [first, ...others] = errors;
  if (first === undefined) page.text(0, speaker.errors('frame.nothing'));
  else addDeciding(page, first, others.length > 0, speaker, timeZone);
  const isBenign = ({ tells }: ErrorToTell): boolean => tells === 'benign';
  addOthers(
    page,
    'others',
    others.filter((one) => !isBenign(one)),
    speaker,
  );
  addOthers(page, 'benign', others.filter(isBenign), speaker);
  addNotes(page, secrets, problems, speaker);
  return page.end();
}

function addDeciding(
  page: Page,
  told: ErrorToTell,
  isOneOfMany: boolean,
  speaker: Speaker,
  timeZone: string,
): void {
  const name = nameOf(told.error, speaker);
  page.text(0, isOneOfMany ? speaker.errors('frame.decides', { name }) : name);
  for (const line of circumstancesOf(told.error, speaker, timeZone)) page.text(2, line, 4);
  const [main, ...rest] = told.rows;
  page.heading(speaker.errors('heading.says'));
  if (main === undefined) page.text(2, speaker.errors('frame.unknown', { name }));
  else page.text(2, speaker.errors(`says.${main}`));
  for (const row of rest)
    page.text(2, speaker.errors('label.also', { says: speaker.errors(`says.${row}`) }));
  if (told.confidence === 'unverified') page.text(2, speaker.errors('frame.unverified'));
  if (main === undefined) addAttributes(page, told.error, speaker);
  if (told.doubt !== undefined) {
    page.heading(speaker.errors('heading.doubt'));
    page.text(2, speaker.errors(`doubts.${told.doubt}`));
  }
  addNext(page, told, speaker);
  if (told.points.length > 0) {
    page.heading(speaker.errors('heading.points'));
    page.text(2, joinNames(told.points, speaker));
  }
  if (told.text !== '') {
    page.heading(speaker.errors('heading.line'));
    page.text(2, speaker.errors('label.line', { line: told.line, text: told.text }), 4);
  }
}

function addNext(page: Page, { next }: ErrorToTell, speaker: Speaker): void {
  if (next.length === 0) return;
  page.heading(speaker.errors('heading.next'));
  for (const [index, { step, command }] of next.entries()) {
    page.text(2, `${index + 1}. ${speaker.errors(`next.${step}`)}`, 5);
    if (command !== undefined) page.literal(5, command);
  }
}

/** Who says it, which way it went, between whom, and what stands beside it. */
export function circumstancesOf(
  error: ErrorLine,
  speaker: Speaker,
  timeZone: string,
): readonly string[] {
  const { source, sourceParty, direction, from, to, reason, sip, attributes, at, stamp } = error;
  const lines: string[] = [];
  if (source !== null) {
    const path =
      sourceParty === undefined ? 'saidBy' : sourceParty === 'ours' ? 'saidByOurs' : 'saidByTheirs';
    lines.push(speaker.errors(`label.${path}`, { host: source }));
  }
  if (direction !== undefined) lines.push(speaker.errors(`label.${direction}`));
  if (from !== undefined && to !== undefined)
    lines.push(speaker.errors('label.people', { from, to }));
  else if (to !== undefined) lines.push(speaker.errors('label.toPerson', { to }));
  else if (from !== undefined) lines.push(speaker.errors('label.fromPerson', { from }));
  if (reason !== null) lines.push(speaker.errors('label.reason', { reason }));
  if (sip !== null && error.kind !== 'sip')
    lines.push(speaker.errors('label.status', { status: sip }));
  const { domain } = attributes;
  if (domain !== undefined) lines.push(speaker.errors('label.domain', { domain }));
  const target =
    attributes['tls-target'] ??
    attributes.peerserver ??
    attributes.fqdn1 ??
    attributes.fqdn ??
    attributes.target;
  if (target !== undefined) lines.push(speaker.errors('label.target', { target }));
  if (attributes.certname !== undefined)
    lines.push(speaker.errors('label.certificate', { name: attributes.certname }));
  const address = attributes.address ?? attributes['ip-address'] ?? attributes['trace-peer'];
  if (address !== undefined) lines.push(speaker.errors('label.address', { address }));
  const codes = [attributes.hresult, attributes.winsockfailurecode].filter(
    (one) => one !== undefined,
  );
  if (codes.length > 0)
    lines.push(speaker.errors('label.code', { codes: joinNames(codes, speaker) }));
  if (stamp !== undefined) lines.push(speaker.errors('label.stamp', { stamp }));
  else if (at !== undefined)
    lines.push(speaker.errors('label.at', { at: showInstant(at, timeZone) }));
  return lines;
}

/** Of an error that nothing explains, what it shows. */
function addAttributes(page: Page, { attributes }: ErrorLine, speaker: Speaker): void {
  for (const [name, value] of Object.entries(attributes))
    page.text(4, speaker.errors('label.numbers', { name, value }), 6);
}

function addOthers(
  page: Page,
  heading: 'others' | 'benign',
  errors: readonly ErrorToTell[],
  speaker: Speaker,
): void {
  if (errors.length === 0) return;
  page.heading(speaker.errors(`heading.${heading}`));
  for (const [index, { error, rows, times }] of errors.entries()) {
    const known = nameOf(error, speaker);
    const name = times > 1 ? speaker.errors('label.times', { name: known, count: times }) : known;
    const [main] = rows;
    const isShort = heading === 'benign' || index >= mostTold;
    const value =
      main === undefined ? speaker.errors('frame.notKnown') : speaker.errors(`says.${main}`);
    const line = isShort ? name : speaker.errors('label.numbers', { name, value });
    page.text(2, `- ${line}`, 4);
  }
}

function addNotes(
  page: Page,
  secrets: ExplanationToTell['secrets'],
  problems: ExplanationToTell['problems'],
  speaker: Speaker,
): void {
  const lines = [...new Set(secrets.map(({ line }) => String(line)))];
  const notes = [
    ...(lines.length > 0
      ? [speaker.errors('frame.secrets', { lines: joinNames(lines.slice(0, 8), speaker) })]
      : []),
    ...problems.flatMap(({ code, count = 0, line = 0 }) => {
      if (code === 'cut') return [speaker.errors('frame.cut')];
      if (code === 'ends-inside') return [speaker.errors('frame.endsInside', { line })];
      return code === 'too-many-errors' ? [speaker.errors('frame.tooMany', { count })] : [];
    }),
  ];
  if (notes.length > 0) page.literal(0, '');
  for (const note of notes) page.text(0, note);
}

/** What an error is called: its number where it has one, with its kind. */
export function nameOf({ kind, id, sip }: ErrorLine, speaker: Speaker): string {
  const number = id?.replace(/^[a-z]+-/u, '') ?? '';
  switch (kind) {
    case 'ms-diagnostics':
    case 'ms-diagnostics-public':
      if (id === null) return speaker.errors('name.no-number');
      // A reason may be known by a number of Windows alone.
      return id.startsWith('0x')
        ? speaker.errors('name.hresult', { id })
        : speaker.errors('name.diagnostics', { id });
    case 'ms-client-diagnostics':
      return id === null
        ? speaker.errors('name.no-number')
        : speaker.errors('name.client-diagnostics', { id });
    case 'sip':
      return speaker.errors('name.sip', { status: sip ?? number });
    case 'hresult':
      return speaker.errors('name.hresult', { id: id ?? '' });
    case 'winsock':
      return speaker.errors('name.winsock', { id: number });
    case 'event':
      return speaker.errors('name.event', { id: number });
    case 'client-text':
      return speaker.errors('name.client');
    case 'certificate':
      return speaker.errors('name.certificate');
    case 'cmdlet':
      return speaker.errors(id?.startsWith('cmdlet-test') === true ? 'name.test' : 'name.cmdlet');
  }
}
