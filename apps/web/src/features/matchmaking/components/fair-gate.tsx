import { Alert, Card, Select, Stack } from '@mantine/core';
import { IconCalendarOff, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { textIn } from '#lib/kernel';
import { fairThatMatters } from '../../../shared/fairs/fair-that-matters';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { loadParticipation, loadParticipations, type OwnPath, type Participation } from '../api';
import { languageOf } from '../words';
import { FindableCard } from './findable-card';
import { LeftNote } from './left-note';

export interface OwnPlace {
  path: OwnPath;
  place: Participation;
}

interface FairGateProps {
  children: (own: OwnPlace) => ReactNode;
  /** Whether the page has something to show to who has left. */
  evenLeft?: boolean;
}

/** Finds the fair that the page is about (`?fair=`, else the one that matters now) and the organisation's place in it. */
export function FairGate({ children, evenLeft = false }: FairGateProps) {
  const { t } = useTranslation('matchmaking');
  const { organisationId = '' } = useParams();
  const [search] = useSearchParams();
  const fairs = useQuery({
    queryKey: ['matchmaking', 'fairs', organisationId],
    queryFn: () => loadParticipations(organisationId),
  });
  if (fairs.isPending) return <PageLoader />;
  if (fairs.isError) return <QueryProblem error={fairs.error} onRetry={() => void fairs.refetch()} />;
  const { items } = fairs.data;
  const chosen = items.find(({ fairId }) => fairId === search.get('fair')) ?? fairThatMatters(items);
  if (!chosen)
    return (
      <Card>
        <EmptyState
          icon={IconCalendarOff}
          title={t('fair.none')}
          text={t('fair.noneText')}
          headingLevel={1}
        />
      </Card>
    );
  return (
    <>
      {items.length > 1 && <FairSelect fairs={items} value={chosen.fairId} />}
      <ChosenFair key={chosen.fairId} path={{ organisationId, fairId: chosen.fairId }} evenLeft={evenLeft}>
        {children}
      </ChosenFair>
    </>
  );
}

function ChosenFair({ path, evenLeft, children }: Required<FairGateProps> & { path: OwnPath }) {
  const { t } = useTranslation('matchmaking');
  const place = useQuery({
    queryKey: ['matchmaking', 'place', path],
    queryFn: () => loadParticipation(path),
  });
  if (place.isPending) return <PageLoader />;
  if (place.isError) return <QueryProblem error={place.error} onRetry={() => void place.refetch()} />;
  if (!place.data.takesPart)
    return (
      <Stack>
        <LeftNote path={path} mayReturn={place.data.mayReturn} />
        {evenLeft && children({ path, place: place.data })}
      </Stack>
    );
  return (
    <>
      {place.data.phase === 'over' ? (
        <Alert mb="md" color="gray" icon={<IconInfoCircle aria-hidden />} title={t('fair.over')}>
          {t('fair.overText')}
        </Alert>
      ) : place.data.state !== 'opened' ? (
        <Alert mb="md" color="indigo" icon={<IconInfoCircle aria-hidden />} title={t('fair.notOpen')}>
          {t('fair.notOpenText')}
        </Alert>
      ) : null}
      {place.data.findable === null && place.data.phase !== 'over' && (
        <FindableCard path={path} side={place.data.side} />
      )}
      {children({ path, place: place.data })}
    </>
  );
}

function FairSelect({
  fairs,
  value,
}: {
  fairs: { fairId: string; fairName: Participation['fairName'] }[];
  value: string;
}) {
  const { t, i18n } = useTranslation('matchmaking');
  const [, setSearch] = useSearchParams();
  const data = fairs.map(({ fairId, fairName }) => ({
    value: fairId,
    label: textIn(fairName, languageOf(i18n.language)),
  }));
  return (
    <Select
      mb="md"
      maw={420}
      label={t('fair.choose')}
      data={data}
      value={value}
      allowDeselect={false}
      onChange={(fair) => setSearch(fair === null ? {} : { fair })}
    />
  );
}
