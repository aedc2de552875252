import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { uiLanguage } from '#lib/kernel';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import type { Member, Membership, Role } from './api';
import { useMemberChange } from './use-member-change';

interface MemberActionsProps<R extends Role> {
  membership: Membership<R>;
  member: Member;
}

/** Mail the invitation again, or end the membership. */
export function MemberActions<R extends Role>({ membership, member }: MemberActionsProps<R>) {
  const { t, i18n } = useTranslation('members');
  const change = useMemberChange(membership);
  const { id, name, email } = member;
  const mailAgain = (): Promise<unknown> =>
    membership.invite({ email, name, language: uiLanguage(i18n.language), role: membership.leading });
  return (
    <Group gap="xs" justify="flex-end">
      {member.invited && (
        <Button
          size="xs"
          variant="subtle"
          loading={change.isPending}
          onClick={() => change.mutate({ change: mailAgain, done: t('invite.again', { email }) })}
        >
          {t('invite.resend')}
        </Button>
      )}
      <ConfirmButton
        size="xs"
        question={t('remove.question', { name })}
        confirmLabel={t('remove.do')}
        onConfirm={() =>
          change
            .mutateAsync({ change: () => membership.remove(id), done: t('remove.done', { name }) })
            .then(() => undefined)
            // The refusal is shown already.
            .catch(() => undefined)
        }
      >
        {t('remove.do')}
      </ConfirmButton>
    </Group>
  );
}
