import { Button, Card, Checkbox, Group, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { type ExhibitorImport, faultyRowsUrl, type FairPlace, type ImportRow } from '../review-api';
import { ImportRows } from './import-rows';

interface ImportPreviewProps {
  place: FairPlace;
  preview: ExhibitorImport;
  onStart: (withoutFaulty: boolean) => Promise<void>;
}

/** What an import would do: counts, rows with their problems, and the button that does it. */
export function ImportPreview({ place, preview, onStart }: ImportPreviewProps) {
  const { t } = useTranslation('exhibitors');
  const { newCount, matchedCount, presentCount, faultyCount } = preview;
  const [shown, setShown] = useState<ImportRow['state'] | 'all'>(faultyCount > 0 ? 'faulty' : 'all');
  const [withoutFaulty, setWithoutFaulty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const admitted = newCount + matchedCount;
  const blocked = admitted === 0 || (faultyCount > 0 && !withoutFaulty);
  const start = async (): Promise<void> => {
    setBusy(true);
    await onStart(withoutFaulty);
    setBusy(false);
  };
  const choices = (['all', 'faulty', 'new', 'matched', 'present'] as const).map((value) => ({
    value,
    label: value === 'all' ? t('import.all') : t(`import.state.${value}`),
  }));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <StatCard label={t('import.state.new')} value={newCount} />
        <StatCard label={t('import.state.matched')} value={matchedCount} />
        <StatCard label={t('import.state.present')} value={presentCount} />
        <StatCard label={t('import.state.faulty')} value={faultyCount} tone="coral" />
      </SimpleGrid>
      <Card padding="md">
        <Group justify="space-between">
          <Stack gap="xs">
            {faultyCount > 0 && (
              <>
                <Checkbox
                  label={t('import.leaveOut', { n: faultyCount })}
                  checked={withoutFaulty}
                  onChange={(event) => setWithoutFaulty(event.currentTarget.checked)}
                />
                <Button
                  component="a"
                  href={faultyRowsUrl(place, preview.id)}
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  {t('import.badRows')}
                </Button>
              </>
            )}
          </Stack>
          <Group>
            <Button component={Link} to=".." relative="path" variant="default">
              {t('import.other')}
            </Button>
            <Button disabled={blocked} loading={isBusy} onClick={() => void start()}>
              {t('import.commit', { n: admitted })}
            </Button>
          </Group>
        </Group>
      </Card>
      <div style={{ overflowX: 'auto' }}>
        <SegmentedControl
          data={choices}
          value={shown}
          onChange={setShown}
          aria-label={t('import.problems')}
        />
      </div>
      <ImportRows place={place} importId={preview.id} state={shown === 'all' ? undefined : shown} />
    </Stack>
  );
}
