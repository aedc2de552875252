import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, useCursorList } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import type { FairPath, Programme } from '../api';
import classes from '../people/people.module.css';
import { OrganiserFrame } from '../people/organiser-frame';
import { ParticipantDrawer } from './participant-drawer';
import { EVERYBODY, ParticipantFilters } from './participant-filters';
import { listParticipants, type ParticipantLine } from '../people/people-api';
import { SettingsDialog } from './settings-dialog';
import { UnansweredAlert } from './unanswered-alert';
import { useParticipantColumns } from './use-participant-columns';

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
  const { t } = useTranslation('matchmaking');
  const [filter, setFilter] = useState(EVERYBODY);
  const [chosen, setChosen] = useState<readonly ParticipantLine[]>([]);
  const [isSetting, setSetting] = useState(false);
  const [shown, setShown] = useState<ParticipantLine | null>(null);
  const { side, groupName, found } = filter;
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
  const columns = useParticipantColumns(programme, { isChosen, onChoose: choose });
  return (
    <>
      <UnansweredAlert path={path} onShow={() => setFilter({ ...filter, found: 'unanswered' })} />
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
        filters={<ParticipantFilters programme={programme} filter={filter} onChange={setFilter} />}
        empty={
          <EmptyState
            icon={IconUsers}
            title={t('participants.empty')}
            text={t('participants.emptyText')}
            headingLevel={2}
          />
        }
      />
      {chosen.length > 0 && (
        <div className={classes['bulk']}>
          <Button onClick={() => setSetting(true)}>
            {t('participants.setMany', { count: chosen.length })}
          </Button>
        </div>
      )}
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
