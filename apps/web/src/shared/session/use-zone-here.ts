import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, unwrap } from '../api/client';
import { readersZone } from '../format/date-time';
import { useSession } from './use-session';

/** To be asked for again when the fair has moved to another clock. */
export const zoneKey = (fairId: string | undefined) => ['zone', fairId] as const;

/**
 * Whose clock a screen of work goes by: the fair's that its address names, else its organiser's, else the reader's own.
 * Unknown while the fair is being asked for.
 */
export function useZoneHere(): string | undefined {
  const { organiserId, organisationId, fairId } = useParams();
  const session = useSession();
  const fair = useQuery({
    queryKey: zoneKey(fairId),
    queryFn: () => zoneOfFair({ organiserId, organisationId }, fairId!),
    enabled: fairId !== undefined,
  });
  if (fairId !== undefined) return fair.data;
  const office = session.data?.organisers.find(({ id }) => id === organiserId);
  return office?.timeZone ?? readersZone();
}

async function zoneOfFair(
  { organiserId, organisationId }: Record<'organiserId' | 'organisationId', string | undefined>,
  fairId: string,
): Promise<string> {
  if (organiserId !== undefined) {
    const path = { organiserId, fairId };
    return (await unwrap(api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}', { params: { path } })))
      .timeZone;
  }
  const path = { organisationId: organisationId!, fairId };
  const found = await unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}', { params: { path } }),
  );
  return found.fair.timeZone;
}
