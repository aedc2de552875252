import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconMessageCircleQuestion, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preview, Publication, Run } from '../api';
import { PublicationCounts } from './publication-counts';

interface PreviewCardProps {
  preview: Preview;
  stage: Run['stage'];
  /** Nothing is shown for comments once the fair has begun. */
  hasBegun: boolean;
  onAsk: (kind: Publication['kind']) => void;
}

/** What publishing would do, and the two ways to do it. */
export function PreviewCard({ preview: { counts, firmsTold }, stage, hasBegun, onAsk }: PreviewCardProps) {
  const { t } = useTranslation('timetables');
  return (
    <Card component="section" aria-labelledby="preview">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" id="preview">
            {t('preview.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('preview.hint')}
          </Text>
        </div>
        <PublicationCounts counts={counts} />
        {counts.moved > counts.kept && <ManyMoved counts={counts} />}
        {counts.withdrawn > 0 && <Text size="sm">{t('preview.withdrawn', { count: counts.withdrawn })}</Text>}
        {counts.dropped > 0 && <Text size="sm">{t('preview.dropped', { count: counts.dropped })}</Text>}
        <Text fw={600}>{t('preview.told', { count: firmsTold })}</Text>
        <Group gap="sm">
          {stage === 'draft' && !hasBegun && (
            <Button
              variant="default"
              leftSection={<IconMessageCircleQuestion size={18} aria-hidden />}
              onClick={() => onAsk('provisional')}
            >
              {t('publish.provisional')}
            </Button>
          )}
          <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => onAsk('final')}>
            {t(stage === 'superseded' ? 'publish.back' : 'publish.final')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

/** More agreed meetings move than stay: whoever publishes should know that there is another way. */
function ManyMoved({ counts: { kept, moved, cancelled } }: { counts: Preview['counts'] }) {
  const { t } = useTranslation('timetables');
  const values = { count: moved, all: kept + moved + cancelled, kind: t('kind.fill') };
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('preview.manyMoved', values)}>
      {t('preview.manyMovedText', values)}
    </Alert>
  );
}
