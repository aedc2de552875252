import { Button, Drawer, Group, Stack, Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../shared/ui/toast';
import type { FairPath, Programme } from '../api';
import { type ParticipantLine, peopleOfParticipant, setParticipants } from './people-api';
import { PeopleList } from './people-list';
import { SettingsDialog } from './settings-dialog';

interface ParticipantDrawerProps {
  path: FairPath;
  programme: Programme;
  participant: ParticipantLine;
  onClose: () => void;
}

/** One participant for the organiser: whether it is found, its limits, and its people. */
export function ParticipantDrawer({ path, programme, participant, onClose }: ParticipantDrawerProps) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [isSetting, setSetting] = useState(false);
  const [isFindable, setFindable] = useState(participant.findable);
  const find = async (findable: boolean): Promise<void> => {
    try {
      await setParticipants(path, { participantIds: [participant.id], findable });
      setFindable(findable);
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={participant.name}>
      <Stack>
        <Group justify="space-between">
          <Switch
            label={t('participants.findable')}
            checked={isFindable}
            onChange={({ currentTarget }) => void find(currentTarget.checked)}
          />
          <Button variant="default" onClick={() => setSetting(true)}>
            {t('participants.limits')}
          </Button>
        </Group>
        <PeopleList
          api={peopleOfParticipant(path, participant.id)}
          slots={programme.slots}
          zone={programme.timeZone}
          columns={1}
        />
      </Stack>
      {isSetting && (
        <SettingsDialog
          path={path}
          programme={programme}
          participants={[participant]}
          onClose={() => setSetting(false)}
          onDone={onClose}
        />
      )}
    </Drawer>
  );
}
