import { useTranslation } from 'react-i18next';
import { FormDrawer } from '../../../shared/forms';
import { IdentityPanel } from './identity-panel';

interface IdentityDrawerProps {
  organiserId: string;
  /** Whose tax code is looked at; null while none is. */
  organisationId: string | null;
  onClose: () => void;
}

export function IdentityDrawer({ organiserId, organisationId, onClose }: IdentityDrawerProps) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  return (
    <FormDrawer
      opened={organisationId !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('profile:identity.title')}
    >
      {organisationId !== null && (
        <IdentityPanel isTitled organiserId={organiserId} organisationId={organisationId} />
      )}
    </FormDrawer>
  );
}
