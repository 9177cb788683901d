import type { Report } from '../services/model/report.ts';
import { showEvidence } from './evidence.ts';
import type { Letter, LetterOptions } from './letter.ts';
import { showWhen } from './letter-evidence.ts';
import { fit, lengthOf, plain, readable, type Piece } from './letter-fit.ts';
import { mostInLetter } from './letter-partner.ts';
import type { PortFinding } from './letter-reason.ts';
import { createSpeaker } from './say.ts';
import { showArgs, type Viewer } from './values.ts';

const federationPort = 5061;
const mostDestinations = 12;
const mostLeftLine = 80;

/** The letter to those who keep our firewall: what has to be open, and what shows that something is not. */
export function writeFirewallLetter(
  report: Report,
  troubles: readonly PortFinding[],
  { locale, timeZone, number }: LetterOptions,
): Letter {
  const viewer = { speaker: createSpeaker(locale), timeZone };
  const { speaker } = viewer;
  const { their } = report.question;
  const port = portOf(troubles);
  const subject = plain(speaker.letters('firewall.subject', { port, their, number }));
  const top = [
    speaker.letters('greeting'),
    '',
    plain(speaker.letters('firewall.intro', { their, port })),
  ];
  const bottom = ['', showWhen(report.at, viewer), speaker.letters('firewall.after', { number })];
  const pieces: Piece[] = [
    { rank: 1, lines: troubleLines(troubles, viewer) },
    { rank: 3, lines: destinationLines(report, troubles, viewer) },
    {
      rank: 1,
      lines: ['', speaker.letters('firewall.wanted'), ...wantedLines(their, port, viewer)],
    },
    { rank: 2, lines: verifyLines(troubles, viewer) },
  ];
  const room = mostInLetter - lengthOf([subject, ...top, ...bottom]) - mostLeftLine;
  const { lines, left } = fit(pieces, room);
  const more = left > 0 ? ['', speaker.letters('left', { count: left })] : [];
  return { subject, lines: [...top, ...lines, ...more, ...bottom].map(plain) };
}

/** The port of the trouble; a route that is missing is missing for every port. */
function portOf([first]: readonly PortFinding[]): number {
  const { port } = (first?.args ?? {}) as { port?: number };
  return port ?? federationPort;
}

function troubleLines(troubles: readonly PortFinding[], viewer: Viewer): string[] {
  const said = troubles.map(({ code, args }) =>
    // The catalog gives each code the values that its sentence uses.
    viewer.speaker.letters(`firewall.trouble.${code}`, showArgs(args, viewer) as never),
  );
  return [...new Set(said.map((line) => readable(line)))].slice(0, 4);
}

/** Every address of the server that messages go to with what the port did, what TLS showed after it, and the host of the control. */
function destinationLines({ facts }: Report, troubles: readonly PortFinding[], viewer: Viewer) {
  const { tcpConnect } = facts.theirs;
  const all = tcpConnect.known ? tcpConnect.value : [];
  // Where a setting of ours names the server, messages go there, whatever their record says.
  const inForce = all.some(({ from }) => from === 'entry') ? 'entry' : 'record';
  const tried = all.filter(({ from, result }) => from === inForce && result !== 'not-allowed');
  const seen = [
    ...tried.map((one) => showEvidence({ kind: 'tcp', ...one }, viewer)),
    ...troubles
      .flatMap(({ evidence }) => evidence)
      .filter(({ kind }) => kind === 'tls')
      .map((piece) => showEvidence(piece, viewer)),
  ].map((line) => readable(line));
  const { controlConnect } = facts.vantage;
  const control = (controlConnect.known ? controlConnect.value.tried : []).map((one) =>
    readable(showEvidence({ kind: 'tcp', ...one }, viewer)),
  );
  const label = viewer.speaker.letters('firewall.control');
  return [
    ...(seen.length > 0
      ? ['', viewer.speaker.letters('firewall.destinations'), ...unique(seen)]
      : []),
    ...(control.length > 0 ? [label, ...unique(control)] : []),
  ];
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].slice(0, mostDestinations);
}

function wantedLines(their: string, port: number, { speaker }: Viewer): string[] {
  const edge = speaker.letters('fill.edge');
  return [
    speaker.letters('firewall.outbound', { port, edge }),
    speaker.letters('firewall.inbound', { their }),
    speaker.letters('firewall.untouched'),
  ].map((line) => `- ${plain(line)}`);
}

function verifyLines(troubles: readonly PortFinding[], { speaker }: Viewer): string[] {
  const commands = [...new Set(troubles.flatMap(commandOf))].slice(0, 4);
  if (commands.length === 0) return [];
  return [
    '',
    speaker.letters('firewall.notFromEdge'),
    ...commands,
    speaker.letters('firewall.expected'),
  ];
}

/** The look that the fix knows; a host of Microsoft's has no fix, and a name as plain as theirs needs no quotes. */
function commandOf({ fix: { verify }, args }: PortFinding): string[] {
  if ('command' in verify) return [plain(verify.command)];
  const { target, port = federationPort } = args as { target: string; port?: number };
  return /^[a-z0-9][a-z0-9.-]*$/u.test(target)
    ? [`Test-NetConnection ${target} -Port ${port}`]
    : [];
}
