import type { DnsEvidence, Evidence } from '../services/model/evidence.ts';
import { report as english } from './en/report.ts';
import type { ReportPath, Speaker } from './say.ts';
import { showInstant, showList, type Viewer } from './values.ts';

type Result = keyof typeof results;

/** Results of connections that have a word of their own; a TLS refusal is not that of a port. */
const results = {
  tcp: new Set([
    'open',
    'refused',
    'timeout',
    'unreachable',
    'no-route-here',
    'not-allowed',
    'failed',
  ]),
  tls: new Set([
    'completed',
    'certificate-then-refused',
    'reset',
    'closed',
    'silent',
    'plaintext',
    'certificate-cut',
  ]),
} as const;

/** One line of evidence, as a person would read it aloud. */
export function showEvidence(evidence: Evidence, viewer: Viewer): string {
  const { speaker, timeZone } = viewer;
  switch (evidence.kind) {
    case 'dns': {
      const { name, type, server, ms } = evidence;
      const said = showAnswer(evidence, viewer);
      return speaker.report('label.answer', {
        name: `${type} ${name}`,
        answer: said,
        server,
        ms: Math.round(ms),
      });
    }
    case 'tcp':
    case 'tls': {
      const { kind, host, address, port, result, version, ms } = evidence;
      const said = speaker.report(`result.${resultKey(kind, result)}`);
      return speaker.report('label.connection', {
        address: host === undefined ? address : `${host} (${address})`,
        port,
        result:
          version === undefined
            ? said
            : speaker.report('label.spoken', {
                version: version.replace(/^TLSv1$/u, 'TLS 1.0').replace('v', ' '),
                result: said,
              }),
        ms: Math.round(ms),
      });
    }
    case 'certificate': {
      const { subject, names, notAfter, sha256 } = evidence;
      const until = showInstant(notAfter, timeZone);
      const listed = showList(names, viewer);
      return speaker.report('label.certificate', {
        subject,
        names: listed,
        notAfter: until,
        sha256: `${sha256.slice(0, 16)}…`,
      });
    }
    case 'answer':
      return showTold(evidence, speaker);
    case 'paste':
      return showPasted(evidence, speaker);
    case 'calendar':
      return showInstant(evidence.on, timeZone);
  }
}

type PastedLine = Extract<Evidence, { kind: 'paste' }>;

/** A pasted line with its number, and with the file or the paste where there are several. */
function showPasted(pasted: PastedLine, speaker: Speaker): string {
  const { line, command, source } = pasted;
  const text = isCommandLine(pasted)
    ? speaker.report('label.noOutput', { text: pasted.text })
    : pasted.text;
  const isFrom = command !== undefined;
  if (typeof source === 'number')
    return isFrom
      ? speaker.report('label.pastedNthFrom', { line, number: source, command, text })
      : speaker.report('label.pastedNth', { line, number: source, text });
  if (source !== undefined)
    return isFrom
      ? speaker.report('label.pastedFileFrom', { line, file: source, command, text })
      : speaker.report('label.pastedFile', { line, file: source, text });
  return isFrom
    ? speaker.report('label.pastedFrom', { line, command, text })
    : speaker.report('label.pasted', { line, text });
}

/** Of a listing that lists nothing, the line of the command is all there is to show. */
function isCommandLine({ text, command }: PastedLine): boolean {
  const typed =
    /^\s{0,8}(?:\[[^\]\n]{1,260}\]:?\s?)?(?:PS|[A-Za-z]:\\)[^>\n]{0,260}>(?<typed>.{0,400})/u.exec(
      text,
    )?.groups?.typed;
  if (typed === undefined || command === undefined) return false;
  return typed.toLowerCase().includes(command.toLowerCase());
}

/** Where a pasted line stands, within a sentence. */
export function placeOf({ line, source }: PastedLine, speaker: Speaker): string {
  if (source === undefined) return speaker.report('label.place', { line });
  return typeof source === 'number'
    ? speaker.report('label.placeNth', { line, number: source })
    : speaker.report('label.placeFile', { line, file: source });
}

/** What somebody answered, in words where a code stands for it; else what was typed. */
function showTold(
  { question, text }: Extract<Evidence, { kind: 'answer' }>,
  speaker: Speaker,
): string {
  const path = `answer.${question}.${text}`;
  return isAnswer(path)
    ? speaker.report('label.told', { text: speaker.report(path) })
    : speaker.report('label.typed', { text });
}

type AnswerPath = Extract<ReportPath, `answer.${string}`>;
const answerPaths: ReadonlySet<string> = new Set(
  Object.entries(english.answer).flatMap(([question, values]) =>
    Object.keys(values).map((value) => `answer.${question}.${value}`),
  ),
);

function isAnswer(path: string): path is AnswerPath {
  return answerPaths.has(path);
}

/** The records, or the outcome in words, with what the server said about it. */
function showAnswer({ outcome, answer, extended = [] }: DnsEvidence, viewer: Viewer): string {
  const { speaker } = viewer;
  const said = answer.length > 0 ? showList(answer, viewer) : speaker.report(`outcome.${outcome}`);
  if (extended.length === 0) return said;
  const errors = extended.map(({ code, text }) => {
    const name = nameExtendedError(code, viewer);
    return text === '' ? name : speaker.report('label.extendedText', { name, text });
  });
  return speaker.report('label.extended', { answer: said, errors: showList(errors, viewer) });
}

type NamedError = Extract<ReportPath, `extendedError.${string}`>;
/** Those that RFC 8914 registered, from 0 on. */
const namedErrors = 25;

function nameExtendedError(code: number, { speaker }: Viewer): string {
  if (code < namedErrors) return speaker.report(`extendedError.${code}` as NamedError);
  return speaker.report('label.extendedCode', { code });
}

type ResultKey =
  | 'open'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'no-route-here'
  | 'not-allowed'
  | 'failed'
  | 'completed'
  | 'certificate-then-refused'
  | 'reset'
  | 'closed'
  | 'silent'
  | 'plaintext'
  | 'certificate-cut'
  | 'tls-refused'
  | 'tls-failed';

function resultKey(kind: Result, result: string): ResultKey {
  if (results[kind].has(result)) return result as ResultKey;
  if (kind === 'tls') return result === 'refused' ? 'tls-refused' : 'tls-failed';
  return 'failed';
}
