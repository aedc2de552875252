import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { momentText, uiLanguage } from '#lib/kernel';
import type { Fair } from '../api';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { Grid } from '../parts/grid';
import classes from '../parts/fair.module.css';

/** What visitors and exhibitors have to know. */
export function FairAboutPage() {
  const { t, i18n } = useTranslation('public');
  const fair = useOutletContext<Fair>();
  const dayOf = (instant: string) =>
    momentText(new Date(instant), { zone: fair.timeZone, language: uiLanguage(i18n.language) });
  return (
    <Stack gap="lg">
      <Grid of="pairs">
        <Fact title={t('fair.hours')} note={<ClockNote zone={fair.timeZone} />}>
          {fair.openingHours}
        </Fact>
        <Fact title={t('fair.venue')}>
          {fair.venue}
          <br />
          {fair.venueAddress}
        </Fact>
        <Fact title={t('fair.organiser')}>{fair.organiserName}</Fact>
        <Fact title={t('fair.applications')}>
          {fair.phase === 'announced'
            ? t('fair.applicationsFrom', { day: dayOf(fair.applicationsOpenAt) })
            : fair.phase === 'applications'
              ? t('fair.applicationsUntil', { day: dayOf(fair.applicationsCloseAt) })
              : t('fair.applicationsClosed')}
        </Fact>
      </Grid>
      {fair.rules !== '' && (
        <section>
          <Title order={2} mb="sm">
            {t('fair.rules')}
          </Title>
          <Text className={classes['rules']} maw={760}>
            {fair.rules}
          </Text>
        </section>
      )}
    </Stack>
  );
}

function Fact({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <Card>
      <Title order={2} size="h3" mb={4}>
        {title}
      </Title>
      <Text className={classes['rules']}>{children}</Text>
      {note}
    </Card>
  );
}
