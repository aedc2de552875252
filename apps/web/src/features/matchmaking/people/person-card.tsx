import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../api';
import { languageName } from '../words';
import { CardActions } from './card-actions';
import type { PeopleApi, Person } from './people-api';
import { SlotGrid } from './slot-grid';
import { useChange } from './use-change';

interface PersonCardProps {
  api: PeopleApi;
  person: Person;
  slots: readonly Slot[];
  zone: string;
  onEdit: (person: Person) => void;
}

/** Somebody who sits at the table, with their slots. */
export function PersonCard({ api, person, slots, zone, onEdit }: PersonCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { isBusy, change } = useChange();
  return (
    <Card component="li" padding="md">
      <Stack gap="sm">
        <div>
          <Text fw={650} fz="lg">
            {person.name}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {person.email ?? t('people.noEmail')}
          </Text>
        </div>
        <Group gap={6}>
          {person.languages.map((tag) => (
            <Badge key={tag} variant="light" tt="none" size="lg">
              {languageName(tag, i18n.language)}
            </Badge>
          ))}
          {person.languages.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('people.firmLanguages')}
            </Text>
          )}
        </Group>
        {person.alsoFor.length > 0 && (
          <Text size="sm">{t('people.alsoFor', { names: person.alsoFor.join(', ') })}</Text>
        )}
        {slots.length > 0 && (
          <SlotGrid
            label={t('people.slotsOf', { name: person.name })}
            slots={slots}
            zone={zone}
            away={person.unavailable}
            meeting={person.meeting}
            engaged={person.engaged}
            isBusy={isBusy}
            onChange={(away) => void change(() => api.setAway(person, away))}
          />
        )}
        <CardActions
          question={t('people.removeQuestion', { name: person.name })}
          onRemove={() => change(() => api.remove(person.id))}
          onEdit={() => onEdit(person)}
        />
      </Stack>
    </Card>
  );
}
