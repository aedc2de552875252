import { Card, Group, SegmentedControl, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { instantOf } from '../../../shared/forms';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { MailFrame } from '../../../shared/ui/mail-frame';
import { previewLetters } from '../api';
import { letterOf, type CampaignDraft } from './campaign-draft';

const inAYear = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 16);

/** The letter as real recipients would read it, while it is written. */
export function LetterPreviewPane({ draft }: { draft: CampaignDraft }) {
  const { t, i18n } = useTranslation('invitations');
  const { organiserId = '', fairId = '' } = useParams();
  const [language, setLanguage] = useState(i18n.language as UiLanguage);
  const [chosen, setChosen] = useState(0);
  const [current] = useDebouncedValue(draft, 500);
  const letter = letterOf(
    { ...current, replyBy: instantOf(current.replyBy, current.zone) === null ? inAYear() : current.replyBy },
    fairId,
  );
  const isWritten = Object.keys(letter.subject).length > 0 && Object.keys(letter.body).length > 0;
  const previews = useQuery({
    queryKey: [
      'invitations',
      organiserId,
      'preview',
      letter.subject,
      letter.body,
      letter.audience,
      current.replyBy,
      language,
    ],
    queryFn: ({ signal }) => previewLetters(organiserId, { ...letter, language }, signal),
    enabled: isWritten,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = previews.data?.[chosen] ?? previews.data?.[0];
  return (
    <Card padding="lg" pos={{ lg: 'sticky' }} top={76}>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} fz="h3">
            {t('preview.title')}
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={t('preview.language')}
            value={language}
            onChange={setLanguage}
            data={UI_LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
          />
        </Group>
        {previews.data !== undefined && previews.data.length > 1 && (
          <Select
            aria-label={t('preview.recipient')}
            value={String(chosen)}
            onChange={(value) => setChosen(Number(value ?? 0))}
            allowDeselect={false}
            data={previews.data.map(({ toName, toAddress }, at) => ({
              value: String(at),
              label: `${toName} <${toAddress}>`,
            }))}
          />
        )}
        {previews.isError && <QueryProblem error={previews.error} onRetry={() => void previews.refetch()} />}
        {!isWritten && <Text c="dimmed">{t('preview.nothing')}</Text>}
        {isWritten && previews.isPending && <Skeleton height={420} />}
        {shown !== undefined && !previews.isError && (
          <>
            <Text fw={600}>{shown.subject}</Text>
            <MailFrame html={shown.html} title={t('preview.title')} />
          </>
        )}
      </Stack>
    </Card>
  );
}
