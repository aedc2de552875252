import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const fair = () => m.ref('fair_id', 'fairs_fair');
const participant = (name: string) => m.ref(name, 'matchmaking_participant');
const ownRun = () => m.ref('run_id', 'timetables_run', { onDelete: 'CASCADE' });

export class Timetables1700000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRuns(runner);
    await createPublications(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'timetables_run',
      'timetables_entry',
      'timetables_comment',
      'timetables_publication',
      'timetables_change',
    );
  }
}

async function createRuns(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'timetables_run', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.int('number'),
      m.text('state', 10),
      m.text('stage', 11),
      m.json('options'),
      m.json('progress', { nullable: true }),
      m.json('result', { nullable: true }),
      m.text('failure', 80, { nullable: true }),
      m.looseRef('created_by'),
      m.instant('created_at'),
      m.instant('started_at', { nullable: true }),
      m.instant('finished_at', { nullable: true }),
    ],
    unique: [['fair_id', 'number']],
    index: [['fair_id', 'stage']],
  });
  await m.createTable(runner, 'timetables_entry', {
    columns: [
      m.id(),
      ownRun(),
      participant('buyer_id'),
      participant('exhibitor_id'),
      m.text('source', 14),
      m.looseRef('request_id', { nullable: true }),
      m.json('seats'),
      m.instant('slot_start', { nullable: true }),
      m.looseRef('table_id', { nullable: true }),
      m.looseRef('interpreter_id', { nullable: true }),
      m.instant('former_slot', { nullable: true }),
      m.flag('pinned'),
      m.int('weight'),
      m.flag('must'),
      m.json('reasons', { nullable: true }),
      m.json('unmet', { nullable: true }),
    ],
    unique: [['run_id', 'buyer_id', 'exhibitor_id']],
    index: [['run_id', 'slot_start']],
  });
  await m.createTable(runner, 'timetables_comment', {
    columns: [
      m.id(),
      ownRun(),
      participant('participant_id'),
      m.longText('text'),
      m.looseRef('created_by'),
      m.instant('created_at'),
      m.instant('settled_at', { nullable: true }),
    ],
    index: [['run_id', 'created_at'], ['participant_id']],
  });
}

async function createPublications(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'timetables_publication', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.ref('run_id', 'timetables_run'),
      m.text('kind', 11),
      m.text('state', 9),
      m.json('counts', { nullable: true }),
      m.looseRef('created_by'),
      m.instant('created_at'),
      m.instant('applied_at', { nullable: true }),
    ],
    index: [['fair_id', 'created_at'], ['run_id']],
  });
  await m.createTable(runner, 'timetables_change', {
    columns: [
      m.id(),
      m.ref('publication_id', 'timetables_publication'),
      m.ref('meeting_id', 'matchmaking_meeting'),
      m.text('kind', 9),
      m.instant('former_slot', { nullable: true }),
      m.looseRef('former_interpreter_id', { nullable: true }),
    ],
    unique: [['publication_id', 'meeting_id']],
    index: [['meeting_id']],
  });
}
