import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney, labelled } from '#lib/kernel';
import type { FairPath, Programme } from '../api';
import { languageName } from '../words';
import { CardActions } from '../people/card-actions';
import { type Interpreter, removeInterpreter, setInterpreterAway } from '../people/people-api';
import { SlotGrid } from '../people/slot-grid';
import { useChange } from '../people/use-change';

interface InterpreterCardProps {
  path: FairPath;
  programme: Programme;
  interpreter: Interpreter;
  currency: string;
  onEdit: (interpreter: Interpreter) => void;
}

/** Somebody who interprets, with load and slots. */
export function InterpreterCard({ path, programme, interpreter, currency, onEdit }: InterpreterCardProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { isBusy, change } = useChange();
  const { id, name, email, languages, restAfter, costMinor, meetings, unavailable } = interpreter;
  return (
    <Card component="li" padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Text fw={650} fz="lg">
              {name}
            </Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {email ?? t('people.noEmail')}
            </Text>
          </div>
          <Badge size="lg" tt="none" color="sea" variant={meetings > 0 ? 'filled' : 'outline'}>
            {t('interpreters.load', { count: meetings })}
          </Badge>
        </Group>
        <Group gap={6}>
          {languages.map((tag) => (
            <Badge key={tag} variant="light" tt="none" size="lg">
              {languageName(tag, i18n.language)}
            </Badge>
          ))}
        </Group>
        <Text size="sm" c="dimmed">
          {costMinor === null
            ? t('interpreters.free')
            : labelled(
                t('interpreters.cost'),
                formatMoney({ minor: costMinor, currency }, i18n.language),
                i18n.language,
              )}
          {restAfter !== null && ` · ${t('interpreters.restAfterText', { count: restAfter })}`}
        </Text>
        {programme.slots.length > 0 && (
          <details>
            <Text component="summary" size="sm" py={4} style={{ cursor: 'pointer' }}>
              {t('interpreters.slots', { count: unavailable.length })}
            </Text>
            <SlotGrid
              label={t('people.slotsOf', { name })}
              slots={programme.slots}
              zone={programme.timeZone}
              away={unavailable}
              isBusy={isBusy}
              onChange={(away) => void change(() => setInterpreterAway(path, interpreter, away))}
            />
          </details>
        )}
        <CardActions
          question={t('people.removeQuestion', { name })}
          onRemove={() => change(() => removeInterpreter(path, id))}
          onEdit={() => onEdit(interpreter)}
        />
      </Stack>
    </Card>
  );
}
