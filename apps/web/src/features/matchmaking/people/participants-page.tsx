import { Badge, Button, Checkbox, Group, Select } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, useCursorList, type Column } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/empty-state';
import type { FairPath, Programme } from '../api';
import { countryName } from '../words';
import { OrganiserFrame } from './organiser-frame';
import { ParticipantDrawer } from './participant-drawer';
import {
  type FoundFilter,
  foundFilters,
  listParticipants,
  type ParticipantLine,
  type Side,
} from './people-api';
import { SettingsDialog } from './settings-dialog';
import { UnansweredAlert } from './unanswered-alert';

/** Who takes part in the meetings of a fair. */
export function ParticipantsPage() {
  const { t } = useTranslation('matchmaking');
  return (
    <OrganiserFrame title={t('participants.title')} subtitle={t('participants.subtitle')}>
      {({ path, programme }) => <Participants path={path} programme={programme} />}
    </OrganiserFrame>
  );
}

function Participants({ path, programme }: { path: FairPath; programme: Programme }) {
  const { t, i18n } = useTranslation('matchmaking');
  const [side, setSide] = useState<Side | null>(null);
  const [groupName, setGroup] = useState<string | null>(null);
  const [found, setFound] = useState<FoundFilter | null>(null);
  const [chosen, setChosen] = useState<readonly ParticipantLine[]>([]);
  const [isSetting, setSetting] = useState(false);
  const [shown, setShown] = useState<ParticipantLine | null>(null);
  const list = useCursorList({
    queryKey: ['matchmaking', 'participants', path, side, groupName, found],
    fetchPage: (request) =>
      listParticipants(path, {
        ...request,
        side: side ?? undefined,
        groupName: groupName ?? undefined,
        found: found ?? undefined,
      }),
  });
  const isChosen = ({ id }: ParticipantLine) => chosen.some((one) => one.id === id);
  const choose = (line: ParticipantLine) =>
    setChosen(isChosen(line) ? chosen.filter(({ id }) => id !== line.id) : [...chosen, line]);
  const range = ({ minimum, maximum }: ParticipantLine) =>
    `${minimum ?? programme.minimumMeetings} – ${maximum ?? programme.maximumMeetings ?? '∞'}`;
  const columns: Column<ParticipantLine>[] = [
    {
      key: 'name',
      header: t('participants.name'),
      render: (line) => (
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Checkbox
            checked={isChosen(line)}
            onChange={() => choose(line)}
            aria-label={t('participants.choose', { name: line.name })}
          />
          <div>
            {line.name}
            <Group gap={6} mt={2}>
              <Badge variant="light" tt="none" color={line.side === 'buyer' ? 'indigo' : 'sea'}>
                {t(`participants.${line.side}`)}
              </Badge>
              {line.delegationName !== null && (
                <Badge variant="outline" tt="none" color="gray">
                  {line.delegationName}
                </Badge>
              )}
              {line.findable !== true && (
                <Badge variant="light" tt="none" color={line.findable === null ? 'coral' : 'gray'}>
                  {t(line.findable === null ? 'participants.found.unanswered' : 'participants.hidden')}
                </Badge>
              )}
            </Group>
          </div>
        </Group>
      ),
    },
    {
      key: 'from',
      header: t('participants.from'),
      render: ({ province, country }) => province ?? countryName(country, i18n.language),
      wideOnly: true,
    },
    { key: 'group', header: t('participants.group'), render: (line) => line.groupName ?? '–' },
    { key: 'range', header: t('participants.range'), render: range, align: 'right' },
    { key: 'people', header: t('participants.people'), render: (line) => line.people, align: 'right' },
    { key: 'wishes', header: t('participants.wishes'), render: (line) => line.wishes, align: 'right' },
    { key: 'requests', header: t('participants.requests'), render: (line) => line.requests, align: 'right' },
    { key: 'meetings', header: t('participants.meetings'), render: (line) => line.meetings, align: 'right' },
  ];
  const groups = [...new Set(programme.groups.map(({ name }) => name))];
  return (
    <>
      <UnansweredAlert path={path} onShow={() => setFound('unanswered')} />
      <DataTable
        label={t('participants.title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        rowActions={(line) => (
          <Button size="xs" variant="light" onClick={() => setShown(line)}>
            {t('participants.open')}
          </Button>
        )}
        filters={
          <>
            <Select
              aria-label={t('participants.side')}
              placeholder={t('participants.side')}
              clearable
              w={{ base: '100%', sm: 170 }}
              data={(['buyer', 'exhibitor'] as const).map((value) => ({
                value,
                label: t(`participants.${value}`),
              }))}
              value={side}
              onChange={(value) => setSide(value)}
            />
            {groups.length > 0 && (
              <Select
                aria-label={t('participants.group')}
                placeholder={t('participants.group')}
                clearable
                w={{ base: '100%', sm: 190 }}
                data={groups}
                value={groupName}
                onChange={setGroup}
              />
            )}
            <Select
              aria-label={t('participants.found.question')}
              placeholder={t('participants.found.filter')}
              clearable
              w={{ base: '100%', sm: 190 }}
              data={foundFilters.map((value) => ({ value, label: t(`participants.found.${value}`) }))}
              value={found}
              onChange={setFound}
            />
            {chosen.length > 0 && (
              <Button onClick={() => setSetting(true)}>
                {t('participants.setMany', { count: chosen.length })}
              </Button>
            )}
          </>
        }
        empty={
          <EmptyState
            icon={IconUsers}
            title={t('participants.empty')}
            text={t('participants.emptyText')}
            headingLevel={2}
          />
        }
      />
      {isSetting && (
        <SettingsDialog
          path={path}
          programme={programme}
          participants={chosen}
          onClose={() => setSetting(false)}
          onDone={() => setChosen([])}
        />
      )}
      {shown && (
        <ParticipantDrawer
          path={path}
          programme={programme}
          participant={shown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
