import { Badge, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconHandGrab, IconPin, IconPinnedOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { Entry, RunPath } from '../api';
import { useFitText } from '../use-fit-text';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import { SpotChoice } from './spot-choice';

interface EntryDialogProps {
  path: RunPath;
  entry: Entry;
  onClose: () => void;
}

/** A meeting with all that can be done with it; the way for fingers, and for whoever does not drag. */
export function EntryDialog({ path, entry, onClose }: EntryDialogProps) {
  const { t } = useTranslation('timetables');
  const { isEditable, carrying, togglePin, takeOut } = useBoardTools();
  const words = useTimetableWords();
  const [isMoving, setMoving] = useState(false);
  const isPlaced = entry.slotStart !== null;
  const done = async (what: Promise<void>): Promise<void> => {
    await what;
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.pair(entry)} size="lg">
      <Stack>
        <Facts entry={entry} />
        {isEditable && (
          <Group gap="xs">
            <Button onClick={() => setMoving(true)} disabled={isMoving}>
              {isPlaced ? t('entry.move') : t('entry.putIn')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconHandGrab size={18} aria-hidden />}
              onClick={() => {
                carrying.pickUp(entry);
                onClose();
              }}
            >
              {t('board.pickUp')}
            </Button>
            {isPlaced && (
              <Button
                variant="default"
                leftSection={
                  entry.pinned ? <IconPinnedOff size={18} aria-hidden /> : <IconPin size={18} aria-hidden />
                }
                onClick={() => void done(togglePin(entry))}
              >
                {entry.pinned ? t('entry.unpin') : t('entry.pin')}
              </Button>
            )}
            {isPlaced && (
              <Button
                variant="default"
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() => void done(takeOut(entry))}
              >
                {t('entry.takeOut')}
              </Button>
            )}
          </Group>
        )}
        {isMoving && <SpotChoice path={path} entry={entry} onDone={onClose} />}
      </Stack>
    </Modal>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const { t } = useTranslation('timetables');
  const { index, zone } = useBoardTools();
  const words = useTimetableWords(zone);
  const { slotStart, formerSlot, interpreterId } = entry;
  const place = usePlaceWords().placeName(index.placeOf(entry.tableId));
  const fits = useFitText()(entry);
  return (
    <Stack gap={4}>
      <Group gap="xs">
        {entry.must && <Badge color="coral">{t('board.must')}</Badge>}
        {entry.pinned && <Badge color="sea">{t('board.pinned')}</Badge>}
        <Badge color="gray">{t(`source.${entry.source}`)}</Badge>
      </Group>
      {slotStart === null ? (
        <Text>{words.unmet(entry)}</Text>
      ) : (
        <Text fw={600}>{[words.dayAndTime(slotStart), place].filter(Boolean).join(' · ')}</Text>
      )}
      {formerSlot !== null && formerSlot !== slotStart && (
        <Text size="sm">{t('board.movedFrom', { time: words.dayAndTime(formerSlot) })}</Text>
      )}
      {fits.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('fit.title')}
          </Text>
          <List size="sm">
            {fits.map((fit) => (
              <List.Item key={fit}>{fit}</List.Item>
            ))}
          </List>
        </div>
      )}
      {interpreterId !== null && slotStart !== null && (
        <Text size="sm">{t('board.interpreter', { name: index.nameOf(interpreterId) })}</Text>
      )}
    </Stack>
  );
}
