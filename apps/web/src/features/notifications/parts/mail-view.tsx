import { Anchor, Code, Group, Paper, Skeleton, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { MailFrame } from '../../../shared/ui/mail-frame';
import { TimeHere } from '../../../shared/session/time-here';
import { readMail, type MailboxMail } from '../api';

/** One mail of the mailbox as its reader would see it, and as plain text. */
export function MailView({ messageId }: { messageId: string }) {
  const { t } = useTranslation('notifications');
  const mail = useQuery({
    queryKey: ['notifications', 'mailbox', 'mail', messageId],
    queryFn: ({ signal }) => readMail(messageId, signal),
  });
  if (mail.isPending) return <Skeleton height={480} />;
  if (mail.isError) return <QueryProblem error={mail.error} onRetry={() => void mail.refetch()} />;
  const { subject, toName, toAddress, receivedAt } = mail.data;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="md">
        <Anchor component={Link} to="/mailbox" hiddenFrom="md" size="sm">
          {t('mailbox.back')}
        </Anchor>
        <div>
          <Title order={2}>{subject}</Title>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('mailbox.to', { name: toName, address: toAddress })} ·{' '}
            <TimeHere value={receivedAt} as="dateTime" />
          </Text>
        </div>
        <MailParts mail={mail.data} />
      </Stack>
    </Paper>
  );
}

function MailParts({ mail: { html, text, calendars, subject } }: { mail: MailboxMail }) {
  const { t } = useTranslation('notifications');
  return (
    <Tabs defaultValue="letter" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="letter">{t('mailbox.letter')}</Tabs.Tab>
        <Tabs.Tab value="text">{t('mailbox.text')}</Tabs.Tab>
        {calendars.length > 0 && (
          <Tabs.Tab value="calendar" leftSection={<IconCalendarEvent size={16} aria-hidden />}>
            {t('mailbox.calendar')}
          </Tabs.Tab>
        )}
      </Tabs.List>
      <Tabs.Panel value="letter">
        <MailFrame html={html} title={subject} height="62vh" />
      </Tabs.Panel>
      <Tabs.Panel value="text">
        <PlainText text={text} />
      </Tabs.Panel>
      {calendars.length > 0 && (
        <Tabs.Panel value="calendar">
          <Code block tabIndex={0}>
            {calendars.join('\n')}
          </Code>
        </Tabs.Panel>
      )}
    </Tabs>
  );
}

const ADDRESS = /(https?:\/\/\S+)/;

function PlainText({ text }: { text: string }) {
  return (
    <Group>
      <Text component="pre" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>
        {text.split(ADDRESS).map((part, at) =>
          at % 2 === 1 ? (
            <Anchor key={`${at} ${part}`} href={part} target="_blank" rel="noreferrer">
              {part}
            </Anchor>
          ) : (
            part
          ),
        )}
      </Text>
    </Group>
  );
}
