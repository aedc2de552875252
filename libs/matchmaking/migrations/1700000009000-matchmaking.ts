import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const fair = () => m.ref('fair_id', 'fairs_fair');
const ownFair = () => m.ref('fair_id', 'fairs_fair', { onDelete: 'CASCADE' });
const participant = (name = 'participant_id') => m.ref(name, 'matchmaking_participant');
const ownParticipant = (name = 'participant_id') =>
  m.ref(name, 'matchmaking_participant', { onDelete: 'CASCADE' });

export class Matchmaking1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProgramme(runner);
    await createParticipants(runner);
    await createPeople(runner);
    await createTables(runner);
    await createWishes(runner);
    await createMeetings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'matchmaking_programme',
      'matchmaking_delegation',
      'matchmaking_participant',
      'matchmaking_need',
      'matchmaking_representative',
      'matchmaking_representation',
      'matchmaking_interpreter',
      'matchmaking_engagement',
      'matchmaking_engaged',
      'matchmaking_table',
      'matchmaking_wish',
      'matchmaking_request',
      'matchmaking_meeting',
      'matchmaking_party',
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
      m.text('scheduling', 12),
      m.flag('acceptance'),
      m.int('spare_percent'),
      m.int('minimum_meetings'),
      m.int('maximum_meetings', { nullable: true }),
      m.flag('skip_met_before'),
      m.int('walk_minutes'),
      m.json('groups'),
      m.json('barred'),
      m.text('video_template', 300, { nullable: true }),
      m.int('second_survey_months', { nullable: true }),
      m.text('secret', 43),
      m.instant('created_at'),
    ],
    unique: [['fair_id']],
  });
}

async function createTables(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_table', {
    columns: [
      m.id(),
      organiser(),
      ownFair(),
      m.int('number'),
      m.text('kind', 8),
      m.ref('hall_id', 'fairs_hall', { nullable: true }),
      m.ref('participant_id', 'matchmaking_participant', { nullable: true, onDelete: 'SET NULL' }),
    ],
    unique: [['fair_id', 'number']],
  });
}

async function createParticipants(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_delegation', {
    columns: [m.id(), organiser(), fair(), m.text('name', 160), m.flag('together'), m.instant('created_at')],
    unique: [['fair_id', 'name']],
  });
  await m.createTable(runner, 'matchmaking_participant', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.ref('organisation_id', 'organisations_organisation'),
      m.text('side', 10),
      m.flag('findable', { nullable: true }),
      m.text('group_name', 60, { nullable: true }),
      m.int('minimum', { nullable: true }),
      m.int('maximum', { nullable: true }),
      m.ref('delegation_id', 'matchmaking_delegation', { nullable: true, onDelete: 'SET NULL' }),
      m.instant('surveyed_at', { nullable: true }),
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

/** Who has a calendar besides the tables: representatives, interpreters, and what keeps them away. */
async function createPeople(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_representative', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.text('name', 160),
      m.text('email', 254, { nullable: true }),
      m.json('languages'),
      m.instant('created_at'),
    ],
    unique: [['fair_id', 'email']],
  });
  await m.createTable(runner, 'matchmaking_representation', {
    columns: [m.id(), ownParticipant(), m.ref('representative_id', 'matchmaking_representative')],
    unique: [['participant_id', 'representative_id']],
    index: [['representative_id']],
  });
  await m.createTable(runner, 'matchmaking_interpreter', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.text('name', 160),
      m.text('email', 254, { nullable: true }),
      m.json('languages'),
      m.int('rest_after', { nullable: true }),
      m.bigInt('cost_minor', { nullable: true }),
      m.instant('created_at'),
    ],
    unique: [['fair_id', 'name']],
  });
  await m.createTable(runner, 'matchmaking_engagement', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.text('kind', 16),
      m.json('title'),
      m.instant('starts_at'),
      m.instant('ends_at'),
      m.int('travel_minutes'),
      m.instant('created_at'),
    ],
  });
  await m.createTable(runner, 'matchmaking_engaged', {
    columns: [
      m.id(),
      m.ref('engagement_id', 'matchmaking_engagement', { onDelete: 'CASCADE' }),
      ownParticipant(),
    ],
    unique: [['engagement_id', 'participant_id']],
    index: [['participant_id']],
  });
}

async function createWishes(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'matchmaking_wish', {
    columns: [
      m.id(),
      fair(),
      ownParticipant(),
      ownParticipant('target_id'),
      m.text('kind', 4),
      m.instant('created_at'),
    ],
    unique: [['participant_id', 'target_id']],
    index: [['target_id'], ['fair_id']],
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
      m.ref('interpreter_id', 'matchmaking_interpreter', { nullable: true }),
      m.text('state', 10),
      m.flag('pinned'),
      m.int('sequence'),
      m.instant('created_at'),
      m.instant('cancelled_at', { nullable: true }),
    ],
    unique: [['request_id']],
    index: [['fair_id', 'slot_start'], ['buyer_id'], ['exhibitor_id']],
  });
  await m.createTable(runner, 'matchmaking_party', {
    columns: [
      m.id(),
      m.ref('meeting_id', 'matchmaking_meeting'),
      participant(),
      m.ref('representative_id', 'matchmaking_representative'),
      m.int('late_minutes', { nullable: true }),
      m.instant('arrived_at', { nullable: true }),
      m.instant('missing_at', { nullable: true }),
    ],
    unique: [['meeting_id', 'participant_id']],
    index: [['participant_id']],
  });
  await m.createTable(runner, 'matchmaking_place', {
    columns: [
      m.id(),
      fair(),
      m.ref('meeting_id', 'matchmaking_meeting', { nullable: true }),
      m.ref('engagement_id', 'matchmaking_engagement', { nullable: true }),
      m.ref('representative_id', 'matchmaking_representative', { nullable: true }),
      m.ref('table_id', 'matchmaking_table', { nullable: true }),
      m.ref('interpreter_id', 'matchmaking_interpreter', { nullable: true }),
      m.flag('by_choice', { nullable: true }),
      m.instant('slot_start'),
    ],
    unique: [
      ['representative_id', 'slot_start'],
      ['table_id', 'slot_start'],
      ['interpreter_id', 'slot_start'],
    ],
    index: [['meeting_id'], ['engagement_id'], ['fair_id', 'slot_start']],
  });
  await m.createTable(runner, 'matchmaking_outcome', {
    columns: [
      m.id(),
      fair(),
      m.ref('meeting_id', 'matchmaking_meeting'),
      participant(),
      m.text('survey', 6),
      m.text('result', 10),
      m.int('rating', { nullable: true }),
      m.bigInt('agreed_minor', { nullable: true }),
      m.bigInt('expected_minor', { nullable: true }),
      m.text('currency', 3, { nullable: true }),
      m.longText('next_step', { nullable: true }),
      m.looseRef('recorded_by'),
      m.instant('recorded_at'),
    ],
    unique: [['meeting_id', 'participant_id', 'survey']],
    index: [['fair_id']],
  });
}
