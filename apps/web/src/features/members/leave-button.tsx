import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { renewSession } from '../../shared/session/use-session';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { toast } from '../../shared/ui/toast';
import type { Membership, Role } from './api';

interface LeaveButtonProps<R extends Role> {
  membership: Membership<R>;
  party: 'organiser' | 'organisation';
}

/** Ends the reader's own membership; the last one who decides is told to hand over first. */
export function LeaveButton<R extends Role>({ membership, party }: LeaveButtonProps<R>) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    try {
      await membership.leave();
    } catch (error) {
      toast.problem(error);
      return;
    }
    toast.success(t(`leave.done.${party}`));
    await navigate('/home?choose', { replace: true });
    await renewSession(client);
  };
  return (
    <ConfirmButton
      question={t(`leave.question.${party}`)}
      confirmLabel={t('leave.do')}
      onConfirm={leave}
      variant="default"
    >
      {t('leave.do')}
    </ConfirmButton>
  );
}
