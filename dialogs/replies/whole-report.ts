import { mostInMarkdown, renderMarkdown } from '../../locales/markdown.ts';
import type { Locale } from '../../locales/typing.ts';
import { buildWholeReport, type Audience } from '../../locales/whole-report.ts';
import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { otherLocale, viewerFor, type Addressee } from './addressee.ts';
import { paragraph } from './sections.ts';

/** For whom, and in which language; that of the conversation does not matter to who reads it. */
export interface WholeReportChoice {
  readonly audience: Audience;
  readonly locale: Locale;
}

/** The whole report as Markdown to copy, for our own people or for the partner. */
export function wholeReportReply(
  { report, number }: KeptCase,
  { audience, locale: reportLocale }: WholeReportChoice,
  addressee: Addressee,
): Reply {
  const { locale, timeZone } = addressee;
  const { speaker } = viewerFor(addressee);
  const whole = buildWholeReport(report, {
    locale: reportLocale,
    timeZone,
    audience,
    number,
    inConversation: true,
  });
  const other = audience === 'inside' ? 'outside' : 'inside';
  const turned = otherLocale(reportLocale);
  const ask = { do: 'whole-report', case: number } as const;
  return {
    kind: 'ticket',
    locale,
    tone: 'neutral',
    title: speaker.chat(`wholeReport.${audience}`, { their: report.question.their }),
    blocks: [
      paragraph(speaker.chat('wholeReport.copy')),
      { kind: 'literal', lines: renderMarkdown(whole, mostInMarkdown).trimEnd().split('\n') },
    ],
    buttons: [
      {
        label: speaker.chat(other === 'outside' ? 'button.forPartner' : 'button.forUs'),
        action: { ...ask, locale: reportLocale, audience: other },
      },
      {
        label: speaker.chat(turned === 'en' ? 'button.inEnglish' : 'button.inChinese'),
        action: { ...ask, locale: turned, audience },
      },
    ],
  };
}
