/** Signs of programs in a line, in either language: from there to the end of the line a program wrote it, whatever stands before. */
const tails: readonly RegExp[] = [
  /\bms-(?:client-)?diagnostics\b/iu,
  /\bSIP\/2\.0 /iu,
  /\bTL_(?:INFO|ERROR|WARN|NOISE|VERBOSE)\b/u,
  // What stands behind a number is the reason that a server gives, with or without the name of its header.
  /(?<![\d.])\d{3,5} {0,3}; {0,3}reason {0,3}=/iu,
  /(?<![\d.])[45]\d\d (?:Server time-out|Forbidden|Not found|Service unavailable|Bad request|Unauthorized|Gone|Temporarily unavailable)\b/iu,
  // An error of PowerShell begins with its command, and so does a prompt.
  /(?<![\w-])[A-Z][a-z]{1,20}-[A-Z]\w{1,60} {0,3}: /u,
  /(?:^|[ \t:：「『(（])PS [A-Z]:\\/u,
  /\bThe term ['"‘’“”「][^'"‘’“”」\n]{1,80}['"‘’“”」] is not recognized\b/iu,
  /['"‘“「][^'"‘’“”」\n]{1,80}['"’”」] is not recognized as an internal or external command/iu,
  /無法辨識 {0,2}['"‘’“”「][^'"‘’“”」\n]{1,80}['"‘’“”」] {0,2}詞彙/u,
  /['"‘“「]?[\w.-]{1,80}['"’”」]? {0,2}不是內部或外部命令/u,
  /\b(?:Session is not established, |System\.[A-Z]\w{1,40}\.\w)/u,
  /(?:^|[\s:：])(?:WARNING|VERBOSE|警告|詳細資訊): /u,
  /^\s*ERROR: /u,
  /^\s*(?:at [A-Z]\w{1,60}\.|At line:\d|位於 ?線路:\d|\+ |~{3})/u,
  // What nslookup and its relatives print.
  /^\s*\*{3} /u,
  /^\s*(?:Server|Address(?:es)?|Name|伺服器|名稱|Aliases)[:：] {1,}\S+\s*$/u,
  /^\s*(?:Non-authoritative answer|未經授權的回答|未授權的回答)[:：]/iu,
  /\bverify error:num=\d/iu,
  /(?<![\da-z])0x[\da-f]{8} ?\((?:[A-Z]{2,}_|\d)/iu,
  // Sentences of events and of what tests of PowerShell answer.
  /\bOver the past \d{1,4} minutes\b/iu,
  /\bTLS (?:outgoing|incoming) connection failures\b/iu,
  /\bA \d{3} \([^)\n]{1,40}\) response was received\b/iu,
];

/** Names of properties at the beginning of a line, as listings and events print them: in words of their own, aligned or several. */
const property = /^\s*[A-Z][\w-]*(?: [A-Z]\w*){0,3}\s{0,40}:(?:\s|$)/u;
const mostLines = 2_000;

/**
 * A message without what programs print: diagnostic lines, traces, errors of PowerShell, what DNS tools answer, properties. What is
 * left was written by the person, and it alone tells the language. Any text gives a text; lines keep their order.
 */
export function withoutPrinted(text: string): string {
  const lines = text.split('\n', mostLines).map(withoutTail);
  const properties = lines.filter((line) => property.test(line)).length;
  return lines.filter((line) => properties < 2 || !property.test(line)).join('\n');
}

function withoutTail(line: string): string {
  const found = tails.map((tail) => line.search(tail)).filter((at) => at >= 0);
  return line.slice(0, Math.min(line.length, ...found));
}
