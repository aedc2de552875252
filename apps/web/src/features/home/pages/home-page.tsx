import { Stack } from '@mantine/core';
import {
  IconBuildingStore,
  IconCalendarEvent,
  IconServerCog,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { workplacesOf, type Workplace } from '../../../shared/session/session';
import { useSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { OwnInvitations } from '../../../shared/joining/own-invitations';
import { useOwnInvitations } from '../../../shared/joining/use-own-invitations';
import { Beginning } from '../beginning';
import { PlaceCard } from '../place-card';
import { UnverifiedAlert } from '../unverified-alert';

const looks: Record<Workplace['area'], { icon: Icon; color: string }> = {
  organiser: { icon: IconCalendarEvent, color: 'sea' },
  exhibitor: { icon: IconBuildingStore, color: 'coral' },
  buyer: { icon: IconUsers, color: 'coral' },
};

/** Where people land after signing in: straight into their only place of work, or a choice, or a beginning. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { data: session } = useSession();
  const [query] = useSearchParams();
  const waiting = useOwnInvitations();
  if (!session) return null;
  if (waiting.isPending) return <PageLoader />;
  const { account } = session;
  const places = workplacesOf(session);
  const [only] = places;
  const isChoosing = query.has('choose') || account.administrator || (waiting.data?.items.length ?? 0) > 0;
  if (only !== undefined && places.length === 1 && !isChoosing) return <Navigate to={only.path} replace />;
  const isNowhere = places.length === 0 && !account.administrator;
  return (
    <>
      <PageHeader
        title={t('home.title', { name: account.name })}
        subtitle={t(isNowhere ? 'home.nowhere' : 'home.subtitle')}
      />
      <Stack>
        {!account.emailVerified && <UnverifiedAlert email={account.email} />}
        <OwnInvitations />
        {places.map(({ path, name, area }) => (
          <PlaceCard key={path} to={path} title={name} text={t(`home.area.${area}`)} {...looks[area]} />
        ))}
        {account.administrator && (
          <PlaceCard
            to="/administration"
            title={t('home.administration')}
            text={t('home.administrationText')}
            icon={IconServerCog}
            color="gray"
          />
        )}
        {isNowhere && <Beginning email={account.email} />}
      </Stack>
    </>
  );
}
