import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { removeItem } from '../api';

interface ItemRemovalProps {
  organiserId: string;
  itemId: string;
  onDone: () => Promise<void>;
}

/** Takes an item off the programme. */
export function ItemRemoval({ organiserId, itemId, onDone }: ItemRemovalProps) {
  const { t } = useTranslation('festivals');
  const remove = async (): Promise<void> => {
    try {
      await removeItem(organiserId, itemId);
      await onDone();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <ConfirmButton
      question={t('item.removeQuestion')}
      confirmLabel={t('action.delete', { ns: 'shared' })}
      onConfirm={remove}
    >
      {t('action.delete', { ns: 'shared' })}
    </ConfirmButton>
  );
}
