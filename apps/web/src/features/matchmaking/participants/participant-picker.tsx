import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FairPath } from '../api';
import { listParticipants, type Member, type Side } from '../people/people-api';

interface ParticipantPickerProps extends Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> {
  path: FairPath;
  value: readonly Member[];
  onChange: (members: Member[]) => void;
  side?: Side | undefined;
}

const FOUND = 30;

/** Chooses participants out of however many there are; the server searches, without accents. */
export function ParticipantPicker({ path, value, onChange, side, ...props }: ParticipantPickerProps) {
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search.trim(), 200);
  const found = useQuery({
    queryKey: ['matchmaking', 'pick', path, side, q],
    queryFn: ({ signal }) =>
      listParticipants(path, { side, limit: FOUND, q: q === '' ? undefined : q, signal }),
    placeholderData: keepPreviousData,
  });
  const known = new Map<string, Member>(value.map((member) => [member.participantId, member]));
  for (const { id, name, side: own } of found.data?.items ?? [])
    known.set(id, { participantId: id, name, side: own });
  return (
    <MultiSelect
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      data={[...known.values()].map(({ participantId, name }) => ({ value: participantId, label: name }))}
      value={value.map(({ participantId }) => participantId)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
      {...props}
    />
  );
}
