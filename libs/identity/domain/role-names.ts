import type { Localised } from '#lib/kernel';
import type { Role } from './roles.js';

/** What people call the roles; those of an organisation whether it comes to sell or to buy. */
export const ROLE_NAMES: Record<Role, Localised> = {
  owner: { vi: 'chủ sở hữu', en: 'owner', fr: 'propriétaire' },
  staff: { vi: 'nhân viên', en: 'staff', fr: 'collaborateur' },
  desk: { vi: 'trực quầy', en: 'desk', fr: 'accueil' },
  manager: { vi: 'người phụ trách', en: 'manager', fr: 'responsable' },
  'stand-staff': { vi: 'nhân viên', en: 'team member', fr: "membre de l'équipe" },
};
