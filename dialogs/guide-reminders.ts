import type { Outgoing, Step } from './conversation.ts';
import { guideBook } from './guides/all.ts';
import { isAhead, momentsFor, type Moment } from './guides/moments.ts';
import type { GuideState, Progress } from './guides/progress.ts';
import type { GuideWish } from './guides/wishes.ts';
import { guideMessage } from './replies/guide-message.ts';
import { reminderReply } from './replies/guide-rest.ts';
import type { ConversationState } from './state.ts';
import type { Turn } from './turn.ts';
import { readYesNo } from './understanding/answers.ts';
import { foldText } from './understanding/fold.ts';
import { forMatching } from './understanding/traditional.ts';

const longest = 60;
const remind =
  /^(?:please )?(?:can you |could you )?remind me(?<when>.*)$|^(?:請)?(?<zhWhen>.{0,10})(?:再)?提醒我(?:一下)?$/iu;
const noReminder =
  /^(?:please )?(?:no reminders?|(?:do not|don't|dont) remind me|(?:cancel|delete|drop) (?:the |my )?reminder|stop reminding me)$|^(?:不用|不要|不必|別|取消)(?:再)?提醒(?:我)?(?:了)?$/iu;
const days: Readonly<Record<Moment['when'], RegExp>> = {
  tomorrow:
    /^(?:tomorrow(?: morning)?|明天(?:早上|上午)?)(?: at)?(?: ?0?9(?::00| ?點)?(?: ?am)?)?$/iu,
  monday:
    /^(?:on |next )?(?:monday(?: morning)?|(?:下)?(?:星期|週|禮拜)一(?:早上|上午)?)(?: at)?(?: ?0?9(?::00| ?點)?(?: ?am)?)?$/iu,
};

/** What a message says to the offer of a reminder, or wants of one without it. */
export function readReminder(text: string, guides: GuideState, turn: Turn): GuideWish | undefined {
  if (text.length > longest || guides.open.length === 0) return undefined;
  const said = plain(text);
  const offered = offeredIn(turn);
  if (noReminder.test(said)) return { do: 'no-reminder', ...keyOf(offered) };
  const wanted = remind.exec(said)?.groups;
  const named = (wanted?.when ?? wanted?.zhWhen ?? '').replace(
    /\b(?:about|of) (?:it|this|that)\b/iu,
    '',
  );
  const moment = momentIn(wanted === undefined ? said : named.trim(), turn);
  // A look that ended meanwhile shows other buttons; a day still answers the guide that waits.
  const waiting = guides.open.find(({ waits, reminder }) => waits && reminder === undefined);
  const about = offered[0] ?? waiting;
  if (moment !== undefined && (wanted !== undefined || about !== undefined))
    return { do: 'remind-at', ...keyOf([about ?? {}]), at: moment.at };
  if (wanted !== undefined) return { do: 'remind', ...keyOf(offered) };
  const yes = offered.length === 0 ? undefined : readYesNo(text);
  if (yes === undefined) return undefined;
  const [first] = offered;
  return yes ? first : { do: 'no-reminder', ...keyOf(offered) };
}

function momentIn(said: string, { tools, timeZone }: Turn): Moment | undefined {
  const moments = momentsFor(tools.now(), timeZone);
  if (days.tomorrow.test(said)) return moments[0];
  // The day before Monday both are the same.
  return days.monday.test(said) ? moments.at(-1) : undefined;
}

/** The times that the latest message offers and that are still to come. */
function offeredIn({ state, tools }: Turn): readonly Extract<GuideWish, { do: 'remind-at' }>[] {
  return (state.buttons ?? []).flatMap(({ data }) =>
    data.do === 'guide' && data.wish.do === 'remind-at' && isAhead(data.wish.at, tools.now())
      ? [data.wish]
      : [],
  );
}

function keyOf([first]: readonly { readonly key?: string }[]): { readonly key?: string } {
  return first?.key === undefined ? {} : { key: first.key };
}

/** The step with the reminders that changed by it: new ones are to be sent when they are due, old ones no more. */
export function withReminders(step: Step, before: ConversationState, turn: Turn): Step {
  if (step.forgets === true) return step;
  const was = remindersOf(before.guides);
  const is = remindersOf(step.state.guides);
  const cancels = [...was].flatMap(([key, { reminder }]) =>
    is.get(key)?.reminder === reminder ? [] : [key],
  );
  const due = [...is].flatMap(([key, progress]) =>
    was.get(key)?.reminder === progress.reminder ? [] : [messageFor(progress, turn)],
  );
  if (cancels.length + due.length === 0) return step;
  return { ...step, replies: [...step.replies, ...due], cancels };
}

function remindersOf(guides: GuideState | undefined): ReadonlyMap<string, Progress> {
  const open = guides?.open ?? [];
  return new Map(
    open.filter(({ reminder }) => reminder !== undefined).map((one) => [one.key, one]),
  );
}

function messageFor(progress: Progress, { locale, timeZone, tools }: Turn): Outgoing {
  const scene = { progress, book: guideBook, locale, timeZone, now: tools.now(), others: [] };
  const reply = guideMessage(reminderReply(scene));
  const { reminder = '', key } = progress;
  return { reply, due: { at: reminder, about: key } };
}

function plain(text: string): string {
  return forMatching(foldText(text, longest))
    .replaceAll('’', "'")
    .trim()
    .replace(/[.!。！~～]+$/u, '')
    .trim();
}
