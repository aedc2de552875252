import { Button, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '#lib/api-client';
import { problemFrom } from '../../../shared/api/problem';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { toast } from '../../../shared/ui/toasts/toast';
import { assignBooths, findExhibitors, type Desk } from '../api';

interface AssignExhibitorProps {
  desk: Desk;
  booth: { id: string; number: string };
  onAssigned: () => Promise<void>;
}

/** Gives a free booth to an exhibitor found by name. */
export function AssignExhibitor({ desk, booth, onAssigned }: AssignExhibitorProps) {
  const { t } = useTranslation('booths');
  const [words, setWords] = useState('');
  const [exhibitorId, setExhibitorId] = useState<string | null>(null);
  const key = useRef(newIdempotencyKey());
  const [q] = useDebouncedValue(words.trim(), 250);
  const found = useQuery({
    queryKey: ['booths', 'exhibitors', desk.fairId, q],
    queryFn: ({ signal }) => findExhibitors(desk, q, signal),
    placeholderData: keepPreviousData,
  });
  const assigning = useMutation({
    mutationFn: (chosen: string) =>
      assignBooths(desk, { exhibitorId: chosen, boothIds: [booth.id] }, key.current),
    onSuccess: () => toast.success(t('drawer.assigned', { number: booth.number })),
    onSettled: () => {
      key.current = newIdempotencyKey();
      return onAssigned();
    },
  });
  return (
    <Stack gap="sm">
      {assigning.isError && <DeedProblem problem={problemFrom(assigning.error)} />}
      <Select
        label={t('drawer.exhibitor')}
        placeholder={t('drawer.exhibitorHint')}
        searchable
        clearable
        data={
          found.data?.items.map(({ id, organisation }) => ({ value: id, label: organisation.name })) ?? []
        }
        filter={({ options }) => options}
        nothingFoundMessage={t('drawer.noExhibitor')}
        value={exhibitorId}
        onChange={setExhibitorId}
        onSearchChange={setWords}
        comboboxProps={{ withinPortal: true }}
      />
      <Button
        disabled={exhibitorId === null}
        loading={assigning.isPending}
        onClick={() => exhibitorId !== null && assigning.mutate(exhibitorId)}
      >
        {t('drawer.assign')}
      </Button>
    </Stack>
  );
}
