import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const fair = () => m.ref('fair_id', 'fairs_fair');
const ownFair = () => m.ref('fair_id', 'fairs_fair', { onDelete: 'CASCADE' });
const participant = (name = 'participant_id') => m.ref(name, 'matchmaking_participant');

export class Matchmaking1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProgramme(runner);
    await createParticipants(runner);
    await createMeetings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'matchmaking_programme',
      'matchmaking_table',
      'matchmaking_participant',
      'matchmaking_need',
      'matchmaking_request',
      'matchmaking_meeting',
      'matchmaking_place',
      'matchmaking_outcome',
    );
  }
}

async function createProgramme(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_programme', {
    columns: [
      m.id(),
      organiser(),
      ownFair(),
      m.text('state', 10),
      m.json('days'),
      m.int('slot_minutes'),
      m.int('pause_minutes'),
      m.int('request_quota'),
      m.int('answer_days'),
      m.instant('created_at'),
    ],
    unique: [['fair_id']],
  });
  await m.createTable(runner, 'matchmaking_table', {
    columns: [
      m.id(),
      organiser(),
      ownFair(),
      m.int('number'),
      m.ref('hall_id', 'fairs_hall', { nullable: true }),
    ],
    unique: [['fair_id', 'number']],
  });
}

async function createParticipants(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_participant', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.ref('organisation_id', 'organisations_organisation'),
      m.text('side', 10),
      m.flag('findable'),
      m.instant('created_at'),
    ],
    unique: [['fair_id', 'organisation_id']],
    index: [['organisation_id'], ['fair_id', 'side', 'findable', 'id']],
  });
  await m.createTable(runner, 'matchmaking_need', {
    columns: [
      m.id(),
      m.ref('participant_id', 'matchmaking_participant', { onDelete: 'CASCADE' }),
      m.json('text'),
      m.text('category', 12, { nullable: true }),
      m.text('hs_code', 8, { nullable: true }),
      m.text('quantity', 120, { nullable: true }),
      m.text('incoterm', 3, { nullable: true }),
      m.json('certificates'),
      m.json('languages'),
      m.instant('created_at'),
    ],
    index: [['participant_id']],
  });
}

async function createMeetings(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_request', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      participant('requester_id'),
      participant('invitee_id'),
      m.text('state', 10),
      m.longText('message'),
      m.instant('proposed_slot', { nullable: true }),
      m.longText('decline_reason', { nullable: true }),
      m.text('open_pair', 73, { nullable: true }),
      m.instant('expires_at'),
      m.instant('created_at'),
      m.instant('ended_at', { nullable: true }),
    ],
    unique: [['open_pair']],
    index: [
      ['requester_id', 'state'],
      ['invitee_id', 'state'],
      ['state', 'expires_at'],
    ],
  });
  await m.createTable(runner, 'matchmaking_meeting', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.ref('request_id', 'matchmaking_request', { nullable: true }),
      participant('buyer_id'),
      participant('exhibitor_id'),
      m.instant('slot_start'),
      m.instant('slot_end'),
      m.ref('table_id', 'matchmaking_table', { nullable: true }),
      m.text('state', 10),
      m.int('sequence'),
      m.instant('created_at'),
    ],
    unique: [['request_id']],
    index: [['fair_id', 'slot_start'], ['buyer_id'], ['exhibitor_id']],
  });
  await m.createTable(runner, 'matchmaking_place', {
    columns: [
      m.id(),
      fair(),
      m.ref('meeting_id', 'matchmaking_meeting', { nullable: true }),
      m.ref('participant_id', 'matchmaking_participant', { nullable: true }),
      m.ref('table_id', 'matchmaking_table', { nullable: true }),
      m.instant('slot_start'),
    ],
    unique: [
      ['participant_id', 'slot_start'],
      ['table_id', 'slot_start'],
    ],
    index: [['meeting_id'], ['fair_id', 'slot_start']],
  });
  await m.createTable(runner, 'matchmaking_outcome', {
    columns: [
      m.id(),
      fair(),
      m.ref('meeting_id', 'matchmaking_meeting'),
      participant(),
      m.text('result', 10),
      m.bigInt('expected_minor', { nullable: true }),
      m.text('currency', 3, { nullable: true }),
      m.longText('next_step', { nullable: true }),
      m.looseRef('recorded_by'),
      m.instant('recorded_at'),
    ],
    unique: [['meeting_id', 'participant_id']],
    index: [['fair_id']],
  });
}
