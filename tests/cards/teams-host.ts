/** A page that draws cards as Teams does: its sizes and colours, light and dark, for the official renderer. */

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

type Palette = {
  readonly page: string;
  readonly card: string;
  readonly emphasis: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly brand: string;
  readonly input: string;
  readonly inputLine: string;
};

/** Fluent's colours as the Teams client uses them. */
const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    line: '#d1d1d1',
    brand: '#5b5fc7',
    input: '#ffffff',
    inputLine: '#616161',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#1f1f1f',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#ff8496',
    line: '#525252',
    brand: '#4f52b2',
    input: '#1f1f1f',
    inputLine: '#adadad',
  },
};

/** The host config: what a host tells the official renderer (microsoft-teams-light and -dark, in the colours above). */
export function hostConfigOf(theme: Theme): object {
  const palette = PALETTES[theme];
  const shades = (color: string) => ({ default: color, subtle: palette.subtle });
  const foregroundColors = {
    default: shades(palette.text),
    dark: shades(palette.text),
    light: shades(palette.subtle),
    accent: shades(palette.accent),
    good: shades(palette.good),
    warning: shades(palette.warning),
    attention: shades(palette.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: 'Segoe UI, Noto Sans, DejaVu Sans, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default' } },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.emphasis),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { color: 'default', suffix: ' *', suffixColor: 'attention', weight: 'bolder' },
        optionalInputs: { color: 'default', weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'bolder' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  };
}

/** What Teams adds in its own style sheet: the box of a card, its inputs and buttons. */
const styleOf = (theme: Theme): string => {
  const palette = PALETTES[theme];
  return `
    * { box-sizing: border-box; }
    body { margin: 0; background: ${palette.page}; color: ${palette.text}; color-scheme: ${theme};
      font-family: 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; font-size: 14px; }
    .sample { margin: 0; padding: 12px 16px; }
    .caption { margin: 0 0 4px; font-size: 11px; line-height: 1.3; color: ${palette.subtle}; }
    .frame { border: 1px solid ${palette.line}; border-radius: 6px; overflow: hidden; background: ${palette.card}; }
    .ac-textBlock p { margin: 0; }
    .ac-input { width: 100%; font: inherit; }
    .ac-textInput, .ac-multichoiceInput { color: ${palette.text}; background: ${palette.input};
      border: 1px solid ${palette.inputLine}; border-radius: 4px; padding: 5px 8px; min-height: 32px; }
    .ac-textInput.ac-multiline { height: 72px; resize: vertical; }
    .ac-textInput::placeholder { color: ${palette.subtle}; opacity: 1; }
    .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; min-height: 32px; max-width: 100%; border-radius: 4px;
      color: ${palette.text}; background: ${palette.card}; border: 1px solid ${palette.inputLine}; }
    .ac-pushButton.style-positive { color: #ffffff; background: ${palette.brand}; border-color: ${palette.brand}; }
    .mention { color: ${palette.accent}; }
  `;
};

/** A page without cards, for the scripts of the renderer and of axe to be put into. */
export const pageOf = (theme: Theme): string => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Cards</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${styleOf(theme)}</style></head>
<body><main></main></body></html>`;
