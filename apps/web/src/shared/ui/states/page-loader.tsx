import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shown while a page or its session is on the way. */
export function PageLoader() {
  const { t } = useTranslation('shared');
  return (
    <div
      role="status"
      aria-label={t('page.loading')}
      style={{ display: 'grid', minHeight: '40vh', placeItems: 'center' }}
    >
      <Loader />
    </div>
  );
}
