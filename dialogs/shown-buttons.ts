import { buttonData, type ButtonData } from './action.ts';
import type { Reply } from './reply.ts';
import type { ConversationState, ShownButton } from './state.ts';
import { foldPhrase } from './understanding/fold.ts';
import type { Utterance } from './understanding/utterance.ts';

/** The state with the buttons of the latest message that has some: what stands on one can be typed. */
export function rememberButtons(
  state: ConversationState,
  replies: readonly Reply[],
): ConversationState {
  const latest = replies.findLast(({ buttons }) => buttons.length > 0);
  if (latest === undefined) return state;
  const buttons = latest.buttons.map(({ label, action }): ShownButton => ({
    label,
    data: buttonData(action, latest.locale),
  }));
  return { ...state, buttons };
}

/**
 * What the button asks for whose label was typed; undefined when none is shown that says this. The name of a language is a wish
 * for the whole conversation, and not for one answer as on a button.
 */
export function readTypedButton(
  text: string,
  { intent }: Utterance,
  { buttons = [] }: ConversationState,
): ButtonData | undefined {
  if (text.length > longestLabel || intent === 'change_language') return undefined;
  const typed = foldPhrase(text);
  return typed === '' ? undefined : buttons.find(({ label }) => foldPhrase(label) === typed)?.data;
}

/** What is longer is no label. */
const longestLabel = 200;
