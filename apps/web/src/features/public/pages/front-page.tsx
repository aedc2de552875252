import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCalendarEvent, IconMap2, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, unwrap } from '../../../shared/api/client';
import { useSession } from '../../../shared/session/use-session';
import { useEditions, useFairs } from '../api';
import { Events } from '../parts/events';
import { Grid } from '../parts/grid';
import { Hero } from '../parts/hero';

const audiences: readonly { key: 'exhibitor' | 'buyer' | 'organiser'; icon: Icon }[] = [
  { key: 'exhibitor', icon: IconMap2 },
  { key: 'buyer', icon: IconUsers },
  { key: 'organiser', icon: IconCalendarEvent },
];

/**
 * Whether nobody has an account here yet and the first can be opened from this machine: as the API says it to who may, and to
 * nobody else. Asked only where nothing is announced to somebody who is not signed in.
 */
function useFirstRun(): boolean {
  const session = useSession();
  const [editions, fairs] = [useEditions(), useFairs()];
  const isBare = editions.data?.length === 0 && fairs.data?.length === 0;
  const offer = useQuery({
    queryKey: ['account', 'first-run'],
    queryFn: async ({ signal }) => {
      await unwrap(api.GET('/api/v1/first-run', { signal }));
      return true;
    },
    enabled: session.data === null && isBare,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return offer.isSuccess;
}

/** The way in: to one's own pages, to the first account of all while there is none, else to an account. */
function Way() {
  const { t } = useTranslation('public');
  const { data: session } = useSession();
  const isFirstRun = useFirstRun();
  const [to, label] = session
    ? ['/home', t('session.myArea', { ns: 'shared' })]
    : isFirstRun
      ? ['/first-run', t('front.firstRun')]
      : ['/sign-up', t('front.signUp')];
  return (
    <Button component={Link} to={to} size="md">
      {label}
    </Button>
  );
}

/** What is on, and for whom this place is. */
export function FrontPage() {
  const { t } = useTranslation('public');
  return (
    <Stack gap={48}>
      <Hero
        title={t('front.title')}
        lead={t('front.lead')}
        actions={
          <Group>
            <Way />
            <Button component="a" href="#events" size="md" variant="default">
              {t('front.events')}
            </Button>
          </Group>
        }
      />
      <Events />
      <section aria-labelledby="audiences">
        <Title order={2} id="audiences" fz="1.5rem" mb="lg">
          {t('front.audiences')}
        </Title>
        <Grid of="threes">
          {audiences.map(({ key, icon: Picture }) => (
            <div key={key}>
              <ThemeIcon
                variant="light"
                size={48}
                radius="xl"
                mb="sm"
                color={key === 'buyer' ? 'coral' : 'sea'}
              >
                <Picture size={26} stroke={1.6} aria-hidden />
              </ThemeIcon>
              <Title order={3} mb={4}>
                {t(`front.${key}.title`)}
              </Title>
              <Text c="dimmed">{t(`front.${key}.text`)}</Text>
            </div>
          ))}
        </Grid>
      </section>
    </Stack>
  );
}
