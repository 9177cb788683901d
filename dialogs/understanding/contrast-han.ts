import { domainMark } from './domains.ts';
import { ourPersonMark, theirPersonMark, type SetApart } from './set-apart.ts';

/** People who are not the one it is about. */
export const othersHan =
  /(?:其他|其餘|別的|旁邊)的?(?:人|同事|同仁|使用者|員工|部門|單位)|其他(?!的?(?:人|家|公司|網域|夥伴|廠商|客戶|組織))|別人|[她他我]的?同事|同事們?(?= ?(?:都|就|也|可以|能|沒|正常|傳|收))|大家|所有人|每個人/u;

const mark = `[${ourPersonMark}${theirPersonMark}]`;
const latinName = "[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?";
const title = '(?:小姐|先生|女士|經理|主任|課長|協理|老師|處長)?';
const name = `(?:我|(?:(?:我|我們|公司)的?)?(?:一[個位])?(?:同事|同仁|主管|老闆)?(?:${latinName}|[\\p{sc=Han}]{1,4}?)?${title})`;
/** A name, an address behind it, and what is said of one alone. */
const who = `(?<who>${name} ?${mark}?)(?:的帳號|這個人)?(?: ?(?:一個人|自己|本人))?`;
const when =
  '(?:(?:從|自)?(?:今天|昨天|前天|上週.?|這週.?|最近|早上|上午|下午|晚上|剛才|剛剛|突然|目前|現在|一早)(?:早上|上午|下午|晚上)?(?:開始|起|以來|之後)?(?:就|都)?|從.{1,12}(?:開始|起)就?)* ?';
/** What begins to tell what the one cannot do. */
const does = `(?= ?(?:傳|丟|發|送|收|連|聯絡|找|看|加|打|聊|敲|寄|跟|和|與|對|要|想|用|沒|無法|不|一直|都|也|老是|每次|有問題|失敗|出現|跳|這樣))`;
const joined = new RegExp(
  `^ ?(?:和|跟|與|及|還有) ?(?<second>${mark}|${latinName}|[\\p{sc=Han}]{1,3}?)(?:兩個?人?)?${does}`,
  'u',
);
const lead =
  '^ ?(?:但是?|可是|不過|結果|因為|所以|那|而且?|然後|目前|現在|好像|應該|就)*(?:我們?這邊|我們(?:公司)?(?:裡)?|公司裡?)?';

const places = [
  {
    isAlone: true,
    pattern: new RegExp(
      `(?<theirs>(?:對方|他們|那邊|${domainMark})(?: ?(?:那邊|公司|的人))? ?)?(?:只有|就只?有|僅有|唯獨|只剩) ?${who} ?${when}${does}`,
      'u',
    ),
  },
  { isAlone: false, pattern: new RegExp(`${lead} ?${when}${who} ?${when}${does}`, 'u') },
];

/** Words that stand where a name would, and name nobody. */
const noName =
  /^(?:|.*們|.*對方.*|.*那邊|.*這邊|.*這家|.*那家|.*公司|大家|別人|.*的人|.*人員|每個人|所有人|沒有?人?|有人|有些.*|有的.*|某些|部分|.*幾[個位]?.*|一|兩.*|誰.*|不管|無論|客戶|廠商|夥伴|供應商|.*窗口|.*聯絡人|使用者|同事|.*帳號|其他.*|其餘.*|外部.*|訊息|狀態|圖片|照片|檔案|附件|語音|視訊|通話|電話|會議|手機|電腦|筆電|平板|網頁|外網|內網|家裡|外面|今天|昨天|早上|下午|晚上|上午|最近|突然|目前|現在|這|那|它|是|在|從|因為|如果|為什麼|怎麼|還|又|再|才|也|都|就|會|能|可以|連|找|看|傳|收|單向|雙向|contoso.*|fabrikam.*|teams|lync|skype|skype for|outlook|edge|im|presence|dns|srv)$/u;
const group = /(?:部門?|處|組|課|科|團隊|分公司|辦公室|單位)$/u;

/** Who has the trouble in a clause that tells of one. */
export function whoFailsHan(clause: string): SetApart | undefined {
  for (const { pattern, isAlone } of places) {
    const found = pattern.exec(clause);
    if (found?.groups?.who === undefined) continue;
    const counted = count(found.groups.who, clause.slice(found.index + found[0].length));
    const isTheirs = found.groups.theirs !== undefined;
    if (counted !== undefined) return { ...counted, ...(isTheirs && { side: 'theirs' }), isAlone };
  }
  return undefined;
}

const excepted = new RegExp(
  `除了 ?${who} ?(?<rest>(?:和|跟|與|及|還有) ?[^，, ]{1,6}?)?(?:之外|以外|外)?[，, ]{0,2}(?=其他|其餘|大家|別人|所有|每個|全|我們|同事|公司|都)`,
  'u',
);

/** Of whom a text says that everybody else is fine: 「除了雅婷，大家都可以」. */
export function exceptedHan(text: string): Omit<SetApart, 'isAlone'> | undefined {
  const { who: named, rest } = excepted.exec(text)?.groups ?? {};
  if (named === undefined) return undefined;
  const counted = count(named, '');
  return counted !== undefined && rest !== undefined ? { ...counted, extent: 'several' } : counted;
}

/** How many are named; undefined where the words name nobody. `behind`: what is said of them. */
function count(named: string, behind: string): Omit<SetApart, 'isAlone'> | undefined {
  if (named.includes(theirPersonMark)) return { side: 'theirs', extent: 'one' };
  const words = named.replace(ourPersonMark, '').trim();
  const isNamed = named.includes(ourPersonMark);
  if (!isNamed && noName.test(words)) return undefined;
  const second = joined.exec(behind)?.groups?.second;
  const isPair = second !== undefined && !second.includes(domainMark) && !noName.test(second);
  return { side: 'ours', extent: isPair || group.test(words) ? 'several' : 'one' };
}
