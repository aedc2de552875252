import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../shared/list';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { TimeHere } from '../../../shared/session/time-here';
import type { Guest } from '../api';
import { useCountryName } from '../../../shared/format/countries';

/** Who was invited, what became of each mail, and the answer. */
export function useGuestColumns(): Column<Guest>[] {
  const { t } = useTranslation('invitations');
  const countryName = useCountryName();
  return [
    {
      key: 'guest',
      header: t('campaign.guest'),
      render: ({ name, organisationName, country }) => (
        <>
          {name}
          <Text size="sm" c="dimmed">
            {organisationName} · {countryName(country)}
          </Text>
        </>
      ),
    },
    { key: 'mails', header: t('campaign.timeline'), render: ({ mails }) => <Timeline mails={mails} /> },
    { key: 'reply', header: t('campaign.reply'), render: (guest) => <ReplyCell guest={guest} /> },
    {
      key: 'message',
      header: t('campaign.message'),
      wideOnly: true,
      render: ({ message }) => (
        <Text size="sm" maw={260} lineClamp={3}>
          {message === '' ? '–' : message}
        </Text>
      ),
    },
  ];
}

const mailKinds: Partial<Record<string, 'reminder' | 'corrected' | 'withdrawn'>> = {
  'invitation.reminder': 'reminder',
  'invitation.corrected': 'corrected',
  'invitation.withdrawn': 'withdrawn',
};

function Timeline({ mails }: { mails: Guest['mails'] }) {
  const { t } = useTranslation('invitations');
  return (
    <Stack gap={4}>
      {mails.map(({ id, kind, state, queuedAt, endedAt }) => (
        <Group key={id} gap={6}>
          <StateBadge state={state} />
          <Text size="xs" c="dimmed">
            {t(`campaign.mail.${mailKinds[kind] ?? 'sent'}`)} ·{' '}
            <TimeHere value={endedAt ?? queuedAt} as="dateTime" />
          </Text>
        </Group>
      ))}
    </Stack>
  );
}

function ReplyCell({ guest: { reply, plusOnes, repliedAt, joined } }: { guest: Guest }) {
  const { t } = useTranslation('invitations');
  if (reply === 'none')
    return (
      <Text size="sm" c="dimmed">
        {t('reply.none')}
      </Text>
    );
  return (
    <Stack gap={2}>
      <Group gap={6}>
        <StateBadge state={reply} label={t(`reply.${reply}`)} />
        {plusOnes > 0 && <Text size="sm">+{plusOnes}</Text>}
      </Group>
      <Text size="xs" c="dimmed">
        {repliedAt !== null && <TimeHere value={repliedAt} as="dateTime" />}
        {joined && ` · ${t('campaign.joined')}`}
      </Text>
    </Stack>
  );
}
