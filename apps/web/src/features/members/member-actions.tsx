import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import type { Role } from '../../shared/joining/api';
import type { Member, Membership } from './api';
import { useMemberChange } from './use-member-change';

interface MemberActionsProps<R extends Role> {
  membership: Membership<R>;
  member: Member;
}

/** What can be done about a member, or about who was asked in and has not said yes. */
export function MemberActions<R extends Role>(props: MemberActionsProps<R>) {
  const { data: session } = useSession();
  if (props.member.state !== 'joined') return <InvitationActions {...props} />;
  // Oneself one does not remove: that is leaving, which the page offers.
  return props.member.accountId === session?.account.id ? null : <RemoveButton {...props} />;
}

/** Mail the invitation again, or take it back. */
function InvitationActions<R extends Role>({ membership, member: { id, email } }: MemberActionsProps<R>) {
  const { t } = useTranslation('members');
  const { change, run } = useMemberChange(membership);
  const sendAgain = () => run(() => membership.sendAgain(id), t('invite.again', { email }));
  return (
    <Group gap="xs" justify="flex-end">
      <Button size="xs" variant="subtle" loading={change.isPending} onClick={() => void sendAgain()}>
        {t('invite.resend')}
      </Button>
      <ConfirmButton
        size="xs"
        question={t('withdraw.question', { email })}
        confirmLabel={t('withdraw.do')}
        onConfirm={() => run(() => membership.withdraw(id), t('withdraw.done', { email }))}
      >
        {t('withdraw.do')}
      </ConfirmButton>
    </Group>
  );
}

function RemoveButton<R extends Role>({ membership, member: { id, name } }: MemberActionsProps<R>) {
  const { t } = useTranslation('members');
  const { run } = useMemberChange(membership);
  return (
    <Group gap="xs" justify="flex-end">
      <ConfirmButton
        size="xs"
        question={t('remove.question', { name })}
        confirmLabel={t('remove.do')}
        onConfirm={() => run(() => membership.remove(id), t('remove.done', { name }))}
      >
        {t('remove.do')}
      </ConfirmButton>
    </Group>
  );
}
