import type { FactValues } from '../model/facts.ts';
import type { CommandLine } from './commands.ts';
import type { Line } from './lines.ts';

type View = FactValues['resolverViews'][number];

/** What a DNS server answered, with the line that shows it. */
export interface SeenView {
  readonly view: View;
  readonly line: number;
  readonly command: 'nslookup' | 'Resolve-DnsName' | 'dig';
}

/** An nslookup that is being read. */
export interface DnsBlock {
  server: string | null;
  /** As `set type=` or the command line says; nslookup itself asks for addresses. */
  type: string;
  /** Name that was asked for, when it was typed. */
  asked?: string | undefined;
  /** The answer that is being read. */
  open?:
    { record: string; type: string; answers: string[]; targets: string[]; line: Line } | undefined;
  readonly from?: string | undefined;
}

const serverLine =
  /^\s*(?:Default Server|Server|預設伺服器|伺服器)\s{0,3}[:：]\s*(?<server>\S{0,255})/iu;
const addressLine = /^\s*(?:Address|Addresses|位址)\s{0,3}[:：]\s*(?<address>[\da-f.:%]{2,60})/iu;
const nameLine = /^\s*(?:Name|名稱)\s{0,3}[:：]\s*(?<name>[\w.-]{1,255})/iu;
const srvLine = /^(?<record>[\w.-]{1,255})\s+SRV service location\s?[:：]/iu;
const partLine = /^\s*(?<part>priority|weight|port|svr hostname)\s*=\s*(?<value>\S{1,255})/iu;
const unixSrv =
  /^(?<record>[\w.-]{1,255})\s+service = (?<answer>\d{1,5} \d{1,5} \d{1,5} (?<target>\S{1,255}))/iu;
const canNotFind =
  /^\*{2,3} .{0,300}?(?:can't find|找不到)\s?(?<record>[\w.-]{1,255})\s?[:：]\s{0,3}(?<why>.{0,100})/iu;
const noRecords =
  /^\*{3} (?:No|沒有) .{0,120}?\((?<type>[A-Z]{1,10})\).{0,120}?\s(?<record>[\w.-]{3,255})\s*$/iu;
const noAnswer =
  /^\*{2,3} (?:Request to|Can't find server|對).{0,300}(?:timed.?out|逾時|No response)/iu;
/** With `-debug` or `set debug` nslookup prints how long an answer is kept, below the record. */
const ttlLine = /^\s*ttl\s*=\s*(?<ttl>\d{1,10})(?:\s+\(.{1,80}\))?\s*$/iu;
const setLine = /^>?\s*set (?:q|qt|ty|type|querytype)\s?=\s?(?<type>[a-z]{1,10})/iu;
const typedLine = /^>\s+(?<name>[\w.-]{3,255})\.?(?:\s.{0,255})?$/u;
const silent =
  /^\s*(?:DNS request timed out|timeout was|Non-authoritative answer|Authoritative answers|未經授權的回答|未授權的回答|DNS 要求逾時|逾時時間|Aliases|.{1,255}\s(?:internet address|AAAA IPv6 address|nameserver|primary name server)\s*=|(?:primary name server|responsible mail addr|serial|refresh|retry|expire|default TTL)\s*=)/iu;

/** Begins an nslookup at its command line. */
export function openDns(command: CommandLine): DnsBlock {
  const { parameters, identity } = command;
  const words = [...parameters].find(([name]) => ['type', 'q', 'querytype', 'qt'].includes(name));
  return {
    server: null,
    type: words?.[1].toUpperCase() ?? 'A',
    asked: identity,
    from: command.machine,
  };
}

/** Begins one at `Server: ...`, or at the answer, where what stands above was not pasted. */
export function beginsDns(text: string, next: string): boolean {
  const isAnswer = /^\s*(?:Name|名稱)\s{0,3}[:：]\s*[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}\s*$/iu.test(
    text,
  );
  return (serverLine.test(text) || isAnswer) && addressLine.test(next);
}

/** True when the line belonged to the answer. */
export function takeDnsLine(block: DnsBlock, line: Line, views: SeenView[]): boolean {
  const { text } = line;
  const add = (view: Pick<View, 'record' | 'type' | 'outcome'> & Partial<View>): void => {
    const record = view.record.toLowerCase().replace(/\.$/u, '');
    const { server, from } = block;
    const full: View = { answers: [], targets: [], server, ...view, record };
    views.push({
      view: from === undefined ? full : { ...full, from },
      line: line.number,
      command: 'nslookup',
    });
  };
  const ttl = ttlLine.exec(text)?.groups?.ttl;
  if (ttl !== undefined) return keepTtl(Number(ttl), views);
  if (readSetting(block, text)) return true;
  const failed = canNotFind.exec(text)?.groups;
  if (failed !== undefined) {
    add({ record: failed.record ?? '', type: block.type, outcome: outcomeOf(failed.why ?? '') });
    return true;
  }
  const none = noRecords.exec(text)?.groups;
  if (none !== undefined) {
    add({ record: none.record ?? '', type: none.type ?? block.type, outcome: 'no-data' });
    return true;
  }
  if (noAnswer.test(text)) {
    if (block.asked !== undefined)
      add({ record: block.asked, type: block.type, outcome: 'timeout' });
    return true;
  }
  return readAnswer(block, line, add) || silent.test(text);
}

/** Puts a time to live to the answer above it. */
function keepTtl(seconds: number, views: SeenView[]): boolean {
  const last = views.at(-1);
  const [ttl] = longestFirst([seconds, last?.view.ttl ?? 0]);
  if (last?.command === 'nslookup' && ttl !== undefined)
    views.splice(-1, 1, { ...last, view: { ...last.view, ttl } });
  return true;
}

function readSetting(block: DnsBlock, text: string): boolean {
  const server = serverLine.exec(text)?.groups?.server;
  const type = setLine.exec(text)?.groups?.type;
  const asked = typedLine.exec(text)?.groups?.name;
  const address = addressLine.exec(text)?.groups?.address;
  if (type !== undefined) block.type = type.toUpperCase();
  else if (asked !== undefined) block.asked = asked;
  else if (server !== undefined) block.server = server === '' ? null : server;
  else if (address !== undefined && block.open === undefined) {
    if (block.server === null || /^unknown$/iu.test(block.server)) block.server = address;
  } else return false;
  if (address === undefined) block.open = undefined;
  return true;
}

type Add = (view: Pick<View, 'record' | 'type' | 'outcome'> & Partial<View>) => void;

function readAnswer(block: DnsBlock, line: Line, add: Add): boolean {
  const { text } = line;
  const unix = unixSrv.exec(text)?.groups;
  if (unix !== undefined) {
    const targets = [hostOf(unix.target ?? '')];
    add({
      record: unix.record ?? '',
      type: 'SRV',
      outcome: 'records',
      answers: [hostOf(unix.answer ?? '')],
      targets,
    });
    return true;
  }
  const record = srvLine.exec(text)?.groups?.record ?? nameLine.exec(text)?.groups?.name;
  if (record !== undefined) {
    const type = srvLine.test(text) ? 'SRV' : 'A';
    block.open = { record, type, answers: [], targets: [], line };
    return true;
  }
  const { open } = block;
  if (open === undefined) return false;
  const part = partLine.exec(text)?.groups;
  const address = /^\s*(?:Address(?:es)?\s{0,3}[:：])?\s*(?<address>[\da-f.:]{3,60})\s*$/iu.exec(
    text,
  )?.groups;
  if (part !== undefined && open.type === 'SRV') {
    open.answers.push(part.value ?? '');
    if (!/^svr/iu.test(part.part ?? '')) return true;
    const targets = [hostOf(part.value ?? '')];
    add({
      record: open.record,
      type: 'SRV',
      outcome: 'records',
      answers: [open.answers.join(' ')],
      targets,
    });
  } else if (address?.address !== undefined && open.type === 'A') {
    const { address: found } = address;
    const type = found.includes(':') ? 'AAAA' : 'A';
    add({ record: open.record, type, outcome: 'records', answers: [found] });
  } else return false;
  return true;
}

function hostOf(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}

/** Times to live that can be, in seconds, the longest first: a server keeps some of an answer for as long. */
export function longestFirst(seconds: readonly number[]): readonly number[] {
  return seconds.filter((one) => one >= 0 && one <= 2_147_483_647).sort((a, b) => b - a);
}

/** The words of nslookup and of Resolve-DnsName for what became of a question. */
export function outcomeOf(words: string): View['outcome'] {
  if (/non-existent|NXDOMAIN|does not exist|不存在/iu.test(words)) return 'no-such-name';
  if (/refused|拒絕/iu.test(words)) return 'refused';
  if (/time|逾時|no response/iu.test(words)) return 'timeout';
  if (/no (?:records|answer)|找不到(?:指定|記錄)|沒有記錄/iu.test(words)) return 'no-data';
  return 'server-failure';
}
