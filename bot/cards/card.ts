import { buttonData } from '../../dialogs/action.ts';
import type { Block, Button, FactRow, Reply, Tone } from '../../dialogs/reply.ts';
import stringWidth from 'string-width';
import { cleanReply } from './clean.ts';
import type {
  AdaptiveCard,
  CardAction,
  Container,
  ContainerStyle,
  Element,
  RichTextBlock,
  TextBlock,
  TextRun,
} from './elements.ts';
import { countPieces, shorten } from './shorten.ts';
import { textOf } from './text.ts';

/** Bytes of a card as JSON. Teams takes a message of 100 kB in UTF-16, everything around the card included. */
export const mostBytes = 28_000;
/** Columns of a label that fits beside its value on a telephone. */
const mostBeside = 14;

const styles: Readonly<Record<Tone, ContainerStyle>> = {
  good: 'good',
  warning: 'warning',
  attention: 'attention',
  neutral: 'emphasis',
};

/**
 * Draws a reply as an Adaptive Card. Only words of our own are TextBlocks, which renderers read as Markdown; everything that may
 * hold a stranger's value is a TextRun, which they show as it is. A card that is too large loses the end of its evidence,
 * visibly.
 */
export function cardOf(reply: Reply): AdaptiveCard {
  const clean = cleanReply(reply);
  const whole = draw(clean);
  if (bytesOf(whole) <= mostBytes) return whole;
  let tooFew = 0;
  let enough = countPieces(clean);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (bytesOf(draw(shorten(clean, middle))) <= mostBytes) enough = middle;
    else tooFew = middle;
  }
  return draw(shorten(clean, enough));
}

function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

/** Counts the blocks to copy, whose ids tell a client where to put its copy button. */
interface Copies {
  next: number;
  /** Between their lines. */
  readonly gap: 'none' | 'small';
}

function draw(reply: Reply): AdaptiveCard {
  const { kind, title, tone, locale, blocks, buttons } = reply;
  // A letter has its own empty lines; records and commands are told apart by a gap.
  const isLetter = kind === 'letter' || kind === 'ticket';
  const copies: Copies = { next: 0, gap: isLetter ? 'none' : 'small' };
  const [first, ...others] = blocks;
  // The lead belongs to the verdict: both stand on its colour.
  const lead = first?.kind === 'paragraph' && title !== undefined ? [first] : [];
  const rest = lead.length === 0 ? blocks : others;
  const top: readonly Element[] =
    title === undefined
      ? []
      : [
          {
            type: 'Container',
            style: styles[tone],
            bleed: true,
            items: [drawTitle(title), ...lead.flatMap((block) => drawBlock(block, copies))],
          },
        ];
  const unfoldable = new Set(buttons.map(({ unfolds }) => unfolds));
  const body = rest.flatMap((block) => {
    if (block.kind === 'fold' && block.inPlace === true && !unfoldable.has(block.id))
      return drawInPlace(block, copies);
    const drawn = drawBlock(block, copies);
    return block.kind === 'fold' ? [hide(block, drawn, unfoldable.has(block.id))] : drawn;
  });
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: locale === 'en' ? 'en' : 'zh',
    msteams: { width: 'Full' },
    fallbackText: textOf(reply, Number.POSITIVE_INFINITY),
    body: [...top, ...body],
    ...(buttons.length > 0 && { actions: buttons.map((button) => drawButton(button, reply)) }),
  };
}

/** What its own title unfolds, where it stands. */
function drawInPlace(
  { id, title, blocks }: Extract<Block, { kind: 'fold' }>,
  copies: Copies,
): readonly Element[] {
  const items = blocks.flatMap((block) => drawBlock(block, copies));
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }],
    },
    { type: 'Container', id, isVisible: false, items },
  ];
}

/** What no button would unfold is shown at once. */
function hide(
  { id }: { readonly id: string },
  items: readonly Element[],
  canUnfold: boolean,
): Container {
  return { type: 'Container', id, ...(canUnfold && { isVisible: false }), separator: true, items };
}

function drawButton({ label, action, unfolds }: Button, { blocks, locale }: Reply): CardAction {
  const isHere = blocks.some((block) => block.kind === 'fold' && block.id === unfolds);
  return unfolds !== undefined && isHere
    ? { type: 'Action.ToggleVisibility', title: label, targetElements: [unfolds] }
    : { type: 'Action.Submit', title: label, data: buttonData(action, locale) };
}

/** Letters and signs that mean nothing in Markdown. A dot between letters could become a link, so only the title has one. */
const plainTitle = /^(?![-+]\s|\d+\.\s)[\p{L}\p{N} .,:;'"()%·…\-，。、：；？「」（）]+$/u;
const plainHeading =
  /^(?![-+]\s|\d+\.\s)(?!.*\w\.\w)[\p{L}\p{N} .,:;'"()%·…\-，。、：；？「」（）]+$/u;

/** The title names the domain that was asked about, which holds letters, digits, dots and hyphens only. */
function drawTitle(text: string): Element {
  return plainTitle.test(text)
    ? headingOf(text, 'medium')
    : paragraphOf({ type: 'TextRun', text, weight: 'bolder', size: 'medium' });
}

function drawHeading(text: string): Element {
  return plainHeading.test(text)
    ? { ...headingOf(text, 'default'), spacing: 'medium' }
    : { ...paragraphOf({ type: 'TextRun', text, weight: 'bolder' }), spacing: 'medium' };
}

function headingOf(text: string, size: TextBlock['size']): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', weight: 'bolder', size };
}

function paragraphOf(run: TextRun): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [run] };
}

function drawBlock(block: Block, copies: Copies): readonly Element[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        paragraphOf({
          type: 'TextRun',
          text: block.text,
          ...(block.subtle && { size: 'small', isSubtle: true }),
        }),
      ];
    case 'heading':
      return [drawHeading(block.text)];
    case 'list':
      return block.items.map((item) => ({
        ...paragraphOf({ type: 'TextRun', text: `• ${item}` }),
        spacing: 'small',
      }));
    case 'facts':
      return drawFacts(block.rows);
    case 'literal':
      return drawLiteral(block, copies);
    case 'fold':
      return [drawHeading(block.title), ...block.blocks.flatMap((one) => drawBlock(one, copies))];
  }
}

/** Short labels stand beside their values, long ones above them. */
function drawFacts(rows: readonly FactRow[]): readonly Element[] {
  const isShort = rows.every(({ label }) => stringWidth(label) <= mostBeside);
  return rows.flatMap(({ label, value }): readonly Element[] => {
    const said = paragraphOf({ type: 'TextRun', text: label, weight: 'bolder' });
    const shown = paragraphOf({ type: 'TextRun', text: value });
    if (!isShort)
      return [
        { ...said, spacing: 'small' },
        { ...shown, spacing: 'none' },
      ];
    return [
      {
        type: 'ColumnSet',
        spacing: 'small',
        columns: [
          { type: 'Column', width: 'auto', items: [said] },
          { type: 'Column', width: 'stretch', items: [shown] },
        ],
      },
    ];
  });
}

function drawLiteral(
  { label, lines }: Extract<Block, { kind: 'literal' }>,
  copies: Copies,
): readonly Element[] {
  const id = `copy-${copies.next}`;
  copies.next += 1;
  const items = lines.map((line, index): Element => {
    // A renderer leaves out an empty text; a no-break space keeps the empty line.
    const text = line === '' ? '\u00a0' : line;
    const run = paragraphOf({ type: 'TextRun', text, fontType: 'monospace' });
    return index === 0 ? run : { ...run, spacing: copies.gap };
  });
  return [
    ...(label === undefined ? [] : [paragraphOf({ type: 'TextRun', text: label })]),
    { type: 'Container', id, style: 'emphasis', spacing: 'small', items },
  ];
}
