import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shown while a page or its session is on the way. */
export function PageLoader() {
  const { t } = useTranslation('shared');
  return (
    <Center mih="40vh" role="status" aria-label={t('page.loading')}>
      <Loader />
    </Center>
  );
}
