import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, placeholders, selectRows } from '#platform/database';
import type { Participant } from '../entities/participant.entity.js';
import { Place } from '../entities/place.entity.js';
import type { Representative } from '../entities/representative.entity.js';
import { Representatives } from './representatives.service.js';

/** A person at the table with their calendar. */
export interface PersonLine {
  person: Representative;
  /** Names of the other firms that this person represents. */
  alsoFor: string[];
  /** Starts of slots: away by own choice, in a meeting, at an engagement. */
  away: Date[];
  meeting: Date[];
  engaged: Date[];
}

const ALSO = (ids: readonly string[]) => `
  SELECT own.representative_id AS representativeId, organisation.name AS name
  FROM matchmaking_representation own
  JOIN matchmaking_participant participant ON participant.id = own.participant_id
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE own.representative_id IN (${placeholders(ids)}) AND own.participant_id <> ? ORDER BY own.id`;

/** The people of a participant with their calendars. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly representatives: Representatives,
    private readonly database: Database,
  ) {}

  /** In the order in which they were named; four statements whatever their number. */
  async of(participant: Participant): Promise<PersonLine[]> {
    const { manager } = this.database;
    const people = await this.representatives.of(manager, participant);
    const ids = people.map(({ id }) => id);
    if (ids.length === 0) return [];
    const places = await manager.find(Place, {
      where: { representativeId: In(ids) },
      order: { slotStart: 'ASC' },
    });
    const others = await selectRows<{ representativeId: string; name: string }>(manager, ALSO(ids), [
      ...ids,
      participant.id,
    ]);
    return people.map((person) => {
      const own = places.filter(({ representativeId }) => representativeId === person.id);
      const starts = (is: (place: Place) => boolean) => own.filter(is).map(({ slotStart }) => slotStart);
      return {
        person,
        alsoFor: others
          .filter(({ representativeId }) => representativeId === person.id)
          .map(({ name }) => name),
        away: starts(({ byChoice }) => byChoice === true),
        meeting: starts(({ meetingId }) => meetingId !== null),
        engaged: starts(({ engagementId }) => engagementId !== null),
      };
    });
  }
}
