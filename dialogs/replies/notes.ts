import type { LetterKind } from '../../locales/letter.ts';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { joinNames } from '../../locales/values.ts';
import type { ReadDomain, RefusedDomain } from '../../services/model/domain.ts';
import type { Outcome } from '../conversation.ts';
import { mostButtons, type Block, type Button, type Reply } from '../reply.ts';
import type { BrokenName } from '../understanding/broken-names.ts';
import { paragraph, subtle } from './sections.ts';

/** Signs that fit on a button. */
const mostLabel = 20;

/** Greets whoever installed the bot, once. */
export function welcome(place: 'personal' | 'group', locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const buttons = (['diagnose_partner', 'check_own_domain', 'guided_setup'] as const).map(
    (intent): Button => ({
      label: speaker.talk(`intent.${intent}`),
      action: { do: 'intent', intent },
    }),
  );
  return note(speaker, [speaker.chat(`welcome.${place}`)], [...buttons, helpButton(speaker)]);
}

/** A word back to thanks. */
export function welcomeBack(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('thanks')]);
}

/** What can be asked, with examples. */
export function help(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return {
    kind: 'note',
    locale,
    tone: 'neutral',
    title: speaker.chat('help.title'),
    blocks: [
      paragraph(speaker.chat('help.lead')),
      { kind: 'heading', text: speaker.chat('help.examples') },
      {
        kind: 'list',
        items: (['question', 'address', 'guide'] as const).map((one) =>
          speaker.chat(`help.${one}`),
        ),
      },
      subtle(speaker.chat('help.after')),
    ],
    buttons: [],
  };
}

/** More than one domain was named: a button for each of the first, and a list of all. */
export function severalDomains(domains: readonly ReadDomain[], locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return {
    kind: 'note',
    locale,
    tone: 'neutral',
    title: speaker.chat('several.title'),
    blocks: [
      paragraph(speaker.chat('several.lead')),
      { kind: 'list', items: domains.map(({ domain }) => domain) },
    ],
    buttons: domains.slice(0, mostButtons).map(({ domain }) => checkButton(domain, speaker)),
  };
}

/** The text names no public domain, and this is why. */
export function refusedDomain(refusal: RefusedDomain | BrokenName, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const { why, typed } = refusal;
  if (why !== 'misspelt') return note(speaker, [speaker.commandLine(`domain.${why}`, { typed })]);
  const { mistake, meant } = refusal;
  return {
    ...note(speaker, [
      speaker.chat(`misspelt.${mistake}`, { typed }),
      speaker.chat('misspelt.meant', { domain: meant }),
    ]),
    buttons: [checkButton(meant, speaker)],
  };
}

/** The name mixes scripts as impostors do; it is looked at all the same. */
export function mixedScript({ unicode, domain }: ReadDomain, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return { ...note(speaker, [speaker.chat('mixedScript', { unicode, domain })]), tone: 'warning' };
}

/** Not looked at now, because somebody asked too much or every place is taken. */
export function limited(
  { by, waitSeconds }: Extract<Outcome, { kind: 'limited' }>,
  { their, isOwn }: { readonly their: string; readonly isOwn: boolean },
  locale: Locale,
): Reply {
  const speaker = createSpeaker(locale);
  const wait = Math.ceil(waitSeconds);
  return note(speaker, [
    by === 'target'
      ? speaker.chat(isOwn ? 'limited.own' : 'limited.target', { their, wait })
      : speaker.chat(`limited.${by}`, { wait }),
  ]);
}

/** A fault of ours while a domain was looked at. */
export function failed(their: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('failed', { their })], [checkButton(their, speaker)]);
}

/** A fault of ours before anything was looked at. */
export function failureNote(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('failedTurn')]);
}

/** What was said before was lost in an update. */
export function begunAnew(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('begunAnew')]);
}

/** A button of a case that is no longer kept; the domain is given where it is still known. */
export function caseGone(domain: string | undefined, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return domain === undefined
    ? note(speaker, [speaker.chat('none.forgotten')])
    : note(speaker, [speaker.chat('none.gone', { domain })], [checkButton(domain, speaker)]);
}

/** Something was asked about an answer before there is one. */
export function noCase(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('none.case')], [helpButton(speaker)]);
}

/** The report gives no reason for the letter that was asked for; names those that it gives reason for. */
export function noLetter(
  locale: Locale,
  asked?: LetterKind,
  instead: readonly LetterKind[] = [],
): Reply {
  const speaker = createSpeaker(locale);
  if (instead.length === 0) return note(speaker, [speaker.chat('none.letter')]);
  if (asked === 'firewall' && instead.includes('partner'))
    return note(speaker, [speaker.chat('none.firewall')]);
  const letters = joinNames(
    instead.map((kind) => speaker.chat(`button.${kind}Letter`)),
    speaker,
  );
  return note(speaker, [speaker.chat('none.letterKind', { letters })]);
}

/** The value of a button is none that we send. */
export function unreadableButton(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('refused.button')]);
}

/** A message longer than is read. */
export function tooLong(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('refused.long')]);
}

/** A file, a picture or anything else without words. */
export function wordless(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('refused.wordless')]);
}

/** Said in the new language. */
export function languageSwitched(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('language.switched')]);
}

/** A language was wished for that we do not speak. */
export function languageUnknown(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('language.unknown')]);
}

/** A message of plain paragraphs. */
export function note(
  speaker: Speaker,
  texts: readonly string[],
  buttons: readonly Button[] = [],
): Reply {
  const blocks: readonly Block[] = texts.map(paragraph);
  return { kind: 'note', locale: speaker.locale, tone: 'neutral', blocks, buttons };
}

/** Asks for help. */
export function helpButton(speaker: Speaker): Button {
  return { label: speaker.chat('button.help'), action: { do: 'help' } };
}

/** Looks at a domain. A long name stands alone on the button, and a very long one is cut there; `action` has it whole. */
export function checkButton(domain: string, speaker: Speaker): Button {
  const full = speaker.chat('button.check', { domain });
  const short = domain.length <= mostLabel ? domain : `${domain.slice(0, mostLabel - 1)}…`;
  return {
    label: full.length <= mostLabel ? full : short,
    action: { do: 'check', domain },
  };
}
