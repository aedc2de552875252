import { Loader, Modal, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskMeeting } from '../api';

const QrCode = lazy(async () => ({ default: (await import('./qr-code')).QrCode }));

/** The code that the sides of a meeting scan to say that they have come. */
export function CodeDialog({ meeting, onClose }: { meeting: DeskMeeting; onClose: () => void }) {
  const { t } = useTranslation('matchmaking');
  const title = t('desk.codeTitle');
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <Stack>
        <Suspense fallback={<Loader mx="auto" />}>
          <QrCode address={`${window.location.origin}/arrive/${meeting.code}`} label={title} />
        </Suspense>
        <Text ta="center" fw={600}>
          {meeting.parties.map(({ name }) => name).join(' – ')}
        </Text>
        <Text ta="center" size="sm" c="dimmed">
          {t('desk.codeHint')}
        </Text>
      </Stack>
    </Modal>
  );
}
