import { sharedPairs, simplifiedPairs } from './simplified-table.ts';

const onlySimplified = pairsOf(simplifiedPairs);
const all: ReadonlyMap<string, string> = new Map([...onlySimplified, ...pairsOf(sharedPairs)]);

/** Words of the mainland and what Taiwan says, both in Traditional characters; only for matching. */
const words: ReadonlyMap<string, string> = new Map([
  ['网', '網'],
  ['域名', '網域'],
  ['消息', '訊息'],
  ['信息', '訊息'],
  ['證書', '憑證'],
  ['服務器', '伺服器'],
  ['設置', '設定'],
  ['配置', '設定'],
  ['端口', '連接埠'],
  ['通訊埠', '連接埠'],
  ['策略', '原則'],
  ['用戶', '使用者'],
  ['在線', '上線'],
  ['連接', '連線'],
  ['默認', '預設'],
  ['網絡', '網路'],
  ['郵箱', '信箱'],
  ['向導', '精靈'],
  ['嚮導', '精靈'],
  ['監視', '監看'],
  ['監測', '監看'],
  ['跟蹤', '追蹤'],
  ['檢測', '檢查'],
  ['聯系', '聯絡'],
  ['聯繫', '聯絡'],
  ['連絡', '聯絡'],
  ['聯邦', '同盟'],
  ['聯盟', '同盟'],
  ['連盟', '同盟'],
  ['結盟', '同盟'],
]);
/** Words of Taiwan that hold one of those and mean another thing, so they stay as they are: a tenant is no user, a port no connection. */
const whole = ['租用戶', '用戶端', '連接埠', '連接器', '網域名', '全域名', '在線上', '在線路'];
const otherNames: ReadonlyMap<string, string> = new Map([
  ['聯邦', '聯邦(?!快遞|銀行|政府|調查|制|法院|貨運)'],
  ['聯盟', '(?<!大|職棒|棒球|籃球|足球|歐洲|策略|英雄|復仇者|消費者|貿易)聯盟(?!行銷|賽|杯)'],
]);
/** Every character that is converted, and every word, lies beyond this. */
const beyondLatin = /[\u2e80-\u{10ffff}]/u;
/** The same as one pattern, the longest first. Delivery services, banks and leagues that bear the name of an alliance keep theirs. */
const anyWord = new RegExp(
  [...whole, ...words.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => otherNames.get(word) ?? word)
    .join('|'),
  'gu',
);
/** In Taiwan 證書 hangs on a wall, unless words of machines stand beside it. */
const ofMachines =
  /ssl|tls|edge|sip|https|dns|lync|skype|teams|同盟|聯盟|伺服器|網域|憑證|根證書|數位|公開金鑰|簽發|\ue000/iu;

/** True when a character of the text is written in Simplified Chinese only. */
export function isSimplified(text: string): boolean {
  if (!beyondLatin.test(text)) return false;
  for (const character of text) if (onlySimplified.has(character)) return true;
  return false;
}

/**
 * The same text as Taiwan would write it, good enough to look words up and not to be shown. Characters are converted only when
 * one of them is Simplified beyond doubt. The length may change.
 */
export function forMatching(text: string): string {
  if (!beyondLatin.test(text)) return text;
  const converted = isSimplified(text)
    ? Array.from(text, (character) => all.get(character) ?? character).join('')
    : text;
  const isPaper = converted === text && !ofMachines.test(text);
  return converted.replace(anyWord, (word) =>
    isPaper && word === '證書' ? word : (words.get(word) ?? word),
  );
}

function pairsOf(rows: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 2) pairs.set(row.charAt(at), row.charAt(at + 1));
  }
  return pairs;
}
