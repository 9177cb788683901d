import { fill, guideWords } from '../../locales/guide-text.ts';
import { renderMarkdown } from '../../locales/markdown.ts';
import type { Locale } from '../../locales/typing.ts';
import type { WholeReport } from '../../locales/whole-report.ts';
import type { GuideWish } from '../guides/wishes.ts';
import { fitsCard } from '../reply.ts';
import { guideNote, guideTitle, type GuideReply, type GuideScene } from './guide.ts';
import { guideDocument } from './guide-document.ts';
import { plainButton } from './guide-step.ts';
import { paragraph } from './sections.ts';

/** What a wish says of an export. */
type Wanted = Omit<Extract<GuideWish, { do: 'export' }>, 'do' | 'key'>;

/** The checklist to copy, a part at a time where it is long; as a page it comes from the command line. */
export function checklistReply(scene: GuideScene, wanted: Wanted): GuideReply {
  const { progress } = scene;
  const words = guideWords(scene.locale);
  const drawn = wanted.locale ?? scene.locale;
  if (wanted.format === 'html') return pageReply(scene, drawn);
  const parts = partsOf({ ...scene, locale: drawn });
  const number = Math.min(wanted.part ?? 1, parts.length);
  const count = parts.length;
  const title = guideTitle(progress, scene.locale);
  const turned = drawn === 'en' ? 'zh-TW' : 'en';
  const again = { do: 'export', key: progress.key } as const;
  return {
    ...guideNote(
      scene.locale,
      count === 1 ? title : fill(words.checklist.part, { title, number, count }),
      [
        paragraph(words.checklist.copy),
        { kind: 'literal', label: words.checklist.file, lines: parts[number - 1] ?? [] },
      ],
      [
        ...(number < count
          ? [
              {
                label: words.button.nextPart,
                wish: { ...again, locale: drawn, part: number + 1 },
              },
            ]
          : []),
        {
          label: words.button[turned === 'en' ? 'inEnglish' : 'inChinese'],
          wish: { ...again, locale: turned },
        },
        { label: words.button.asPage, wish: { ...again, format: 'html', locale: drawn } },
        plainButton(words.button.resume, 'go-on', scene),
      ],
    ),
    kind: 'ticket',
  };
}

/** The steps in parts that a card holds whole; a step is never torn. */
function partsOf(scene: GuideScene): readonly (readonly string[])[] {
  const whole = guideDocument(scene);
  const [first, ...others] = whole.sections;
  const parts: (typeof others)[] = [first === undefined ? [] : [first]];
  for (const step of others) {
    const last = parts.at(-1) ?? [];
    if (fitsCard(linesOf(whole, [...last, step]))) last.push(step);
    else parts.push([step]);
  }
  return parts.map((sections) => linesOf(whole, sections));
}

function linesOf(whole: WholeReport, sections: WholeReport['sections']): readonly string[] {
  return renderMarkdown({ ...whole, sections })
    .trimEnd()
    .split('\n');
}

/** How the page is made: a message cannot carry one. */
function pageReply(scene: GuideScene, drawn: Locale): GuideReply {
  const { guide, our, their } = scene.progress;
  const words = guideWords(scene.locale);
  const named = [
    ...(our === undefined ? [] : [`--our ${our}`]),
    ...(their === undefined ? [] : [`--their ${their}`]),
  ];
  const line = [
    'npm run -s fedbot -- guide',
    guide,
    ...named,
    `--locale ${drawn}`,
    `--html ${guide}.html`,
  ];
  return guideNote(
    scene.locale,
    guideTitle(scene.progress, scene.locale),
    [
      paragraph(words.checklist.asPage),
      paragraph(words.checklist.operator),
      { kind: 'literal', lines: [line.join(' ')] },
    ],
    [
      plainButton(words.button.checklist, 'checklist', scene),
      plainButton(words.button.summary, 'summary', scene),
      plainButton(words.button.resume, 'go-on', scene),
    ],
  );
}
