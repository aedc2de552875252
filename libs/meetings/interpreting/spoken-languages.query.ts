import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Participant, Representative } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import type { Seat } from '../seating.service.js';

/** In which languages those who sit at meetings can hold them. */
@Injectable()
export class SpokenLanguagesQuery {
  /** By participant and person, as `seatKey` names them: the person's own languages, else those of the organisation. */
  async ofSeats(manager: EntityManager, seats: readonly Seat[]): Promise<Map<string, string[]>> {
    const people = await manager.findBy(Representative, {
      id: In([...new Set(seats.map(({ representativeId }) => representativeId))]),
    });
    const participants = await manager.findBy(Participant, {
      id: In([...new Set(seats.map(({ participantId }) => participantId))]),
    });
    const organisations = await manager.find(Organisation, {
      where: { id: In(participants.map(({ organisationId }) => organisationId)) },
      select: { id: true, languages: true },
    });
    const byPerson = new Map(people.map(({ id, languages }) => [id, languages]));
    const byOrganisation = new Map(organisations.map(({ id, languages }) => [id, languages]));
    const byParticipant = new Map(
      participants.map(({ id, organisationId }) => [id, byOrganisation.get(organisationId) ?? []]),
    );
    return new Map(
      seats.map((seat) => {
        const own = byPerson.get(seat.representativeId) ?? [];
        return [seatKey(seat), own.length > 0 ? own : (byParticipant.get(seat.participantId) ?? [])];
      }),
    );
  }
}

export const seatKey = ({ participantId, representativeId }: Seat): string =>
  `${participantId} ${representativeId}`;
