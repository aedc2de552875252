import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '#lib/api-client';
import { toast } from '../../shared/ui/toasts/toast';
import { acceptRequest, type MeetingRequest, withdrawRequest } from '../matchmaking/api';
import type { OwnPlace } from '../matchmaking/components/fair-gate';

/** What is said about a request: yes, which asks for a slot first where participants book, or that it is withdrawn. */
export function useAnswers({ path, place }: OwnPlace) {
  const { t } = useTranslation('matchmaking');
  const queries = useQueryClient();
  const [accepted, setAccepted] = useState<MeetingRequest | null>(null);
  const accept = async (request: MeetingRequest): Promise<void> => {
    if (place.scheduling !== 'organiser') {
      setAccepted(request);
      return;
    }
    try {
      await acceptRequest(path, request.id, null, newIdempotencyKey());
      toast.success(t('requests.acceptedForTimetable', { name: request.partner.name }));
    } catch (error) {
      toast.problem(error);
    }
    await queries.invalidateQueries({ queryKey: ['matchmaking'] });
  };
  const withdraw = async ({ id }: MeetingRequest): Promise<void> => {
    try {
      await withdrawRequest(path, id);
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    } catch (error) {
      toast.problem(error);
    }
  };
  return {
    /** The request that waits for its slot. */
    accepted,
    accept,
    withdraw,
    endAccepting: () => setAccepted(null),
  };
}
