import type { Evidence } from '../services/model/evidence.ts';
import type { Report } from '../services/model/report.ts';
import { isAtMicrosoft } from './error-words.ts';
import { showOutside } from './letter-evidence.ts';
import { failuresOutside } from './letter-failure.ts';
import { failingWayOf } from './letter-way.ts';
import { isOfOnePerson } from './some-people.ts';
import type { Viewer } from './values.ts';

const serverCommands = [
  'Get-CsAccessEdgeConfiguration',
  'Get-CsAllowedDomain',
  'Get-CsBlockedDomain',
];
const teamsCommand = 'Get-CsTenantFederationConfiguration';
const personCommand = 'Get-CsTeamsExternalAccessConfiguration';

/** The body of the letter that asks a partner, of whom everything visible is in order, about what nobody sees: their lists. */
export function addListsLetter(report: Report, viewer: Viewer): string[] {
  const { speaker } = viewer;
  const { their, our = speaker.letters('fill.our') } = report.question;
  const seen = healthyEvidence(report).flatMap((piece) => showOutside(piece, viewer) ?? []);
  const isNative = report.type === 'teams-native';
  return [
    speaker.letters(`lists.intro.${failingWayOf(report)}`, { their }),
    '',
    ...failuresOutside(report, viewer),
    ...(!isNative && seen.length > 0
      ? [speaker.letters('lists.healthy', { their }), ...seen, '']
      : []),
    ...(isOfOnePerson(report)
      ? onePerson(report, viewer)
      : [
          speaker.letters(isNative ? 'lists.native' : 'lists.unseen'),
          speaker.letters('lists.ask', { our }),
          ...settingsOf(report, our, viewer),
        ]),
  ];
}

/** Where others of us get through, no list of domains is asked for, but what is kept of that one person. */
function onePerson({ question: { their, person } }: Report, { speaker }: Viewer): string[] {
  const isOurs = person !== undefined && !person.endsWith(`@${their}`);
  const user = isOurs ? person : speaker.letters('fill.person');
  return [
    speaker.letters('lists.onePerson', { user }),
    '',
    speaker.letters('lists.teams'),
    personCommand,
    speaker.letters('lists.personExpected', { user }),
  ];
}

/** The commands that show a partner's own settings: those of the platform that the record leads to, both when it is not known. */
function settingsOf(report: Report, our: string, { speaker }: Viewer): string[] {
  const teams = [
    '',
    speaker.letters('lists.teams'),
    teamsCommand,
    speaker.letters('lists.teamsExpected', { our }),
  ];
  if (isAtMicrosoft(report)) return teams;
  return [
    '',
    speaker.letters('lists.servers'),
    ...serverCommands,
    speaker.letters('lists.serversExpected', { our }),
    ...teams,
  ];
}

/** The record, the open port, the certificate: one piece each of what was judged and found in order. */
export function healthyEvidence({ facts, question }: Report): Evidence[] {
  const { federationSrv, tcpConnect, certificateChain } = facts[question.about ?? 'theirs'];
  const [record] = evidenceOf(federationSrv).filter(({ kind }) => kind === 'dns');
  const [port] = evidenceOf(tcpConnect).filter(
    (piece) => piece.kind === 'tcp' && piece.result === 'open',
  );
  const [leaf] = evidenceOf(certificateChain).filter(({ kind }) => kind === 'certificate');
  return [record, port, leaf].filter((piece) => piece !== undefined);
}

function evidenceOf(fact: Report['facts']['theirs'][keyof Report['facts']['theirs']]) {
  return fact.known ? fact.evidence : [];
}
