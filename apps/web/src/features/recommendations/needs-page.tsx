import { Button, Card, SimpleGrid, Skeleton } from '@mantine/core';
import { IconListSearch, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/ui/states/empty-state';
import { PageHeader } from '../../shared/ui/page/page-header';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { loadNeeds, type OwnNeed } from '../matchmaking/api';
import { FairGate, type OwnPlace } from '../matchmaking/components/fair-gate';
import { NeedCard } from './need-card';
import { NeedForm } from './need-form';

/** What a buyer looks for at a fair. */
export function NeedsPage() {
  return <FairGate>{(own) => <Needs own={own} />}</FairGate>;
}

function Needs({ own: { path } }: { own: OwnPlace }) {
  const { t } = useTranslation('matchmaking');
  const [edited, setEdited] = useState<OwnNeed | 'new' | null>(null);
  const needs = useQuery({ queryKey: ['matchmaking', 'needs', path], queryFn: () => loadNeeds(path) });
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('needs.add')}
    </Button>
  );
  const items = needs.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('needs.title')}
        subtitle={t('needs.subtitle')}
        actions={
          items.length > 0 && (
            <>
              <Button
                component={Link}
                to={`/buyer/${path.organisationId}/directory?fair=${path.fairId}`}
                variant="light"
                leftSection={<IconSearch size={18} aria-hidden />}
              >
                {t('needs.find')}
              </Button>
              {add}
            </>
          )
        }
      />
      {needs.isPending && <Skeleton height={160} radius="md" />}
      {needs.isError && <QueryProblem error={needs.error} onRetry={() => void needs.refetch()} />}
      {needs.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState
            icon={IconListSearch}
            title={t('needs.empty')}
            text={t('needs.emptyText')}
            action={add}
          />
        </Card>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {items.map((need) => (
          <NeedCard key={need.id} path={path} need={need} onEdit={setEdited} />
        ))}
      </SimpleGrid>
      {edited !== null && (
        <NeedForm path={path} need={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
