import { Alert, Button, Card, Code, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { FileDrop, PageHeader, ProblemAlert, StatCard, toast } from '../../../shared/ui';
import { importContacts, type ContactImport } from '../api';

/** Contacts from a workbook: look first, then add. */
export function ContactImportPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [preview, setPreview] = useState<ContactImport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (file: File, step: 'preview' | 'save'): Promise<ContactImport | null> => {
    setBusy(true);
    setProblem(null);
    try {
      return await importContacts(organiserId, file, step);
    } catch (error) {
      setProblem(problemFrom(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const look = async (picked: File[]): Promise<void> => {
    setFiles(picked);
    setPreview(null);
    const [file] = picked;
    if (file) setPreview(await run(file, 'preview'));
  };
  const save = async (): Promise<void> => {
    const [file] = files;
    const saved = file && (await run(file, 'save'));
    if (!saved) return;
    toast.success(t('import.done', { count: saved.added }));
    await client.invalidateQueries({ queryKey: ['invitations', organiserId] });
    await navigate(`/organiser/${organiserId}/contacts`);
  };
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={t('import.subtitle')}
        breadcrumbs={[{ label: t('contacts.title'), to: `/organiser/${organiserId}/contacts` }]}
      />
      <Stack gap="lg">
        <Card padding="lg">
          <Text size="sm" mb="sm">
            {t('import.columns')} <Code>{t('import.columnNames')}</Code>
          </Text>
          <FileDrop
            label={t('import.file')}
            files={files}
            onChange={(picked) => void look(picked)}
            accept=".xlsx,.csv"
          />
        </Card>
        {problem && <ProblemAlert problem={problem} />}
        {preview && <ImportPreview preview={preview} />}
        {preview && preview.added > 0 && (
          <Group justify="flex-end">
            <Button size="md" loading={isBusy} onClick={() => void save()}>
              {t('import.save', { count: preview.added })}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}

function ImportPreview({ preview }: { preview: ContactImport }) {
  const { t } = useTranslation('invitations');
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <StatCard label={t('import.total')} value={preview.total} />
        <StatCard label={t('import.added')} value={preview.added} />
        <StatCard label={t('import.known')} value={preview.known} />
        <StatCard label={t('import.problems')} value={preview.problems.length} tone="coral" />
      </SimpleGrid>
      {preview.missingColumns.length > 0 && (
        <Alert color="red" title={t('import.missing')}>
          {preview.missingColumns.join(', ')}
        </Alert>
      )}
      {preview.problems.length > 0 && (
        <Card padding="md">
          <Title order={3} mb="sm">
            {t('import.problemsTitle')}
          </Title>
          <Table.ScrollContainer minWidth={420} mah={320}>
            <Table>
              <Table.Tbody>
                {preview.problems.slice(0, 100).map(({ row, cell, column, code }) => (
                  <Table.Tr key={`${cell} ${column} ${code}`}>
                    <Table.Td>{t('import.row', { row })}</Table.Td>
                    <Table.Td>{column}</Table.Td>
                    <Table.Td>
                      <Code>{code}</Code>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Card>
      )}
      {preview.sample.length > 0 && (
        <Card padding="md">
          <Title order={3} mb="sm">
            {t('import.sample')}
          </Title>
          <Stack gap={6}>
            {preview.sample.map(({ name, organisationName, email }) => (
              <Text key={email} size="sm" style={{ overflowWrap: 'anywhere' }}>
                <strong>{name}</strong> · {organisationName} · {email}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}
