import {
  Button,
  Card,
  Checkbox,
  Group,
  Pill,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../api';
import type { Side } from '../people/people-api';

export type GroupRules = Pick<Programme, 'groups' | 'barred'>;

interface GroupEditorProps extends GroupRules {
  error?: string | undefined;
  onChange: (rules: GroupRules) => void;
}

const sides = ['buyer', 'exhibitor'] as const;

/** Groups of both sides, and a grid that says which of them may meet. */
export function GroupEditor({ groups, barred, error, onChange }: GroupEditorProps) {
  const { t } = useTranslation('matchmaking');
  const namesOf = (side: Side) => groups.filter((group) => group.side === side).map(({ name }) => name);
  const remove = (side: Side, name: string): void =>
    onChange({
      groups: groups.filter((group) => group.side !== side || group.name !== name),
      barred: barred.filter((pair) => (side === 'buyer' ? pair.buyers : pair.exhibitors) !== name),
    });
  const [buyers, exhibitors] = [namesOf('buyer'), namesOf('exhibitor')];
  return (
    <Card padding="md" data-path="groups" data-name={t('groups.title')}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            {t('groups.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('groups.hint')}
          </Text>
        </div>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {sides.map((side) => (
            <SideGroups
              key={side}
              side={side}
              names={namesOf(side)}
              onAdd={(name) => onChange({ groups: [...groups, { name, side, apart: false }], barred })}
              onRemove={(name) => remove(side, name)}
            />
          ))}
        </SimpleGrid>
        {exhibitors.length > 0 && (
          <Checkbox.Group
            label={t('groups.apart')}
            description={t('groups.apartHint')}
            value={groups.filter(({ apart }) => apart).map(({ name }) => name)}
            onChange={(apart) => onChange({ groups: groups.map((group) => withApart(group, apart)), barred })}
          >
            <Group gap="md" mt="xs">
              {exhibitors.map((name) => (
                <Checkbox key={name} value={name} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        {error !== undefined && (
          <Text c="red" size="sm" role="alert">
            {error}
          </Text>
        )}
        {buyers.length > 0 && exhibitors.length > 0 && (
          <BarredGrid
            buyers={buyers}
            exhibitors={exhibitors}
            barred={barred}
            onChange={(changed) => onChange({ groups, barred: changed })}
          />
        )}
      </Stack>
    </Card>
  );
}

const withApart = (group: Programme['groups'][number], apart: readonly string[]) => ({
  ...group,
  apart: group.side === 'exhibitor' && apart.includes(group.name),
});

interface SideGroupsProps {
  side: Side;
  names: readonly string[];
  onAdd: (name: string) => void;
  onRemove: (name: string) => void;
}

function SideGroups({ side, names, onAdd, onRemove }: SideGroupsProps) {
  const { t } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const [name, setName] = useState('');
  const isNew = name.trim() !== '' && !names.includes(name.trim());
  const add = (): void => {
    if (!isNew) return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t(`groups.${side}`)}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" disabled={!isNew} onClick={add}>
          {shared('action.add')}
        </Button>
      </Group>
      <Group gap={6}>
        {names.map((known) => (
          <Pill
            key={known}
            size="lg"
            withRemoveButton
            onRemove={() => onRemove(known)}
            removeButtonProps={{
              'aria-label': t('groups.remove', { name: known }),
              'aria-hidden': false,
              tabIndex: 0,
              miw: 24,
            }}
          >
            {known}
          </Pill>
        ))}
      </Group>
    </Stack>
  );
}

interface BarredGridProps {
  buyers: readonly string[];
  exhibitors: readonly string[];
  barred: Programme['barred'];
  onChange: (barred: Programme['barred']) => void;
}

function BarredGrid({ buyers, exhibitors, barred, onChange }: BarredGridProps) {
  const { t } = useTranslation('matchmaking');
  const others = (own: { buyers: string; exhibitors: string }) =>
    barred.filter((pair) => pair.buyers !== own.buyers || pair.exhibitors !== own.exhibitors);
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs" id="may-meet">
        {t('groups.grid')}
      </Text>
      <Table.ScrollContainer minWidth={160 + exhibitors.length * 96} type="native">
        <Table verticalSpacing={6} withColumnBorders aria-describedby="may-meet">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {exhibitors.map((name) => (
                <Table.Th key={name} scope="col" ta="center">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {buyers.map((buyer) => (
              <Table.Tr key={buyer}>
                <Table.Th scope="row">{buyer}</Table.Th>
                {exhibitors.map((exhibitor) => {
                  const own = { buyers: buyer, exhibitors: exhibitor };
                  const mayMeet = others(own).length === barred.length;
                  return (
                    <Table.Td key={exhibitor}>
                      <Checkbox
                        styles={{ body: { justifyContent: 'center' } }}
                        checked={mayMeet}
                        aria-label={t('groups.mayMeet', own)}
                        onChange={() => onChange(mayMeet ? [...barred, own] : others(own))}
                      />
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}
