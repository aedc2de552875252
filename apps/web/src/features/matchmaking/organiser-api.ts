import { versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { FairPath, Programme, ProgrammeFields } from './api';

const of = (path: FairPath) => ({ path: { ...path } });

export const loadProgramme = (path: FairPath) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/programme', { params: of(path) }),
  );
export const saveProgramme = (path: FairPath, before: Programme, body: ProgrammeFields) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/programme', {
      params: of(path),
      headers: versionHeader(before),
      body,
    }),
  );
export const loadBoard = (path: FairPath, day: string) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings', {
      params: { ...of(path), query: { day } },
    }),
  );
