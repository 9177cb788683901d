import type { PartyFacts, SettingFactName } from '../model/facts.ts';
import { settingFacts } from '../model/setting-values.ts';
import { clouds } from '../model/known-hosts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { Domain } from '../model/domain.ts';
import type { Question, Report } from '../model/report.ts';
import { connectCommand } from '../fixes/commands.ts';
import {
  guess,
  known,
  missingSetting,
  usualEdge,
  type Hypothesis,
  type Missing,
} from './hypotheses.ts';
import { missingEdgeView } from './missing-looks.ts';
import { ourPersonOf, readOwnSide } from './own-side.ts';
import { pastedPlatform } from './shown-platform.ts';
import type { ToldWays, Way } from './told-ways.ts';

/** Settings of servers that may stop one way and leave the other open. */
const settingsOf: Readonly<Record<Way, readonly SettingFactName[]>> = {
  outbound: ['ourHostingProviders', 'ourAllowedDomains', 'ourAccessEdge'],
  inbound: ['ourHostingProviders', 'ourSipDomains', 'ourAccessEdge'],
};

/** What may be asked beside the gaps where one way fails and the other works. A tenant has no setting of that kind. */
export function oneWayMissing(report: Report, { fails, works }: ToldWays): readonly Missing[] {
  const { question, facts } = report;
  const platform = question.platform ?? pastedPlatform(facts.ours);
  const own = readOwnSide(question, facts.ours, platform);
  const [way] = fails;
  if (works.length === 0 || way === undefined || !own.homes.servers) return [];
  const person = ourPersonOf(question);
  const hasDomain = question.our !== undefined;
  const settings = settingsOf[way]
    .filter((name) => !facts.ours[name].known && (name !== 'ourSipDomains' || hasDomain))
    .map((name) => missingSetting(name, question, person, facts.ours));
  return way === 'outbound' ? [...settings, ...fromEdge(report, own.routeHost)] : settings;
}

/** What our Edge itself sees of the way out: the port of the host, and the record. */
function fromEdge(
  { question, facts: { ours, theirs } }: Report,
  routeHost: string | undefined,
): readonly Missing[] {
  const { federationSrv, tcpConnect } = theirs;
  const records = federationSrv.known ? federationSrv.value.records : [];
  const open = tcpConnect.known ? tcpConnect.value.filter(({ result }) => result === 'open') : [];
  const host = [routeHost, ...records.map(({ target }) => target)].find((name) =>
    open.some((one) => one.host === name && one.port === federationPort),
  );
  const isTested = ours.portTests.known && ours.portTests.value.some((one) => one.host === host);
  // The question came through parseDomain.
  const record = federationRecordOf(question.their as Domain);
  const views = ours.resolverViews.known ? ours.resolverViews.value : [];
  const isAsked = views.some((view) => view.record === record && view.type === 'SRV');
  const targets = records.map(({ target }) => target);
  const view = { lines: [], edge: 'edge', record, targets, view: 'unasked' } as const;
  return [
    ...(host === undefined || isTested ? [] : [missingPort(host, ours)]),
    ...(routeHost !== undefined || targets.length === 0 || isAsked
      ? []
      : [unsuspected(missingEdgeView(view))]),
  ];
}

/** The port of their host, tried from our Edge, where it is open to us. */
function missingPort(host: string, { answers }: PartyFacts): Missing {
  const told = answers.known ? answers.value : [];
  const test = (result: 'open' | 'closed') => known('portTests', [{ host, port: federationPort, result }]); // prettier-ignore
  const closed = known('answers', [...told, { question: 'edge-port-out', value: 'closed' }]);
  return {
    fact: 'ours.portTests',
    how: { command: connectCommand(host, federationPort) },
    role: 'lync-admin',
    party: 'ours',
    hypotheses: [
      guess('open', 0.6, test('open')),
      { ...guess('closed', 0.4, closed), stops: 'outbound' },
    ],
  };
}

/** Without an error that says so a record is seldom missing on the Edge alone. */
function unsuspected({ fact, how, role, party, hypotheses }: Missing): Missing {
  return { fact, how, role, party, hypotheses: hypotheses.map((one) => ({ ...one, likely: 0.3 })) };
}

/** The same with what a setting may be that touches one way alone. */
export function withOneWay(missing: Missing, question: Question): Missing {
  const name = missing.fact.replace(/^ours\./u, '');
  if (name === missing.fact || !Object.hasOwn(settingFacts, name)) return missing;
  const more = hypothesesOf(name as SettingFactName, question);
  return more.length === 0 ? missing : { ...missing, hypotheses: [...missing.hypotheses, ...more] };
}

function hypothesesOf(fact: SettingFactName, { their, our = '' }: Question): readonly Hypothesis[] {
  switch (fact) {
    case 'ourAccessEdge':
      return [
        stops('inbound', 'contacts-only', 0.15, known(fact, { ...usualEdge, discoveredPartnerVerificationLevel: 'AlwaysUnverifiable' })), // prettier-ignore
        stops('outbound', 'unmarked', 0.05, known(fact, { ...usualEdge, markSourceVerifiableOnOutgoingMessages: false })), // prettier-ignore
      ];
    case 'ourAllowedDomains':
      return [stops('outbound', 'other-edge', 0.2, known(fact, listOf({ domain: their, proxyFqdn: 'edge.example.com' })))]; // prettier-ignore
    case 'ourHostingProviders':
      return [stops('inbound', 'contacts-only', 0.25, known(fact, listOf({ identity: 'LyncOnline', proxyFqdn: clouds.worldwide.federation, enabled: true, verificationLevel: 'AlwaysUnverifiable' })))]; // prettier-ignore
    case 'ourSipDomains':
      return [
        guess('has-ours', 0.8, known(fact, listOf({ domain: our }))),
        stops('inbound', 'lacks-ours', 0.2, known(fact, listOf({ domain: 'example.com' }))),
      ];
    default:
      return [];
  }
}

function stops(way: Way, outcome: string, likely: number, facts: Hypothesis['facts']): Hypothesis {
  return { ...guess(outcome, likely, facts), stops: way };
}

function listOf<E>(...entries: E[]): { extent: 'whole'; entries: E[] } {
  return { extent: 'whole', entries };
}
