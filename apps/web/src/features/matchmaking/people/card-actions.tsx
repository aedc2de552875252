import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';

interface CardActionsProps {
  /** Asked before what the card shows is deleted. */
  question: string;
  onRemove: () => Promise<void>;
  onEdit: () => void;
}

/** At the foot of a card: delete what it shows, or edit it. */
export function CardActions({ question, onRemove, onEdit }: CardActionsProps) {
  const { t } = useTranslation('shared');
  return (
    <Group justify="flex-end" gap="xs">
      <ConfirmButton
        size="xs"
        variant="subtle"
        question={question}
        confirmLabel={t('action.delete')}
        onConfirm={onRemove}
      >
        {t('action.delete')}
      </ConfirmButton>
      <Button size="xs" variant="light" onClick={onEdit}>
        {t('action.edit')}
      </Button>
    </Group>
  );
}
