import { Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GuestInvitation } from '../api';
import { JoinForm } from './join-form';

interface JoinPanelProps {
  token: string;
  invitation: GuestInvitation;
}

/** The step after "yes": a password, and the guest is a buyer of the fair. */
export function JoinPanel({ token, invitation }: JoinPanelProps) {
  const { t } = useTranslation('guests');
  const { email, entrance } = invitation;
  return (
    <Card withBorder padding="xl">
      <Stack gap="md">
        <Group wrap="nowrap" align="flex-start">
          <ThemeIcon size={44} radius="xl" variant="light" color="coral">
            <IconUsersGroup aria-hidden />
          </ThemeIcon>
          <div>
            <Title order={2} fz="h3">
              {invitation.joined ? t('join.doneTitle') : t('join.title')}
            </Title>
            <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {invitation.joined ? t('join.doneText') : t(`join.text.${entrance}`, { email })}
            </Text>
          </div>
        </Group>
        {invitation.joined ? (
          <Group>
            <Button component={Link} to="/home">
              {t('join.open')}
            </Button>
          </Group>
        ) : (
          <JoinForm token={token} invitation={invitation} />
        )}
      </Stack>
    </Card>
  );
}
