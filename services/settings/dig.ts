import type { FactValues } from '../model/facts.ts';
import type { Line } from './lines.ts';
import { longestFirst } from './nslookup.ts';
import { finishBlock, type Step } from './walk.ts';

type View = FactValues['resolverViews'][number];

/** An answer of dig, with the line that shows its status. */
interface DigAnswer {
  readonly view: View;
  readonly line: number;
  /** Index of the first line behind it. */
  readonly end: number;
}

/** Lines that one answer of dig goes over. */
const mostLines = 200;

const head =
  /^;; (?:->>HEADER<<- opcode: QUERY, status: (?<status>[A-Z]{4,12})\b|(?<silent>(?:connection timed out|communications error).{0,200}))/u;
const question = /^;(?<name>[\w.-]{1,255})\s+IN\s+(?<type>[A-Z]{1,10})$/u;
const record =
  /^(?<name>[\w.-]{1,255})\s+(?<ttl>\d{1,10})\s+IN\s+(?<type>[A-Z]{1,10})\s+(?<data>\S.{0,400})$/u;
const server = /^;; SERVER: (?<server>[\da-f.:%]{2,60})#\d/u;
const asked = /^;.{0,40}<<>> DiG [\w.-]{1,40}.{0,40}<<>> (?<typed>.{1,400})$/u;
const outcomes: Readonly<Record<string, View['outcome']>> = {
  NXDOMAIN: 'no-such-name',
  REFUSED: 'refused',
  SERVFAIL: 'server-failure',
};

/** True for a line with which an answer of dig begins. */
function beginsDig(text: string): boolean {
  return asked.test(text) || head.test(text);
}

/**
 * Reads an answer of dig from the line at `at` on; undefined where it shows neither its question nor its status. Of the records only
 * those of the type that was asked for are the answer.
 */
function readDig(lines: readonly Line[], at: number): DigAnswer | undefined {
  let status: string | undefined;
  let line = lines[at]?.number ?? 1;
  let name: string | undefined;
  let type: string | undefined;
  let from: string | null = null;
  const answers: string[] = [];
  const lives: number[] = [];
  const denials: number[] = [];
  let end = at;
  for (; end < lines.length && end - at < mostLines; end += 1) {
    const { text = '', number = line } = lines[end] ?? {};
    const isNext = end > at && beginsDig(text) && status !== undefined;
    if (isNext || (text.trim() !== '' && !isOfDig(text))) break;
    const begun = head.exec(text)?.groups;
    const typed = asked.exec(text)?.groups?.typed;
    const put = question.exec(text)?.groups;
    const found = record.exec(text)?.groups;
    if (typed !== undefined) [name, type, from] = readTyped(typed);
    if (begun !== undefined) {
      status = begun.silent === undefined ? begun.status : 'TIMEOUT';
      line = number;
    }
    if (put !== undefined) [name, type] = [put.name, put.type];
    if (found !== undefined && found.type === type) {
      answers.push(bare(found.data ?? ''));
      lives.push(Number(found.ttl));
    } else if (found?.type === 'SOA') denials.push(denialOf(found.ttl ?? '', found.data ?? ''));
    from = server.exec(text)?.groups?.server ?? from;
  }
  if (status === undefined || name === undefined) return undefined;
  const outcome = outcomeOf(status, answers.length);
  const [ttl] = longestFirst(answers.length > 0 ? lives : denials);
  const targets = type === 'SRV' ? answers.flatMap((data) => data.split(/\s+/u).slice(3, 4)) : [];
  return {
    view: {
      record: bare(name),
      type: type ?? 'A',
      server: from,
      outcome,
      answers: answers.slice(0, 64),
      targets: targets.slice(0, 64),
      ...(ttl !== undefined && { ttl }),
    },
    line,
    end,
  };
}

/** How long a server may say that there is no record: the shorter of the SOA's own time and its last number (RFC 2308, section 5). */
function denialOf(ttl: string, data: string): number {
  const minimum = /(?<last>\d{1,10})\s*$/u.exec(data)?.groups?.last;
  return Math.min(Number(ttl), Number(minimum ?? ttl));
}

function outcomeOf(status: string, count: number): View['outcome'] {
  if (status === 'TIMEOUT') return 'timeout';
  if (status !== 'NOERROR') return outcomes[status] ?? 'server-failure';
  return count > 0 ? 'records' : 'no-data';
}

function isOfDig(text: string): boolean {
  return text.startsWith(';') || record.test(text);
}

/** `@8.8.8.8 SRV name`, in any order, with options between. */
function readTyped(
  typed: string,
): [name: string | undefined, type: string | undefined, server: string | null] {
  const words = typed.split(/\s+/u).filter((word) => !/^[+-]/u.test(word));
  const at = words.find((word) => word.startsWith('@'));
  const type = words.find((word) => /^(?:SRV|A|AAAA|SOA|NS|CNAME|ANY|MX|TXT)$/iu.test(word));
  const name = words.find((word) => word !== at && word !== type);
  return [name, type?.toUpperCase() ?? 'A', at?.slice(1) ?? null];
}

function bare(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/u, '');
}

/** An answer of dig, whatever the options. */
export const readDigAnswer: Step = (walk, line) => {
  const found = beginsDig(line.text) ? readDig(walk.lines, walk.at) : undefined;
  if (found === undefined) return false;
  finishBlock(walk);
  walk.views.push({ view: found.view, line: found.line, command: 'dig' });
  if (walk.run !== undefined) walk.run.others += 1;
  walk.at = found.end;
  return true;
};
