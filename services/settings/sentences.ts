import { readPrompt } from './commands.ts';
import type { Line } from './lines.ts';
import { readProperty } from './list-format.ts';
import { outcomeOf } from './nslookup.ts';
import { addItem, finishBlock, finishObject, skipLine, type Step, type Walk } from './walk.ts';

const errorLine =
  /^\s{0,8}(?<command>[A-Z][a-z]{2,12}-[A-Za-z]{2,50})\s?:(?: (?<message>.{0,600})|\s{0,3}$)/u;
const errorDetail =
  /^\s{0,8}(?:At (?:line|[A-Za-z]:\\)|位於|\+ |CategoryInfo|FullyQualifiedErrorId|Line \||\d{0,4} +\|)/u;
const notFoundWords =
  /not found for identity|(?:user|object).{0,300}(?:not found|not be found|does not exist)|(?:cannot|can't|could ?n[o']t) find|找不到|不存在/iu;
/** What a shell in any language prints below: the object is not there. A command that is not there has no name in the brackets. */
const notFoundKind =
  /ManagementObjectNotFound|\bObjectNotFound\b[^[\n]{0,300}\[[A-Z][a-z]{2,12}-Cs/u;

/** Whether PowerShell prints such a line below a complaint: where it happened, and of which kind it is. */
export function isErrorDetail(text: string): boolean {
  return errorDetail.test(text);
}

/** A complaint of PowerShell: of somebody who was not found, of a name that does not resolve. The rest is for other readers. */
export const readError: Step = (walk, line) => {
  if (isErrorDetail(line.text)) {
    if (walk.run !== undefined) walk.run.failures += 1;
    walk.at += 1;
    return true;
  }
  const groups = errorLine.exec(line.text)?.groups;
  const first = groups?.message ?? '';
  if (groups === undefined || readProperty(first) !== undefined) return false;
  // A newer shell may print the sentence below, beside the place where it happened; else the colon was put behind a name by somebody.
  if (first.trim() === '' && !/^\s{0,8}Line \|/u.test(walk.lines[walk.at + 1]?.text ?? ''))
    return false;
  finishBlock(walk);
  walk.at += 1;
  let message = first;
  for (let next = walk.lines[walk.at]; next !== undefined; next = walk.lines[walk.at]) {
    const ends = next.text.trim() === '' || isErrorDetail(next.text) || errorLine.test(next.text);
    if (ends || readPrompt(next.text) !== undefined || message.length > 1_000) break;
    if (readProperty(next.text) !== undefined) break;
    message += ` ${next.text.trim()}`;
    walk.at += 1;
  }
  if (walk.run !== undefined) walk.run.failures += 1;
  noteError(walk, groups.command ?? '', message, line);
  return true;
};

function noteError(walk: Walk, command: string, message: string, line: Line): void {
  const name = /resolve-dnsname/iu.exec(command);
  const record = /^(?<record>[\w.-]{3,255}) ?: /u.exec(message)?.groups?.record;
  if (name !== null && record !== undefined) {
    const parameters = walk.run?.command.parameters;
    const type = parameters?.get('type')?.toUpperCase() ?? 'A';
    const server = parameters?.get('server') ?? null;
    const outcome = outcomeOf(message.slice(record.length));
    const view = { record: record.toLowerCase(), type, server, outcome, answers: [], targets: [] };
    const from = walk.run?.command.machine;
    const seen = from === undefined ? view : { ...view, from };
    walk.views.push({ view: seen, line: line.number, command: 'Resolve-DnsName' });
    return;
  }
  const details = detailsBelow(walk);
  const asked = askedIn(walk, command, message) ?? askedIn(walk, command, details);
  const missing =
    asked?.replace(/\s/gu, '').includes('@') === true ? asked.replace(/\s/gu, '') : asked;
  const isMissing = [message, details].some((text) => notFoundWords.test(text));
  if ((isMissing || notFoundKind.test(details)) && missing !== undefined)
    walk.notFound.push({ command, name: missing, line: line.number });
  else skipLine(walk, line);
}

/** What the command was asked for: what was typed behind it, else the last name in quotes, before which the kind of object may stand. */
function askedIn({ run }: Walk, command: string, message: string): string | undefined {
  const quoted = [...message.matchAll(/["'「“]{1,2}(?<name>[^"'「」“”\n]{1,255})["'」”]/gu)];
  const typed =
    run?.command.name.toLowerCase() === command.toLowerCase() ? run.command.identity : undefined;
  const names = quoted.map(({ groups }) => groups?.name ?? '');
  return names.find((name) => name === typed) ?? names.at(-1) ?? typed;
}

/** The lines below a complaint that tell where it happened, and of which kind it is; newer shells print the sentence there, too. */
function detailsBelow({ lines, at }: Walk): string {
  const below = lines.slice(at, at + 12);
  const end = below.findIndex(({ text }) => !isErrorDetail(text));
  return below
    .slice(0, end < 0 ? below.length : end)
    .map(({ text }) => text)
    .join('\n');
}

const version =
  /^\s*(?<product>(?:Microsoft )?(?:Lync Server|Skype for Business Server)[\w ]{0,40}?) ?\((?<version>\d{1,3}\.\d{1,5}\.\d{1,5}\.\d{1,5})\)/u;
const unresolved =
  /^(?:WARNING|警告)\s?[:：]\s{0,3}(?:Name resolution of (?<host>[\w.-]{1,255}) failed|(?<zh>[\w.-]{1,255}).{0,20}名稱解析)/iu;
const telnet =
  /^Connecting To (?<host>[\w.-]{1,255})\.\.\.\s?Could not open connection to the host, on port (?<port>\d{1,5})/iu;
const folder =
  /^\s*(?:PSParentPath|Directory|目錄)\s{0,3}[:：]\s{0,3}(?<path>\S.{0,200}(?:Certificate|Cert:).{0,200})$/iu;

/** Sentences that commands print. */
export const readSentence: Step = (walk, { text, number }) => {
  const print = (printed: Readonly<Record<string, string>>): boolean => {
    finishObject(walk);
    const fields = Object.entries(printed).map(([name, value]) => {
      return { name, value: { kind: 'text', text: value } as const, line: number };
    });
    addItem(walk, fields, number, number);
    walk.at += 1;
    return true;
  };
  if (/^(?:WARNING|警告)\s?[:：]\s{0,3}(?:TCP connect|Ping|.{0,60}TCP)/iu.test(text)) {
    walk.at += 1;
    return true;
  }
  const product = version.exec(text)?.groups;
  if (product?.product !== undefined && product.version !== undefined)
    return print({ ProductName: product.product, ProductVersion: product.version });
  const host = unresolved.exec(text)?.groups;
  const name = host?.host ?? host?.zh;
  if (name !== undefined)
    return print({
      ComputerName: name,
      NameResolutionSucceeded: 'False',
      TcpTestSucceeded: 'False',
    });
  const closed = telnet.exec(text)?.groups;
  if (closed?.host !== undefined && closed.port !== undefined)
    return print({ ComputerName: closed.host, RemotePort: closed.port, TcpTestSucceeded: 'False' });
  const path = folder.exec(text)?.groups?.path;
  if (path === undefined || walk.object?.isInterrupted === false) return false;
  finishBlock(walk);
  walk.folder = { name: 'PSParentPath', value: { kind: 'text', text: path }, line: number };
  walk.at += 1;
  return true;
};
