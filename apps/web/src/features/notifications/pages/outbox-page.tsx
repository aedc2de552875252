import { Checkbox, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DataTable, useCursorList, type Column } from '../../../shared/list';
import {
  ConfirmButton,
  DateText,
  EmptyState,
  PageHeader,
  StatCard,
  StateBadge,
  toast,
} from '../../../shared/ui';
import { countMails, listMails, resendMails, type OutboxMail } from '../api';

type State = OutboxMail['state'];
const states: State[] = ['queued', 'sending', 'sent', 'failed', 'unknown', 'dropped'];

/** Every mail in the organiser's name, and a way to send again what failed or got lost in a crash. */
export function OutboxPage() {
  const { t } = useTranslation('notifications');
  const { organiserId = '' } = useParams();
  const [state, setState] = useState<State | 'all'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const client = useQueryClient();
  const counts = useQuery({
    queryKey: ['notifications', organiserId, 'counts'],
    queryFn: () => countMails(organiserId),
    refetchInterval: 5_000,
  });
  const list = useCursorList({
    queryKey: ['notifications', organiserId, 'mails', state],
    fetchPage: ({ cursor, q, signal }) =>
      listMails(organiserId, { cursor, q, signal, state: state === 'all' ? undefined : state }),
  });
  const toggle = (id: string): void =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const resend = async (): Promise<void> => {
    try {
      const { resent } = await resendMails(organiserId, [...chosen]);
      toast.success(t('outbox.resent', { count: resent }));
      setChosen(new Set());
      await client.invalidateQueries({ queryKey: ['notifications', organiserId] });
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <>
      <PageHeader
        title={t('outbox.title')}
        subtitle={t('outbox.subtitle')}
        actions={
          chosen.size > 0 && (
            <ConfirmButton
              question={t('outbox.resendQuestion', { count: chosen.size })}
              confirmLabel={t('outbox.resend')}
              onConfirm={resend}
            >
              {t('outbox.resendChosen', { count: chosen.size })}
            </ConfirmButton>
          )
        }
      />
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
          {states.map((one) => (
            <StatCard key={one} label={t(`outbox.state.${one}`)} value={counts.data?.[one] ?? '–'} />
          ))}
        </SimpleGrid>
        <DataTable
          label={t('outbox.title')}
          list={list}
          columns={useColumns()}
          rowKey={({ id }) => id}
          filters={<StateFilter value={state} onChange={setState} />}
          rowActions={(mail) =>
            mail.resendable && (
              <Checkbox
                label={t('outbox.choose')}
                checked={chosen.has(mail.id)}
                onChange={() => toggle(mail.id)}
              />
            )
          }
          empty={<EmptyState icon={IconMailForward} title={t('outbox.empty')} text={t('outbox.emptyText')} />}
        />
      </Stack>
    </>
  );
}

function StateFilter({
  value,
  onChange,
}: {
  value: State | 'all';
  onChange: (state: State | 'all') => void;
}) {
  const { t } = useTranslation('notifications');
  return (
    <SegmentedControl
      aria-label={t('outbox.filter')}
      value={value}
      onChange={onChange}
      data={(['all', 'sent', 'failed', 'unknown', 'dropped'] as const).map((one) => ({
        value: one,
        label: t(`outbox.state.${one}`),
      }))}
    />
  );
}

function useColumns(): Column<OutboxMail>[] {
  const { t } = useTranslation('notifications');
  return [
    {
      key: 'to',
      header: t('outbox.to'),
      render: ({ toName, toAddress }) => (
        <>
          {toName}
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {toAddress}
          </Text>
        </>
      ),
    },
    { key: 'subject', header: t('outbox.subject'), render: ({ subject }) => subject },
    { key: 'state', header: t('outbox.stateLabel'), render: ({ state }) => <WholeBadge state={state} /> },
    {
      key: 'queued',
      header: t('outbox.queuedAt'),
      render: ({ queuedAt }) => <DateText value={queuedAt} style="dateTime" />,
    },
    {
      key: 'answer',
      header: t('outbox.answer'),
      wideOnly: true,
      render: ({ state, lastAnswer, dropReason, resendOfId }) => (
        <Text size="sm" c="dimmed" maw={280} lineClamp={2}>
          {resendOfId !== null && `${t('outbox.again')} · `}
          {state === 'sent'
            ? t('outbox.accepted')
            : dropReason
              ? t(`outbox.dropReason.${dropReason}`)
              : (lastAnswer ?? '–')}
        </Text>
      ),
    },
  ];
}

/** In a narrow column a badge would cut its own text. */
function WholeBadge({ state }: { state: State }) {
  return (
    <span style={{ display: 'inline-block', minWidth: 'max-content' }}>
      <StateBadge state={state} />
    </span>
  );
}
