import { rowOfPhrase, rowOfStatus, rowsOf } from '../model/error-rows.ts';
import { isErrorRowId } from '../model/error-table.ts';
import { parseDomain } from '../model/domain.ts';
import { isAdvice } from './events.ts';
import { partyOf } from './hosts.ts';
import type { Line } from './lines.ts';
import { createProse, findSentences, type FoundSentence, type Prose } from './prose.ts';
import type { Gathered } from './read-errors.ts';
import {
  certificateSentences,
  clientSentences,
  cmdletSentences,
  refusedCommands,
  socketSentences,
  vagueCertificate,
} from './sentence-table.ts';

/** A text as short as this may be nothing but a number. */
const shortText = 200;

/** Reads what is left of a text as sentences of clients, of PowerShell and of TLS libraries. */
export function readProse(all: readonly Line[], gathered: Gathered): void {
  // An event of a server ends in what its kind is mostly caused by, the same words whatever happened.
  const isOfEvent = gathered.collector.errors.some(({ error }) => error.kind === 'event');
  const lines = isOfEvent ? all.filter((line) => !isAdvice(line)) : all;
  const prose = createProse(lines);
  if (prose.text === '') return;
  if (readPartnerTest(prose, gathered))
    for (const { text, number } of lines) if (testLine.test(text)) gathered.taken.add(number);
  // The attributes of a header say the same as a sentence would; only what stands alone counts.
  for (const found of findSentences(prose, cmdletSentences)) addCmdlet(found, gathered, prose.text);
  for (const found of findSentences(prose, refusedCommands)) addCmdlet(found, gathered, prose.text);
  const certificates = findSentences(prose, certificateSentences);
  const vague = certificates.length > 0 ? [] : findSentences(prose, vagueCertificate);
  for (const found of [...certificates, ...vague]) addCertificate(found, gathered);
  for (const found of findSentences(prose, socketSentences)) addSocket(found, gathered);
  // The number that a client gives to the support says more than that the message did not arrive.
  const isNumbered = readSupportId(prose, gathered);
  const spoken =
    gathered.logged.size === 0
      ? prose
      : createProse(lines.filter(({ number }) => !gathered.logged.has(number)));
  for (const found of findSentences(spoken, clientSentences))
    if (!isNumbered || !undelivered.has(found.sentence.row)) addClient(found, gathered);
  const { collector } = gathered;
  if (collector.errors.length === 0) readReason(lines, gathered);
  if (collector.errors.length === 0 && prose.text.length <= shortText) readBare(prose, gathered);
}

function addCmdlet(
  { sentence, line, text, groups, user }: FoundSentence,
  { collector }: Gathered,
  prose: string,
): void {
  const { sip, error, number, provider, name, target, domain, command, term } = groups;
  const isTest = sentence.row === 'cmdlet-test-failed';
  // The answer that the test got says more than that it failed.
  if (isTest && collector.errors.some(({ error: one }) => one.kind !== 'sip')) return;
  const asked = isTest ? askedDomain(prose) : undefined;
  const attributes = {
    ...(error !== undefined && { error }),
    ...(number !== undefined && { error: number }),
    ...(provider !== undefined && { provider }),
    ...(name !== undefined && { provider: name }),
    ...(target !== undefined && { target: target.toLowerCase() }),
    ...(domain !== undefined && { domain: domain.toLowerCase() }),
    ...(asked !== undefined && { domain: asked }),
    ...(command !== undefined && { command }),
    ...(term !== undefined && { command: term }),
    ...(user !== undefined && { user }),
  };
  const status = sip === undefined ? undefined : Number(sip);
  collector.add(line, text, { kind: 'cmdlet', id: sentence.row, sip: status, attributes });
}

function addCertificate({ sentence, line, text }: FoundSentence, { collector }: Gathered): void {
  collector.add(line, text, { kind: 'certificate', id: sentence.row, reason: text });
}

/** The words of a number that stands there, too, are told with it. */
function addSocket({ sentence, line, text }: FoundSentence, { collector }: Gathered): void {
  const isKnown = collector.errors.some(({ error }) => rowsOf(error).includes(sentence.row));
  if (!isKnown) collector.add(line, text, { kind: 'winsock', id: sentence.row, reason: text });
}

function addClient(
  { sentence, line, whole, after, user }: FoundSentence,
  gathered: Gathered,
): void {
  const { collector, context } = gathered;
  // A client shows its own people what became of their message, so the other one is the receiver.
  const isForeign = user !== undefined && partyOf(user, context) !== 'ours';
  const way = isForeign ? { direction: 'outbound' as const, from: undefined, to: user } : undefined;
  const sip = statusIn(after);
  collector.add(line, whole, { kind: 'client-text', id: sentence.row, sip, reason: whole, way });
}

/** The number that clients show behind their words: `(error ID 504, source ID 239)`. */
function statusIn(text: string): number | undefined {
  const shown =
    /(?:error ID|reference error|錯誤(?:識別碼|碼|代碼)|參考錯誤(?:碼)?)\s{0,3}[:：]?\s{0,3}(?<status>[4-6]\d\d)\b/iu.exec(
      text,
    )?.groups?.status;
  return shown === undefined ? undefined : Number(shown);
}

/** What a client says beside the number that it gives to the support. */
const undelivered: ReadonlySet<string> = new Set(['client-failed-to-send', 'client-not-delivered']);
const supportId =
  /(?:\berror id|錯誤識別碼|錯誤 ?id)\s{0,3}[:：]?\s{0,3}(?<number>[4-6]\d\d)\b.{0,4}(?:source id|來源識別碼|來源 ?id)(?:\s?\d{1,6}\)?)?/iu;

/** `error ID 504 (source ID 239)`, as Lync and Skype for Business name the answer of the server: a status of SIP. */
function readSupportId({ text, lineAt }: Prose, { collector, context }: Gathered): boolean {
  const match = supportId.exec(text);
  const line = match === null ? undefined : lineAt(match.index);
  const status = Number(match?.groups?.number);
  if (match === null || line === undefined || rowOfStatus(status) === undefined) return false;
  const user = /\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/iu
    .exec(text.slice(Math.max(0, match.index - 200), match.index))?.[0]
    .toLowerCase();
  const isForeign = user !== undefined && partyOf(user, context) !== 'ours';
  const way = isForeign ? { direction: 'outbound' as const, from: undefined, to: user } : undefined;
  collector.add(line, match[0], { kind: 'sip', id: `sip-${status}`, sip: status, way });
  return true;
}

/** The words of a header without its form, as in `From URI not authorized to communicate with federated partners.` */
function readReason(lines: readonly Line[], { collector }: Gathered): void {
  for (const line of lines.slice(0, 2_000)) {
    const row = rowOfPhrase(line.text);
    if (row === undefined) continue;
    const sip = /\b(?<status>[4-6]\d\d)\b/u.exec(line.text)?.groups?.status;
    collector.add(line, line.text, {
      kind: /^\d+$/u.test(row) ? 'ms-diagnostics' : 'hresult',
      id: row,
      sip: sip === undefined ? undefined : Number(sip),
      reason: line.text,
    });
  }
}

/** A number and little else: `1034`, `error 504`. */
function readBare({ text, lineAt }: Prose, { collector }: Gathered): void {
  const line = lineAt(0);
  // Digits inside a word, as in a key or a token, are no number.
  const number = /(?<![A-Za-z\d.:+/=_-])(?<number>\d{3,5})(?![A-Za-z+/=_]|[\d.:]*\d)/u.exec(text)
    ?.groups?.number;
  if (line === undefined || number === undefined) return;
  if (isErrorRowId(number)) {
    collector.add(line, text, { kind: 'ms-diagnostics', id: number });
    return;
  }
  const status = Number(number);
  const isStatus = status >= 400 && status < 700 && rowOfStatus(status) !== undefined;
  if (isStatus) collector.add(line, text, { kind: 'sip', id: `sip-${number}`, sip: status });
  else if (isErrorRowId(`event-${number}`))
    collector.add(line, text, { kind: 'event', id: `event-${number}` });
}

/** The domain that a test of the partner was asked for. */
function askedDomain(text: string): string | undefined {
  return /-Domain\s{1,3}["']?(?<domain>[\w.-]{3,255})/iu.exec(text)?.groups?.domain?.toLowerCase();
}

/** A property of Test-CsFederatedPartner, in either language. */
const testLine =
  /^(?:target ?(?:fqdn|uri)|result|latency|error ?message|diagnosis|目標 ?(?:fqdn|uri)|結果|延遲|錯誤 ?訊息|診斷)\s{0,20}[:：]|^Microsoft\.Rtc\.[\w.]{1,100}$/iu;

/** Output of Test-CsFederatedPartner: whether it went through, and for which domain. True when there was one. */
function readPartnerTest(
  { text, lineAt }: Prose,
  { collector, context, tests }: Gathered,
): boolean {
  const result = /(?:\bresult|結果)\s{0,20}[:：]\s{0,5}(?<result>success|failure|成功|失敗)/iu.exec(
    text,
  );
  const isTest = /Test-CsFederatedPartner|target ?fqdn|目標 ?fqdn/iu.test(text);
  const line = result === null ? undefined : lineAt(result.index);
  if (result === null || line === undefined || !isTest) return false;
  const isPassed = /success|成功/iu.test(result.groups?.result ?? '');
  const named = askedDomain(text);
  const read = parseDomain(named ?? context.their ?? '');
  const target = /(?:target|目標) ?fqdn\s{0,20}[:：]\s{0,5}(?<host>[\w.-]{3,255})/iu.exec(text);
  if (read.ok)
    tests.push({
      test: {
        domain: read.domain,
        ...(target?.groups?.host !== undefined && { target: target.groups.host.toLowerCase() }),
        result: isPassed ? 'success' : 'failure',
      },
      line,
    });
  if (isPassed) collector.add(line, result[0], { kind: 'cmdlet', id: 'cmdlet-test-passed' });
  else if (collector.errors.length === 0)
    collector.add(line, result[0], { kind: 'cmdlet', id: 'cmdlet-test-failed' });
  return true;
}
