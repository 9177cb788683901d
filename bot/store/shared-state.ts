import type { ConversationState } from '../../dialogs/state.ts';

/**
 * The state of a conversation of several people, after one of them was forgotten: the language, what was said to all, what
 * others are known to have told or wished, and notes of cases that are still kept. Whose the rest was is not known.
 */
export function withoutPerson(
  { version, wished, spoken, welcomed, toldSimplified, cases, ours, wishes }: ConversationState,
  user: string,
  isKept: (number: string) => boolean,
): ConversationState {
  return {
    version,
    ...(wished !== undefined && { wished }),
    ...(spoken !== undefined && { spoken }),
    ...(welcomed !== undefined && { welcomed }),
    ...(toldSimplified !== undefined && { toldSimplified }),
    ...(ours?.by !== undefined && ours.by !== user && { ours }),
    ...(wishes !== undefined && { wishes: wishes.filter(({ by }) => by !== user) }),
    cases: cases.filter(({ number }) => isKept(number)),
  };
}
