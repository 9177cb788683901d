import type { LetterKind } from '../../locales/letter.ts';
import { forMatching } from './traditional.ts';

/** What our own people look after, as it is called; with a role behind it, it is a person. */
const ourTrades: readonly (readonly [LetterKind, string])[] = [
  ['dns', 'dns'],
  [
    'edge',
    'access edge|edge server|edge|lync server|lync|skype for business server|skype for business|商務用 skype|skype|sfb|邊緣伺服器|邊緣',
  ],
  ['firewall', 'firewall|防火牆'],
  ['network', 'networking|network|網路'],
  [
    'tenant',
    'microsoft teams|teams|tenant|microsoft 365|office 365|m365|o365|cloud|租用戶|租戶|雲端',
  ],
];
/** Names that say who is meant without a role. */
const people: readonly (readonly [LetterKind, string])[] = [
  ['network', 'netadmins?|網管'],
  [
    'partner',
    "partners?|them|the other (?:side|company|organi[sz]ation|end)|other side|(?:their|the partner's|partner's)(?: \\p{L}+){0,2}|對方|夥伴|合作夥伴|他們|廠商|客戶|供應商",
  ],
];
const roles =
  'administrators?|admins?|teams?|people|guys|folks|department|operators?|engineers?|colleagues?|管理人員|管理員|管理者|維護人員|人員|團隊|小組|組|部門|部|同事|同仁|負責人|窗口|工程師';

const someone = namesOf(people);
const trade = namesOf(ourTrades);
const ours = '(?:our |the |my |我們的?|我方的?|本公司的?|自己的?)?';
const person = `(?:(?:${someone})(?:${roles})?|(?:${trade}) ?(?:${roles}))`;
const anyone = `(?:${person}|${trade})`;

/** A letter and the one it is for, and nothing else: `letter to our DNS admin`, 給網路組的信. */
const letterTo = new RegExp(
  [
    `^(?:(?:write |draft |compose |prepare |send )?(?:an? |the )?(?:letter|mail|e-?mail|message|note) (?:to|for)|write to) ${ours}(?<to>${anyone})$`,
    `^${ours}(?<whose>partner|${trade}) letter$`,
    `^(?:寫|寄)?給 ?${ours}(?<for>${anyone})的(?:信件?|郵件|電子郵件)$`,
    `^(?:(?:寫(?:一?封)?信?|寄信|寫郵件)給|通知) ?${ours}(?<called>${anyone})$`,
    `^${ours}(?<of>${person})的信件?$`,
  ].join('|'),
  'u',
);
/** In a sentence only a person is somebody to write to: `for Teams` says what something is about. */
const inSentence = new RegExp(
  [
    `\\b(?:to|for|tell|inform|write|ask) ${ours}(?<to>${person})(?!\\p{sc=Latin})`,
    `(?:給|通知|告訴|請) ?${ours}(?<for>${person})`,
  ].join('|'),
  'u',
);
/** A wish for a letter is short. */
const longestRead = 400;

const kinds = [...ourTrades, ...people].map(
  (row) => [row[0], new RegExp(`^(?:${namesOf([row])})`, 'u')] as const,
);

/** Which letter a folded phrase (`foldPhrase`) asks for, when it says nothing but whom it is for. */
export function readLetterTo(phrase: string): LetterKind | undefined {
  return kindIn(letterTo.exec(phrase));
}

/** Whom a sentence that asks for a letter names; in lower case, folded for matching. */
export function findRecipient(plain: string): LetterKind | undefined {
  return kindIn(inSentence.exec(plain.slice(0, longestRead)));
}

function kindIn(found: RegExpExecArray | null): LetterKind | undefined {
  const groups: Readonly<Record<string, string | undefined>> = found?.groups ?? {};
  const named = Object.values(groups).find((one) => one !== undefined);
  return named === undefined ? undefined : kinds.find(([, names]) => names.test(named))?.[0];
}

/** The names of all rows as alternatives; beside Han characters a space may stand or not. */
function namesOf(rows: readonly (readonly [LetterKind, string])[]): string {
  const all = rows.map(([, names]) => forMatching(names)).join('|');
  return all.replace(/(?<=\p{sc=Han}) /gu, ' ?');
}
