import { createTheme, type CSSVariablesResolver, darken, type MantineColorsTuple } from '@mantine/core';
import i18next from 'i18next';

const sea: MantineColorsTuple = [
  '#e9f8f5',
  '#cdece6',
  '#a0dbd0',
  '#6fc9ba',
  '#45b8a6',
  '#279f8e',
  '#158676',
  '#0f7064',
  '#0b5b52',
  '#07453e',
];
const coral: MantineColorsTuple = [
  '#fff1ec',
  '#ffddd2',
  '#fdbaa5',
  '#f99375',
  '#f3734f',
  '#e25a33',
  '#cb441f',
  '#ab3716',
  '#8a2d13',
  '#69230f',
];
// Mantine's own red is too light for white text at the shade that buttons take.
const red: MantineColorsTuple = [
  '#fff1ef',
  '#ffdeda',
  '#fcbab3',
  '#f8938a',
  '#f36e63',
  '#e4493d',
  '#d3342a',
  '#b9251d',
  '#981d17',
  '#731511',
];
const dark: MantineColorsTuple = [
  '#dbe5e3',
  '#b9c7c5',
  '#92a3a0',
  '#647572',
  '#3d4c4a',
  '#2e3b39',
  '#212c2a',
  '#161f1e',
  '#101817',
  '#0a100f',
];

const systemFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans Khmer', 'Noto Sans SC', sans-serif";

// Asked for whenever one opens: the language may have changed since.
const opening = {
  defaultProps: () => ({ closeButtonProps: { 'aria-label': i18next.t('action.close', { ns: 'shared' }) } }),
  styles: { title: { fontWeight: 650, lineHeight: 1.3 } },
};

/** Sea green with warm coral: calm enough for a day's work, warm enough for a festival. Contrast is AA in light and dark. */
export const theme = createTheme({
  colors: { sea, coral, red, dark },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  fontFamily: systemFonts,
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace",
  headings: {
    fontFamily: systemFonts,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '28px' },
  cursorType: 'pointer',
  // Plain objects instead of Button.extend(): the theme must not pull the components into the first load.
  components: {
    Button: { defaultProps: { fw: 600 } },
    Badge: { defaultProps: { tt: 'none', fw: 600, radius: 'sm' } },
    Card: { defaultProps: { withBorder: true, radius: 'lg', padding: 'lg' } },
    Paper: { defaultProps: { radius: 'lg' } },
    // Titles in the alert's own colour miss AA on yellow.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    // The next step stands here; Mantine's grey for it misses AA.
    Notification: { styles: { description: { color: 'var(--mantine-color-text)' } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: opening,
    Drawer: opening,
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});

// Mantine's pale badges and buttons miss AA in green, yellow, orange and others.
const textsOnPale: (...theme: Parameters<CSSVariablesResolver>) => Record<string, string> = ({ colors }) =>
  Object.fromEntries(
    Object.entries(colors).map(([name, shades]) => [
      `--mantine-color-${name}-light-color`,
      darken(shades[9], 0.4),
    ]),
  );

/** Mantine's own greys for quiet text and errors miss AA; these do not. */
export const cssVariables: CSSVariablesResolver = (resolved) => ({
  variables: {},
  light: {
    ...textsOnPale(resolved),
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#17302c',
    '--mantine-color-dimmed': '#4d605d',
    '--mantine-color-placeholder': '#677875',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#d3dddb',
    '--fg-canvas': '#f5f8f7',
    '--fg-surface': '#ffffff',
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#8497a0',
    '--mantine-color-error': '#ff9c8f',
    '--fg-canvas': dark[8],
    '--fg-surface': dark[7],
  },
});
