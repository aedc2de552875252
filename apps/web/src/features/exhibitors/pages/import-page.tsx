import { Button, Card, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { EarlierImports } from '../imports/earlier-imports';
import { previewImport, templateUrl } from '../review-api';

/** A workbook of exhibitors is dropped here; each import has a page of its own. */
export function ImportPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '' } = useParams();
  const place = { organiserId, fairId };
  const navigate = useNavigate();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setProblem(null);
    try {
      const { id } = await previewImport(place, file);
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
        breadcrumbs={[{ label: t('list.title'), to: `/organiser/${organiserId}/fairs/${fairId}/exhibitors` }]}
        actions={
          <Button
            component="a"
            href={templateUrl(place)}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('import.template')}
          </Button>
        }
      />
      <Stack>
        {problem && <DeedProblem problem={problem} />}
        {isReading ? (
          <PageLoader />
        ) : (
          <Card padding="lg">
            <FileDrop
              label={t('import.drop')}
              accept=".xlsx,.csv"
              files={[]}
              onChange={(files) => void read(files)}
            />
          </Card>
        )}
        <EarlierImports place={place} />
      </Stack>
    </>
  );
}
