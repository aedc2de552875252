import { Paper, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const rows = ['a', 'b', 'c', 'd', 'e'];

export function ListSkeleton({ isWide }: { isWide: boolean }) {
  const { t } = useTranslation('shared');
  return (
    <Paper withBorder p="md" role="status" aria-label={t('page.loading')}>
      <Stack gap="md">
        {rows.map((row, index) => (
          <Skeleton key={row} height={isWide ? 20 : 72} width={`${96 - index * 7}%`} radius="sm" />
        ))}
      </Stack>
    </Paper>
  );
}
