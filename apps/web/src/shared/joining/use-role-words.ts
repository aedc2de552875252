import { useTranslation } from 'react-i18next';
import type { Workplace } from '../session/session';
import type { Role } from './api';

/**
 * What a role is called and may do: whoever comes to buy has no stand. Without an area, in words that are true of both, as who is
 * asked in need not know yet what the organisation comes for.
 */
export function useRoleWords(area?: Workplace['area']) {
  const { t } = useTranslation('joining');
  return (role: Role): { name: string; may: string } => {
    const key = keyOf(role, area);
    return { name: t(`${key}.name`), may: t(`${key}.may`) };
  };
}

function keyOf(role: Role, area: Workplace['area'] | undefined) {
  if (role !== 'manager' && role !== 'stand-staff') return `role.${role}` as const;
  if (!area) return `role.asked.${role}` as const;
  return area === 'buyer' ? (`role.buyer.${role}` as const) : (`role.${role}` as const);
}
