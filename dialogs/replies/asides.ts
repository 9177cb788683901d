import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { joinNames, showInstant } from '../../locales/values.ts';
import type { Platform } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import type { Ours } from '../state.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { checkButton, helpButton, note } from './notes.ts';

/** Nothing was looked at in this conversation. */
export function nothingYet(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('status.none')], [helpButton(speaker)]);
}

/** There is nothing to compare an answer with. */
export function lookedAtOnce({ number, report }: KeptCase, addressee: Addressee): Reply {
  const { speaker, timeZone } = viewerFor(addressee);
  const at = showInstant(report.at, timeZone);
  return note(
    speaker,
    [speaker.talk('change.once', { their: report.question.their, at })],
    [{ label: speaker.talk('button.again'), action: { do: 'again', case: number } }],
  );
}

/** Something that comes with a later delivery, said honestly, with what works today. */
export function later(what: 'watch' | 'bulk', locale: Locale, domain?: string): Reply {
  const speaker = createSpeaker(locale);
  const buttons = domain === undefined ? [helpButton(speaker)] : [checkButton(domain, speaker)];
  return note(speaker, [speaker.talk(`later.${what}`)], buttons);
}

/** Our own domain was learnt, in the place of `before` where another was known. */
export function learntDomain(our: string, locale: Locale, before?: string): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [
    before === undefined || before === our
      ? speaker.talk('learnt.domain', { our })
      : speaker.talk('learnt.changed', { our, before }),
  ]);
}

/** Our own domain was told, and known already. */
export function sameOurs(our: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('learnt.same', { our })]);
}

/** A yes or a no to a question that somebody else was asked. */
export function askedOthers(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('ask.others')]);
}

/** Where somebody finds our domain who does not know it. */
export function whereOursStands(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('ask.ownHint')]);
}

/** A domain that was taken for ours is not. */
export function deniedOurs(denied: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('learnt.denied', { denied })]);
}

/** What we run was learnt. */
export function learntPlatform(platform: Platform, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const says = {
    onprem: 'platformOnprem',
    teams: 'platformTeams',
    hybrid: 'platformHybrid',
  } as const;
  return note(speaker, [speaker.talk(`learnt.${says[platform]}`)]);
}

/** The domain that was named is our own. */
export function ownDomainMeant(our: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('learnt.sameDomain', { our })]);
}

/** What waited for an answer does so no longer. */
export function cancelled(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('cancelled')]);
}

/** What a message asked for was taken back in the same message. */
export function withdrawn(domain: string | undefined, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [
    domain === undefined ? speaker.talk('withdrawn') : speaker.talk('withdrawnDomain', { domain }),
  ]);
}

/** Help while a question waits: what can be said to it. */
export function waiting(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('waiting')]);
}

/** Help while a guide is under way: what can be said to it. */
export function guideHelp(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.chat('guide.words')]);
}

/** Another language than ours was written. */
export function otherLanguage(locale: Locale, domain?: string): Reply {
  const speaker = createSpeaker(locale);
  const buttons = domain === undefined ? [helpButton(speaker)] : [checkButton(domain, speaker)];
  return note(speaker, [speaker.talk('otherLanguage')], buttons);
}

/** What is kept, what goes where, and how it is deleted. */
export function privacy(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const texts = (['kept', 'asked', 'logged', 'forget'] as const).map((part) =>
    speaker.talk(`privacy.${part}`),
  );
  return { ...note(speaker, texts), title: speaker.talk('privacy.title') };
}

/** A password, token or key was told. */
export function credentials(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('credentials')]);
}

/** Somebody says that it works now; seeing is better. */
export function solved({ number, report }: KeptCase, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(
    speaker,
    [speaker.talk('solved', { their: report.question.their })],
    [{ label: speaker.talk('button.again'), action: { do: 'again', case: number } }],
  );
}

/** There are no messages that could be switched off. */
export function quiet(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('quiet')]);
}

/** The way to a person, with the number of the latest case. */
export function people(locale: Locale, number?: string): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [
    speaker.talk('people.lead'),
    ...(number === undefined ? [] : [speaker.talk('people.number', { number })]),
  ]);
}

/** Nothing waits. */
export function nothingToCancel(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('nothingToCancel')]);
}

/** The conversation was cleared. */
export function startedOver(locale: Locale, ours: Ours | undefined): Reply {
  const speaker = createSpeaker(locale);
  const { domain, platform } = ours ?? {};
  return note(speaker, [
    speaker.talk('startedOver'),
    ...(domain === undefined ? [] : [speaker.talk('staysOurs.domain', { our: domain })]),
    ...(platform === undefined ? [] : [speaker.talk(`staysOurs.${platform}`)]),
  ]);
}

/** Everything of a person was deleted. */
export function forgotten(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('forgotten')]);
}

/** An opinion was given. */
export function thanksForFeedback(locale: Locale, isGood = true): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk(isGood ? 'feedback.good' : 'feedback.bad')]);
}

/** Not understood, for the first time in a row. */
export function notUnderstood(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('miss.first')], [helpButton(speaker)]);
}

/** Not understood, for the third time in a row and later. */
export function stillNotUnderstood(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('miss.again')], [helpButton(speaker)]);
}

/** What others would read along with is told in a chat of two. */
export function notHere(their: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('summary', { their })]);
}

/** The demo is a small world. */
export function demoOnly(domains: readonly string[], locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(
    speaker,
    [speaker.talk('demoOnly', { domains: joinNames(domains, speaker) })],
    domains.slice(0, 3).map((domain) => checkButton(domain, speaker)),
  );
}

/** How Simplified Chinese is answered; said once. */
export function simplified(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('simplified')]);
}
