import {
  defaultCssVariablesResolver,
  luminance,
  mergeMantineTheme,
  DEFAULT_THEME,
  type MantineTheme,
} from '@mantine/core';
import { cssVariables, theme } from './theme';

const whole: MantineTheme = mergeMantineTheme(DEFAULT_THEME, theme);
const ours = cssVariables(whole);
const mantines = defaultCssVariablesResolver(whole);

const colourOf = (scheme: 'light' | 'dark', name: `--${string}`): string => {
  const all = { ...mantines.variables, ...mantines[scheme], ...ours.variables, ...ours[scheme] };
  const value = all[name]!;
  const reference = /^var\((--.*)\)$/.exec(value)?.[1] as `--${string}` | undefined;
  return reference ? colourOf(scheme, reference) : value;
};

/** WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [bright, dim] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
};

const names = Object.keys(whole.colors).filter((name) => name !== 'dark');

it.each(['light', 'dark'] as const)('can be read on every pale ground, %s', (scheme) => {
  const tooClose = names.filter((name) => {
    const text = colourOf(scheme, `--mantine-color-${name}-light-color`);
    const grounds = ['light', 'light-hover'].map((of) => colourOf(scheme, `--mantine-color-${name}-${of}`));
    return grounds.some((ground) => contrast(text, ground) < 4.5);
  });
  expect(tooClose).toEqual([]);
});
