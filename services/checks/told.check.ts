import { defineCheck, type Report } from '../model/check.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { FactValues } from '../model/facts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { Domain } from '../model/domain.ts';
import { answerTo, namesIn } from './answers.ts';

const finds = [
  'dns-sip-domain-differs',
  'cli-lyncdiscoverinternal-left',
  'tcp-one-way',
  'tcp-edge-internal',
  'pol-not-published',
  'pol-im-filter',
  'pol-privacy-mode',
  'pol-contact-permissions',
  'pol-public-im',
  'hyb-edge-srv',
  'teams-mutual',
  'teams-skype-consumer',
  'teams-interop-limits',
  'teams-propagation',
  'teams-presence-unknown',
  'teams-unknown-user',
  'life-lync2013',
  'life-sfb2015-2019',
  'life-ps',
] as const satisfies readonly FindingCode[];

type Answers = FactValues['answers'];
type Tell = Report<(typeof finds)[number]>;

/** What follows from an answer alone. */
export const check = defineCheck({
  id: 'told',
  needs: ['answers'],
  finds,
  oursOnly: true,
  rulesOut: false,
  run({ answers }, report, { peer, domain, person }) {
    tellOfPeople(answers, peer, person, report);
    tellOfEdge(answers, domain, report);
    tellOfProducts(answers, peer, report);
    const filter = answerTo('message-filter', answers);
    if (filter !== undefined) report('pol-im-filter', { value: filter });
    if (answerTo('privacy-mode', answers) === 'on') report('pol-privacy-mode', {});
    if (answerTo('since-when', answers) === 'less-than-a-day') report('teams-propagation', {});
    if (answerTo('partner-allows-us', answers) === 'no' && peer !== undefined)
      report('teams-mutual', { domain: peer }, { about: 'theirs' });
  },
});

function tellOfPeople(
  answers: Answers,
  peer: Domain | undefined,
  person: string | undefined,
  report: Tell,
): void {
  const expected = answerTo('their-sip-domain', answers)?.toLowerCase();
  if (peer !== undefined && expected !== undefined && expected !== peer)
    report('dns-sip-domain-differs', { domain: peer, expected });
  // One contact for one of us: the organisations agree, and two people do not.
  const isPair =
    answerTo('which-contacts', answers) === 'one' &&
    answerTo('one-person-or-all', answers) === 'one';
  if (isPair) report('pol-contact-permissions', { user: person ?? '*' });
  if (answerTo('only-presence', answers) === 'yes') report('teams-presence-unknown', {});
  const user = answerTo('unknown-user', answers);
  if (user !== undefined) report('teams-unknown-user', { user });
}

function tellOfEdge(answers: Answers, domain: Domain, report: Tell): void {
  if (answerTo('edge-port-out', answers) === 'closed')
    report('tcp-one-way', { port: federationPort });
  const ports = namesIn(answerTo('inside-ports', answers));
  const port = Number(ports[0]);
  if (Number.isInteger(port) && port > 0) report('tcp-edge-internal', { port, names: ports });
  if (answerTo('topology-published', answers) === 'no') report('pol-not-published', {});
  const records = namesIn(answerTo('internal-records', answers));
  // Our domain is told with both; without it neither can be said.
  if (domain.length === 0) return;
  if (records.length > 0) report('cli-lyncdiscoverinternal-left', { domain, names: records });
  if (answerTo('edge-finds-own-record', answers) === 'no')
    report('hyb-edge-srv', { domain, record: federationRecordOf(domain) });
}

const endedServices = new Set(['aol', 'yahoo', 'msn']);

function tellOfProducts(answers: Answers, peer: Domain | undefined, report: Tell): void {
  const product = answerTo('their-product', answers);
  if (peer !== undefined && product === 'skype') report('teams-skype-consumer', { domain: peer });
  if (peer !== undefined && product !== undefined && endedServices.has(product))
    report('pol-public-im', { domain: peer, providerName: product }, { about: 'theirs' });
  if (answerTo('where-are-they-homed', answers) === 'servers')
    report('teams-interop-limits', {}, { about: 'theirs' });
  const found = answerTo('server-product', answers);
  if (found !== undefined && /lync/iu.test(found)) report('life-lync2013', { found });
  else if (found !== undefined && /201[59]/u.test(found)) report('life-sfb2015-2019', { found });
  const module = answerTo('powershell-module', answers);
  if (module !== undefined && !/^microsoftteams$/iu.test(module))
    report('life-ps', { found: module, expected: 'MicrosoftTeams' });
}
