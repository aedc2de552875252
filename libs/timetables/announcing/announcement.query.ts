import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupBy, type UiLanguage } from '#lib/kernel';
import type { Side } from '#lib/matching';
import { Programme } from '#lib/matchmaking';
import { type OrganisationReader, ReadersQuery } from '#lib/organisations';
import { selectRows } from '#platform/database';
import { lineOf, type RawLine } from './announcement-line.js';
import type { TimetableLine } from './timetable.notification.js';

/** Somebody to write to. */
export interface AnnouncementReader {
  /** The account, the firm that has none, or the interpreter. */
  readerId: string;
  email: string;
  name: string;
  language: UiLanguage;
  /** Whose timetable it is; null for an interpreter's. */
  own: { organisationId: string; side: Side } | null;
}

/** A reader, and what about. */
export interface Announcement extends AnnouncementReader {
  lines: TimetableLine[];
}

interface Row extends RawLine {
  organisationId: string;
  side: Side;
}

type InterpretedRow = Omit<RawLine, 'partner'> &
  Omit<OrganisationReader, 'organisationId'> & { buyerName: string; exhibitorName: string };

const MEETING_FIELDS = `
    meeting.id AS meetingId, meeting.sequence AS sequence,
    meeting.slot_start AS slotStart, meeting.slot_end AS slotEnd, place.number AS tableNumber, place.kind AS tableKind, hall.name AS hallName`;
const PARTIES = `
  JOIN matchmaking_party party ON party.meeting_id = meeting.id
  JOIN matchmaking_participant own ON own.id = party.participant_id
  JOIN matchmaking_participant other
    ON other.id = CASE own.side WHEN 'buyer' THEN meeting.exhibitor_id ELSE meeting.buyer_id END
  JOIN organisations_organisation partner ON partner.id = other.organisation_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = meeting.interpreter_id`;
const PLACES = `
  LEFT JOIN matchmaking_table place ON place.id = meeting.table_id
  LEFT JOIN fairs_hall hall ON hall.id = place.hall_id`;
const OWN_FIELDS =
  'interpreter.name AS interpreter, own.organisation_id AS organisationId, own.side AS side, partner.name AS partner';

const CHANGES = `
  SELECT changed.kind AS kind, changed.former_slot AS formerSlot, ${MEETING_FIELDS}, ${OWN_FIELDS}
  FROM timetables_change changed
  JOIN matchmaking_meeting meeting ON meeting.id = changed.meeting_id
  ${PARTIES} ${PLACES}
  WHERE changed.publication_id = ? AND (changed.kind = 'cancelled' OR meeting.state = 'scheduled')
  ORDER BY meeting.slot_start, meeting.id, party.id`;
const STANDS = `WHERE meeting.fair_id = ? AND meeting.state = 'scheduled'`;
/** All that stand, at the times that they have now. */
const STANDING = `
  SELECT 'moved' AS kind, NULL AS formerSlot, ${MEETING_FIELDS}, ${OWN_FIELDS}
  FROM matchmaking_meeting meeting ${PARTIES} ${PLACES}
  ${STANDS} ORDER BY meeting.slot_start, meeting.id, party.id`;
const STANDING_FIRMS = `
  SELECT DISTINCT own.organisation_id AS organisationId, own.side AS side
  FROM matchmaking_meeting meeting ${PARTIES} ${STANDS} ORDER BY organisationId`;

const proposedTo = (participant: string) => `
  SELECT 'proposed' AS kind, NULL AS formerSlot, entry.id AS meetingId, 0 AS sequence, entry.slot_start AS slotStart,
    entry.slot_start AS slotEnd, place.number AS tableNumber, place.kind AS tableKind, hall.name AS hallName, interpreter.name AS interpreter,
    own.organisation_id AS organisationId, own.id AS participantId, own.side AS side, partner.name AS partner
  FROM timetables_publication publication
  JOIN timetables_entry entry ON entry.run_id = publication.run_id AND entry.slot_start IS NOT NULL
  ${participant}
  JOIN matchmaking_participant other
    ON other.id = CASE own.side WHEN 'buyer' THEN entry.exhibitor_id ELSE entry.buyer_id END
  JOIN organisations_organisation partner ON partner.id = other.organisation_id
  LEFT JOIN matchmaking_table place ON place.id = entry.table_id
  LEFT JOIN fairs_hall hall ON hall.id = place.hall_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = entry.interpreter_id
  WHERE publication.id = ?`;
const HEADS = 'JOIN matchmaking_participant own ON own.id IN (entry.buyer_id, entry.exhibitor_id)';
/** A delegation that stays together sits at each meeting that one of its members has. */
const COMPANIONS = `
  JOIN matchmaking_participant head ON head.id IN (entry.buyer_id, entry.exhibitor_id)
  JOIN matchmaking_delegation delegation ON delegation.id = head.delegation_id AND delegation.together = 1
  JOIN matchmaking_participant own ON own.delegation_id = delegation.id AND own.id <> head.id`;
const PROPOSED = `
  ${proposedTo(HEADS)} UNION ALL ${proposedTo(COMPANIONS)}
  ORDER BY slotStart, meetingId, participantId`;

const FIRMS = `
  JOIN matchmaking_participant buying ON buying.id = meeting.buyer_id
  JOIN organisations_organisation buyer ON buyer.id = buying.organisation_id
  JOIN matchmaking_participant exhibiting ON exhibiting.id = meeting.exhibitor_id
  JOIN organisations_organisation exhibitor ON exhibitor.id = exhibiting.organisation_id`;

/** What interpreters get, keep at another time, or lose. */
const INTERPRETED = `
  SELECT reader.id AS readerId, reader.email AS email, reader.name AS name, 'vi' AS language,
    CASE WHEN meeting.state = 'cancelled' OR meeting.interpreter_id IS NULL OR meeting.interpreter_id <> reader.id THEN 'cancelled'
      WHEN changed.former_interpreter_id = reader.id THEN 'moved' ELSE 'added' END AS kind,
    changed.former_slot AS formerSlot, ${MEETING_FIELDS}, NULL AS interpreter, buyer.name AS buyerName, exhibitor.name AS exhibitorName
  FROM timetables_change changed
  JOIN matchmaking_meeting meeting ON meeting.id = changed.meeting_id
  JOIN matchmaking_interpreter reader
    ON reader.id IN (meeting.interpreter_id, changed.former_interpreter_id) AND reader.email IS NOT NULL
  ${FIRMS} ${PLACES}
  WHERE changed.publication_id = ? ORDER BY meeting.slot_start, meeting.id`;
const INTERPRETER = `reader.id AS readerId, reader.email AS email, reader.name AS name, 'vi' AS language`;
const INTERPRETERS =
  'JOIN matchmaking_interpreter reader ON reader.id = meeting.interpreter_id AND reader.email IS NOT NULL';
const INTERPRETED_STANDING = `
  SELECT ${INTERPRETER}, 'moved' AS kind, NULL AS formerSlot,
    ${MEETING_FIELDS}, NULL AS interpreter, buyer.name AS buyerName, exhibitor.name AS exhibitorName
  FROM matchmaking_meeting meeting ${INTERPRETERS} ${FIRMS} ${PLACES}
  ${STANDS} ORDER BY meeting.slot_start, meeting.id`;
const STANDING_INTERPRETERS = `
  SELECT DISTINCT ${INTERPRETER} FROM matchmaking_meeting meeting ${INTERPRETERS} ${STANDS} ORDER BY readerId`;

/** Whom a publication concerns, one entry an address however many firms it stands for, in the order of addresses. */
@Injectable()
export class AnnouncementQuery {
  constructor(private readonly readers: ReadersQuery) {}

  async of(
    manager: EntityManager,
    { id, fairId, kind }: { id: string; fairId: string; kind: 'provisional' | 'final' },
  ): Promise<Announcement[]> {
    const [sql, ids] = kind === 'final' ? [CHANGES, [id]] : [PROPOSED, [id, id]];
    const rows = await selectRows<Row>(manager, sql, ids);
    const interpreted = kind === 'final' ? await selectRows<InterpretedRow>(manager, INTERPRETED, [id]) : [];
    return this.announced(manager, fairId, { rows, interpreted });
  }

  /** Everybody who has meetings at a fair, with all of them. */
  async standing(manager: EntityManager, fairId: string): Promise<Announcement[]> {
    const rows = await selectRows<Row>(manager, STANDING, [fairId]);
    const interpreted = await selectRows<InterpretedRow>(manager, INTERPRETED_STANDING, [fairId]);
    return this.announced(manager, fairId, { rows, interpreted });
  }

  /** Those alone whom `standing` gives, an address as often as it stands for firms. */
  async standingReaders(manager: EntityManager, fairId: string): Promise<AnnouncementReader[]> {
    const firms = await selectRows<Pick<Row, 'organisationId' | 'side'>>(manager, STANDING_FIRMS, [fairId]);
    const sides = new Map(firms.map(({ organisationId, side }) => [organisationId, side]));
    const readers = await this.readers.of(manager, [...sides.keys()]);
    const interpreters = await selectRows<Omit<AnnouncementReader, 'own'>>(manager, STANDING_INTERPRETERS, [
      fairId,
    ]);
    return [
      ...readers.map(({ organisationId, ...reader }) => ({
        ...reader,
        own: { organisationId, side: sides.get(organisationId)! },
      })),
      ...interpreters.map((interpreter) => ({ ...interpreter, own: null })),
    ];
  }

  private async announced(
    manager: EntityManager,
    fairId: string,
    { rows, interpreted }: { rows: Row[]; interpreted: InterpretedRow[] },
  ): Promise<Announcement[]> {
    if (rows.length === 0) return [];
    const byFirm = groupBy(rows, ({ organisationId }) => organisationId);
    const readers = await this.readers.of(manager, [...byFirm.keys()]);
    const programme = await manager.findOneByOrFail(Programme, { fairId });
    const found = new Announcements();
    for (const { organisationId, ...reader } of readers)
      for (const row of byFirm.get(organisationId) ?? [])
        found.add({ ...reader, own: { organisationId, side: row.side } }, lineOf(row, programme));
    for (const { readerId, email, name, language, buyerName, exhibitorName, ...row } of interpreted)
      found.add(
        { readerId, email, name, language, own: null },
        lineOf({ ...row, partner: `${buyerName} – ${exhibitorName}` }, programme),
      );
    return found.byAddress();
  }
}

class Announcements {
  private readonly found = new Map<string, Announcement>();

  add(reader: Omit<Announcement, 'lines'>, line: TimetableLine): void {
    const known = this.found.get(reader.email) ?? { ...reader, lines: [] };
    known.lines.push(line);
    this.found.set(reader.email, known);
  }

  byAddress(): Announcement[] {
    return [...this.found.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
  }
}
