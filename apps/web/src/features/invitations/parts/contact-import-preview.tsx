import { Alert, Button, Card, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatCard } from '../../../shared/ui/values/stat-card';
import type { ContactImport } from '../api';
import { columnTitle, faultText } from '../fault-words';

interface ContactImportPreviewProps {
  preview: ContactImport;
  onStart: () => Promise<void>;
}

/** What an import of contacts would do, and the button that does it. */
export function ContactImportPreview({ preview, onStart }: ContactImportPreviewProps) {
  const { t } = useTranslation('invitations');
  const [isBusy, setBusy] = useState(false);
  const { newCount, knownCount, faultyCount, missingColumns, problems, sample } = preview;
  const start = async (): Promise<void> => {
    setBusy(true);
    await onStart();
    setBusy(false);
  };
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <StatCard label={t('import.total')} value={newCount + knownCount + faultyCount} />
        <StatCard label={t('import.added')} value={newCount} />
        <StatCard label={t('import.known')} value={knownCount} />
        <StatCard label={t('import.problems')} value={faultyCount} tone="coral" />
      </SimpleGrid>
      {missingColumns.length > 0 && (
        <Alert color="red" title={t('import.missing')}>
          {missingColumns.join(', ')}
        </Alert>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {sample.length > 0 && <Sample sample={sample} />}
      <Group justify="flex-end">
        <Button component={Link} to=".." relative="path" variant="default">
          {t('import.other')}
        </Button>
        {newCount > 0 && (
          <Button size="md" loading={isBusy} onClick={() => void start()}>
            {t('import.save', { count: newCount })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Problems({ problems }: Pick<ContactImport, 'problems'>) {
  const { t } = useTranslation('invitations');
  return (
    <Card padding="md">
      <Title order={3} mb="sm">
        {t('import.problemsTitle')}
      </Title>
      <Table.ScrollContainer minWidth={420} mah={320}>
        <Table>
          <Table.Tbody>
            {problems.slice(0, 100).map(({ row, cell, column, code }) => (
              <Table.Tr key={`${cell} ${column} ${code}`}>
                <Table.Td>{t('import.row', { row })}</Table.Td>
                <Table.Td>{columnTitle(t, column)}</Table.Td>
                <Table.Td>{faultText(t, code)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function Sample({ sample }: Pick<ContactImport, 'sample'>) {
  const { t } = useTranslation('invitations');
  return (
    <Card padding="md">
      <Title order={3} mb="sm">
        {t('import.sample')}
      </Title>
      <Stack gap={6}>
        {sample.map(({ name, organisationName, email }) => (
          <Text key={email} size="sm" style={{ overflowWrap: 'anywhere' }}>
            <strong>{name}</strong> · {organisationName} · {email}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
