import type { Platform } from '../../services/model/report.ts';
import { readPlatform } from '../understanding/answers.ts';
import { findDomains } from '../understanding/domains.ts';
import { foldText } from '../understanding/fold.ts';
import { forMatching } from '../understanding/traditional.ts';
import type { Situation } from './situation.ts';

/** What one sentence tells of both sides: the name or the kind of each. */
export interface SaidSides {
  readonly our?: string;
  readonly platform?: Platform;
  readonly their?: string;
  readonly partner?: NonNullable<Situation['partner']>;
}

const longest = 160;
const ofUs =
  /^(?:(?:ok(?:ay)?|well|so|好|嗯)[\s,，]+)?(?:we\b|we're\b|our (?:side|people|users|company|organi[sz]ation)\b|我們|我方|本公司|敝公司)/iu;
/** Where the sentence turns to the others: what we want with them, or they themselves. */
const toThem = [
  /[\s,，;；。.]+(?:and |but )?(?:(?:we|i) )?(?:want|need|wish|would like|'d like|like|plan|hope|are trying|try)(?: to)? (?:connect|federate|talk|chat|reach|message|link|communicate|work)(?: (?:to|with))? /iu,
  /[\s,，;；。.]+(?:and |but )?(?:they|the (?:partner|customer|other side|others)|our (?:partner|customer))(?:'re\b|\b)/iu,
  /[\s,，;；。、]*(?:但是?|而)?我?們?(?:想要?|要|需要|打算|希望)能?(?:連線?到?|接到?|對接|聯絡|跟|和|與)/u,
  /[\s,，;；。、]+(?:但是?|而)?(?:對方|夥伴|客戶|他們)/u,
] as const;
/** Who cannot reach somebody wants to know why. */
const failing =
  /\b(?:can(?:'t|not| not)|unable|fail\w*|not work\w*|doesn't|don't get|error)\b|不到|不通|失敗|沒辦法|無法|不能|收不|傳不/iu;

/** Both sides as one sentence tells them: "we use Teams and want to connect to their Lync", 「我們用 X，要連 Y」. Undefined where it tells of one only, or asks. */
export function readSides(text: string): SaidSides | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return undefined;
  const said = forMatching(foldText(text, longest)).replaceAll('’', "'").trim();
  if (!ofUs.test(said) || failing.test(said)) return undefined;
  const [turn] = toThem.flatMap((one) => one.exec(said) ?? []);
  const at = turn === undefined ? -1 : said.indexOf(turn);
  if (turn === undefined || at < 0) return undefined;
  const us = half(said.slice(0, at));
  const them = half(said.slice(at + turn.length));
  const isTold = (side: ReturnType<typeof half>) =>
    side.domain !== undefined || side.platform !== undefined;
  if (!isTold(us) || !isTold(them)) return undefined;
  const partner = partnerFor(them.platform);
  return {
    ...(us.domain !== undefined && { our: us.domain }),
    ...(us.platform !== undefined && { platform: us.platform }),
    ...(them.domain !== undefined && { their: them.domain }),
    ...(partner !== undefined && { partner }),
  };
}

/** The name that a half holds, where it is the only one, and what is used there. */
function half(text: string): {
  readonly domain?: string | undefined;
  readonly platform?: Platform | undefined;
} {
  const { domains, rest } = findDomains(text);
  const [first] = domains;
  return {
    domain: domains.length === 1 ? first?.domain : undefined,
    platform: readPlatform(rest),
  };
}

/** Who has both is looked at: which of them counts, their record tells. */
function partnerFor(platform: Platform | undefined): SaidSides['partner'] {
  if (platform === 'onprem') return 'edge';
  return platform === 'teams' ? 'microsoft-365' : undefined;
}
