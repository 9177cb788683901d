import type { Domain } from '../../services/model/domain.ts';
import { domainMark, type FoundDomains } from './domains.ts';

/** What is read before and behind a domain. */
const near = 60;

/** Says that the domain behind it is ours. */
const oursBehind = new RegExp(
  [
    '\\b(?:our|my)(?: own)?(?: (?:main|primary|sip|e-?mail|company|public|default|local))?(?: (?:domains?|side|company|organi[sz]ation|org|tenant|address|addresses|name|end|edge|environment|systems?))?(?: name)?(?: ?(?:is|are|=|:|,|\\())? ?$',
    "\\b(?:we are|we're|we re|were|we is|i am|i'm|this is|here is|we use|we have|we own|we run|i work (?:at|for)|we work (?:at|for)|(?:i am|i'm|we are|we're|us|(?<!unsubscribe )me) (?:at|from|with|in)|we at|on our side|on our end|our users (?:at|in|on|of|from)|(?:me|us) ?\\(|my ?\\(|(?:check|test|verify|diagnose|it is|it's|that is|that's) us ?[:：,(]|ours? ?\\(|ours(?: is|:)?|we ?\\() ?$",
    '(?:我們|我方|本公司|敝公司|我司|我|咱們|自己|自家|本單位|我們家|我們公司|公司)(?:這邊|這裡|這端|公司|自己|家|端|側)?的?(?:主要|公司|sip|電子郵件|郵件|內部|自己的?)? ?(?:網域|網域名稱|domain|網址|租用戶|域)(?:名稱|名)? ?(?:是|為|叫做|叫|：|:|，|,|=|\\()? ?$',
    '(?:我們|我方|本公司|敝公司|我司|我|咱們|這邊|自己)(?:這邊|這裡|公司|家|端)? ?(?:是|為|叫|用的是|使用|用|在|\\(|：|:) ?$',
  ].join('|'),
  'iu',
);
/** Says it of a name where nobody else is spoken of. */
const namedBehind = /(?:網域|domain) ?(?:是|為|：|:) ?$/iu;
/** Says it in a clause of its own behind one that speaks of us: 「本公司用混合部署，網域 X，……」. */
const clauseBehind =
  /(?:\b(?:we|we're|our|us)\b|我們|我方|本公司|敝公司|我司|\bhybrid\b|混合)[^.。!！?？]{0,40}[,，;；、(] ?(?:(?:sip|主要) ?)?(?:網域|domain)(?: ?(?:name|名稱))?(?: ?(?:是|為|:|：|=|is))? ?$/iu;
const clauseBefore = /^ ?(?:[,，;；。、)]|$)/u;
const theirs =
  /\b(?:their|theirs|they|them|partner|customer|client|supplier|vendor)(?:s|'s)?\b|對方|夥伴|廠商|客戶|他們|供應商|那邊|那家/iu;
/** Weaker words, believed when another domain is named as well. */
const perhapsOursBehind =
  /(?:\b(?:us|we|our|ours|my|from our|between us)|我們|我方|本公司|我司|敝公司|自己|我們家|我們公司|從我們)(?:這邊|的)? ?[,，]? ?$/iu;
const oursBefore =
  /^ ?(?:[,，(（] ?(?:our|my)(?: own)? (?:domain|side|company|sip domain)\b(?! ?(?:name )?(?:is|are|=|:)? ?[\p{Co}])|\(?(?:is (?:us|ours|our|my|our own)|that(?:'s| is) us|are us|\(?us\)|\(ours\)|\(our (?:domain|side)\)|\(me\))|是我們|是我的|是本公司|是我方|是自己|\(我們|\(我方|\(本公司|\(自己|這邊是我們|我們自己的)/iu;
/** Glued to the domain on both sides: 我們 X 要. What follows is what one plans for oneself, not what fails. */
const weBehind =
  /(?:我們|我方|本公司|敝公司|我司|咱們|我們(?:公司|集團|總公司|單位|學校|部門)|(?:總|母|本|子)公司|\b(?:we at|we from|we of|us at))[ ,，]?$/iu;
const plansBefore =
  /^ ?(?!要怎麼(?:連|傳|聯絡))(?:要|想|打算|準備|計[畫劃]|預計|需要|正在|已經|有|是|也|這邊|的|決定|希望|能|wants?|plans?|needs?|would|will|shall|has|have|are|is)/iu;
const theirsBehind =
  /(?:\b(?:their|theirs|they|partner|partner's|them|customer|supplier|vendor)|對方|夥伴|廠商|客戶|他們|供應商)[^,，。;；]{0,12}$/iu;

/** The domain that is said to be ours, if one is. `text` is `rest` of `found`, folded for matching. */
export function findOurs(text: string, { places, domains }: FoundDomains): Domain | undefined {
  let from = 0;
  for (const place of places.slice(0, 20)) {
    const at = text.indexOf(domainMark, from);
    if (at === -1) return undefined;
    from = at + 1;
    const before = text.slice(Math.max(0, at - near), at).replace(/\s+/gu, ' ');
    const behind = text.slice(at + 1, at + near).replace(/\s+/gu, ' ');
    if (isOurs(text, before, behind, domains.length > 1)) return place.domain;
  }
  return undefined;
}

function isOurs(text: string, before: string, behind: string, isOneOfSeveral: boolean): boolean {
  if (oursBefore.test(behind)) return true;
  // What stands before an earlier domain is said of that one.
  const own = before.slice(before.lastIndexOf(domainMark) + 1);
  if (theirsBehind.test(own)) return false;
  if (weBehind.test(own) && (isOneOfSeveral || plansBefore.test(behind))) return true;
  if (isOneOfSeveral && clauseBehind.test(own) && clauseBefore.test(behind)) return true;
  if (namedBehind.test(own) && !theirs.test(text)) return true;
  return oursBehind.test(own) || (isOneOfSeveral && perhapsOursBehind.test(own));
}
