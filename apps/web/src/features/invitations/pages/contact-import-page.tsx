import { Card, Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { previewContacts } from '../api';

/** A workbook of contacts is dropped here; each import has a page of its own. */
export function ContactImportPage() {
  const { t } = useTranslation('invitations');
  const { organiserId = '' } = useParams();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setProblem(null);
    try {
      const { id } = await previewContacts(organiserId, file);
      await navigate(id);
    } catch (error) {
      setProblem(problemFrom(error));
      setReading(false);
    }
  };
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={t('import.subtitle')}
        breadcrumbs={[{ label: t('contacts.title'), to: `/organiser/${organiserId}/contacts` }]}
      />
      <Stack gap="lg">
        {problem && <DeedProblem problem={problem} />}
        {isReading ? (
          <PageLoader />
        ) : (
          <Card padding="lg">
            <Text size="sm" mb="sm">
              {t('import.columns')} <Code>{t('import.columnNames')}</Code>
            </Text>
            <FileDrop
              label={t('import.file')}
              files={[]}
              onChange={(picked) => void read(picked)}
              accept=".xlsx,.csv"
            />
          </Card>
        )}
      </Stack>
    </>
  );
}
