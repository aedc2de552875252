import { Button, Card, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { IconLanguage, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import type { FairPath, Programme } from '../api';
import { InterpreterCard } from './interpreter-card';
import { InterpreterForm } from './interpreter-form';
import { MissingInterpreters } from './missing-interpreters';
import { OrganiserFrame } from '../people/organiser-frame';
import { type Interpreter, loadInterpreters } from '../people/people-api';
import classes from '../people/people.module.css';

/** Who interprets at the meetings of a fair, and which meetings still need somebody. */
export function InterpretersPage() {
  const { t } = useTranslation('matchmaking');
  const [edited, setEdited] = useState<Interpreter | 'new' | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('interpreters.add')}
    </Button>
  );
  return (
    <OrganiserFrame title={t('interpreters.title')} subtitle={t('interpreters.subtitle')} actions={add}>
      {({ path, programme }) => (
        <Interpreters path={path} programme={programme} edited={edited} setEdited={setEdited} />
      )}
    </OrganiserFrame>
  );
}

interface InterpretersProps {
  path: FairPath;
  programme: Programme;
  edited: Interpreter | 'new' | null;
  setEdited: (edited: Interpreter | null) => void;
}

function Interpreters({ path, programme, edited, setEdited }: InterpretersProps) {
  const { t } = useTranslation('matchmaking');
  const interpreters = useQuery({
    queryKey: ['matchmaking', 'interpreters', path],
    queryFn: () => loadInterpreters(path),
  });
  const { items = [], currency = 'VND' } = interpreters.data ?? {};
  return (
    <Stack gap="lg">
      <MissingInterpreters path={path} zone={programme.timeZone} />
      {interpreters.isPending && <Skeleton height={220} radius="md" />}
      {interpreters.isError && (
        <QueryProblem error={interpreters.error} onRetry={() => void interpreters.refetch()} />
      )}
      {interpreters.isSuccess && items.length === 0 && (
        <Card>
          <EmptyState
            icon={IconLanguage}
            title={t('interpreters.empty')}
            text={t('interpreters.emptyText')}
            headingLevel={2}
          />
        </Card>
      )}
      <SimpleGrid component="ul" className={classes['list']} cols={{ base: 1, md: 2 }}>
        {items.map((interpreter) => (
          <InterpreterCard
            key={interpreter.id}
            path={path}
            programme={programme}
            interpreter={interpreter}
            currency={currency}
            onEdit={setEdited}
          />
        ))}
      </SimpleGrid>
      {edited !== null && (
        <InterpreterForm
          path={path}
          interpreter={edited === 'new' ? null : edited}
          currency={currency}
          onClose={() => setEdited(null)}
        />
      )}
    </Stack>
  );
}
