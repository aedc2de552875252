import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { categoryName, certificateName, hsText } from '../../shared/goods/goods';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import { toast } from '../../shared/ui/toasts/toast';
import { deleteNeed, type OwnNeed, type OwnPath } from '../matchmaking/api';
import { languageName, languageOf } from '../matchmaking/words';

interface NeedCardProps {
  path: OwnPath;
  need: OwnNeed;
  onEdit: (need: OwnNeed) => void;
}

/** One thing a buyer looks for. */
export function NeedCard({ path, need, onEdit }: NeedCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: goods } = useTranslation('goods');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const remove = async (): Promise<void> => {
    try {
      await deleteNeed(path, need.id);
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    } catch (error) {
      toast.problem(error);
    }
  };
  const marks = [
    need.category && categoryName(goods, need.category),
    need.hsCode && `HS ${hsText(need.hsCode)}`,
    need.incoterm,
    ...need.certificates.map((kind) => certificateName(goods, kind)),
    ...need.languages.map((tag) => languageName(tag, i18n.language)),
  ].filter((mark) => typeof mark === 'string' && mark !== '');
  return (
    <Card padding="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {textIn(need.text, languageOf(i18n.language))}
        </Title>
        {need.quantity !== null && <Text c="dimmed">{need.quantity}</Text>}
        <Group gap={6}>
          {marks.map((mark) => (
            <Badge key={mark} variant="light" tt="none" size="lg">
              {mark}
            </Badge>
          ))}
        </Group>
        <Group justify="flex-end" gap="xs">
          <ConfirmButton
            size="xs"
            variant="subtle"
            question={t('needs.deleteQuestion')}
            confirmLabel={shared('action.delete')}
            onConfirm={remove}
          >
            {shared('action.delete')}
          </ConfirmButton>
          <Button size="xs" variant="light" onClick={() => onEdit(need)}>
            {shared('action.edit')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
