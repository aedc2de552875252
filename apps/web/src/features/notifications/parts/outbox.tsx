import { Checkbox, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, useCursorList } from '../../../shared/list';
import { TimesHere } from '../../../shared/session/time-here';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { type Crumb, PageHeader } from '../../../shared/ui/page/page-header';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { toast } from '../../../shared/ui/toasts/toast';
import type { MailCounts, OutboxMail, OutboxQuery, resendMails } from '../api';
import { useOutboxColumns } from './outbox-columns';

type State = OutboxMail['state'];
const states: State[] = ['queued', 'sending', 'sent', 'failed', 'unknown', 'dropped'];

interface OutboxProps {
  /** Of the cache, for whose mails they are. */
  queryKey: readonly string[];
  title: string;
  subtitle: string;
  /** Said where there is no mail. */
  emptyText: string;
  breadcrumbs?: readonly Crumb[];
  /** Said above the numbers. */
  notice?: ReactNode;
  counts: MailCounts | undefined;
  fetchPage: (query: OutboxQuery) => Promise<{ items: OutboxMail[]; nextCursor: string | null }>;
  resend: (mailIds: string[]) => ReturnType<typeof resendMails>;
}

/** Mails, and a way to send again what failed or got lost in a crash. */
export function Outbox({ queryKey, notice, counts, fetchPage, resend, emptyText, ...header }: OutboxProps) {
  const { t } = useTranslation('notifications');
  const [state, setState] = useState<State | 'all'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const client = useQueryClient();
  const list = useCursorList({
    queryKey: [...queryKey, 'mails', state],
    fetchPage: ({ cursor, q, signal }) =>
      fetchPage({ cursor, q, signal, state: state === 'all' ? undefined : state }),
    isMoving: (mails) => mails.some((mail) => mail.state === 'queued' || mail.state === 'sending'),
  });
  const toggle = (id: string): void =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const sendAgain = async (): Promise<void> => {
    try {
      const { resent } = await resend([...chosen]);
      toast.success(t('outbox.resent', { count: resent }));
      setChosen(new Set());
      await client.invalidateQueries({ queryKey });
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <>
      <PageHeader
        {...header}
        actions={
          chosen.size > 0 && (
            <ConfirmButton
              question={t('outbox.resendQuestion', { count: chosen.size })}
              confirmLabel={t('outbox.resend')}
              onConfirm={sendAgain}
            >
              {t('outbox.resendChosen', { count: chosen.size })}
            </ConfirmButton>
          )
        }
      />
      <Stack gap="lg">
        {notice}
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
          {states.map((one) => (
            <StatCard key={one} label={t(`outbox.state.${one}`)} value={counts?.[one] ?? '–'} />
          ))}
        </SimpleGrid>
        <TimesHere>
          <DataTable
            label={header.title}
            list={list}
            columns={useOutboxColumns()}
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
            empty={<EmptyState icon={IconMailForward} title={t('outbox.empty')} text={emptyText} />}
          />
        </TimesHere>
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
