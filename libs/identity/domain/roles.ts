/** What a person can belong to. */
export type Party = 'organiser' | 'organisation';

export const ORGANISER_ROLES = ['owner', 'staff', 'desk'] as const;
export const ORGANISATION_ROLES = ['manager', 'stand-staff'] as const;
export type OrganiserRole = (typeof ORGANISER_ROLES)[number];
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
export type Role = OrganiserRole | OrganisationRole;

const ROLES_IN: Record<Party, readonly Role[]> = {
  organiser: ORGANISER_ROLES,
  organisation: ORGANISATION_ROLES,
};

/** Whether people can have the role there. */
export const isRoleIn = (party: Party, role: Role) => ROLES_IN[party].includes(role);

const LEADING: Record<Party, Role> = { organiser: 'owner', organisation: 'manager' };

/** Whether somebody of this role decides who belongs to it. */
export const isLeading = ({ party, role }: { party: Party; role: Role }) => role === LEADING[party];

/** What may be done in an area, and by which roles; each area declares its own. */
export interface PermissionGrant {
  permission: string;
  roles: readonly Role[];
}

const granted = new Map<string, readonly Role[]>();

/**
 * Declares an area's permissions: `definePermissions('fairs', { view: ['owner', 'staff', 'desk'], edit: ['owner', 'staff'] })`
 * gives `{ view: 'fairs.view', edit: 'fairs.edit' }`. A permission for roles of organisers is checked against `:organiserId`
 * in the path, one for roles of organisations against `:organisationId`.
 */
export function definePermissions<const T extends Record<string, readonly Role[]>>(
  area: string,
  roles: T,
): { [K in keyof T]: string } {
  const entries = Object.entries(roles).map(([verb, allowed]) => {
    const permission = `${area}.${verb}`;
    if (granted.has(permission)) throw new Error(`The permission "${permission}" is defined twice`);
    granted.set(permission, allowed);
    return [verb, permission] as const;
  });
  return Object.fromEntries(entries) as { [K in keyof T]: string };
}

export const rolesWith = (permission: string): readonly Role[] => granted.get(permission) ?? [];

/** Which kind of party a permission is about. */
export function partyOf(permission: string): Party {
  const roles = rolesWith(permission);
  if (roles.length === 0) throw new Error(`The permission "${permission}" is not defined by any area`);
  return (ORGANISER_ROLES as readonly string[]).includes(roles[0]!) ? 'organiser' : 'organisation';
}
