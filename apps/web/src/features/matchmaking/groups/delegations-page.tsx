import { Badge, Button, Card, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import type { FairPath } from '../api';
import { CardActions } from '../people/card-actions';
import { DelegationForm } from './delegation-form';
import { OrganiserFrame } from '../people/organiser-frame';
import { type Delegation, loadDelegations, removeDelegation } from '../people/people-api';
import classes from '../people/people.module.css';
import { useChange } from '../people/use-change';

/** Participants who come as a group. */
export function DelegationsPage() {
  const { t } = useTranslation('matchmaking');
  const [edited, setEdited] = useState<Delegation | 'new' | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('delegations.add')}
    </Button>
  );
  return (
    <OrganiserFrame title={t('delegations.title')} subtitle={t('delegations.subtitle')} actions={add}>
      {({ path }) => (
        <>
          <Delegations path={path} onEdit={setEdited} />
          {edited !== null && (
            <DelegationForm
              path={path}
              delegation={edited === 'new' ? null : edited}
              onClose={() => setEdited(null)}
            />
          )}
        </>
      )}
    </OrganiserFrame>
  );
}

function Delegations({ path, onEdit }: { path: FairPath; onEdit: (delegation: Delegation) => void }) {
  const { t } = useTranslation('matchmaking');
  const delegations = useQuery({
    queryKey: ['matchmaking', 'delegations', path],
    queryFn: () => loadDelegations(path),
  });
  return (
    <>
      {delegations.isPending && <Skeleton height={160} radius="md" />}
      {delegations.isError && (
        <QueryProblem error={delegations.error} onRetry={() => void delegations.refetch()} />
      )}
      {delegations.data?.items.length === 0 && (
        <Card>
          <EmptyState
            icon={IconUsersGroup}
            title={t('delegations.empty')}
            text={t('delegations.emptyText')}
            headingLevel={2}
          />
        </Card>
      )}
      <SimpleGrid component="ul" className={classes['list']} cols={{ base: 1, md: 2 }}>
        {delegations.data?.items.map((delegation) => (
          <DelegationCard key={delegation.id} path={path} delegation={delegation} onEdit={onEdit} />
        ))}
      </SimpleGrid>
    </>
  );
}

interface DelegationCardProps {
  path: FairPath;
  delegation: Delegation;
  onEdit: (delegation: Delegation) => void;
}

function DelegationCard({ path, delegation, onEdit }: DelegationCardProps) {
  const { t } = useTranslation('matchmaking');
  const { change } = useChange();
  const { id, name, together, members } = delegation;
  return (
    <Card component="li" padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={650} fz="lg">
            {name}
          </Text>
          <Badge size="lg" tt="none" variant="light" color={together ? 'sea' : 'gray'}>
            {t(together ? 'delegations.together' : 'delegations.each')}
          </Badge>
        </Group>
        <Text size="sm">
          {members.map((member) => member.name).join(' · ') || t('delegations.noMembers')}
        </Text>
        <CardActions
          question={t('delegations.removeQuestion')}
          onRemove={() => change(() => removeDelegation(path, id))}
          onEdit={() => onEdit(delegation)}
        />
      </Stack>
    </Card>
  );
}
