import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password input whose eye button is named and reachable by keyboard. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('shared');
  return (
    <PasswordInput
      visibilityToggleButtonProps={{
        'aria-label': t('form.showPassword'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
      {...props}
    />
  );
}
