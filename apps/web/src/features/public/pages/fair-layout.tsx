import { Button, Group } from '@mantine/core';
import {
  IconBasket,
  IconBuildingStore,
  IconCalendar,
  IconInfoCircle,
  IconMap2,
  IconMapPin,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useMatch, useParams } from 'react-router';
import { daysText, uiLanguage } from '#lib/kernel';
import { NotFoundPage } from '../../../app/not-found-page';
import { problemFrom } from '../../../shared/api/problem';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { useSession } from '../../../shared/session/use-session';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useFair, type Fair } from '../api';
import { motifOf } from '../art/motif';
import { Hero } from '../parts/hero';
import classes from '../parts/fair.module.css';

const sections = [
  { to: '', key: 'about', icon: IconInfoCircle },
  { to: 'map', key: 'map', icon: IconMap2 },
  { to: 'exhibitors', key: 'exhibitors', icon: IconBuildingStore },
  { to: 'products', key: 'products', icon: IconBasket },
] as const;

/** The welcome of a fair and the way to its sections. */
export function FairLayout() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('public');
  const isStart = useMatch('/f/:slug') !== null;
  const fair = useFair(slug);
  if (fair.isPending) return <PageLoader />;
  if (fair.isError) {
    if (problemFrom(fair.error).status === 404) return <NotFoundPage />;
    return <QueryProblem error={fair.error} onRetry={() => void fair.refetch()} />;
  }
  return (
    <>
      <FairHero fair={fair.data} isWhole={isStart} />
      <nav className={classes['nav']} aria-label={t('fair.sections')}>
        {sections.map(({ to, key, icon: Picture }) => (
          <NavLink
            key={key}
            to={to === '' ? `/f/${slug}` : `/f/${slug}/${to}`}
            end
            preventScrollReset
            className={classes['tab']}
          >
            <Picture size={20} stroke={1.7} aria-hidden />
            {t(`fair.${key}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet context={fair.data} />
    </>
  );
}

function FairHero({ fair, isWhole }: { fair: Fair; isWhole: boolean }) {
  const { t, i18n } = useTranslation('public');
  const { data: session } = useSession();
  const own = session?.organisations.find(({ kind }) => kind !== 'importer');
  const apply = own ? `/exhibitor/${own.id}` : '/sign-up?next=/home';
  return (
    <Hero
      title={fair.name}
      eyebrow={<PhaseBadge phase={fair.phase} />}
      motif={motifOf(fair.slug)}
      compact={!isWhole}
      lead={isWhole ? fair.description : undefined}
      facts={[
        {
          icon: <IconCalendar size={20} aria-hidden />,
          text: daysText(fair.startsOn, fair.endsOn, uiLanguage(i18n.language)),
        },
        { icon: <IconMapPin size={20} aria-hidden />, text: fair.venue },
      ]}
      actions={
        isWhole && (
          <Group>
            {fair.phase === 'applications' && (
              <Button component={Link} to={apply} size="md">
                {t('fair.apply')}
              </Button>
            )}
            <Button component={Link} to={`/f/${fair.slug}/products`} size="md" variant="default">
              {t('fair.forBuyers')}
            </Button>
          </Group>
        )
      }
    />
  );
}
