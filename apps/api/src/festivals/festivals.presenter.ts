import type { Edition, FestivalWithEditions, ProgrammeBoard, ProgrammeRelease } from '#lib/festivals';
import { versionOf } from '#platform/database';
import type { EditionResponse, FestivalResponse } from './festivals.response.js';
import type { ProgrammeBoardResponse, ReleaseResponse } from './programme.response.js';

export const presentEdition = (edition: Edition): EditionResponse => {
  const { id, festivalId, slug, name, description, place, startsOn, endsOn, timeZone, nightEndsAt } = edition;
  const days = { startsOn, endsOn, timeZone, nightEndsAt };
  return { id, festivalId, slug, name, description, place, ...days, version: versionOf(edition) };
};

export const presentFestival = ({ festival, editions }: FestivalWithEditions): FestivalResponse => ({
  id: festival.id,
  name: festival.name,
  description: festival.description,
  editions: editions.map(presentEdition),
  version: versionOf(festival),
});

export const presentRelease = ({
  version,
  notice,
  releasedAt,
}: Pick<ProgrammeRelease, 'version' | 'notice' | 'releasedAt'>): ReleaseResponse => ({
  version,
  notice,
  releasedAt: releasedAt.toISOString(),
});

export const presentBoard = (board: ProgrammeBoard): ProgrammeBoardResponse => ({
  edition: presentEdition(board.edition),
  stages: board.stages.map(({ id, name, version }) => ({ id, name, version: versionOf({ version }) })),
  items: board.items.map(({ id, stageId, title, description, performers, startsAt, endsAt, version }) => ({
    id,
    stageId,
    title,
    description,
    performers,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    version: versionOf({ version }),
  })),
  clashes: board.clashes,
  latest: board.latest && presentRelease(board.latest),
  changes: board.changes,
});
