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

/** What nobody saw, each with the one thing that would show it; what is learnt in the same way stands together. */
export function addUnseen(page: Page, report: Report, viewer: Viewer): void {
  const groups = new Map<string, Group>();
  for (const entry of report.unchecked) {
    const key = JSON.stringify(entry.how);
    const group = groups.get(key) ?? { how: entry.how, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  if (groups.size === 0) return;
  const { speaker } = viewer;
  page.heading(speaker.report('sections.unseen'));
  for (const { how, entries } of groups.values()) {
    const whats = new Set(entries.flatMap((entry) => whatIsMissing(entry, viewer)));
    page.text(2, `- ${[...whats].join(speaker.report('label.and'))}`, 4);
    if ('code' in how) {
      page.text(4, speaker.report(`how.${how.code as HowCode}`));
      continue;
    }
    const isOurs = entries.some(({ check }) => check === 'our-settings');
    page.text(4, speaker.report(isOurs ? 'label.runOurs' : 'label.run'));
    page.literal(6, how.command);
    if (isOurs) page.text(4, expectationOf(report, how.command, viewer));
  }
}

/** What our own settings must say for this partner; one at Microsoft needs its hosting provider, too. */
function expectationOf(
  { question: { their }, picture }: Report,
  command: string,
  { speaker }: Viewer,
): string {
  if (command.includes('Tenant')) return speaker.report('expectation.teams', { their });
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  return speaker.report(isMicrosoft ? 'expectation.microsoft' : 'expectation.servers', { their });
}

function whatIsMissing({ check, missing }: Unchecked, { speaker }: Viewer): string[] {
  if (check === 'our-settings') return [speaker.report('missing.settings')];
  if (check === 'our-domain' || check === 'their-settings')
    return [speaker.report(`missing.${check}`)];
  return missing.map((name) => {
    const isOurs = name.startsWith('ours.');
    // Checks name facts of the model, and every one of them has its word.
    const what = speaker.report(
      `missing.${(isOurs ? name.slice('ours.'.length) : name) as MissingFact}`,
    );
    return isOurs ? speaker.report('missing.ours', { what }) : what;
  });
}
