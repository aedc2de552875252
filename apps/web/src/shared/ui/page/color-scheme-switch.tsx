import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import classes from './color-scheme-switch.module.css';

const following: Record<MantineColorScheme, MantineColorScheme> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};
const icons: Record<MantineColorScheme, Icon> = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Goes round: as the device, light, dark. */
export function ColorSchemeSwitch() {
  const { t, i18n } = useTranslation('shared');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Picture = icons[colorScheme];
  return (
    <button
      type="button"
      className={classes['button']}
      aria-label={labelled(t('colourScheme.label'), t(`colourScheme.${colorScheme}`), i18n.language)}
      title={t(`colourScheme.${colorScheme}`)}
      onClick={() => setColorScheme(following[colorScheme])}
    >
      <Picture size={18} aria-hidden />
    </button>
  );
}
