import { Anchor, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../shared/ui/toasts/toast';
import type { FairPath } from '../api';
import { type ParticipantLine, setParticipants } from '../people/people-api';

/** What a participant answers to being found, written down by the organiser who asked on the telephone. */
export function FoundAnswer({ path, participant }: { path: FairPath; participant: ParticipantLine }) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [findable, setFindable] = useState(participant.findable);
  const answer = async (said: boolean): Promise<void> => {
    try {
      await setParticipants(path, { participantIds: [participant.id], findable: said });
      setFindable(said);
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} id="found-answer">
        {t('participants.found.question')}
      </Text>
      <SegmentedControl
        aria-labelledby="found-answer"
        value={findable === null ? '' : findable ? 'yes' : 'no'}
        onChange={(value) => void answer(value === 'yes')}
        data={(['yes', 'no'] as const).map((value) => ({ value, label: t(`participants.found.${value}`) }))}
      />
      <Text size="sm" c="dimmed">
        {t(findable === null ? 'participants.found.askThem' : 'participants.found.changeHint')}{' '}
        {participant.phone !== null && (
          <Anchor href={`tel:${participant.phone.replaceAll(/[^+\d]/g, '')}`} underline="always">
            {participant.phone}
          </Anchor>
        )}
      </Text>
    </Stack>
  );
}
