import type { Domain } from '../../services/model/domain.ts';
import { domainMark, type FoundDomains } from './domains.ts';
import { ourPersonMark, theirPersonMark } from './set-apart.ts';
import type { Extent } from './triage.ts';

/** What is read beside an address. */
const near = 40;

const oursBehind =
  /(?:\b(?:our|my)(?: own)?(?: \p{L}+){0,2}|\bcolleagues?|\bcoworkers?|\b(?:one|some|two|all) of (?:our|my|us)(?: \p{L}+)?|(?:我們|我方|本公司|敝公司|我司|我|咱們|公司)(?:這邊|這裡|公司|家)?的?(?:使用者|同事|同仁|員工|人員|帳號|老闆|主管|經理)?|同事|同仁|員工|老闆|主管)[ ,:，：(（]*$/u;
const theirsBehind =
  /(?:\b(?:their|(?:(?:our|my|the|a) )?(?:customer|client|supplier|vendor|partner|external|contact|guest)s?'?s?)(?: (?!and\b)\p{L}+){0,2}|(?:我們的?)?(?:對方|夥伴|廠商|客戶|供應商|外部)(?:的|公司)?(?:使用者|聯絡人|窗口|人員|同事)?|他們的?(?:使用者|人|同事|窗口)?)[ ,:，：(（]*$/u;
/** What one who has the trouble cannot do; it stands behind the one who has it. */
const fails =
  /^ ?[,，]? ?(?:\p{L}+ly )?(?:can't|cannot|can not|cant|couldn't|could not|is unable|isn't able|is not able|fails? to|failed to|doesn't|does not|didn't|did not|never|no longer|gets? (?:no|nothing|an error)|has (?:trouble|problems|been unable)|sees? (?:no|nothing)|看不|收不|傳不|丟不|發不|送不|連不|找不|加不|打不|寄不|聯絡不|傳訊息?給|傳給|寄給|發訊息給|丟訊息給|無法|沒辦法|不能|沒有?收到|沒收|一直(?:收|傳|連|無法|不能)|要?(?:傳|丟|發)訊息)/u;

/**
 * Of two people of two organisations the domain of ours, when the words tell: whose they are called, or else who has the trouble,
 * for people tell of the trouble of their own. `text` is `rest` of `found`, folded for matching.
 */
export function ourOfTwo(text: string, found: FoundDomains): Domain | undefined {
  const { domains, places, mailboxes } = found;
  const [first, second] = domains;
  if (domains.length !== 2 || first === undefined || second === undefined) return undefined;
  if (!mailboxes.every(Boolean)) return undefined;
  const other = (one: Domain): Domain => (one === first.domain ? second.domain : first.domain);
  const around = sidesOf(text).map((beside, at) => ({ ...beside, domain: places[at]?.domain }));
  for (const { before, domain } of around) {
    if (domain === undefined) continue;
    if (theirsBehind.test(before)) return other(domain);
    if (oursBehind.test(before)) return domain;
  }
  return around.find(({ behind }) => fails.test(behind))?.domain;
}

/** The words on both sides of each mark, up to the next one. */
function sidesOf(text: string): readonly { readonly before: string; readonly behind: string }[] {
  const parts = text.replace(/\s+/gu, ' ').split(domainMark);
  return parts.slice(1).map((behind, at) => ({
    before: (parts[at] ?? '').slice(-near).trimEnd(),
    behind: behind.slice(0, near),
  }));
}

/** A text in which addresses of ours are words for ourselves, and how many of either side it says it is. */
export interface Spoken {
  readonly text: string;
  readonly ours?: Extent;
  readonly theirs?: Extent;
}

const ourMark = ourPersonMark;
/** Of one person alone, who was named or is spoken of. */
const onlyOurs =
  /(?:\b(?:only|just) (?:for |with |affects? )?|只有|就只?有?|僅有?) ?\u{e001}|\u{e001} ?(?:only|alone)\b|\u{e001} ?(?:一個人|自己)/u;
const onlyThatOne =
  /[,，;；.。] ?(?:and |but |it(?:'s| is) |that(?:'s| is) )*(?:only|just) (?:for |with )?(?:she|her|he|him|this (?:one )?(?:user|person)|that (?:one )?(?:user|person))\b|\b(?:only|just) (?:she|he) (?:is|has)\b|(?:只有|就)(?:她|他|這個?人|那個?人)(?:一個?人?|自己)?/u;
const subject =
  /^ ?(?:\p{L}+ly )?(?:can|can't|cannot|cant|could|couldn't|is|isn't|does|doesn't|did|didn't|has|hasn't|gets?|got|sees?|receives?|sends?|writes?|tries|fails?|never|no longer|and)\b/u;

/** Reads `our` domain in a text with marks (`rest` of `found`, folded for matching) as ourselves. */
export function asOurselves(text: string, found: FoundDomains, our: string | undefined): Spoken {
  let at = 0;
  const marked = text.replaceAll(domainMark, () =>
    found.places[at++]?.domain === our ? ourMark : domainMark,
  );
  if (our === undefined || !marked.includes(ourMark)) return { text };
  const isOursFirst = marked.indexOf(ourMark) < (marked.indexOf(domainMark) + 1 || Infinity);
  const said = onlyThatOne.test(marked);
  const only = onlyOurs.test(marked);
  const words = marked.replace(onlyThatOne, ' ').replace(/ +/gu, ' ');
  const isHan = /\p{sc=Han}/u.test(words);
  return {
    text: words
      .split(ourMark)
      .map((part, index, all) =>
        index === all.length - 1
          ? part
          : `${part}${isHan ? '我們' : subject.test(all[index + 1] ?? '') ? 'we' : 'us'}`,
      )
      .join(''),
    ...((only || (said && isOursFirst)) && { ours: 'one' as const }),
    ...(said && !isOursFirst && { theirs: 'one' as const }),
  };
}

/** The same text with a mark for each person who was named by address, ours or theirs, and a word for ourselves in place of our domain. */
export function withPeople(text: string, found: FoundDomains, our: string | undefined): string {
  let at = 0;
  return text.replaceAll(domainMark, () => {
    const isOurs = our !== undefined && found.places[at]?.domain === our;
    const isPerson = found.mailboxes[at++] === true;
    if (isPerson) return isOurs ? ourPersonMark : theirPersonMark;
    return isOurs ? 'us' : domainMark;
  });
}
