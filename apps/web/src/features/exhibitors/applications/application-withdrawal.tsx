import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { useRenewFairs, withdrawFromFair } from '../api';

/** Takes an application back that has made nobody an exhibitor yet. */
export function ApplicationWithdrawal({ path }: { path: { organisationId: string; fairId: string } }) {
  const { t } = useTranslation('exhibitors');
  const renew = useRenewFairs(path.organisationId);
  const withdraw = async (): Promise<void> => {
    try {
      await withdrawFromFair(path, '');
      await renew();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      question={t('application.withdrawAsk')}
      confirmLabel={t('application.withdraw')}
      onConfirm={withdraw}
    >
      {t('application.withdraw')}
    </ConfirmButton>
  );
}
