// Colours are variables of page.css, so that light and dark need no second drawing.
const colors = (name: string): object => ({
  default: `var(--${name})`,
  subtle: name === 'ink' ? 'var(--ink-soft)' : `var(--${name})`,
});

const foregroundColors = {
  default: colors('ink'),
  dark: colors('ink'),
  light: colors('ink-soft'),
  accent: colors('accent'),
  good: colors('good'),
  warning: colors('warning'),
  attention: colors('attention'),
};

const style = (background: string): object => ({
  backgroundColor: `var(--${background})`,
  borderColor: 'var(--line)',
  foregroundColors,
});

const fontSizes = { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 };
const fontWeights = { lighter: 400, default: 400, bolder: 650 };

/** How Adaptive Cards are drawn on the page; sizes in pixels of a page without zoom. */
export const hostConfig = {
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontTypes: {
    default: { fontFamily: 'inherit', fontSizes, fontWeights },
    monospace: { fontFamily: 'var(--monospace)', fontSizes, fontWeights },
  },
  textStyles: { heading: { size: 'Large', weight: 'Bolder' } },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: style('card'),
    emphasis: style('raised'),
    accent: style('accent-back'),
    good: style('good-back'),
    warning: style('warning-back'),
    attention: style('attention-back'),
  },
  factSet: {
    title: { weight: 'Default', isSubtle: true, wrap: true, maxWidth: 220 },
    value: { weight: 'Default', wrap: true },
    spacing: 6,
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 0,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
  },
} as const;
