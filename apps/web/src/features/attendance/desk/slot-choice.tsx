import { ActionIcon, Button, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/format/date-time';
import type { Programme, Slot } from '../../matchmaking/api';

interface SlotChoiceProps {
  programme: Programme;
  slot: Slot;
  /** Offered with a button of its own. */
  due: Slot | undefined;
  onChoose: (start: string) => void;
}

/** The slot that a desk looks at: any of the programme, the one beside it, or the one that is due. */
export function SlotChoice({ programme: { slots, timeZone }, slot, due, onChoose }: SlotChoiceProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const at = slots.findIndex(({ start }) => start === slot.start);
  const time = ({ start }: Slot) => formatDate(start, i18n.language, 'time', timeZone);
  const label = (one: Slot) => `${formatDate(one.start, i18n.language, 'dayMonth', timeZone)} ${time(one)}`;
  const step = (to: Slot | undefined, name: string, picture: ReactNode) => (
    <ActionIcon
      variant="default"
      size={42}
      aria-label={name}
      disabled={!to}
      onClick={() => to && onChoose(to.start)}
    >
      {picture}
    </ActionIcon>
  );
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end" pos="relative" maw={524}>
      {step(slots[at - 1], t('desk.earlier'), <IconChevronLeft size={22} aria-hidden />)}
      <Select
        size="md"
        label={t('desk.slot')}
        data={slots.map((one) => ({ value: one.start, label: label(one) }))}
        value={slot.start}
        allowDeselect={false}
        onChange={(start) => start !== null && onChoose(start)}
        style={{ flex: '1 1 auto', maxWidth: 420 }}
      />
      {step(slots[at + 1], t('desk.later'), <IconChevronRight size={22} aria-hidden />)}
      {due && (
        // Beside the label, where it moves nothing when it comes.
        <Button size="compact-sm" pos="absolute" top={-6} right={0} onClick={() => onChoose(due.start)}>
          {t('desk.toNow', { time: time(due) })}
        </Button>
      )}
    </Group>
  );
}
