import { lettersFor, writeLetter, type LetterKind } from '../../locales/letter.ts';
import type { Locale } from '../../locales/typing.ts';
import type { KeptCase } from '../conversation.ts';
import { mostButtons, type Button, type Reply } from '../reply.ts';
import { otherLocale, viewerFor, type Addressee } from './addressee.ts';
import { paragraph } from './sections.ts';

/** Letters that have a button below another one; the rest can be asked for in words. */
const mostOthers = 2;

/** Which letter, and in which language; that of the conversation does not matter to whom it is for. */
export interface LetterChoice {
  readonly letter: LetterKind;
  readonly letterLocale: Locale;
}

/** A letter to copy; undefined when the report gives no reason for it. */
export function letterReply(
  kept: KeptCase,
  choice: LetterChoice,
  addressee: Addressee,
): Reply | undefined {
  const { report, number } = kept;
  const { letter, letterLocale } = choice;
  const { locale, timeZone } = addressee;
  const written = writeLetter(report, letter, { locale: letterLocale, timeZone, number });
  if (written === undefined) return undefined;
  const { speaker } = viewerFor(addressee);
  return {
    kind: 'letter',
    locale,
    tone: 'neutral',
    title: speaker.chat(`letter.${letter}`, { their: report.question.their }),
    blocks: [
      paragraph(speaker.chat('letter.nothingSent')),
      { kind: 'literal', label: speaker.chat('letter.subject'), lines: [written.subject] },
      { kind: 'literal', label: speaker.chat('letter.body'), lines: written.lines },
    ],
    buttons: buttonsFor(kept, choice, addressee),
  };
}

function buttonsFor(
  { number, report }: KeptCase,
  { letter, letterLocale }: LetterChoice,
  addressee: Addressee,
): readonly Button[] {
  const { speaker } = viewerFor(addressee);
  const other = otherLocale(letterLocale);
  const buttons: readonly Button[] = [
    {
      label: speaker.chat(other === 'en' ? 'button.inEnglish' : 'button.inChinese'),
      action: { do: 'letter-in', case: number, locale: other, letter },
    },
    ...lettersFor(report)
      .filter((kind) => kind !== letter)
      .slice(0, mostOthers)
      .map((kind): Button => ({
        label: speaker.chat(`button.${kind}Letter`),
        action: { do: 'letter-in', case: number, locale: letterLocale, letter: kind },
      })),
    { label: speaker.chat('button.ticket'), action: { do: 'ticket', case: number } },
    {
      label: speaker.chat('button.wholeReport'),
      action: {
        do: 'whole-report',
        case: number,
        locale: letterLocale,
        audience: letter === 'partner' ? 'outside' : 'inside',
      },
    },
  ];
  return buttons.slice(0, mostButtons);
}
