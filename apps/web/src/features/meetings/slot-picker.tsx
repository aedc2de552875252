import { Chip, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/format/date-time';
import { ClockNote } from '../../shared/ui/values/clock-note';
import type { Slot } from '../matchmaking/api';
import { slotsByDay } from '../matchmaking/slots';

interface SlotPickerProps {
  label: string;
  slots: readonly Slot[];
  zone: string;
  value: string | null;
  onChange: (start: string | null) => void;
  /** Offers to leave the time open, under this name. */
  anyLabel?: string;
  error?: string | undefined;
}

/** A slot out of those that are free, day by day. */
export function SlotPicker({ label, slots, zone, value, onChange, anyLabel, error }: SlotPickerProps) {
  const { i18n } = useTranslation();
  const any = 'any';
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      {error !== undefined && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
      <ClockNote zone={zone} />
      <Chip.Group value={value ?? any} onChange={(chosen) => onChange(chosen === any ? null : chosen)}>
        {anyLabel !== undefined && (
          <Group>
            <Chip value={any}>{anyLabel}</Chip>
          </Group>
        )}
        {slotsByDay(slots).map(([day, ofDay]) => (
          <div key={day}>
            <Text size="sm" c="dimmed" mb={6}>
              {formatDate(ofDay[0]!.start, i18n.language, 'dayMonth', zone)}
            </Text>
            <Group gap={6}>
              {ofDay.map(({ start }) => (
                <Chip key={start} value={start} variant="light">
                  {formatDate(start, i18n.language, 'time', zone)}
                </Chip>
              ))}
            </Group>
          </div>
        ))}
      </Chip.Group>
    </Stack>
  );
}
