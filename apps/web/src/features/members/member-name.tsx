import { Avatar, Badge, Group, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import type { Member } from './api';

/** A member's name and address; of who was asked in what the inviter typed, and how the invitation stands. */
export function MemberName({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const { data: session } = useSession();
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      <Avatar name={member.name} color="sea" radius="xl" aria-hidden />
      <div style={{ minWidth: 0 }}>
        <Group gap={8}>
          <Text fw={600}>{member.name}</Text>
          {member.accountId === session?.account.id && (
            <Badge variant="default" size="sm" tt="none">
              {t('list.you')}
            </Badge>
          )}
          {member.state !== 'joined' && (
            <Badge
              variant="light"
              color={member.state === 'invited' ? 'indigo' : 'gray'}
              size="sm"
              tt="none"
              leftSection={<IconMail size={12} aria-hidden />}
            >
              {t(`list.${member.state}`)}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed" fw={400} style={{ overflowWrap: 'anywhere' }}>
          {member.email}
        </Text>
      </div>
    </Group>
  );
}
