import { Button, Card, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { ConfirmButton } from '../ui/asking/confirm-button';
import type { OwnInvitation } from './api';
import { NamedFairs } from './named-fairs';
import { useRoleWords } from './use-role-words';
import { useInvitationWords } from './use-invitation-words';
import { useAnswer, useOwnInvitations } from './use-own-invitations';

/** Where the reader is asked in, each with yes and no; nothing when nobody asks. */
export function OwnInvitations() {
  const { t } = useTranslation('joining');
  const { data } = useOwnInvitations();
  if (!data || data.items.length === 0) return null;
  return (
    <Stack component="ul" aria-label={t('own.title')} gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {data.items.map((invitation) => (
        <li key={invitation.id}>
          <InvitationCard invitation={invitation} />
        </li>
      ))}
    </Stack>
  );
}

function InvitationCard({ invitation }: { invitation: OwnInvitation }) {
  const { t, i18n } = useTranslation('joining');
  const answer = useAnswer(invitation);
  const asked = useRoleWords()(invitation.role);
  const words = useInvitationWords(invitation);
  return (
    <Card padding="md">
      <Group wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" size={48} color="indigo" visibleFrom="xs">
          <IconMailOpened size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Stack gap="sm" flex={1} miw={0}>
          <div style={{ overflowWrap: 'anywhere' }}>
            <Text fw={650}>{words.asks}</Text>
            {!words.isExhibiting && (
              <Text size="sm" c="dimmed">
                {labelled(asked.name, asked.may, i18n.language)}
              </Text>
            )}
          </div>
          {words.isExhibiting && <NamedFairs invitation={invitation} />}
          <Group gap="sm">
            <Button size="sm" loading={answer.isPending} onClick={() => answer.mutate('acceptance')}>
              {words.accept}
            </Button>
            <ConfirmButton
              size="sm"
              question={words.declineQuestion}
              confirmLabel={t('own.decline')}
              onConfirm={() => answer.mutate('refusal')}
            >
              {t('own.decline')}
            </ConfirmButton>
          </Group>
        </Stack>
      </Group>
    </Card>
  );
}
