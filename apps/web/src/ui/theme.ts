import {
  Button,
  createTheme,
  Input,
  Loader,
  mergeThemeOverrides,
  Modal,
  SegmentedControl,
  Tooltip,
  type CSSVariablesResolver,
  type MantineThemeOverride,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const PETROL: MantineColorsTuple = [
  '#e0eef1',
  '#c3dfe5',
  '#9accd8',
  '#6fc6d9',
  '#3f9db3',
  '#23798f',
  '#0d5c70',
  '#0d5c70',
  '#0a4858',
  '#073642',
];

/** Mantine paints by variant; here every variant speaks in our tokens, so light and dark need no second rule. */
const variantColorResolver: VariantColorsResolver = ({ variant, color }) => {
  const accent = color === 'late' ? 'var(--late)' : 'var(--petrol)';
  const soft = color === 'late' ? 'var(--late-soft)' : 'var(--petrol-soft)';
  if (variant === 'filled') {
    const hover = color === 'late' ? 'var(--late)' : 'var(--petrol-strong)';
    const onAccent = color === 'late' ? 'var(--sheet)' : 'var(--on-petrol)';
    return { background: accent, hover, color: onAccent, border: '1px solid transparent' };
  }
  if (variant === 'light') {
    return { background: soft, hover: soft, color: accent, border: '1px solid transparent' };
  }
  if (variant === 'subtle' || variant === 'transparent') {
    return {
      background: 'transparent',
      hover: 'var(--plain-soft)',
      color: accent,
      border: '1px solid transparent',
    };
  }
  return {
    background: 'var(--sheet)',
    hover: 'var(--sunken)',
    color: 'var(--ink)',
    border: '1px solid var(--control)',
  };
};

/** Mantine sets most of its variables once per scheme; ours change by themselves, so both get the same. */
const TOKENS: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--petrol)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-disabled': 'var(--plain-soft)',
  '--mantine-color-disabled-color': 'var(--plain)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-petrol-filled': 'var(--petrol)',
  '--mantine-color-petrol-filled-hover': 'var(--petrol-strong)',
  '--mantine-color-petrol-light': 'var(--petrol-soft)',
  '--mantine-color-petrol-light-color': 'var(--petrol)',
  '--mantine-color-petrol-outline': 'var(--petrol)',
  '--mantine-primary-color-filled': 'var(--petrol)',
  '--mantine-primary-color-contrast': 'var(--on-petrol)',
  '--mantine-font-family': 'var(--font)',
  '--mantine-font-family-headings': 'var(--font)',
};

/** Hands our tokens to Mantine's own variables. */
export const tokenVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...TOKENS },
  dark: { ...TOKENS },
});

const MODAL = { centered: true, radius: 10, overlayProps: { backgroundOpacity: 0.4 } };

const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  colors: { petrol: PETROL },
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  defaultRadius: '7px',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '0.9375rem', xl: '1.125rem' },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default' },
      vars: (_, props) => ({
        root: {
          '--button-height': heightOf(props.size),
          '--button-padding-x': props.size === 'xs' ? '10px' : '14px',
          '--button-fz': '0.8125rem',
        },
      }),
      styles: { root: { fontWeight: 600 } },
    }),
    Input: Input.extend({
      vars: () => ({
        wrapper: {
          '--input-height': '36px',
          '--input-bd': 'var(--control)',
          '--input-bg': 'var(--sheet)',
          '--input-fz': '0.875rem',
        },
      }),
    }),
    Modal: Modal.extend({
      defaultProps: MODAL,
      styles: {
        content: { background: 'var(--sheet)', boxShadow: 'var(--float)' },
        header: { background: 'var(--sheet)' },
        title: { fontWeight: 620, fontSize: '1.125rem' },
      },
    }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { radius: 7 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    Menu: {
      // Its invisible first stop is not allowed inside a menu; the first item takes the focus instead.
      defaultProps: { withInitialFocusPlaceholder: false },
      styles: {
        dropdown: {
          background: 'var(--sheet)',
          borderColor: 'var(--line)',
          boxShadow: 'var(--float)',
        },
        label: { color: 'var(--ink-3)' },
      },
    },
    Drawer: {
      styles: { content: { background: 'var(--paper)' }, header: { background: 'var(--paper)' } },
    },
  },
});

/** The theme, with the word for closing in the language of the reader. */
export function withCloseNamed(close: string): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': close };
  return mergeThemeOverrides(theme, {
    components: { Modal: { defaultProps: { ...MODAL, closeButtonProps } } },
  });
}

/** Dense 28, usual 32, the main act of a page 40. */
function heightOf(size: unknown): string {
  if (size === 'xs') return '28px';
  if (size === 'lg') return '40px';
  return '32px';
}
