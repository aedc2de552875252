import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/joining/api';
import type { Member, Membership } from './api';
import { useMemberChange } from './use-member-change';
import { useRoleWords } from '../../shared/joining/use-role-words';

interface RoleSelectProps<R extends Role> {
  membership: Membership<R>;
  member: Member;
}

/** The member's role; choosing another changes it at once. */
export function RoleSelect<R extends Role>({ membership, member }: RoleSelectProps<R>) {
  const { t } = useTranslation('members');
  const wordsOf = useRoleWords(membership.area);
  const { change, run } = useMemberChange(membership);
  const choose = (value: string): void => {
    const role = membership.roles.find((one) => one === value);
    if (role === undefined) return;
    const done = t('role.changed', { name: member.name, role: wordsOf(role).name });
    void run(() => membership.changeRole(member.id, role), done);
  };
  return (
    <NativeSelect
      aria-label={t('role.of', { name: member.name })}
      value={member.role}
      disabled={change.isPending}
      onChange={(event) => choose(event.currentTarget.value)}
      data={membership.roles.map((role) => ({ value: role, label: wordsOf(role).name }))}
      w={{ base: 170, sm: 190 }}
    />
  );
}
