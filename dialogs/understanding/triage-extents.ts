import type { Extent } from './triage.ts';

/** How many are affected, on each side, and of the partners. */
export interface Extents {
  readonly ours?: Extent;
  readonly theirs?: Extent;
  readonly partners?: 'some' | 'all';
}

/** Reads how many people a text says it concerns, where it says whose they are. */
export function readExtents(text: string): Extents {
  const found: { ours?: Extent; theirs?: Extent } = {};
  const isHan = hanCharacter.test(text);
  const isLatin = /[a-z]/u.test(text);
  for (const { pattern, extent, side, isOfHan } of written) {
    if (isOfHan ? !isHan : !isLatin) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const whose =
        side ??
        sideOf(
          text.slice(Math.max(0, match.index - near), match.index),
          text.slice(end, end + near),
        );
      // "Some are found, some are not" speaks of the same people twice.
      const isAgain = side === undefined && Object.values(found).includes(extent);
      if (whose !== undefined && !isAgain) found[whose] ??= extent;
    }
  }
  const partners = partnersIn(text);
  return { ...found, ...(partners !== undefined && { partners }) };
}

function partnersIn(text: string): 'some' | 'all' | undefined {
  if (allPartners.test(text)) return 'all';
  return somePartners.test(text) ? 'some' : undefined;
}

const hanCharacter = /\p{sc=Han}/u;
/** What is read beside a mention to tell whose people they are. */
const near = 40;

const person =
  '(?:person|user|colleague|employee|coworker|co-worker|guy|man|woman|account|individual|staff member|team member|member)';
const people =
  '(?:people|persons|users|colleagues|employees|coworkers|co-workers|guys|accounts|individuals|staff(?: members)?|team members|folks|of us)';
const some =
  '(?:some|several|a few|a couple of|a handful of|two|three|four|five|six|many|a number of|certain|\\d{1,3})(?: of(?: our| the| my)?)?';
const hanPerson = '(?:同事|使用者|人員?|同仁|員工|user|帳號)';

type Side = 'ours' | 'theirs';
interface Mention {
  readonly pattern: RegExp;
  readonly extent: Extent;
  /** Whose people they are, when the words say it; else what stands beside them. */
  readonly side?: Side;
}

const mentions: readonly Mention[] = [
  // At the end, after whom of them it is about: that is said of us.
  {
    extent: 'all',
    side: 'ours',
    pattern:
      /(?:[,;.]|^) ?(?:it(?:'s| is| concerns| affects| happens to)? )?(?:everyone|everybody|all of us)[.!\s]*$/gu,
  },
  {
    extent: 'all',
    side: 'ours',
    pattern: /[，,。；] ?(?:我們)?(?:大家|每個人|所有人)都?(?:一樣|這樣|是)?[。.\s]*$/gu,
  },
  // Whose they are is said with them.
  {
    extent: 'one',
    side: 'ours',
    pattern:
      /\b(?:only|just) me\b|\bi(?:'m| am) the only one\b|\b(?:my|our|the) (?:\p{L}+ )?(?:boss|ceo|cfo|cto|coo|director|manager|president|chairman|secretary|assistant|vp|vice president)\b(?!s| of \ue000| at \ue000| over there| (?:just )?(?:wants?|wanted|asks?|asked|told|tells|needs?|would like|is asking))|\b(?:one|a single|1) of (?:our|my) (?:\p{L}+ )?(?:users|people|colleagues|employees|staff|guys|team)\b|\bone of us\b|\b(?:a|one|my|just one|only one) (?:colleague|coworker|co-worker|teammate)(?: of (?:mine|ours))?\b(?! (?:at|from|over) (?:\ue000|their|them|the (?:partner|customer)))|\b(?:one|a|single) (?:user|person|employee|account) (?:here|of ours|on our side|in our (?:company|office|team))\b/gu,
  },
  {
    extent: 'several',
    side: 'ours',
    pattern: new RegExp(
      `\\b${some} (?:our |my )(?:\\p{L}+ )?(?:${people})\\b|\\b(?:some|several|a few|two|three|many|half|part|most) of us\\b|\\b(?:half|some|most|part|several|many|a few|two|three) of (?:our|my) \\p{L}+\\b|\\b(?:our|my|the) (?:whole )?(?:\\p{L}+ )?(?:department|dept|sales team|sales|finance team|team|branch|sales office|hr)\\b(?= (?:can|get|see|is|are|has|have))`,
      'gu',
    ),
  },
  {
    extent: 'all',
    side: 'ours',
    pattern:
      /\b(?:all|any|none|each|every one) of (?:us|our (?:\p{L}+ )?(?:users|people|colleagues|staff|employees))\b|\ball (?:our|my) (?:\p{L}+ )?(?:users|people|colleagues|staff|employees)\b|\b(?:the |our )?(?:whole|entire) (?:company|office|organi[sz]ation|firm|staff|business|house)\b|\bcompany[- ]?wide\b|\borgani[sz]ation[- ]?wide\b|\bnot just me\b|\bno matter who\b|\bwhoever (?:of us )?(?:tries|sends|writes)\b|\b(?:any|every) account of ours\b|\b(?:any|every|all|none) of our accounts\b|\b(?:everyone|everybody|nobody|no one|anyone|no user|every user|all users) (?:here|of us|of ours|on our side|in our (?:company|office|organi[sz]ation)|in the (?:company|office)|at our (?:company|end))\b/gu,
  },
  {
    extent: 'one',
    side: 'theirs',
    pattern: new RegExp(
      `\\b(?:only |just )?(?:one|a single|a certain|a particular|a specific|this one|that one|the one|1) (?:external |of (?:their|the) )?(?:contacts?|recipients?)\\b|\\b(?:only|just) (?:him|her|this contact|that contact|this recipient|this address|that address)\\b|\\b(?:one|a single|only one|just one) of their\\b|\\b(?:only|just) one of them\\b`,
      'gu',
    ),
  },
  {
    extent: 'several',
    side: 'theirs',
    pattern:
      /\b(?:some|several|a few|a couple|a handful|two|three|many|certain|half|most) (?:of )?(?:them|their (?:\p{L}+ )?(?:people|users|staff|colleagues)|contacts|recipients)\b/gu,
  },
  {
    extent: 'all',
    side: 'theirs',
    pattern:
      /\b(?:all|none|any) of (?:them|their (?:people|users|staff|contacts))\b|\b(?:all|any) (?:their|\ue000(?:'s)?) (?:people|users|contacts|staff)\b|\b(?:everyone|everybody|nobody|no one|anyone|anybody|all users|all people|all contacts|every user|every contact|any user|all the users|all the people)(?: over)? (?:there|at \ue000|from \ue000|in \ue000|of \ue000|of theirs|on their side)/gu,
  },
  {
    extent: 'one',
    side: 'ours',
    pattern:
      /只有我(?:一個人?|自己|不行|不能|這樣|(?= ?(?:傳|丟|發|聯絡|看|收|連|無法|沒辦法)))|(?:我們?(?:的)?|我家)?(?:老闆|總經理|董事長|執行長|主管|經理|處長|協理|副總|長官|秘書|助理|老大)(?!們|都|室|叫|要|請|問|想|催|交代|交辦|等等|指示)|(?:我們?(?:這邊|公司|這裡)?的?|公司)(?:只)?有?(?:一|1) ?(?:個|位|名)(?:同事|使用者|人|同仁|員工|user)|(?:一|1) ?(?:個|位|名)(?:同事|同仁|員工)(?!.{0,3}(?:在|來自) ?\ue000)|(?:某|有)(?:一)?(?:個|位|名)(?:同事|同仁|員工)/gu,
  },
  {
    extent: 'several',
    side: 'ours',
    pattern:
      /(?:我們?(?:這邊|公司|這裡)?的?|公司|這邊|部門裡?)(?:有|的|裡)*(?:好?幾|兩|三|四|五|六|\d{1,3}|部分|有些|一些|少數|不少) ?(?:個|位|名)?(?:的)?(?:同事|使用者|人|同仁|員工|user)|(?:好?幾|兩|三|四|五|部分|有些|一些|少數|不少|\d{1,3}) ?(?:個|位|名)?(?:的)?(?:同事|同仁|員工)|(?:業務|財務|人資|採購|研發|行銷|會計|客服|工程)(?:部門?|處|組|團隊)(?!的?(?:網域|系統))|我們(?:部門|這組|這一組|分公司|辦公室)/gu,
  },
  {
    extent: 'all',
    side: 'ours',
    pattern:
      /全公司|整間公司|整個公司|公司(?:上下|裡)?(?:全部|所有|每個)(?:的)?(?:人|同事|使用者)?|(?:我們?|公司)(?:這邊|這裡|家)?(?:的)?(?:全部|所有|全體|每個|每一個|全)(?:的)?(?:人|同事|使用者|同仁|員工)?(?!.{0,2}(?:夥伴|廠商|客戶|網域|設定))|(?:所有|全部|全體|每個|每一個)(?:的)?(?:同事|同仁|員工)|我們(?:沒有?(?:一個)?人|大家|誰都)|(?:不管|無論|不論|換)(?:是|我們)?誰/gu,
  },
  {
    extent: 'one',
    side: 'theirs',
    pattern:
      /(?:對方|他們|那邊|\ue000)(?: ?(?:那邊|這家|公司))?(?:的|有|只有|裡)*(?:某)?(?:一|1|某) ?(?:個|位|名)(?:同事|使用者|人|窗口|聯絡人|業務|工程師|員工|user)?|只有(?:這|那|某)?(?:一|1)? ?(?:個|位|名)(?:窗口|聯絡人|客戶|收件者)|(?:這|那)(?:一)?(?:個|位|名)(?:窗口|聯絡人)/gu,
  },
  {
    extent: 'several',
    side: 'theirs',
    pattern:
      /(?:對方|他們|那邊|\ue000)(?: ?(?:那邊|這家|公司))?(?:的|有|只有|裡)*(?:好?幾|兩|三|四|五|部分|有些|一些|少數|\d{1,3}) ?(?:個|位|名)?(?:的)?(?:同事|使用者|人|窗口|聯絡人|員工|user)|(?:好?幾|兩|三|部分|有些) ?(?:個|位|名)(?:窗口|聯絡人)/gu,
  },
  {
    extent: 'all',
    side: 'theirs',
    pattern:
      /(?:對方|他們|那邊|\ue000)(?: ?(?:那邊|這家|公司|的))*(?:全部|所有|每個|每一個|全體|整間|全公司|任何)(?:的)?(?:人|同事|使用者|聯絡人|員工)?|(?:對方|他們|那邊|\ue000 ?(?:那邊|的人)?)(?:沒有?(?:一個)?人|大家|誰都)/gu,
  },
  // Whose they are, the words beside them tell.
  {
    extent: 'one',
    pattern: new RegExp(
      `\\b(?:only |just )?(?:one|a single|a certain|a particular|a specific|1) ${person}\\b`,
      'gu',
    ),
  },
  { extent: 'several', pattern: new RegExp(`\\b${some} ${people}\\b`, 'gu') },
  {
    extent: 'all',
    pattern:
      /\b(?:everyone|everybody|nobody|no one|all users|every user|all people|all the users)\b(?! else)/gu,
  },
  {
    extent: 'one',
    pattern: new RegExp(`(?:只有|就)?(?:一|1) ?(?:個|位|名)(?:的)?${hanPerson}`, 'gu'),
  },
  {
    extent: 'several',
    pattern: new RegExp(
      `(?:好?幾|兩|三|四|五|部分|有些|一些|少數) ?(?:個|位|名)?(?:的)?${hanPerson}`,
      'gu',
    ),
  },
  {
    extent: 'all',
    pattern: /大家|所有人|每個人|全部的?人|沒有人|沒人|所有(?:的)?使用者|全部(?:的)?使用者|誰都/gu,
  },
];

const theirsBehind =
  /^(?:'s)?(?: \p{L}+){0,2}? (?:at|over at|from|in|of|with|on) (?:the |our |a )?(?:\ue000|their|them\b|that company|the partner|partner|customer|client|supplier)|^(?: over)? there\b|^.{0,20}\b(?:can't|cannot|can not|couldn't) be (?:reached|found|contacted|messaged)|^.{0,4}(?:在|來自) ?\ue000/u;
const theirsBefore =
  /(?:\btheir|\ue000(?:'s)?|\b(?:reach|message|messaging|im|contact|contacting|see|find|add|chat with|chatting with|write to|writing to|ping|pinging|talk to|sending to|send to|with|to))(?: only| just| exactly)? ?$|(?:給|到|找|連|聯絡|對方|他們|那邊|\ue000(?:那邊|的)?)(?:的|有|只有)? ?$/u;
const oursBehind =
  /^(?: (?:here|in (?:the|our) (?:\p{L}+ )?\p{L}+|on our side))?,?(?: \p{L}+ly)? (?:can't|cannot|can not|can|could|couldn't|gets?|got|sees?|saw|has|have|is unable|are unable|tries|tried|try|fails?|reports?|complains?|receives?|receive|isn't able|who)\b|^ here\b|^.{0,6}(?:傳|丟|發|送|聯絡|連|找|看|收|加|打|無法|沒辦法|不能|都不能|反映|回報)/u;
const oursBefore =
  /(?:\b(?:our|my|us|here|among us)|我們|公司|我這邊|我們這邊)(?: only| just)?(?:的|有|只有)? ?$/u;

/** With what each is written in; a text in the other script is not searched for it. */
const written = mentions.map((mention) => ({
  ...mention,
  isOfHan: hanCharacter.test(mention.pattern.source),
}));

/** Whose people are meant, by the words before and behind; undefined when these do not tell. */
function sideOf(before: string, behind: string): Side | undefined {
  if (theirsBehind.test(behind) || theirsBefore.test(before)) return 'theirs';
  if (oursBefore.test(before)) return 'ours';
  return oursBehind.test(behind) ? 'ours' : undefined;
}

const allPartners =
  /\b(?:all|every|every single|each|any|each and every|none of(?: our)?|not a single|no)(?: of)?(?: (?:our|the|my|other|external))* (?:partners?|external (?:domains?|companies|organi[sz]ations|contacts?|people|users?)|other (?:companies|organi[sz]ations|domains)|companies|organi[sz]ations|customers?|suppliers?)\b(?! (?:at|of|from|in) \ue000)|\b(?:all|any|every) (?:federated )?domains?\b|\b(?:everyone|everybody|anyone|anybody|nobody|no one|anything) (?:external|outside)\b|\bwhole (?:outside )?world\b|(?:所有|全部|每一?家|每個|任何|全部的|所有的)(?:的)?(?:外部)?(?:合作)?(?:夥伴|廠商|客戶|外部(?:公司|聯絡人|組織|網域|的人)?|公司(?!的?人)|網域|組織|供應商)|(?:夥伴|廠商|客戶|外部|對外|跟外面|外面).{0,6}(?:全部?|通通|統統|都).{0,4}(?:斷|不|掛|壞|沒|失敗|無法)|(?:一家|半家)都(?:不|沒|連|傳)/u;
const somePartners =
  /\b(?:only |just )?(?:some|certain|a few|several|two|three|other|most(?: of the)? other|many other|all other|all the other|the other)(?: of)?(?: (?:our|the|external))* (?:partners?|domains|companies|organi[sz]ations|customers|suppliers)\b|\b(?:with|to) (?:everyone|everybody|all) else\b|(?:有些|某些|部分|有幾家|幾家|少數|有的|另外幾家|好幾家|兩家|三家).{0,5}(?:夥伴|廠商|公司|客戶|網域|組織|供應商)|其他(?:的)?(?:合作)?(?:夥伴|家|廠商|公司|網域|客戶|組織|供應商)|跟別家|別家|\b(?:every|each|any) other partner\b/u;
