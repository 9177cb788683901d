import type { ButtonData } from '../../dialogs/action.ts';

/*
 * The part of the Adaptive Cards schema that is used: elements of version 1.2, which Teams on telephones draws too, in a card
 * of version 1.5 for the heading style. Renderers drop without a sign what they do not know, so nothing newer is in it.
 */

type Spacing = 'none' | 'small' | 'medium' | 'large';

/** Text that renderers read as Markdown: only for words of our own. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style: 'heading';
  readonly weight: 'bolder';
  /** Said in full, since the heading style alone draws the largest letters. */
  readonly size: 'default' | 'medium';
  readonly spacing?: Spacing;
}

/** Text that is shown as it is. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly size?: 'small' | 'medium';
  readonly isSubtle?: true;
  readonly fontType?: 'monospace';
}

/** A paragraph of text that is never read as Markdown. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number;
  readonly items: readonly Element[];
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly spacing?: Spacing;
}

export type ContainerStyle = 'good' | 'warning' | 'attention' | 'emphasis';

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly style?: ContainerStyle;
  readonly bleed?: true;
  readonly isVisible?: false;
  readonly separator?: true;
  readonly spacing?: Spacing;
  readonly items: readonly Element[];
}

/** Buttons inside the message, beside what they are about. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

export type Element = TextBlock | RichTextBlock | ColumnSet | Container | ActionSet;

export type CardAction =
  | { readonly type: 'Action.Submit'; readonly title: string; readonly data: ButtonData }
  | {
      readonly type: 'Action.ToggleVisibility';
      readonly title: string;
      readonly targetElements: readonly string[];
    };

/** A card as it is sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** Two letters, as the schema says: the renderer of Web Chat takes no longer one. */
  readonly lang: 'en' | 'zh';
  readonly msteams: { readonly width: 'Full' };
  /** The whole card as plain text, for clients that cannot draw it. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly CardAction[];
}
