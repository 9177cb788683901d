import { guideWords, type GuideId } from '../locales/guide-text.ts';
import { readable } from '../locales/letter-fit.ts';
import { readGuideId } from './guides/wishes.ts';
import { foldPhrase, foldText } from './understanding/fold.ts';
import { forMatching } from './understanding/traditional.ts';

/** What names a guide, or rests one, is short. */
const longest = 120;

/** Sentences that ask for one guide, the first that fits. */
const topics: readonly (readonly [GuideId, RegExp])[] = [
  [
    'choose-type',
    /\b(?:which|what) (?:type|kind) of federation\b.*\b(?:choose|pick|take|need|use|fits?|right|should|best)\b|\b(?:which|what) (?:federation )?(?:type|kind) (?:should|do|shall|must) (?:we|i) (?:choose|pick|take|need|use)\b|\b(?:choose|pick)\b.*\b(?:type|kind) of federation\b|^(?:please )?(?:help (?:me|us) )?(?:to )?(?:choose|pick) (?:a|the|our) (?:federation )?type\b|(?:選|挑|用|適合)(?:擇)?(?:哪|那)(?:一)?(?:種|個)(?:同盟)?(?:的)?類型|(?:用|選|挑)(?:哪|那)(?:一)?種同盟|(?:哪|那)(?:一)?種同盟(?:的)?(?:類型)?(?:比較)?(?:適合|合適|好)|^(?:請)?(?:先)?(?:幫我|幫我們)?(?:選|挑)(?:擇)?(?:同盟)?(?:的)?類型/iu,
  ],
  [
    'clean-up',
    /\bclean(?:ing)?[ -]?up\b.*\b(?:teams|move|migration|hybrid)\b|\bafter (?:the |our )?(?:move|migration) to teams\b|\b(?:undo|remove|dismantle|get rid of|turn off|end) (?:the |our )?hybrid\b|(?:移轉|搬|遷移|移)(?:到|去|至)?\s?teams\s?(?:之後|以後|後).*(?:清理|收尾|移除|善後)|移轉後(?:的)?清理|(?:拆掉|拆除|取消|移除|結束)混合(?:式)?(?:部署)?/iu,
  ],
  [
    'partner-tenant',
    /\b(?:instructions|steps|guide|checklist) for (?:the|our|their) (?:partner|customer|other side)(?:'s)?\b|\bwhat (?:does|must|should) (?:the|their) (?:partner|customer)(?:'s)? (?:teams )?(?:admin\w*) (?:do|set|change)\b|^(?:給)?(?:對方|夥伴|客戶)(?:的)?\s?(?:teams)?\s?(?:系統管理員|管理員|管理者|it)?\s?(?:要做|該做|需要做)(?:什麼|哪些)(?:步驟|設定)?$|^給(?:對方|夥伴|客戶)(?:的)?(?:系統管理員|管理員|it)?(?:的)?(?:步驟|說明|指示|操作步驟)$/iu,
  ],
  [
    'teams-tenant',
    /\b(?:set up|configure|prepare) our (?:microsoft 365 |m365 |teams )+tenant\b|\b(?:set up|configure|prepare) (?:the|a|my) (?:(?:microsoft 365|m365|office 365|teams) )+tenant\b|\b(?:set up|configure) external access\b.*\bour tenant\b|^(?:請)?(?:幫我|帶我|我想|我要)?(?:設定|準備)我們(?:的)?\s?(?:teams|m365|microsoft 365)\s?(?:的)?(?:租用戶)/iu,
  ],
];

/** Customers whose side is in Microsoft's cloud, whatever it was called when the document was written. */
const inMicrosoft365 =
  /\b(?:lync online|skype for business online|office ?365|microsoft ?365|m365|o365)\b/iu;
const customers = /\b(?:customers?|partners?|tenants?)\b|客戶|夥伴|合作夥伴|租用戶/iu;

/** The guide that a message asks for: by its name, or by what it is about. */
export function readGuideTopic(text: string): GuideId | undefined {
  if (text.length > longest) return undefined;
  const said = foldPhrase(text);
  for (const locale of ['en', 'zh-TW'] as const) {
    const named = Object.entries(guideWords(locale).topic).find(
      ([, label]) => foldPhrase(label) === said,
    );
    if (named !== undefined) return readGuideId(named[0]);
  }
  const words = plain(text);
  return topics.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The guide for a set-up whose partner was not named. */
export function guideForSetUp(text: string): GuideId | undefined {
  const words = plain(text);
  return inMicrosoft365.test(words) && customers.test(words) ? 'microsoft-365-partner' : undefined;
}

const rests: readonly RegExp[] = [
  /^(?:please )?(?:cancel|stop|pause|quit|exit|later|maybe later|not now|never ?mind|取消|算了|停|暫停|晚點|晚一點|等等|等一下|之後再說|改天|下次)$/iu,
];

/** The guide is to wait: somebody stops. */
export function restsGuide(text: string): boolean {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return false;
  const words = plain(text);
  return rests.some((one) => one.test(words));
}

const waits: readonly RegExp[] = [
  /^(?:ok(?:ay)?[\s,]+)?(?:i|we)(?:'ll| will|'d)? (?:first )?(?:have to|need to|must|should|got to|'ve got to)? ?(?:first )?(?:ask|check with|talk to)\b(?<team>.*)$/iu,
  /^(?:ok(?:ay)?[\s,]+)?let me (?:first )?(?:ask|check with|talk to)\b(?<team>.*)$/iu,
  /^(?:(?:i'm|i am|we're|we are|it is|it's|this is|that is) )?(?:still )?wait(?:ing)? (?:for|on)\b(?<team>.*)$/iu,
  /^(?:好[\s,，]*)?(?:這|那|我)?(?:個|一步|步)?(?:們)?(?:可能)?(?:要|得|需要|先|必須)(?:先|去)*(?:問|請教|找)(?!題)(?<team>.{0,20})$/u,
  /^(?:我|我們)?(?:還|現在|目前|要|得|先)*在?等(?!等|一|會|下|我|待)(?<team>.{2,20})$/u,
  /^(?:我|我們)?(?:還|現在|目前)?在等$/u,
];

/** Words around the name of a team, and those that name nobody. */
const aroundTeam =
  /^(?: |一下|看看|我們公司|我們|我|他們|的|our|my|the|a|an|some|first)+(?![A-Za-z])|(?: (?:first|about (?:it|this|that)|again|please|to (?:do|reply|answer).*)|(?:的)?(?:同事|人|回覆|回應|答覆|處理)|(?:一下|看看|才行|才知道|再說|了|囉|喔|耶))+$/giu;
const nobody =
  /^(?:some(?:one|body)|them|him|her|people|others|it|that|別人|人|同事|他|她|他們)?$/iu;
const longestTeam = 40;

/** Whether others have to be asked first, and who they are, as far as the message names them. */
export function readWaiting(text: string): { readonly team?: string } | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return undefined;
  const words = plain(text);
  const found = waits.map((one) => one.exec(words)).find((one) => one !== null);
  if (found === undefined) return undefined;
  const team = readable((found.groups?.team ?? '').trim().replace(aroundTeam, ''), longest).trim();
  return nobody.test(team) || team.length > longestTeam ? {} : { team };
}

function plain(text: string): string {
  return forMatching(foldText(text, longest))
    .replaceAll('’', "'")
    .trim()
    .replace(/[.!?。！？~～]+$/u, '')
    .trim();
}
