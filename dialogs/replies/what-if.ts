import { titleOf } from '../../locales/headline.ts';
import { needsNoEntry } from '../../locales/report-unseen.ts';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { joinNames, type Viewer } from '../../locales/values.ts';
import { settingFacts } from '../../services/model/setting-values.ts';
import { catalog, type FindingCode } from '../../services/model/catalog.ts';
import type { SettingFactName } from '../../services/model/facts.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { WhatIf } from '../../services/model/what-next.ts';
import type { KeptCase, Reader } from '../conversation.ts';
import type { Block, FactRow, Reply } from '../reply.ts';
import type { Half, Thought } from '../understanding/what-if.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { note } from './notes.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** What was asked, and what would come of it. */
export interface Thinking extends WhatIf {
  readonly thoughts: readonly Thought[];
  readonly host: string;
  /** The halves of ours that were changed in thought. */
  readonly homes: readonly Half[];
  /** The half that was named. */
  readonly side: Half | undefined;
}

/** What a change would bring: each direction before and after, what it would mend, and what would still stand in the way. */
export function whatIfReply(
  { number, report: { question } }: KeptCase,
  { before, after, difference, thoughts, host, homes, side }: Thinking,
  to: Addressee & Pick<Reader, 'place'>,
): Reply {
  const viewer = viewerFor(to);
  const { speaker } = viewer;
  const { their } = question;
  const rows = (['outbound', 'inbound'] as const).map((way) =>
    tellWay(way, before, after, speaker),
  );
  const isGroup = to.place === 'group';
  const { directions, gone, added } = difference;
  const isNothing = Object.keys(directions).length + gone.length + added.length === 0;
  return {
    ...note(speaker, []),
    title: speaker.pasted(`whatIf.title.${side ?? 'all'}`, {
      changes: sayThoughts(thoughts, host, speaker),
      their,
    }),
    blocks: [
      { kind: 'facts', rows },
      ...(isNothing
        ? [paragraph(speaker.pasted(isUndecided(after) ? 'whatIf.undecided' : 'whatIf.nothing'))]
        : []),
      ...(homes.length > 1 ? [paragraph(speaker.pasted('whatIf.onBoth'))] : []),
      ...(thoughts.includes('allow') && homes.includes('servers') && needsNoEntry(before)
        ? [paragraph(speaker.pasted('whatIf.notNeeded', { their }))]
        : []),
      ...(isGroup ? [] : tellDetails({ before, after, difference }, viewer)),
      ...(isGroup ? [subtle(speaker.talk('summary', { their }))] : []),
      subtle(speaker.pasted('whatIf.careful')),
    ],
    buttons: isGroup
      ? []
      : [
          { label: speaker.pasted('button.full'), action: { do: 'case', case: number } },
          { label: speaker.chat('button.again'), action: { do: 'again', case: number } },
        ],
  };
}

/** With a way that nobody can judge, "nothing changes" would say too much. */
function isUndecided({ directions: { outbound, inbound } }: Report): boolean {
  return [outbound, inbound].some(({ status }) => status === 'cannot-tell');
}

/** That a look comes first, that no partner was named, or that the change is none that can be counted through. */
export function whatIfNote(
  what: 'first' | 'which' | 'uncounted',
  their: string,
  locale: Locale,
): Reply {
  const speaker = createSpeaker(locale);
  if (what !== 'uncounted')
    return note(speaker, [
      what === 'which' ? speaker.pasted('whatIf.which') : speaker.pasted('whatIf.first', { their }),
    ]);
  const { blocks, ...rest } = note(speaker, [speaker.pasted('whatIf.uncounted', { their })]);
  const items = (['lists', 'switches', 'policies', 'records'] as const).map((one) =>
    speaker.pasted(`whatIf.countable.${one}`, { their }),
  );
  return { ...rest, blocks: [...blocks, { kind: 'list', items }] };
}

function sayThoughts(thoughts: readonly Thought[], host: string, speaker: Speaker): string {
  const [first = '', second] = thoughts.map((thought) =>
    speaker.pasted(`whatIf.change.${thought}`, { host }),
  );
  return second === undefined ? first : speaker.pasted('whatIf.both', { first, second });
}

function tellWay(
  way: 'outbound' | 'inbound',
  before: Report,
  after: Report,
  speaker: Speaker,
): FactRow {
  const { their } = before.question;
  const [was, is] = [before, after].map(({ directions }) => directions[way].status);
  const status = speaker.report(`status.${is ?? 'cannot-tell'}`);
  return {
    label: speaker.pasted(`whatIf.${way}`, { their }),
    value:
      was === is
        ? speaker.pasted('whatIf.stays', { status })
        : speaker.pasted('whatIf.differs', {
            before: speaker.report(`status.${was ?? 'cannot-tell'}`),
            after: status,
          }),
  };
}

function tellDetails({ before, after, difference }: WhatIf, viewer: Viewer): readonly Block[] {
  const { speaker } = viewer;
  const remains = after.findings.filter(
    (one) => stillStands(one) && !difference.added.includes(one.code),
  );
  const isPartly = remains.some(({ severity }) => severity !== 'blocks');
  const settings = unseenOf(after);
  const isEntryOnly = needsNoEntry(after) && settings.includes('ourAllowedDomains');
  const standing = settings.filter((name) => !isEntryOnly || name !== 'ourAllowedDomains');
  const unseen = joinNames(
    [...new Set(standing.map((name) => speaker.pasted(`fact.${name}`)))].slice(0, 5),
    speaker,
  );
  const { their } = after.question;
  return [
    ...titles('gone', difference.gone, before, viewer),
    ...titles('added', difference.added, after, viewer),
    ...(remains.length === 0
      ? []
      : [
          heading(speaker.pasted(isPartly ? 'whatIf.remainsPartly' : 'whatIf.remains')),
          listOf(remains.map((one) => titleOf(one, viewer))),
        ]),
    ...(unseen === '' ? [] : [subtle(speaker.pasted('whatIf.unseen', { what: unseen }))]),
    ...(isEntryOnly ? [subtle(speaker.pasted('whatIf.entryOnly', { their }))] : []),
  ];
}

/** What blocks, wholly or, as one side of a hybrid does, for a part of the messages, which leaves the whole undecided. */
function stillStands({ code, maskedBy, severity }: ReportedFinding): boolean {
  if (maskedBy.length > 0 || severity === 'notes') return false;
  const { to, from } = catalog[code];
  return severity === 'blocks' || to === 'blocks' || from === 'blocks';
}

function titles(
  which: 'gone' | 'added',
  codes: readonly FindingCode[],
  { findings }: Report,
  viewer: Viewer,
): readonly Block[] {
  const found = codes.flatMap((code) => findings.find((one) => one.code === code) ?? []);
  if (found.length === 0) return [];
  const items = [...new Set(found.map((one) => titleOf(one, viewer)))];
  return [heading(viewer.speaker.pasted(`whatIf.${which}`)), listOf(items)];
}

function listOf(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** Settings of ours that nobody showed and that leave a way open. */
function unseenOf({ unchecked, directions }: Report): readonly SettingFactName[] {
  const isOpen = [directions.outbound, directions.inbound].some(
    ({ status }) => status === 'cannot-tell',
  );
  if (!isOpen) return [];
  return unchecked
    .filter(({ check }) => check === 'our-settings')
    .flatMap(({ missing }) => missing.map((name) => name.replace(/^ours\./u, '')))
    .filter((name): name is SettingFactName => Object.hasOwn(settingFacts, name));
}
