import { Badge, Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { TimeHere } from '../../../shared/session/time-here';
import { useFairPhase } from '../../../shared/fairs/fair';
import { type ExhibitorItem, type FairPlace, inviteExhibitor } from '../review-api';

/** Whether somebody can sign in for an exhibitor, and the button that invites it. */
export function AccountCell({ place, exhibitor }: { place: FairPlace; exhibitor: ExhibitorItem }) {
  const { t, i18n } = useTranslation('exhibitors');
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { account, organisation } = exhibitor;
  const isOver = useFairPhase(place) === 'over';
  if (account === 'joined')
    return (
      <Badge variant="light" color="green">
        {t('accounts.joined')}
      </Badge>
    );
  if (organisation.email === null)
    return (
      <Text size="sm" c="dimmed">
        {t('accounts.noAddress')}
      </Text>
    );
  const invite = async (): Promise<void> => {
    setBusy(true);
    try {
      await inviteExhibitor(place, exhibitor.id);
      toast.success(t('accounts.sent', { email: organisation.email }));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['exhibitors'] });
    setBusy(false);
  };
  const words = t(account === 'none' ? 'accounts.invite' : 'accounts.again');
  return (
    <Group gap="xs">
      {account !== 'none' && <InvitationBadge state={account} since={exhibitor.accountSince} />}
      {isOver ? null : account === 'declined' ? (
        <ConfirmButton
          size="compact-sm"
          question={t('accounts.askAgain', { name: organisation.name })}
          confirmLabel={t('accounts.again')}
          confirmColor="sea"
          onConfirm={invite}
        >
          {t('accounts.again')}
        </ConfirmButton>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          aria-label={labelled(words, organisation.name, i18n.language)}
          onClick={() => void invite()}
        >
          {words}
        </Button>
      )}
    </Group>
  );
}

const COLOURS = { invited: 'blue', declined: 'red', expired: 'yellow' } as const;

/** How the invitation stands, and since when. */
function InvitationBadge({ state, since }: { state: keyof typeof COLOURS; since: string | null }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Badge variant="light" color={COLOURS[state]}>
      {t(`accounts.${state}`)}
      {since !== null && (
        <>
          {' · '}
          <TimeHere value={since} />
        </>
      )}
    </Badge>
  );
}
