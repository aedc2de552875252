import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { Board } from '../api';

/** What gets in each other's way; the organiser may have reasons, so it only warns. */
export function ClashList({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('festivals');
  if (board.clashes.length === 0) return null;
  const titleOf = (itemId: string | undefined): string =>
    textIn(board.items.find(({ id }) => id === itemId)?.title, i18n.language as UiLanguage);
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('clash.title', { count: board.clashes.length })}
    >
      <List size="sm">
        {board.clashes.map(({ kind, itemIds, performer }) => (
          <List.Item key={`${kind} ${itemIds.join(' ')} ${performer ?? ''}`}>
            {t(`clash.${kind}`, { one: titleOf(itemIds[0]), other: titleOf(itemIds[1]), performer })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
