import { answerTo } from '../checks/answers.ts';
import { findUser } from '../checks/people.ts';
import type { PartyFacts, SettingFactName } from '../model/facts.ts';
import type { OwnSide } from './own-side.ts';

/** What is set for one person, the account first: it names the policy that counts. */
export const personSettings = [
  'ourUser',
  'tenantUser',
  'ourUserPolicy',
  'tenantUserPolicy',
] as const;

/** Somebody told that it is one of our people alone. */
export function isOfOnePerson({ answers }: PartyFacts): boolean {
  return answers.known && answerTo('one-person-or-all', answers.value) === 'one';
}

/**
 * Settings that were not shown, in the order in which they tell something of one person: where others can, those of everybody are
 * in order. The account stands among them although it decides no direction of itself.
 */
export function personFirst(
  gaps: readonly SettingFactName[],
  { homes, person }: OwnSide,
  ours: PartyFacts,
): readonly SettingFactName[] {
  const accounts = [
    ...(homes.servers && !isShown(person, ours.ourUser) ? (['ourUser'] as const) : []),
    ...(homes.cloud && !isShown(person, ours.tenantUser) ? (['tenantUser'] as const) : []),
  ];
  const all = new Set([...accounts, ...gaps]);
  const first = personSettings.filter((name) => all.has(name));
  return [...first, ...gaps.filter((name) => !first.some((one) => one === name))];
}

/** The account of the person was shown, or of anybody while nobody is named. */
function isShown(
  person: string | undefined,
  users: PartyFacts['ourUser'] | PartyFacts['tenantUser'],
): boolean {
  if (!users.known) return false;
  const { entries } = users.value;
  return person === undefined ? entries.length > 0 : findUser(person, entries) !== undefined;
}
