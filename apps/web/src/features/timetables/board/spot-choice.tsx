import { Button, Radio, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { type Entry, type RunPath, useSpots } from '../api';
import { judge } from '../model/judgement';
import { useTimetableWords } from '../use-timetable-words';
import { useBoardTools } from './board-context';
import classes from './board.module.css';

interface SpotChoiceProps {
  path: RunPath;
  entry: Entry;
  onDone: () => void;
}

/** Every slot to come with what would be in the way there, and the tables that are free. */
export function SpotChoice({ path, entry, onDone }: SpotChoiceProps) {
  const { t } = useTranslation('timetables');
  const { index, zone, editing } = useBoardTools();
  const words = useTimetableWords(zone);
  const { placeName } = usePlaceWords();
  const spots = useSpots(path, entry.id);
  const [slot, setSlot] = useState<string | null>(null);
  const [table, setTable] = useState<string | null>(null);
  if (spots.isError) return <QueryProblem error={spots.error} onRetry={() => void spots.refetch()} />;
  if (!spots.data) return <Skeleton height={240} />;
  const judged = spots.data
    .map((spot) => ({
      spot,
      judgement: judge(entry, { slotStart: spot.slotStart, tableId: null }, { spots: spots.data, index }),
    }))
    // What can be chosen has to be seen without scrolling.
    .toSorted((a, b) => Number(a.judgement.kind === 'taken') - Number(b.judgement.kind === 'taken'));
  const chosen = judged.find(({ spot }) => spot.slotStart === slot);
  const usual = chosen?.judgement.kind === 'free' ? chosen.judgement.tableId : entry.tableId;
  const tables = (chosen?.spot.freeTableIds ?? []).map((id) => ({
    value: id,
    label: placeName(index.placeOf(id)),
  }));
  const move = async (): Promise<void> => {
    const tableId = table ?? usual;
    if (slot !== null && (await editing.change(entry, { slotStart: slot, tableId, pinned: entry.pinned })))
      onDone();
  };
  return (
    <Stack>
      <Radio.Group
        label={t('entry.choose')}
        value={slot}
        onChange={(start) => {
          setSlot(start);
          setTable(null);
        }}
      >
        <div className={classes['slots']}>
          {judged.map(({ spot, judgement }) => (
            <Radio
              key={spot.slotStart}
              value={spot.slotStart}
              disabled={judgement.kind === 'taken'}
              label={words.dayAndTime(spot.slotStart)}
              description={words.judgement(judgement)}
            />
          ))}
        </div>
      </Radio.Group>
      {spots.data.length === 0 && <Text>{t('judgement.past')}</Text>}
      {slot !== null && (
        <Select
          label={t('entry.table')}
          data={tables}
          value={table ?? usual}
          allowDeselect={false}
          onChange={setTable}
        />
      )}
      <Button disabled={slot === null} loading={editing.isBusy} onClick={() => void move()}>
        {t('entry.confirm')}
      </Button>
    </Stack>
  );
}
