import { Alert, Group, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { useFairPhase } from '../../../shared/fairs/fair';
import { type FairPlace, inviteAllExhibitors, loadAccountCounts } from '../review-api';

/** How many exhibitors nobody can sign in for, and the button that invites them; nothing when there are none or the fair is over. */
export function WithoutAccountAlert({ place }: { place: FairPlace }) {
  const { t } = useTranslation('exhibitors');
  const queries = useQueryClient();
  const counts = useQuery({
    queryKey: ['exhibitors', 'accounts', place],
    queryFn: () => loadAccountCounts(place),
  });
  const isOver = useFairPhase(place) === 'over';
  const { withoutAccount = 0, reachable = 0 } = counts.data ?? {};
  if (withoutAccount === 0 || isOver) return null;
  const invite = async (): Promise<void> => {
    try {
      await inviteAllExhibitors(place);
      toast.success(t('accounts.sending'));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['exhibitors'] });
  };
  return (
    <Alert
      mb="md"
      color="yellow"
      icon={<IconMail aria-hidden />}
      title={t('accounts.without', { count: withoutAccount })}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 240px">
          {t('accounts.withoutText')}
        </Text>
        {reachable > 0 && (
          <ConfirmButton
            size="xs"
            question={t('accounts.question', { count: reachable })}
            confirmLabel={t('accounts.invite')}
            confirmColor="sea"
            onConfirm={invite}
          >
            {t('accounts.inviteAll', { count: reachable })}
          </ConfirmButton>
        )}
      </Group>
    </Alert>
  );
}
