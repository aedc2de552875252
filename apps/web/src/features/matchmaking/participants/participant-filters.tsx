import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../api';
import { type FoundFilter, foundFilters, type Side } from '../people/people-api';

/** Which participants are listed; null: all. */
export interface ParticipantFilter {
  side: Side | null;
  groupName: string | null;
  found: FoundFilter | null;
}

export const EVERYBODY: ParticipantFilter = { side: null, groupName: null, found: null };

const SIDES: readonly Side[] = ['buyer', 'exhibitor'];

interface ParticipantFiltersProps {
  programme: Programme;
  filter: ParticipantFilter;
  onChange: (filter: ParticipantFilter) => void;
}

export function ParticipantFilters({ programme, filter, onChange }: ParticipantFiltersProps) {
  const { t } = useTranslation('matchmaking');
  const groups = [...new Set(programme.groups.map(({ name }) => name))];
  return (
    <>
      <Select
        aria-label={t('participants.side')}
        placeholder={t('participants.side')}
        clearable
        w={{ base: '100%', sm: 170 }}
        data={SIDES.map((value) => ({ value, label: t(`participants.${value}`) }))}
        value={filter.side}
        onChange={(side) => onChange({ ...filter, side })}
      />
      {groups.length > 0 && (
        <Select
          aria-label={t('participants.group')}
          placeholder={t('participants.group')}
          clearable
          w={{ base: '100%', sm: 190 }}
          data={groups}
          value={filter.groupName}
          onChange={(groupName) => onChange({ ...filter, groupName })}
        />
      )}
      <Select
        aria-label={t('participants.found.question')}
        placeholder={t('participants.found.filter')}
        clearable
        w={{ base: '100%', sm: 190 }}
        data={foundFilters.map((value) => ({ value, label: t(`participants.found.${value}`) }))}
        value={filter.found}
        onChange={(found) => onChange({ ...filter, found })}
      />
    </>
  );
}
