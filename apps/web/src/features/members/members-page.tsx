import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable, useCursorList, type Column } from '../../shared/list';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { TimeHere } from '../../shared/session/time-here';
import type { Role } from '../../shared/joining/api';
import type { Member, Membership } from './api';
import { InvitationDialog } from './invitation-dialog';
import { LeaveButton } from './leave-button';
import { MemberActions } from './member-actions';
import { MemberName } from './member-name';
import { RoleSelect } from './role-select';
import { useRoleWords } from '../../shared/joining/use-role-words';

interface MembersPageProps<R extends Role> {
  membership: Membership<R>;
  /** The reader's own role here. */
  ownRole: R | undefined;
}

/** Who belongs to an organiser or an organisation or was asked in, and what each of them may do. */
export function MembersPage<R extends Role>({ membership, ownRole }: MembersPageProps<R>) {
  const { t } = useTranslation('members');
  const wordsOf = useRoleWords(membership.area);
  const [isInviting, { open, close }] = useDisclosure(false);
  const list = useCursorList({ queryKey: membership.key, fetchPage: membership.page });
  const mayEdit = ownRole === membership.leading;
  const columns: Column<Member>[] = [
    { key: 'name', header: t('list.name'), render: (member) => <MemberName member={member} /> },
    {
      key: 'role',
      header: t('list.role'),
      render: (member) =>
        mayEdit && member.state === 'joined' ? (
          <RoleSelect membership={membership} member={member} />
        ) : (
          wordsOf(member.role).name
        ),
    },
    {
      key: 'since',
      header: t('list.since'),
      wideOnly: true,
      render: ({ since }) => <TimeHere value={since} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(`subtitle.${membership.area}`)}
        actions={
          <>
            <LeaveButton membership={membership} />
            {mayEdit && (
              <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
                {t('invite.open')}
              </Button>
            )}
          </>
        }
      />
      <DataTable
        label={t('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        {...(mayEdit && {
          rowActions: (member: Member) => <MemberActions membership={membership} member={member} />,
        })}
        empty={<EmptyState icon={IconUsers} title={t('list.empty')} />}
      />
      {mayEdit && <InvitationDialog membership={membership} isOpen={isInviting} onClose={close} />}
    </>
  );
}
