import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from '../../../shared/format/place-words';
import type { FairPath, Programme } from '../api';
import { ownTable, tableKinds, type TableDraft } from './tables';
import { ParticipantPicker } from '../participants/participant-picker';

interface TableEditorProps {
  path: FairPath;
  halls: Programme['halls'];
  tables: readonly TableDraft[];
  /** The number of the next table that is added. */
  next: number;
  error?: string | undefined;
  onChange: (tables: TableDraft[]) => void;
}

/** Tables that differ from the others: of another kind, in a hall, or somebody's own. */
export function TableEditor({ path, halls, tables, next, error, onChange }: TableEditorProps) {
  const { t } = useTranslation('matchmaking');
  const { tableName, tableWithin } = usePlaceWords();
  const set = (at: number, change: Partial<TableDraft>): void =>
    onChange(tables.map((table, index) => (index === at ? { ...table, ...change } : table)));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('tables.hint')}
      </Text>
      {error !== undefined && (
        <Text c="red" size="sm" role="alert">
          {error}
        </Text>
      )}
      {tables.map((table, at) => (
        <Group key={table.number} gap="xs" align="flex-end" role="group" aria-label={tableName(table)}>
          <Text fw={600} w={116} pb={8}>
            {tableName(table)}
          </Text>
          <Select
            label={t('tables.kind')}
            w={168}
            allowDeselect={false}
            data={tableKinds.map((kind) => ({ value: kind, label: t(`tables.${kind}`) }))}
            value={table.kind}
            onChange={(kind) => set(at, { kind: kind as TableDraft['kind'] })}
          />
          <Select
            label={t('tables.hall')}
            w={140}
            clearable
            data={halls.map(({ id, name }) => ({ value: id, label: name }))}
            value={table.hallId}
            onChange={(hallId) => set(at, { hallId })}
          />
          <ParticipantPicker
            path={path}
            side="exhibitor"
            label={t('tables.owner')}
            flex="1 1 220px"
            miw={0}
            maxValues={1}
            value={table.owner ? [table.owner] : []}
            onChange={([owner = null]) => set(at, { owner })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            mb={4}
            aria-label={t('tables.remove', { place: tableWithin(table) })}
            onClick={() => onChange(tables.filter((_, index) => index !== at))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          variant="light"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...tables, ownTable(next)])}
        >
          {t('tables.add')}
        </Button>
      </div>
    </Stack>
  );
}
