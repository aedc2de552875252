import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '../../../shared/forms';
import type { FairPath, Programme } from '../api';
import { FoundAnswer } from './found-answer';
import { type ParticipantLine, peopleOfParticipant } from '../people/people-api';
import { PeopleList } from '../people/people-list';
import { SettingsDialog } from './settings-dialog';

interface ParticipantDrawerProps {
  path: FairPath;
  programme: Programme;
  participant: ParticipantLine;
  onClose: () => void;
}

/** One participant for the organiser: what it answered to being found, its limits, and its people. */
export function ParticipantDrawer({ path, programme, participant, onClose }: ParticipantDrawerProps) {
  const { t } = useTranslation('matchmaking');
  const [isSetting, setSetting] = useState(false);
  return (
    <FormDrawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={participant.name}
      closeButtonProps={{ 'aria-label': t('action.close', { ns: 'shared' }) }}
    >
      <Stack>
        <Group justify="space-between" align="flex-start">
          <FoundAnswer path={path} participant={participant} />
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
    </FormDrawer>
  );
}
