import type { How, Report, Unchecked } from '../services/model/report.ts';
import type { Page } from './page.ts';
import type { Viewer } from './values.ts';

interface Group {
  readonly how: How;
  readonly entries: Unchecked[];
}

type HowCode =
  'after-the-fault' | 'teams-or-servers' | 'name-our-domain' | 'ask-their-lists' | 'check-again';

type MissingFact =
  | 'platform'
  | 'federationSrv'
  | 'apexSoa'
  | 'wildcardProbe'
  | 'wrongNameSrv'
  | 'xmppSrv'
  | 'clientRecords'
  | 'm365Records'
  | 'targetAddresses'
  | 'tcpConnect'
  | 'tlsHandshake'
  | 'certificateChain'
  | 'controlConnect'
  | 'typedDomain'
  | 'dnsExchanges';

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
  if ('code' in how) return { what, how: { text: sayHow(how.code as HowCode, viewer) } };
  const isOurs = entries.some(({ check }) => check === 'our-settings');
  const run = report.question.about === 'ours' ? 'own.label.run' : 'label.run';
  return {
    what,
    how: {
      label: speaker.report(isOurs ? 'label.runOurs' : run),
      command: how.command,
    },
    ...(isOurs && { expected: expectationOf(report, how.command, viewer) }),
  };
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

/** What our own settings must say for this partner, or for any; one at Microsoft needs its hosting provider, too. */
function expectationOf(
  { question: { their, about }, picture }: Report,
  command: string,
  { speaker }: Viewer,
): string {
  if (about === 'ours')
    return speaker.report(`own.expectation.${command.includes('Tenant') ? 'teams' : 'servers'}`);
  if (command.includes('Tenant')) return speaker.report('expectation.teams', { their });
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  return speaker.report(isMicrosoft ? 'expectation.microsoft' : 'expectation.servers', { their });
}

function whatIsMissing(
  { check, missing }: Unchecked,
  { question }: Report,
  { speaker }: Viewer,
): string[] {
  if (check === 'our-settings') return [speaker.report('missing.settings')];
  if (check === 'our-domain' || check === 'their-settings')
    return [speaker.report(`missing.${check}`)];
  return missing.map((name) => {
    const isOurs = name.startsWith('ours.');
    // Checks name facts of the model, and every one of them has its word.
    const what = speaker.report(
      `missing.${(isOurs ? name.slice('ours.'.length) : name) as MissingFact}`,
    );
    // Where only our side is spoken of, that need not be said.
    return isOurs && question.about !== 'ours' ? speaker.report('missing.ours', { what }) : what;
  });
}
