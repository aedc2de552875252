import { Button, Card, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { FileDrop } from '../../../shared/ui/file-drop';
import { PageHeader } from '../../../shared/ui/page-header';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { PageLoader } from '../../../shared/ui/page-loader';
import { toast } from '../../../shared/ui/toast';
import { ImportPreview } from '../parts/import-preview';
import { commitImport, type ExhibitorImport, previewImport, templateUrl } from '../review-api';

/** A workbook of exhibitors: dropped, looked at row by row, then imported as a whole. */
export function ImportPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '' } = useParams();
  const place = { organiserId, fairId };
  const client = useQueryClient();
  const navigate = useNavigate();
  const [preview, setPreview] = useState<ExhibitorImport | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = `/organiser/${organiserId}/fairs/${fairId}/exhibitors`;

  const read = async ([file]: File[]): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setProblem(null);
    try {
      setPreview(await previewImport(place, file));
    } catch (error) {
      setProblem(problemFrom(error));
    } finally {
      setReading(false);
    }
  };
  const commit = async (withoutFaulty: boolean): Promise<void> => {
    if (preview === null) return;
    setProblem(null);
    try {
      const { newCount, matchedCount } = await commitImport(place, preview.id, withoutFaulty);
      toast.success(t('import.done', { n: newCount + matchedCount }));
      await client.invalidateQueries({ queryKey: ['exhibitors', 'list'] });
      await navigate(list);
    } catch (error) {
      setProblem(problemFrom(error));
    }
  };
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={t('import.subtitle')}
        breadcrumbs={[{ label: t('list.title'), to: list }]}
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
        {problem && <ProblemAlert problem={problem} />}
        {preview === null && !isReading && (
          <Card padding="lg">
            <FileDrop
              label={t('import.drop')}
              accept=".xlsx,.csv"
              files={[]}
              onChange={(files) => void read(files)}
            />
          </Card>
        )}
        {isReading && <PageLoader />}
        {preview && !isReading && (
          <ImportPreview
            key={preview.id}
            place={place}
            preview={preview}
            onCommit={commit}
            onOther={() => setPreview(null)}
          />
        )}
      </Stack>
    </>
  );
}
