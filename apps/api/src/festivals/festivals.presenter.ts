import type { Edition, FestivalWithEditions, ProgrammeBoard, ProgrammeRelease } from '#lib/festivals';
import type { EditionResponse, FestivalResponse } from './festivals.response.js';
import type { ProgrammeBoardResponse, ReleaseResponse } from './programme.response.js';

export const presentEdition = (edition: Edition): EditionResponse => {
  const { id, festivalId, slug, name, description, place, startsOn, endsOn, timeZone, nightEndsAt } = edition;
  return { id, festivalId, slug, name, description, place, startsOn, endsOn, timeZone, nightEndsAt };
};

export const presentFestival = ({ festival, editions }: FestivalWithEditions): FestivalResponse => ({
  id: festival.id,
  name: festival.name,
  description: festival.description,
  editions: editions.map(presentEdition),
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
  stages: board.stages.map(({ id, name }) => ({ id, name })),
  items: board.items.map(({ id, stageId, title, description, performers, startsAt, endsAt }) => ({
    id,
    stageId,
    title,
    description,
    performers,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  })),
  clashes: board.clashes,
  latest: board.latest && presentRelease(board.latest),
  changes: board.changes,
});
