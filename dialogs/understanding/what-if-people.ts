/** A change that is about one person. */
export type PersonalThought = 'grant' | 'drop' | 'toCloud' | 'toServers';

/** What a message says of one person's policy or home. */
export interface PersonalChange {
  readonly thought: PersonalThought;
  /** The policy that is named, as written; left out for "another one". */
  readonly policy?: string;
  /** The message without what was read. */
  readonly rest: string;
}

const policy = 'polic(?:y|ies)|原則|政策';
/** A name of a policy as PowerShell takes it, with or without quotation marks. */
const name = String.raw`["'“”「『]?(?<policy>(?:tag:)?[a-z\d][\w.:-]{0,60})["'“”」』]?`;

const dropping = new RegExp(
  String.raw`\b(?:take|remov|drop|clear|delet|unassign|revok)\w*\b.{0,40}\bpolic(?:y|ies)\b(?! list)|\bwithout (?:a|the|his|her|their|its|any) (?:own )?polic\w+|\bno (?:own )?policy\b|(?:拿掉|移除|取消|清除|清掉|刪除|刪掉|收回).{0,16}(?:原則|政策)|(?:原則|政策).{0,4}(?:拿掉|移除|取消|清掉|清除|刪掉|刪除|收回)|沒有(?:自己的)?(?:原則|政策)`,
  'iu',
);
const verbs = String.raw`\b(?:gets?|got|has|had|uses?|used|receiv\w*|given?|gives?|giving|grant\w*|assign\w*|switch\w*|chang\w*|put|moves?)\b`;
const granting: readonly RegExp[] = [
  new RegExp(
    String.raw`${verbs}.{0,50}\bpolicy\s+(?:called |named )?${name}(?=\s*[?.!]?\s*$|\s+instead)`,
    'iu',
  ),
  new RegExp(
    String.raw`${verbs}.{0,50}?(?:\b(?:the|an?|our|to|on)\s+)?${name}\s+(?:external access )?policy\b`,
    'iu',
  ),
  new RegExp(String.raw`(?:${policy})\s?(?:改成|換成|改為|改用|換為|設成|設為)\s?${name}`, 'iu'),
  new RegExp(
    String.raw`(?:改用|換成|換到|改成|改為|套用|指派|改套|給|用)\s?(?:這個|那個)?\s?${name}\s?(?:的)?(?:原則|政策)`,
    'iu',
  ),
  /(?:改用|換成|換到|換|改成|改為|套用|指派|給|用).{0,3}(?:其他|別的|另一個|另外一個|另外的|不同的|一個)(?:的)?(?:原則|政策)/iu,
];
/** Words in the place of a name that name none. */
const noName =
  /^(?:another|other|different|new|own|the|a|an|any|some|same|external|access|his|her|their|its|user|this|that)$/iu;

const moving = String.raw`\b(?:mov|migrat|transfer)\w*\b.{0,50}`;
const toCloud = new RegExp(
  String.raw`${moving}\b(?:to|into|in)\s+(?:the |our )?(?:teams|cloud|online|tenant|(?:microsoft |office )?365|m365)\b|(?:移|搬|遷移|轉移|轉|遷)(?:到|去|至|進)?\s?(?:Teams|雲端|線上|租用戶|Microsoft 365|M365|365)`,
  'iu',
);
const toServers = new RegExp(
  String.raw`${moving}\b(?:to|onto|on)\s+(?:the |our )?(?:own )?(?:servers?|on-?prem\w*|skype for business server|lync|local)\b|(?:移|搬|遷移|轉移|轉|遷)(?:到|回到|回|去|至)?\s?(?:我們的|自己的)?(?:伺服器|內部部署|地端)`,
  'iu',
);

/** Reads what is thought of one person; undefined where nothing of that is said. */
export function readPersonal(words: string): PersonalChange | undefined {
  for (const [thought, pattern] of [
    ['toCloud', toCloud],
    ['toServers', toServers],
    ['drop', dropping],
  ] as const)
    if (pattern.test(words)) return { thought, rest: words.replace(pattern, ' ') };
  for (const pattern of granting) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const said = found.groups?.policy;
    const named = said === undefined || noName.test(said) ? {} : { policy: said };
    return { thought: 'grant', ...named, rest: words.replace(pattern, ' ') };
  }
  return undefined;
}
