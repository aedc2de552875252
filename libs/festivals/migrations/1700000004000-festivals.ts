import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const edition = () => m.ref('edition_id', 'festivals_edition', { onDelete: 'CASCADE' });

export class Festivals1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'festivals_festival', {
      columns: [m.id(), organiser(), m.json('name'), m.json('description'), m.instant('created_at')],
      index: [['organiser_id']],
    });
    await m.createTable(runner, 'festivals_edition', {
      columns: [
        m.id(),
        organiser(),
        m.ref('festival_id', 'festivals_festival'),
        m.text('slug', 60),
        m.json('name'),
        m.json('description'),
        m.json('place'),
        m.day('starts_on'),
        m.day('ends_on'),
        m.text('time_zone', 60),
        m.instant('created_at'),
      ],
      unique: [['slug']],
      index: [['organiser_id']],
    });
    await m.createTable(runner, 'festivals_stage', {
      columns: [m.id(), organiser(), edition(), m.json('name'), m.int('position')],
      index: [['edition_id']],
    });
    await m.createTable(runner, 'festivals_programme_item', {
      columns: [
        m.id(),
        organiser(),
        edition(),
        m.ref('stage_id', 'festivals_stage'),
        m.json('title'),
        m.json('description'),
        m.text('performers', 300),
        m.instant('starts_at'),
        m.instant('ends_at'),
        m.instant('changed_at'),
      ],
      index: [['edition_id', 'starts_at']],
    });
    await m.createTable(runner, 'festivals_programme_release', {
      columns: [
        m.id(),
        organiser(),
        edition(),
        m.int('version'),
        m.json('items'),
        m.json('notice'),
        m.instant('released_at'),
      ],
      unique: [['edition_id', 'version']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'festivals_festival',
      'festivals_edition',
      'festivals_stage',
      'festivals_programme_item',
      'festivals_programme_release',
    );
  }
}
