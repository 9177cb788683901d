import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Viewer } from '../../locales/values.ts';

/** Whom a reply is written for. */
export interface Addressee {
  readonly locale: Locale;
  /** IANA name of the time zone. */
  readonly timeZone: string;
}

export function viewerFor({ locale, timeZone }: Addressee): Viewer {
  return { speaker: createSpeaker(locale), timeZone, inConversation: true };
}

/** The other of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh-TW' : 'en';
}
