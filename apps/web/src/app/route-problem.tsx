import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '../shared/api/problem';
import { EmptyState } from '../shared/ui/states/empty-state';
import { NotFoundPage } from './not-found-page';

/** What is shown when a page fails: also when its code cannot be loaded any more after an update of the server. */
export function RouteProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('shared');
  const { status, title, next } = problemFrom(error);
  if (status === 404) return <NotFoundPage />;
  return (
    <div role="alert">
      <EmptyState
        headingLevel={1}
        icon={IconAlertTriangle}
        title={title === '' ? t('problem.broken.title') : title}
        text={next ?? t('problem.broken.next')}
        action={<Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>}
      />
    </div>
  );
}
