import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../shared/ui/states/empty-state';

export function NotFoundPage() {
  const { t } = useTranslation('shared');
  useDocumentTitle(`${t('notFound.title')} · Fairground`);
  return (
    <EmptyState
      headingLevel={1}
      icon={IconSearch}
      title={t('notFound.title')}
      text={t('notFound.text')}
      action={
        <Button component={Link} to="/">
          {t('notFound.back')}
        </Button>
      }
    />
  );
}
