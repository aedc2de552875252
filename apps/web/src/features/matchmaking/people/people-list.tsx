import { Button, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import type { Slot } from '../api';
import type { PeopleApi, Person } from './people-api';
import classes from './people.module.css';
import { PersonCard } from './person-card';
import { PersonForm } from './person-form';

interface PeopleListProps {
  api: PeopleApi;
  slots: readonly Slot[];
  zone: string;
  columns?: number;
}

/** Everybody who sits at the table for one participant. */
export function PeopleList({ api, slots, zone, columns = 2 }: PeopleListProps) {
  const { t } = useTranslation('matchmaking');
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const people = useQuery({ queryKey: api.key, queryFn: api.load });
  return (
    <Stack>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" maw={620}>
          {t('people.hint')}
        </Text>
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
          {t('people.add')}
        </Button>
      </Group>
      {people.isPending && <Skeleton height={220} radius="md" />}
      {people.isError && <QueryProblem error={people.error} onRetry={() => void people.refetch()} />}
      <ClockNote zone={zone} />
      <SimpleGrid component="ul" className={classes['list']} cols={{ base: 1, md: columns }}>
        {people.data?.items.map((person) => (
          <PersonCard
            key={person.id}
            api={api}
            person={person}
            slots={slots}
            zone={zone}
            onEdit={setEdited}
          />
        ))}
      </SimpleGrid>
      {edited !== null && (
        <PersonForm api={api} person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Stack>
  );
}
