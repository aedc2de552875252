import { Alert, Anchor, Button, Card, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconBuildingStore, IconCalendarEvent, IconMail, IconUsers, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { workplacesOf, type Workplace } from '../../../shared/session/session';
import { useSession } from '../../../shared/session/use-session';
import { EmptyState } from '../../../shared/ui/empty-state';
import { PageHeader } from '../../../shared/ui/page-header';

const icons: Record<Workplace['area'], Icon> = {
  organiser: IconCalendarEvent,
  exhibitor: IconBuildingStore,
  buyer: IconUsers,
};

/** Where people land after signing in: straight into their only place of work, or a choice. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { data: session } = useSession();
  const [query] = useSearchParams();
  if (!session) return null;
  const places = workplacesOf(session);
  const [only] = places;
  if (only !== undefined && places.length === 1 && !query.has('choose'))
    return <Navigate to={only.path} replace />;
  return (
    <>
      <PageHeader title={t('home.title', { name: session.account.name })} subtitle={t('home.subtitle')} />
      <Stack>
        {!session.account.emailVerified && (
          <Alert color="yellow" icon={<IconMail aria-hidden />} title={t('home.unverifiedTitle')}>
            {t('home.unverifiedText', { email: session.account.email })}
          </Alert>
        )}
        {places.length === 0 && (
          <Card>
            <EmptyState
              icon={IconBuildingStore}
              title={t('home.nowhereTitle')}
              text={t('home.nowhereText')}
              action={
                <Button component={Link} to="/organisations/new">
                  {t('home.nowhereAction')}
                </Button>
              }
            />
          </Card>
        )}
        {places.map((place) => (
          <PlaceCard key={place.path} place={place} />
        ))}
      </Stack>
    </>
  );
}

function PlaceCard({ place }: { place: Workplace }) {
  const { t } = useTranslation('home');
  const Picture = icons[place.area];
  return (
    <Card padding="md">
      <Group wrap="nowrap">
        <ThemeIcon variant="light" size={44} color={place.area === 'organiser' ? 'sea' : 'coral'}>
          <Picture size={24} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <div>
          <Anchor component={Link} to={place.path} underline="hover" fw={650}>
            {place.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t(`home.area.${place.area}`)}
          </Text>
        </div>
      </Group>
    </Card>
  );
}
