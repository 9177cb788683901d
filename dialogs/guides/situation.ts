import type { GuideLineMark, GuideType } from '../../locales/guide-text.ts';
import type { Picture, Platform } from '../../services/model/report.ts';

/** What the interview may ask, with its answers in the order in which they are offered. */
export const questionValues = {
  home: ['servers', 'teams', 'hybrid'],
  generation: ['lync-2013', 'sfb-2015', 'sfb-2019', 'sfb-se'],
  method: ['discovery', 'list'],
  domains: ['one', 'many'],
  partner: ['microsoft-365', 'edge', 'unknown', 'edge-by-name', 'other-cloud'],
  busy: ['yes', 'no'],
  fixed: ['yes', 'no'],
  signOn: ['ad-fs', 'entra-only'],
} as const;

/** Answers that are seen, or said in words, and get no button. */
const unoffered: readonly string[] = ['edge-by-name', 'other-cloud'];

/** Questions that are not of the interview, with their answers. */
const otherValues = { startOver: ['yes', 'no'], elsewhere: ['seen', 'said'] } as const;

/** All answers to a question, said in words or seen ones as well. */
export function valuesOf(question: QuestionId | keyof typeof otherValues): readonly string[] {
  return isQuestion(question) ? questionValues[question] : otherValues[question];
}

/** The answers that a question offers, at most four. */
export function offeredValues(question: QuestionId | keyof typeof otherValues): readonly string[] {
  return valuesOf(question).filter((value) => !unoffered.includes(value));
}

export type QuestionId = keyof typeof questionValues;
type Answer<Q extends QuestionId> = (typeof questionValues)[Q][number];

/** What is known of the situation: answers and what was looked up. */
export type Situation = { readonly [Q in QuestionId]?: Answer<Q> };

/** Conditions that all have to hold; of the values of one, any. `type` is what follows from the others. */
export type When = { readonly [Q in QuestionId]?: readonly Answer<Q>[] } & {
  readonly type?: readonly GuideType[];
};

/** When lines with a mark of their own are shown. */
const lineMarks: Readonly<Record<GuideLineMark, When>> = {
  many: { domains: ['many'] },
  edge: { partner: ['edge', 'edge-by-name'] },
  cloud: { partner: ['microsoft-365', 'other-cloud'] },
};

/** Whether a line of a step is for this situation. */
export function isLineFor(mark: string, situation: Situation): boolean {
  return Object.hasOwn(lineMarks, mark) ? holds(lineMarks[mark as GuideLineMark], situation) : true;
}

/** Whether a condition holds. A part of the situation that nobody has asked for yet does not exclude anything. */
export function holds(when: When | undefined, situation: Situation): boolean {
  return Object.entries(when ?? {}).every(([part, values]) => {
    if (part === 'type')
      return typesOf(situation).some((type) => (values as readonly string[]).includes(type));
    const value = situation[part as QuestionId];
    return value === undefined || (values as readonly string[]).includes(value);
  });
}

const decisive = ['home', 'partner', 'method', 'busy', 'fixed'] as const;

/** The types that fit, whatever the answers will be that are still missing. */
function typesOf(situation: Situation): readonly GuideType[] {
  const type = typeOf(situation);
  if (type !== undefined) return [type];
  const missing = decisive.find((one) => situation[one] === undefined);
  if (missing === undefined) return [];
  return questionValues[missing].flatMap((value) => typesOf({ ...situation, [missing]: value }));
}

/**
 * The type that fits; undefined while an answer is missing that decides it.
 * Source: Microsoft, "Planning for Lync Server 2013 and Office Communications Server federation".
 */
export function typeOf({ home, partner, method, busy, fixed }: Situation): GuideType | undefined {
  if (home === undefined || partner === undefined) return undefined;
  if (partner === 'unknown') return 'none';
  if (home === 'teams') return partner === 'microsoft-365' ? 'teams-native' : 'teams-interop';
  if (partner === 'microsoft-365' || partner === 'other-cloud') return 'hosting-provider';
  if (partner === 'edge-by-name') return 'allowed-server';
  if (method === 'discovery') {
    if (busy === undefined) return undefined;
    return busy === 'yes' ? 'allowed-domain' : 'discovered';
  }
  if (method === undefined || fixed === undefined) return undefined;
  return fixed === 'yes' ? 'allowed-server' : 'allowed-domain';
}

/** What a look at the partner says about what its people use; undefined when it does not tell. */
export function partnerOf(picture: Picture): Situation['partner'] {
  switch (picture) {
    case 'M365-WW':
    case 'TEAMS-NOSRV':
      return 'microsoft-365';
    case 'M365-OTHER':
      return 'other-cloud';
    case 'EDGE-OK':
    case 'EDGE-BROKEN':
    case 'EDGE-UNSEEN':
      return 'edge';
    case 'EDGE-NONSTRICT':
    case 'EDGE-HIDDEN':
      return 'edge-by-name';
    case 'NONE':
    case 'BAD-DNS':
    case 'DNS-FAIL':
    case 'XMPP':
    case 'NO-DOMAIN':
    case 'MIXED':
    case 'SAME-DOMAIN':
      return undefined;
  }
}

/** Servers and clouds have different steps; of either kind one may stand for another, as what is seen tells more than an answer. */
export function isOtherKind(
  one: NonNullable<Situation['partner']>,
  other: NonNullable<Situation['partner']>,
): boolean {
  if (one === 'unknown' || other === 'unknown') return false;
  const isCloud = (partner: string) => partner === 'microsoft-365' || partner === 'other-cloud';
  return isCloud(one) !== isCloud(other);
}

export function homeOf(platform: Platform): NonNullable<Situation['home']> {
  return platform === 'onprem' ? 'servers' : platform;
}

/** Reads one answer as it came back from a client. */
export function readAnswer(question: string, value: string): Situation | undefined {
  if (!isQuestion(question)) return undefined;
  const found = (questionValues[question] as readonly string[]).includes(value);
  // The value was found among those of this very question.
  return found ? { [question]: value } : undefined;
}

export function isQuestion(name: string): name is QuestionId {
  return Object.hasOwn(questionValues, name);
}
