import { NativeSelect, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn, type UiLanguage } from '#lib/kernel';
import { DataTable, useCursorList } from '../../../shared/list';
import { TimesHere, useTimeHere } from '../../../shared/session/time-here';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { listEntries } from '../api';
import { deedOf, detailsOf, isByStranger, wordsIn } from '../entry-words';

const kinds = [
  'festival',
  'edition',
  'stage',
  'programme',
  'programme-item',
  'fair',
  'application',
  'exhibitor',
  'exhibitors',
  'identity',
  'organisation',
  'booth',
  'contact',
  'contacts',
  'campaign',
  'invitation',
  'buyer',
  'participant',
  'meeting-request',
  'meeting',
  'timetable',
  'interpreter',
  'member',
  'account',
  'session',
  'list',
  'document',
] as const;

/** Who changed what, and when. */
export function AuditPage() {
  const { t, i18n } = useTranslation('audit');
  const timeText = useTimeHere();
  const { organiserId = '' } = useParams();
  const [kind, setKind] = useState('');
  const name = kind === '' ? undefined : `${kind}.`;
  const list = useCursorList({
    queryKey: ['audit', organiserId, name],
    fetchPage: (request) => listEntries({ organiserId, name, ...request }),
  });
  const words = {
    textOf: (text: object): string => textIn(text, i18n.language as UiLanguage),
    timeOf: (instant: string): string => timeText(instant, 'dateTime'),
    wordOf: wordsIn(t),
  };
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <TimesHere>
        <DataTable
          label={t('title')}
          list={list}
          rowKey={({ id }) => id}
          filters={
            <NativeSelect
              aria-label={t('kind.label')}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value)}
              data={[
                { value: '', label: t('kind.all') },
                ...kinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
              ]}
            />
          }
          columns={[
            { key: 'deed', header: t('column.deed'), render: (entry) => deedOf(t, entry.name) },
            {
              key: 'details',
              header: t('column.details'),
              render: ({ about, data }) => (
                <Text size="sm" c="dimmed" maw={420} lineClamp={2}>
                  {[about, detailsOf(data, words)].filter(Boolean).join(' · ')}
                </Text>
              ),
            },
            {
              key: 'actor',
              header: t('column.actor'),
              render: ({ actor, name: event }) =>
                actor?.name ?? t(isByStranger(event) ? 'stranger' : 'platform'),
            },
            {
              key: 'when',
              header: t('column.when'),
              render: ({ occurredAt }) => timeText(occurredAt, 'dateTime'),
            },
          ]}
          empty={<EmptyState icon={IconHistory} title={t('empty')} />}
        />
      </TimesHere>
    </>
  );
}
