import type { OutsideFacts, SettingFactName, VantageFacts } from '../services/model/facts.ts';
import type { How, OpenRule, Report, Unchecked } from '../services/model/report.ts';
import { report as english } from './en/report.ts';
import type { Page } from './page.ts';
import type { Speaker } from './say.ts';
import { joinNames, type Viewer } from './values.ts';

interface Group {
  readonly how: How;
  readonly entries: Unchecked[];
}

type HowCode =
  | 'nobody-can-run'
  | 'fits-no-setting'
  | 'after-the-fault'
  | 'teams-or-servers'
  | 'name-our-domain'
  | 'ask-their-lists'
  | 'check-again';

type MissingFact = keyof OutsideFacts | keyof VantageFacts | 'platform';

/** Something nobody saw, with the one thing that would show it. */
export interface Unseen {
  readonly what: string;
  readonly how: { readonly label: string; readonly command: string } | { readonly text: string };
  /** What our own settings should say. */
  readonly expected?: string;
}

/** What nobody saw; what is learnt in the same way stands together. */
export function listUnseen(report: Report, viewer: Viewer): readonly Unseen[] {
  const groups = new Map<string, Group>();
  for (const entry of report.unchecked) {
    const key = JSON.stringify(entry.how);
    const group = groups.get(key) ?? { how: entry.how, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => tellUnseen(group, report, viewer));
}

function tellUnseen({ how, entries }: Group, report: Report, viewer: Viewer): Unseen {
  const { speaker } = viewer;
  const whats = new Set(entries.flatMap((entry) => whatIsMissing(entry, report, viewer)));
  const what = [...whats].join(speaker.report('label.and'));
  const ours = entries.find(({ check }) => check === 'our-settings');
  if ('code' in how) {
    const text = sayHow(how.code as HowCode, viewer);
    // What the settings should say helps whoever can look later.
    const isTenant = ours?.missing[0]?.startsWith('ours.tenant') === true;
    const expected =
      ours && how.code !== 'fits-no-setting'
        ? expectationOf(report, ours, isTenant ? 'Tenant' : '', viewer)
        : undefined;
    return { what, how: { text }, ...(expected !== undefined && { expected }) };
  }
  const run = report.question.about === 'ours' ? 'own.label.run' : 'label.run';
  return {
    what,
    how: {
      label: speaker.report(ours === undefined ? run : runOf(how.command)),
      command: how.command,
    },
    ...(ours !== undefined && { expected: expectationOf(report, ours, how.command, viewer) }),
  };
}

/** A setting that is asked for once more is asked for in full. */
function runOf(command: string): 'label.runOurs' | 'label.runOursAgain' {
  return command.endsWith(' | Format-List') ? 'label.runOursAgain' : 'label.runOurs';
}

function sayHow(code: HowCode, { speaker, inConversation }: Viewer): string {
  return inConversation && (code === 'teams-or-servers' || code === 'name-our-domain')
    ? speaker.chat(`how.${code}`)
    : speaker.report(`how.${code}`);
}

/** What nobody saw, each with the one thing that would show it. */
export function addUnseen(page: Page, report: Report, viewer: Viewer): void {
  const unseen = listUnseen(report, viewer);
  if (unseen.length === 0) return;
  page.heading(viewer.speaker.report('sections.unseen'));
  for (const { what, how, expected } of unseen) {
    page.text(2, `- ${what}`, 4);
    page.text(4, 'text' in how ? how.text : how.label);
    if ('command' in how) page.literal(6, how.command);
    if (expected !== undefined) page.text(4, expected);
  }
}

/** What an own rule of a person does, where something that it hangs on was not shown. */
function sayOpenRule(
  { user, policy, value, verdict }: OpenRule,
  their: string,
  speaker: Speaker,
): string {
  return speaker.report(`openRule.${verdict}`, { user, policy, value, their });
}

/** The settings that are told of by a rule that hangs on them. */
const toldByRule = { tenant: undefined, switch: 'tenantFederation', list: 'tenantUserPolicy' };

/** What our own settings must say for this partner, or for any; one at Microsoft needs its hosting provider, too. */
function expectationOf(
  report: Report,
  { missing, openRule }: Unchecked,
  command: string,
  { speaker }: Viewer,
): string {
  const { question, picture } = report;
  const { their, about } = question;
  const personal = personalIn(missing, command);
  if (personal !== undefined)
    return speaker.report('expected.all', { text: sayExpected([personal], report, speaker) });
  if (about === 'ours')
    return speaker.report(`own.expectation.${command.includes('Tenant') ? 'teams' : 'servers'}`);
  const rest = missingSettings(missing, report);
  if (rest !== undefined) {
    const told = openRule && toldByRule[openRule.lacks];
    const text = sayExpected(
      rest.filter((name) => name !== told),
      report,
      speaker,
    );
    return [
      ...(openRule === undefined ? [] : [sayOpenRule(openRule, their, speaker)]),
      ...(text === '' ? [] : [speaker.report('expected.all', { text })]),
    ].join(speaker.locale === 'en' ? ' ' : '');
  }
  if (command.includes('Tenant')) return speaker.report('expectation.teams', { their });
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  return speaker.report(isMicrosoft ? 'expectation.microsoft' : 'expectation.servers', { their });
}

/** The commands that show what is set for one person, by the setting. */
const personal: readonly (readonly [SettingFactName, string])[] = [
  ['ourUser', 'Get-CsUser'],
  ['tenantUser', 'Get-CsOnlineUser'],
  ['ourUserPolicy', 'Get-CsEffectivePolicy'],
  ['ourUserPolicy', 'Get-CsExternalAccessPolicy'],
  ['tenantUserPolicy', 'Get-CsExternalAccessPolicy'],
];

/** The setting of one person that a command shows; of the lists and the switch its output says nothing. */
function personalIn(missing: readonly string[], command: string): SettingFactName | undefined {
  const [name] = command.split(' ');
  return personal.find(([fact, shown]) => shown === name && missing.includes(`ours.${fact}`))?.[0];
}

function whatIsMissing(
  { check, missing }: Unchecked,
  report: Report,
  { speaker }: Viewer,
): string[] {
  if (check === 'our-settings') return [settingsMissing(missing, report, speaker)];
  if (check === 'our-domain' || check === 'their-settings')
    return [speaker.report(`missing.${check}`)];
  return missing.map((name) => {
    const isOurs = name.startsWith('ours.');
    const isPeer = /^(?:ours[.])?peer[.]/u.test(name);
    const what = nameMissing(name.replace(/^(?:ours[.])?(?:peer[.])?/u, ''), speaker);
    // Where only our side is spoken of, that need not be said.
    if (isPeer) return speaker.report(isOurs ? 'missing.theirs' : 'missing.ours', { what });
    return isOurs && report.question.about !== 'ours'
      ? speaker.report('missing.ours', { what })
      : what;
  });
}

/** Checks name facts of the model, and every one of them has its word. */
function nameMissing(name: string, speaker: Speaker): string {
  return isSetting(name)
    ? speaker.pasted(`fact.${name}`)
    : speaker.report(`missing.${name as MissingFact}`);
}

function isSetting(name: string): name is SettingFactName {
  return /^(?:our|tenant)[A-Z]/u.test(name) || otherSettings.has(name);
}

/** Discovery is on and records decide, so that nobody has to stand on the allowed list. */
export function needsNoEntry({ facts: { ours } }: Report): boolean {
  const edge = ours.ourAccessEdge.known ? ours.ourAccessEdge.value : undefined;
  return edge?.enablePartnerDiscovery === true && edge.routingMethod !== 'UseDefaultRouting';
}

function sayExpected(names: readonly SettingFactName[], report: Report, speaker: Speaker): string {
  const { their } = report.question;
  return names
    .filter(isExpected)
    .map((name) =>
      name === 'ourAllowedDomains' && needsNoEntry(report)
        ? speaker.report('expected.entryOnly', { their })
        : speaker.report(`expected.${name}`, { their }),
    )
    .join(speaker.locale === 'en' ? ' ' : '');
}

type Expected = Exclude<keyof (typeof english)['expected'], 'all' | 'entryOnly'>;

function isExpected(name: SettingFactName): name is SettingFactName & Expected {
  return Object.hasOwn(english.expected, name);
}

const otherSettings: ReadonlySet<string> = new Set<SettingFactName>([
  'replicationStatus',
  'errorLines',
  'eventLog',
  'resolverViews',
  'portTests',
  'partnerTests',
  'answers',
]);

/** The settings that are still missing where others were shown; undefined as long as nobody showed any. */
function missingSettings(
  missing: readonly string[],
  { facts: { ours } }: Report,
): readonly SettingFactName[] | undefined {
  const isShown = (Object.keys(ours) as (keyof typeof ours)[]).some(
    (name) => /^(?:our|tenant)[A-Z]/u.test(name) && ours[name].known,
  );
  return isShown ? missing.map((name) => name.replace('ours.', '')).filter(isSetting) : undefined;
}

function settingsMissing(missing: readonly string[], report: Report, speaker: Speaker): string {
  const names = missingSettings(missing, report);
  if (names === undefined) return speaker.report('missing.settings');
  const commands = names.map((name) => speaker.pasted(`fact.${name}`));
  return speaker.report('missing.settingsRest', { what: joinNames(commands, speaker) });
}
