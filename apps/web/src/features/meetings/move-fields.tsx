import { Select, Switch, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../shared/format/place-words';
import type { Programme } from '../matchmaking/api';
import { placesOf } from '../matchmaking/programme/tables';
import type { MoveChoice, MoveValues } from './move-choice';
import { SlotPicker } from './slot-picker';

interface MoveFieldsProps {
  form: UseFormReturnType<MoveValues>;
  choice: MoveChoice;
  programme: Programme;
  isAnyOffered: boolean;
  onOfferAny: (isAnyOffered: boolean) => void;
}

/** The slot and the table that a meeting moves to. */
export function MoveFields({ form, choice, programme, isAnyOffered, onOfferAny }: MoveFieldsProps) {
  const { t } = useTranslation('matchmaking');
  const { placeName } = usePlaceWords();
  const places = placesOf(programme);
  const { offered, uninterpreted, spot, tableId } = choice;
  return (
    <>
      {offered.length === 0 && <Text role="status">{t('meeting.noSpots')}</Text>}
      {uninterpreted > 0 && (
        <Switch
          label={t('meeting.withoutInterpreter', { count: uninterpreted })}
          checked={isAnyOffered}
          onChange={({ currentTarget }) => onOfferAny(currentTarget.checked)}
        />
      )}
      {offered.length > 0 && (
        <SlotPicker
          label={t('board.slot')}
          slots={offered.map(({ slot }) => slot)}
          zone={programme.timeZone}
          value={form.values.slotStart}
          onChange={(start) => form.setValues({ slotStart: start, tableId: null })}
          error={form.errors['slotStart'] as string | undefined}
        />
      )}
      {spot?.interpretation === 'missing' && (
        <Text size="sm" fw={600} role="status">
          {t('meeting.interpreterMissing')}
        </Text>
      )}
      {spot && (
        <Select
          label={t('meeting.table')}
          data={spot.tableIds.map((id) => ({ value: id, label: placeName(places.get(id) ?? null) }))}
          value={tableId}
          allowDeselect={false}
          onChange={(id) => form.setFieldValue('tableId', id)}
          error={form.errors['tableId']}
        />
      )}
    </>
  );
}
