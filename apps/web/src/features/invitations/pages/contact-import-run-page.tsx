import { Alert, Button, Group, Skeleton, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { RunPanel } from '../../../shared/ui/states/run-panel';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { startContactImport, useContactImport } from '../api';
import { ContactImportPreview } from '../parts/contact-import-preview';

/** One import of contacts: looked at, started, followed to its end. */
export function ContactImportRunPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '', importId = '' } = useParams();
  const client = useQueryClient();
  const run = useContactImport(organiserId, importId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const contacts = `/organiser/${organiserId}/contacts`;
  const isDone = run.data?.state === 'done';
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ['invitations', organiserId] });
  }, [isDone, client, organiserId]);
  const start = async (): Promise<void> => {
    setProblem(null);
    await startContactImport(organiserId, importId).catch((error: unknown) => setProblem(problemFrom(error)));
    await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
  };
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={run.data?.fileName}
        breadcrumbs={[
          { label: t('contacts.title'), to: contacts },
          { label: t('import.title'), to: `${contacts}/import` },
        ]}
      />
      <Stack gap="lg">
        {problem && <DeedProblem problem={problem} />}
        {run.error && <QueryProblem error={run.error} onRetry={() => void run.refetch()} />}
        {run.isPending && <Skeleton h={240} />}
        {run.data && (
          <>
            <RunPanel run={run.data} total={run.data.newCount + run.data.knownCount} onAgain={start} />
            {run.data.state === 'previewed' && <ContactImportPreview preview={run.data} onStart={start} />}
            {isDone && (
              <Alert
                color="green"
                icon={<IconCheck aria-hidden />}
                title={t('import.done', { count: run.data.newCount })}
              >
                <Group justify="flex-end">
                  <Button component={Link} to={contacts} size="xs">
                    {t('contacts.title')}
                  </Button>
                </Group>
              </Alert>
            )}
          </>
        )}
      </Stack>
    </>
  );
}
