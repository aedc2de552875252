import { List, Loader, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysText, type UiLanguage } from '#lib/kernel';
import { problemFrom } from '../api/problem';
import { ProblemAlert } from '../ui/states/problem-alert';
import type { MoveReport } from './api';

/** What a move would do, or why it is not possible. */
export function MovePreview({ preview }: { preview: UseQueryResult<MoveReport> }) {
  const { t } = useTranslation('moving');
  if (preview.isError) return <ProblemAlert problem={problemFrom(preview.error)} />;
  return (
    <Stack gap="xs" aria-live="polite" aria-busy={preview.isPending}>
      <Title order={3} size="h5">
        {t('preview')}
      </Title>
      {preview.isPending ? <Loader size="sm" /> : <WhatMoves report={preview.data} />}
    </Stack>
  );
}

function WhatMoves({ report: { before, after, counts, people, programmeVersion } }: { report: MoveReport }) {
  const { t, i18n } = useTranslation('moving');
  const daysOf = ({ startsOn, endsOn }: MoveReport['before']): string =>
    daysText(startsOn, endsOn, i18n.language as UiLanguage);
  return (
    <>
      <Text size="sm">{t('from', { days: daysOf(before) })}</Text>
      <Text size="sm" fw={600}>
        {t('to', { days: daysOf(after) })}
      </Text>
      <List size="sm">
        {counts.map(({ kind, moved, kept }) => (
          <List.Item key={kind}>
            {t(`kind.${kind}`, { count: moved })}
            {kept > 0 && ` (${t('kept', { count: kept })})`}
          </List.Item>
        ))}
        <List.Item>{people === 0 ? t('nobody') : t('people', { count: people })}</List.Item>
        {programmeVersion !== null && <List.Item>{t('released')}</List.Item>}
      </List>
      <Text size="sm" c="dimmed">
        {t('ownWords')}
      </Text>
    </>
  );
}
