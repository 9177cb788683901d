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
import type { Thought } from '../understanding/what-if-patterns.ts';
import type { Half } from '../understanding/what-if.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { isOpenByThem, isUnseen, tellTheirs } from './what-if-theirs.ts';
import { note } from './notes.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** What was asked, and what would come of it. */
export interface Thinking extends WhatIf {
  readonly thoughts: readonly Thought[];
  /** Clauses that change something that cannot be counted, as written; empty where they cannot be told apart. */
  readonly others: readonly string[];
  /** Those that the place where they were counted has no setting for. */
  readonly absent: readonly Thought[];
  /** Who would stand on a closed list. */
  readonly names: readonly string[];
  readonly host: string;
  /** The halves of ours that were changed in thought. */
  readonly homes: readonly Half[];
  /** The half that was named. */
  readonly side: Half | undefined;
  /** Whom it is about, and the policy that is spoken of; empty where nobody and none is. */
  readonly person: string;
  readonly policy: string;
}

/** What a change would bring: each direction before and after, what it would mend, and what would still stand in the way. */
export function whatIfReply(
  { number, report: { question } }: KeptCase,
  thinking: Thinking,
  to: Addressee & Pick<Reader, 'place'>,
): Reply {
  const { before, after, difference, thoughts, policy, side } = thinking;
  const viewer = viewerFor(to);
  const { speaker } = viewer;
  const { their } = question;
  const rows = (['outbound', 'inbound'] as const).map((way) =>
    tellWay(way, before, after, speaker),
  );
  const isGroup = to.place === 'group';
  return {
    ...note(speaker, []),
    title: speaker.pasted(`whatIf.title.${side ?? 'all'}`, {
      changes: sayThoughts(thoughts, thinking, speaker),
      their,
    }),
    blocks: [
      ...(isOpenByThem(thoughts, thinking) ? [] : [{ kind: 'facts' as const, rows }]),
      ...remarksOn(thinking, their, speaker).map(paragraph),
      ...tellTheirs(thoughts, before, speaker),
      ...(isGroup
        ? []
        : tellDetails({ before, after, difference }, openPolicy(thoughts, policy, after), viewer)),
      ...(isGroup ? [subtle(speaker.talk('summary', { their }))] : []),
      subtle(speaker.pasted(`whatIf.careful.${countOf(thoughts)}`)),
    ],
    buttons: isGroup
      ? []
      : [
          { label: speaker.pasted('button.full'), action: { do: 'case', case: number } },
          { label: speaker.chat('button.again'), action: { do: 'again', case: number } },
        ],
  };
}

/** What has to be said of how it was counted, most of all what was not. */
function remarksOn(
  { before, after, difference, thoughts, others, absent, homes }: Thinking,
  their: string,
  speaker: Speaker,
): readonly string[] {
  const { directions, gone, added } = difference;
  const isNothing = Object.keys(directions).length + gone.length + added.length === 0;
  const ofTheirs = thoughts.some(isUnseen);
  const outcome = isUndecided(after) ? 'undecided' : 'nothing';
  const list = thoughts.includes('allowOnly') ? homes : [];
  return [
    ...others.map((clause) =>
      clause === ''
        ? speaker.pasted('whatIf.notCountedPart')
        : speaker.pasted('whatIf.notCounted', { clause }),
    ),
    ...absent.map((thought) =>
      speaker.pasted('whatIf.notThere', { change: sayThoughts([thought], noValues, speaker) }),
    ),
    ...list.map((home) => speaker.pasted(`whatIf.closed.${home}`)),
    ...(isNothing && !ofTheirs ? [speaker.pasted(`whatIf.${outcome}.${countOf(thoughts)}`)] : []),
    ...(homes.length > 1 ? [speaker.pasted('whatIf.onBoth')] : []),
    ...(thoughts.includes('allow') && homes.includes('servers') && needsNoEntry(before)
      ? [speaker.pasted('whatIf.notNeeded', { their })]
      : []),
  ];
}

function countOf({ length }: readonly Thought[]): 'one' | 'several' {
  return length === 1 ? 'one' : 'several';
}

/** With a way that nobody can judge, "nothing changes" would say too much. */
function isUndecided({ directions: { outbound, inbound } }: Report): boolean {
  return [outbound, inbound].some(({ status }) => status === 'cannot-tell');
}

/** What a what-if needs first: a look, a partner, the person it is about, or the policy; or that the change cannot be counted through. */
export function whatIfNote(
  what: 'first' | 'which' | 'who' | 'policy' | 'uncounted',
  their: string,
  locale: Locale,
): Reply {
  const speaker = createSpeaker(locale);
  switch (what) {
    case 'first':
      return note(speaker, [speaker.pasted('whatIf.first', { their })]);
    case 'which':
    case 'who':
      return note(speaker, [speaker.pasted(`whatIf.${what}`)]);
    case 'policy':
      return whichPolicy(speaker);
    case 'uncounted': {
      const { blocks, ...rest } = note(speaker, [speaker.pasted('whatIf.uncounted', { their })]);
      const items = (['lists', 'switches', 'policies', 'records', 'theirs'] as const).map((one) =>
        speaker.pasted(`whatIf.countable.${one}`, { their }),
      );
      return { ...rest, blocks: [...blocks, { kind: 'list', items }] };
    }
  }
}

/** Of "another policy" somebody has to say which, or show them all. */
function whichPolicy(speaker: Speaker): Reply {
  const { blocks, ...rest } = note(speaker, [speaker.pasted('whatIf.policy')]);
  const label = speaker.report('label.runOurs');
  const lines = ['Get-CsExternalAccessPolicy | Format-List'];
  return { ...rest, blocks: [...blocks, { kind: 'literal', label, lines }] };
}

/** That a policy was not shown, what of it decides, and the command that shows it. */
function tellOpenPolicy(policy: string, speaker: Speaker): readonly Block[] {
  const quoted = /^[\w.-]+$/u.test(policy) ? policy : `'${policy.replaceAll("'", "''")}'`;
  return [
    paragraph(speaker.pasted('whatIf.policyOpen', { policy })),
    {
      kind: 'literal',
      label: speaker.report('label.runOurs'),
      lines: [`Get-CsExternalAccessPolicy -Identity ${quoted} | Format-List`],
    },
  ];
}

/** The command that shows what would decide then. */
function tellCommand({ unchecked }: Report, speaker: Speaker): readonly Block[] {
  const how = unchecked.find(({ check }) => check === 'our-settings')?.how;
  if (how === undefined || !('command' in how)) return [];
  return [{ kind: 'literal', label: speaker.report('label.runOurs'), lines: [how.command] }];
}

function sayThoughts(
  thoughts: readonly Thought[],
  { host, person, policy, names }: Pick<Thinking, 'host' | 'person' | 'policy' | 'names'>,
  speaker: Speaker,
): string {
  const values = { host, person, policy, names: joinNames(names, speaker) };
  const said = thoughts.map((thought) => speaker.pasted(`whatIf.change.${thought}`, values));
  const second = said.pop() ?? '';
  if (said.length === 0) return second;
  return speaker.pasted('whatIf.both', { first: joinNames(said, speaker), second });
}

/** For changes that name nothing. */
const noValues = { host: '', person: '', policy: '', names: [] };

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

/** The policy that would count and was not shown; undefined where it was, or where another thing is thought of. */
function openPolicy(
  thoughts: readonly Thought[],
  policy: string,
  { unchecked }: Report,
): string | undefined {
  const isOpen = unchecked.some(({ missing }) =>
    missing.some((name) => /\.(?:our|tenant)UserPolicy$/u.test(name)),
  );
  if (!isOpen) return undefined;
  if (thoughts.includes('grant')) return policy;
  return thoughts.includes('drop') ? 'Global' : undefined;
}

/** Codes that speak of what a policy says; of one that nobody showed nothing is mended yet. */
const ofPolicy: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'pol-user-policy',
  'teams-user-policy',
  'teams-granular',
]);

function tellDetails(
  { before, after, difference }: WhatIf,
  open: string | undefined,
  viewer: Viewer,
): readonly Block[] {
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
    ...titles(
      'gone',
      difference.gone.filter((code) => open === undefined || !ofPolicy.has(code)),
      before,
      viewer,
    ),
    ...(open === undefined ? [] : tellOpenPolicy(open, speaker)),
    ...titles('added', difference.added, after, viewer),
    ...(remains.length === 0
      ? []
      : [
          heading(speaker.pasted(isPartly ? 'whatIf.remainsPartly' : 'whatIf.remains')),
          listOf(remains.map((one) => titleOf(one, viewer))),
        ]),
    ...(unseen === '' ? [] : [subtle(speaker.pasted('whatIf.unseen', { what: unseen }))]),
    ...(unseen === '' || open !== undefined ? [] : tellCommand(after, speaker)),
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
