import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { renewSession } from '../../shared/session/use-session';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import { toast } from '../../shared/ui/toasts/toast';
import type { Role } from '../../shared/joining/api';
import type { Membership } from './api';

interface LeaveButtonProps<R extends Role> {
  membership: Membership<R>;
}

/** Ends the reader's own membership; the last one who decides is told to hand over first. */
export function LeaveButton<R extends Role>({ membership }: LeaveButtonProps<R>) {
  const { t } = useTranslation('members');
  const party = membership.area === 'organiser' ? 'organiser' : 'organisation';
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
