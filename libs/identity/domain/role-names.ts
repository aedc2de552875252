import type { Localised } from '#lib/kernel';
import { words } from '../i18n/index.js';
import type { Role } from './roles.js';

/** What people call the roles; those of an organisation whether it comes to sell or to buy. */
export const ROLE_NAMES: Record<Role, Localised> = words.roles;
