import { evidenceReply } from '../../../dialogs/replies/evidence.ts';
import { letterReply } from '../../../dialogs/replies/letter.ts';
import * as asides from '../../../dialogs/replies/asides.ts';
import * as notes from '../../../dialogs/replies/notes.ts';
import { progressReply } from '../../../dialogs/replies/progress.ts';
import { menuReply, questionReply } from '../../../dialogs/replies/questions.ts';
import { declinedReply } from '../../../dialogs/replies/next.ts';
import { pastedReply, settingsReply } from '../../../dialogs/replies/pasted.ts';
import * as pasteNotes from '../../../dialogs/replies/paste-notes.ts';
import { whatIfNote, whatIfReply } from '../../../dialogs/replies/what-if.ts';
import { changeReply } from '../../../dialogs/replies/change.ts';
import { recordReply } from '../../../dialogs/replies/record.ts';
import { summaryReply } from '../../../dialogs/replies/summary.ts';
import type { Addressee } from '../../../dialogs/replies/addressee.ts';
import { resultReply } from '../../../dialogs/replies/result.ts';
import { triageReply } from '../../../dialogs/replies/triage.ts';
import { ticketReply } from '../../../dialogs/replies/ticket.ts';
import { wholeReportReply } from '../../../dialogs/replies/whole-report.ts';
import { wayReply } from '../../../dialogs/replies/way.ts';
import type { KeptCase } from '../../../dialogs/conversation.ts';
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
import { pasteTools } from '../../support/paste-tools.ts';

const theirs = { their: 'contoso.com', isOwn: false } as const;
const questions: readonly Question[] = [
  { step: 'partner-domain' },
  { step: 'own-domain' },
  { step: 'which-domain', domains: ['contoso.com', 'fabrikam.com', 'litware.com', 'adatum.com'] },
  ...namedIntents.map((intent): Question => ({ step: 'which-intent', intents: [intent] })),
  { step: 'pasted-side', properties: ['AllowFederatedUsers'], servers: {}, tenant: {} },
  { step: 'pasted-whose', domains: ['fabrikam.com'], facts: {}, their: 'contoso.com' },
  { step: 'pasted-whose', domains: ['fabrikam.com'], our: 'contoso.com', facts: {} },
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
    resultReply(kept, { ...addressee, triage: { way: 'inbound', symptom: 'not-federated' } }),
    ...(['one', 'several', 'all'] as const).map((ours) => triageReply(kept, { ours }, addressee)),
    evidenceReply(kept, addressee),
    ticketReply(kept, addressee),
    recordReply(kept, addressee),
    summaryReply(kept, addressee),
    changeReply(report.question.their, { earlier: kept, later: kept }, addressee),
    asides.lookedAtOnce(kept, addressee),
    asides.solved(kept, locale),
    progressReply(report.question.their, addressee),
    ...(['inside', 'outside'] as const).map((audience) =>
      wholeReportReply(kept, { audience, locale }, addressee),
    ),
    ...(['outbound', 'inbound'] as const).map((way) => wayReply(kept, way, addressee)),
    ...letters.filter((letter) => letter !== undefined),
    ...pasteRepliesAbout(kept, addressee),
  ];
}

const settings = `[PS] C:\\> Get-CsAccessEdgeConfiguration
AllowFederatedUsers    : True
AllowOutsideUsers      : True
EnablePartnerDiscovery : False
BeClearingHouse        : False
password = secret
what is this`;
/** Settings of which none decides anything. */
const certificates = `[PS] C:\\> Get-CsCertificate
Issuer     : CN=Fabrikam CA
NotAfter   : 11/19/2028 9:00:00 AM
NotBefore  : 11/20/2026 9:00:00 AM
Subject    : CN=sip.fabrikam.com
Thumbprint : 0A1B2C3D4E5F60718293A4B5C6D7E8F901234567
Use        : AccessEdgeExternal`;
const errorLine =
  'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com"\nSIP/2.0 504 Server time-out';

const readings = [errorLine, `${settings}\n${errorLine}`].map((text) =>
  pasteTools.readPaste(text, {}),
);
/** The question that stands below an answer while something is open. */
const next: NonNullable<KeptCase['next']> = {
  fact: 'ours.ourAllowedDomains',
  how: { command: 'Get-CsAllowedDomain' },
  role: 'lync-admin',
  outcomes: (['listed', 'not-listed'] as const).map((outcome) => {
    const status = outcome === 'listed' ? 'cannot-tell' : 'blocked';
    const directions = { outbound: status, inbound: status } as const;
    return { outcome, directions, causes: [], type: null };
  }),
  otherwise: [],
};

/** What is said when settings or an error are pasted while there is this case. */
function pasteRepliesAbout(before: KeptCase, addressee: Addressee): readonly Reply[] {
  const { their } = before.report.question;
  const replies = readings.flatMap((pasted) => {
    const parts = [{ party: 'ours', facts: { ...pasted.facts, ...pasted.errorFacts } } as const];
    const after = { ...pasteTools.judge(before, parts), next };
    const result = { pasted, before, after, their, isKept: true, isFull: true };
    const shown = pastedReply(result, addressee);
    if (pasted === readings[0]) return [shown];
    return [
      shown,
      pastedReply({ pasted, their, isLooking: true }, addressee),
      pastedReply(result, { ...addressee, place: 'group' }),
      declinedReply(after, addressee),
      resultReply(after, addressee),
    ];
  });
  const asked = {
    thoughts: ['allow', 'discoveryOn'],
    others: ['renewed the certificate', ''],
    absent: [],
    names: [],
    host: `sip.${their}`,
    homes: ['servers', 'tenant'],
    side: undefined,
    person: '',
    policy: '',
  } as const;
  const ofTenant = {
    ...asked,
    thoughts: ['allowOnly', 'discoveryOff', 'theyAllow'],
    absent: ['discoveryOff'],
    names: ['litware.com', their],
    homes: ['tenant'],
    side: 'tenant',
  } as const;
  const thought = pasteTools.whatIf(before.report, [{ kind: 'allow-domain' }]);
  return [
    ...replies,
    whatIfReply(before, { ...thought, ...asked }, addressee),
    whatIfReply(before, { ...thought, ...ofTenant }, addressee),
    whatIfNote('uncounted', their, addressee.locale),
    whatIfReply(before, { ...thought, ...asked }, { ...addressee, place: 'group' }),
    declinedReply(before, addressee),
  ];
}

/** What is said about pastes without any case. */
function pasteNotesIn(locale: Locale): readonly Reply[] {
  const addressee = { locale, timeZone };
  const pasted = pasteTools.readPaste(settings, {});
  const { facts } = pasted;
  const part = { party: 'ours', facts } as const;
  return [
    pastedReply({ pasted, isKept: true }, addressee),
    pastedReply({ pasted: pasteTools.readPaste(certificates, {}), isKept: true }, addressee),
    pastedReply(
      { pasted: pasteTools.readPaste('SIP/2.0 504 x', {}), offers: 'contoso.com' },
      addressee,
    ),
    settingsReply([facts], addressee),
    pasteNotes.nothingReadReply(pasted, true, locale),
    pasteNotes.nothingReadReply(pasted, false, locale),
    pasteNotes.inviteReply(locale),
    pasteNotes.inviteReply(locale, '4711'),
    pasteNotes.droppedReply(locale),
    pasteNotes.nothingAskedReply(locale),
    pasteNotes.forgottenPasteReply('paste', locale),
    pasteNotes.forgottenPasteReply('all', locale),
    pasteNotes.forgottenPasteReply('nothing', locale),
    pasteNotes.pasteSummaryReply([], addressee),
    pasteNotes.pasteSummaryReply(
      [part, { ...part, their: 'contoso.com' }, { party: 'theirs', their: 'contoso.com', facts }],
      addressee,
    ),
    whatIfNote('first', 'contoso.com', locale),
    whatIfNote('which', '', locale),
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
    ...(['watch', 'bulk'] as const).map((what) => asides.later(what, locale, 'contoso.com')),
    asides.learntDomain('fabrikam.com', locale),
    asides.learntDomain('fabrikam.com', locale, 'contoso.com'),
    asides.sameOurs('fabrikam.com', locale),
    asides.deniedOurs('fabrikam.com', locale),
    asides.whereOursStands(locale),
    asides.askedOthers(locale),
    asides.withdrawn(undefined, locale),
    asides.withdrawn('contoso.com', locale),
    asides.waiting(locale),
    asides.otherLanguage(locale),
    asides.otherLanguage(locale, 'contoso.com'),
    asides.privacy(locale),
    asides.quiet(locale),
    asides.people(locale),
    asides.people(locale, number),
    asides.stillNotUnderstood(locale),
    asides.notHere('contoso.com', locale),
    asides.demoOnly(['contoso.com', 'fabrikam.com'], locale),
    ...(['onprem', 'teams', 'hybrid'] as const).map((one) => asides.learntPlatform(one, locale)),
    asides.ownDomainMeant('fabrikam.com', locale),
    asides.cancelled(locale),
    asides.nothingToCancel(locale),
    asides.startedOver(locale, { domain: 'fabrikam.com', platform: 'onprem', from: 'person' }),
    asides.forgotten(locale),
    asides.nothingYet(locale),
    asides.thanksForFeedback(locale, true),
    asides.thanksForFeedback(locale, false),
    asides.notUnderstood(locale),
    asides.simplified(locale),
    menuReply({ locale }),
    ...questions.map((question) =>
      questionReply(question, { locale }, ['contoso.com', 'fabrikam.com']),
    ),
    ...pasteNotesIn(locale),
    notes.failed('contoso.com', locale),
    notes.failureNote(locale),
    notes.caseGone('contoso.com', locale),
    notes.caseGone(undefined, locale),
    notes.noCase(locale),
    notes.noLetter(locale),
    notes.noLetter(locale, 'tenant', ['partner', 'edge']),
    notes.unreadableButton(locale),
    notes.tooLong(locale),
    notes.wordless(locale),
    notes.languageSwitched(locale),
    notes.languageUnknown(locale),
  ];
}
