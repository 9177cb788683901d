import { evidenceReply } from '../../../dialogs/replies/evidence.ts';
import { letterReply } from '../../../dialogs/replies/letter.ts';
import * as asides from '../../../dialogs/replies/asides.ts';
import * as notes from '../../../dialogs/replies/notes.ts';
import { progressReply } from '../../../dialogs/replies/progress.ts';
import { menuReply, questionReply } from '../../../dialogs/replies/questions.ts';
import { changeReply } from '../../../dialogs/replies/change.ts';
import { recordReply } from '../../../dialogs/replies/record.ts';
import { summaryReply } from '../../../dialogs/replies/summary.ts';
import { resultReply } from '../../../dialogs/replies/result.ts';
import { ticketReply } from '../../../dialogs/replies/ticket.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { Question } from '../../../dialogs/state.ts';
import { namedIntents } from '../../../dialogs/understanding/utterance.ts';
import { lettersFor } from '../../../locales/letter.ts';
import type { Locale } from '../../../locales/typing.ts';
import {
  parseDomain,
  type ReadDomain,
  type RefusedDomain,
} from '../../../services/model/domain.ts';
import type { Report } from '../../../services/model/report.ts';

const theirs = { their: 'contoso.com', isOwn: false } as const;
const questions: readonly Question[] = [
  { step: 'partner-domain' },
  { step: 'own-domain' },
  { step: 'which-domain', domains: ['contoso.com', 'fabrikam.com', 'litware.com', 'adatum.com'] },
  ...namedIntents.map((intent): Question => ({ step: 'which-intent', intents: [intent] })),
  { step: 'forget-me' },
  { step: 'start-over' },
];
const timeZone = 'Asia/Taipei';
const number = 'FH-7K2MD';

/** Everything that is said about a case, letters in the language of the conversation. */
export function repliesAbout(report: Report, locale: Locale): readonly Reply[] {
  const kept = { number, report };
  const addressee = { locale, timeZone };
  const letters = lettersFor(report).map((letter) =>
    letterReply(kept, { letter, letterLocale: locale }, addressee),
  );
  return [
    resultReply(kept, addressee),
    evidenceReply(kept, addressee),
    ticketReply(kept, addressee),
    recordReply(kept, addressee),
    summaryReply(kept, addressee),
    changeReply(report.question.their, { earlier: kept, later: kept }, addressee),
    asides.lookedAtOnce(kept, addressee),
    progressReply(report.question.their, addressee),
    ...letters.filter((letter) => letter !== undefined),
  ];
}

export function readDomain(text: string): ReadDomain {
  const read = parseDomain(text);
  if (!read.ok) throw new Error(`not a domain: ${text}`);
  return read;
}

function refusedDomain(text: string): RefusedDomain {
  const read = parseDomain(text);
  if (read.ok) throw new Error(`a domain: ${text}`);
  return read;
}

const longDomain = 'messaging.department.of.a.very.long.name.contoso.com';

/** Everything else that is ever said. */
export function allNotes(locale: Locale): readonly Reply[] {
  const domains = ['contoso.com', 'fabrikam.com', longDomain].map(readDomain);
  return [
    notes.welcome('personal', locale),
    notes.welcome('group', locale),
    notes.welcomeBack(locale),
    notes.help(locale),
    notes.severalDomains(domains, locale),
    ...['', '10.0.0.1', 'intranet', 'com.tw', '_sip.contoso.com', '*.contoso.com'].map((text) =>
      notes.refusedDomain(refusedDomain(text), locale),
    ),
    notes.mixedScript(readDomain('соntoso.com'), locale),
    ...(['user', 'tenant', 'target', 'busy'] as const).map((by) =>
      notes.limited({ kind: 'limited', by, waitSeconds: 12.4 }, theirs, locale),
    ),
    notes.limited(
      { kind: 'limited', by: 'target', waitSeconds: 12 },
      { ...theirs, isOwn: true },
      locale,
    ),
    ...(['watch', 'bulk', 'guide', 'docs', 'paste'] as const).map((what) =>
      asides.later(what, locale, 'contoso.com'),
    ),
    asides.laterError('1008', locale),
    asides.laterError(undefined, locale, 'contoso.com'),
    asides.learntDomain('fabrikam.com', locale),
    ...(['onprem', 'teams', 'hybrid'] as const).map((one) => asides.learntPlatform(one, locale)),
    asides.ownDomainMeant('fabrikam.com', locale),
    asides.cancelled(locale),
    asides.nothingToCancel(locale),
    asides.startedOver(locale),
    asides.forgotten(locale),
    asides.nothingYet(locale),
    asides.thanksForFeedback(locale),
    asides.notUnderstood(locale),
    asides.simplified(locale),
    menuReply({ locale }),
    ...questions.map((question) =>
      questionReply(question, { locale }, ['contoso.com', 'fabrikam.com']),
    ),
    notes.failed('contoso.com', locale),
    notes.failureNote(locale),
    notes.caseGone('contoso.com', locale),
    notes.caseGone(undefined, locale),
    notes.noCase(locale),
    notes.noLetter(locale),
    notes.unreadableButton(locale),
    notes.tooLong(locale),
    notes.wordless(locale),
    notes.languageSwitched(locale),
    notes.languageUnknown(locale),
  ];
}
