import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCalendarEvent, IconMap2, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Events } from '../parts/events';
import { Grid } from '../parts/grid';
import { Hero } from '../parts/hero';

const audiences: readonly { key: 'exhibitor' | 'buyer' | 'organiser'; icon: Icon }[] = [
  { key: 'exhibitor', icon: IconMap2 },
  { key: 'buyer', icon: IconUsers },
  { key: 'organiser', icon: IconCalendarEvent },
];

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
            <Button component={Link} to="/sign-up" size="md">
              {t('front.signUp')}
            </Button>
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
