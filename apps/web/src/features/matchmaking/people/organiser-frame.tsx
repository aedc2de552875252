import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import type { FairPath, Programme } from '../api';
import { loadProgramme } from '../organiser-api';
import classes from './people.module.css';

const pages = ['', 'participants', 'interpreters', 'delegations', 'engagements', 'programme'] as const;
const nameOf = (page: (typeof pages)[number]) => (page === '' ? 'meetings' : page);

/** The pages of a fair's matchmaking, beside each other. */
export function MatchmakingTabs() {
  const { t } = useTranslation('matchmaking');
  const { organiserId = '', fairId = '' } = useParams();
  const above = `/organiser/${organiserId}/fairs/${fairId}/matchmaking`;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the tabs are wider than the screen.
    const current = nav.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <nav ref={nav} className={classes['tabs']} aria-label={t('board.title')}>
      {pages.map((page) => (
        <NavLink key={page} className={classes['tab']} to={page === '' ? above : `${above}/${page}`} end>
          {t(`tabs.${nameOf(page)}`)}
        </NavLink>
      ))}
    </nav>
  );
}

interface OrganiserFrameProps {
  title: string;
  subtitle: string;
  actions?: ReactNode;
  children: (own: { path: FairPath; programme: Programme }) => ReactNode;
}

/** A page of the organiser about a fair's matchmaking, once its programme is there. */
export function OrganiserFrame({ title, subtitle, actions, children }: OrganiserFrameProps) {
  const { t } = useTranslation('matchmaking');
  const { organiserId = '', fairId = '' } = useParams();
  const path = { organiserId, fairId };
  const programme = useQuery({
    queryKey: ['matchmaking', 'programme', path],
    queryFn: () => loadProgramme(path),
  });
  const above = `/organiser/${organiserId}/fairs/${fairId}/matchmaking`;
  return (
    <>
      <PageHeader
        title={title}
        subtitle={subtitle}
        breadcrumbs={[{ label: t('board.title'), to: above }]}
        actions={actions}
      />
      <MatchmakingTabs />
      {programme.isPending && <Skeleton height={300} radius="md" />}
      {programme.isError && <QueryProblem error={programme.error} onRetry={() => void programme.refetch()} />}
      {programme.isSuccess && children({ path, programme: programme.data })}
    </>
  );
}
