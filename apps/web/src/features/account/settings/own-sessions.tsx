import { Badge, Button, Divider, Group, Skeleton, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile, IconDevices } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { labelled, type UiLanguage, withZone } from '#lib/kernel';
import { formatDate, readersZone } from '../../../shared/format/date-time';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { endOtherSessions, endSession, ownSessions, type OwnSession } from '../api';
import { deviceOf, isPhone } from '../device';
import { Section } from './section';

const queryKey = ['account', 'sessions'];

/** Where the person is signed in. */
export function OwnSessions() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const sessions = useQuery({ queryKey, queryFn: ({ signal }) => ownSessions(signal) });
  const end = useMutation({
    mutationFn: (sessionId: string | null) =>
      sessionId === null ? endOtherSessions() : endSession(sessionId),
    onSuccess: () => client.invalidateQueries({ queryKey }),
    onError: (error) => toast.problem(error),
  });
  const items = sessions.data?.items ?? [];
  return (
    <Section icon={IconDevices} title={t('settings.sessions.title')} text={t('settings.sessions.text')}>
      {sessions.isPending && <Skeleton h={56} />}
      {sessions.isError && <QueryProblem error={sessions.error} onRetry={() => void sessions.refetch()} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((session) => (
          <li key={session.id}>
            <SessionRow session={session} onEnd={() => end.mutate(session.id)} isEnding={end.isPending} />
            <Divider mt="sm" />
          </li>
        ))}
      </Stack>
      {items.length > 1 && (
        <Group justify="flex-end">
          <ConfirmButton
            question={t('settings.sessions.question')}
            confirmLabel={t('settings.sessions.endOthers')}
            onConfirm={() => end.mutate(null)}
          >
            {t('settings.sessions.endOthers')}
          </ConfirmButton>
        </Group>
      )}
    </Section>
  );
}

// It is about the reader's own devices, not about an event.

interface SessionRowProps {
  session: OwnSession;
  isEnding: boolean;
  onEnd: () => void;
}

function SessionRow({ session, isEnding, onEnd }: SessionRowProps) {
  const { t, i18n } = useTranslation('account');
  const reader = { zone: readersZone(), language: i18n.language as UiLanguage };
  const Picture = isPhone(session.userAgent) ? IconDeviceMobile : IconDeviceDesktop;
  const device = deviceOf(session.userAgent) ?? t('settings.sessions.unknown');
  return (
    <Group justify="space-between" gap="sm">
      <Group wrap="nowrap" gap="sm">
        <ThemeIcon variant="light" color="gray" size={40}>
          <Picture size={22} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <div>
          <Group gap={8}>
            <Text fw={600}>{device}</Text>
            {session.current && (
              <Badge variant="light" size="sm" tt="none">
                {t('settings.sessions.current')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {t('settings.sessions.lastSeen')}{' '}
            {withZone(formatDate(session.lastSeenAt, i18n.language, 'dateTime', readersZone()), reader)}
          </Text>
        </div>
      </Group>
      {!session.current && (
        <Button
          size="xs"
          variant="default"
          disabled={isEnding}
          onClick={onEnd}
          aria-label={labelled(t('settings.sessions.end'), device, i18n.language)}
        >
          {t('settings.sessions.end')}
        </Button>
      )}
    </Group>
  );
}
