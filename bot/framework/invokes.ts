import { z } from 'zod';
import { createSpeaker } from '../../locales/say.ts';
import type { Incoming } from '../turns/channel.ts';
import type { CheckedActivity } from './activity-check.ts';
import { incomingOf, pressedInput } from './incoming.ts';

/** What an invoke is answered with at once, and what it means for the conversation. */
export interface ReadInvoke {
  readonly status: number;
  readonly body?: unknown;
  readonly incoming?: Incoming;
}

const executeSchema = z.object({
  action: z.object({ type: z.literal('Action.Execute'), data: z.unknown().optional() }),
  trigger: z.enum(['manual', 'automatic']).nullish().catch(undefined),
});

const adaptiveMessage = 'application/vnd.microsoft.activity.message';
const adaptiveError = 'application/vnd.microsoft.error';

/**
 * Reads an invoke. Teams shows a fault of the app, and sends the press again, when the answer is late or empty;
 * so each kind has an answer that needs no turn.
 */
export function readInvoke(activity: CheckedActivity): ReadInvoke {
  const { chat } = createSpeaker(spokenLocale(activity));
  switch (activity.name) {
    case 'adaptiveCard/action':
      return readExecute(activity);
    case 'message/submitAction':
    case 'fileConsent/invoke':
      return { status: 200, body: {} };
    case 'message/fetchTask':
      return { status: 200, body: { task: { type: 'message', value: chat('invoke.no-form') } } };
    case 'composeExtension/query':
      return {
        status: 200,
        body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
      };
    default:
      return { status: 501 };
  }
}

/** An automatic refresh comes from every reader of a card, again and again: it is answered and nothing else. */
function readExecute(activity: CheckedActivity): ReadInvoke {
  const read = executeSchema.safeParse(activity.value);
  if (!read.success) {
    const value = { code: 'BadRequest', message: 'bad-value' };
    return { status: 400, body: { statusCode: 400, type: adaptiveError, value } };
  }
  const { chat } = createSpeaker(spokenLocale(activity));
  const isAutomatic = read.data.trigger === 'automatic';
  const value = chat(isAutomatic ? 'invoke.unchanged' : 'invoke.pressed');
  const body = { statusCode: 200, type: adaptiveMessage, value };
  return isAutomatic
    ? { status: 200, body }
    : {
        status: 200,
        body,
        incoming: incomingOf(activity, pressedInput(activity, read.data.action.data)),
      };
}

/** The language of the client: a guess, as what is said here does not wait for the conversation's. */
function spokenLocale(activity: CheckedActivity): 'en' | 'zh-TW' {
  const { locale = '' } = incomingOf(activity, { kind: 'wordless' }).reader;
  return /^zh\b/iu.test(locale) ? 'zh-TW' : 'en';
}
