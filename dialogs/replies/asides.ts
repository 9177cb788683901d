import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { joinNames, showInstant } from '../../locales/values.ts';
import type { Platform } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
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
export function later(
  what: 'watch' | 'bulk' | 'guide' | 'docs' | 'paste',
  locale: Locale,
  domain?: string,
): Reply {
  const speaker = createSpeaker(locale);
  const buttons = domain === undefined ? [helpButton(speaker)] : [checkButton(domain, speaker)];
  return note(speaker, [speaker.talk(`later.${what}`)], buttons);
}

/** An error that cannot be explained yet. */
export function laterError(code: string | undefined, locale: Locale, domain?: string): Reply {
  if (code === undefined) return later('paste', locale, domain);
  const speaker = createSpeaker(locale);
  const buttons = domain === undefined ? [helpButton(speaker)] : [checkButton(domain, speaker)];
  return note(speaker, [speaker.talk('later.code', { code })], buttons);
}

/** Our own domain was learnt. */
export function learntDomain(our: string, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('learnt.domain', { our })]);
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

/** Nothing waits. */
export function nothingToCancel(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('nothingToCancel')]);
}

/** The conversation was cleared. */
export function startedOver(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('startedOver')]);
}

/** Everything of a person was deleted. */
export function forgotten(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('forgotten')]);
}

/** An opinion was given. */
export function thanksForFeedback(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('feedback')]);
}

/** Not understood, for the first time in a row. */
export function notUnderstood(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.talk('miss.first')], [helpButton(speaker)]);
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
