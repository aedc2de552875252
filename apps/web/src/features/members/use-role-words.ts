import { useTranslation } from 'react-i18next';
import type { Workplace } from '../../shared/session/session';
import type { Role } from './api';

/** What a role is called and may do: whoever comes to buy has no stand. */
export function useRoleWords(area: Workplace['area']) {
  const { t } = useTranslation('members');
  return (role: Role): { name: string; may: string } => {
    const isBuyers = area === 'buyer' && (role === 'manager' || role === 'stand-staff');
    const key = isBuyers ? (`role.buyer.${role}` as const) : (`role.${role}` as const);
    return { name: t(`${key}.name`), may: t(`${key}.may`) };
  };
}
