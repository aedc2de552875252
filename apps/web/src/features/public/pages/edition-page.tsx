import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendar, IconCalendarPlus, IconMapPin, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { dayText, daysText, timeText, uiLanguage, zoneWords } from '#lib/kernel';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { NotFoundPage } from '../../../app/not-found-page';
import { problemFrom } from '../../../shared/api/problem';
import { useEdition, type PublicEdition } from '../api';
import { motifOf } from '../art/motif';
import { Hero } from '../parts/hero';
import { ProgrammeList } from '../parts/programme-list';
import { dayToOpen, programmeDays } from '../programme-days';
import classes from '../parts/programme.module.css';

/** An edition of a festival with its released programme. */
export function EditionPage() {
  const { slug = '' } = useParams();
  const edition = useEdition(slug);
  if (edition.isPending) return <PageLoader />;
  if (edition.isError) {
    if (problemFrom(edition.error).status === 404) return <NotFoundPage />;
    return <QueryProblem error={edition.error} onRetry={() => void edition.refetch()} />;
  }
  return <Edition edition={edition.data} />;
}

function Edition({ edition }: { edition: PublicEdition }) {
  const { t, i18n } = useTranslation('public');
  const reader = { zone: edition.timeZone, language: uiLanguage(i18n.language) };
  return (
    <Stack gap="xl">
      <Hero
        title={edition.name}
        lead={edition.description}
        motif={motifOf(edition.slug)}
        facts={[
          {
            icon: <IconCalendar size={20} aria-hidden />,
            text: daysText(edition.startsOn, edition.endsOn, reader.language),
          },
          { icon: <IconMapPin size={20} aria-hidden />, text: edition.place },
        ]}
        actions={
          <Button
            component="a"
            href={`/api/v1/public/editions/${edition.slug}/programme.ics`}
            size="md"
            leftSection={<IconCalendarPlus size={20} aria-hidden />}
          >
            {t('edition.calendar')}
          </Button>
        }
      />
      {edition.notice !== '' && (
        <Alert
          icon={<IconSpeakerphone aria-hidden />}
          color="coral"
          title={t('edition.notice', {
            day: timeText(new Date(edition.releasedAt), 'date', reader),
          })}
        >
          {edition.notice}
        </Alert>
      )}
      <Programme edition={edition} />
    </Stack>
  );
}

function Programme({ edition }: { edition: PublicEdition }) {
  const { t, i18n } = useTranslation('public');
  const [query] = useSearchParams();
  const [opened] = useState(() => new Date());
  const days = programmeDays(edition.items, edition);
  const wanted = query.get('day') ?? dayToOpen(days, opened, edition);
  const shown = days.find(({ day }) => day === wanted) ?? days[0];
  const stageIds = [...new Set(edition.items.map(({ stageId }) => stageId))];
  return (
    <section aria-labelledby="programme">
      <Group justify="space-between" align="baseline" mb="md">
        <Title order={2} id="programme" fz="1.5rem">
          {t('edition.programme')}
        </Title>
        <Text size="sm" c="dimmed">
          {zoneWords(edition.timeZone, uiLanguage(i18n.language))} ·{' '}
          {t('edition.version', { version: edition.version })}
        </Text>
      </Group>
      <ul className={classes['days']}>
        {days.map(({ day }) => (
          <li key={day}>
            <Link
              to={`?day=${day}`}
              replace
              preventScrollReset
              className={classes['day']}
              aria-current={day === shown?.day ? 'true' : undefined}
            >
              {dayText(day, 'full', uiLanguage(i18n.language))}
            </Link>
          </li>
        ))}
      </ul>
      {shown && (
        <ProgrammeList day={shown.day} items={shown.items} stageIds={stageIds} timeZone={edition.timeZone} />
      )}
    </section>
  );
}
