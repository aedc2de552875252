import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const fair = () => m.ref('fair_id', 'fairs_fair', { onDelete: 'CASCADE' });
const hall = () => m.ref('hall_id', 'fairs_hall', { onDelete: 'CASCADE' });
const rectangle = () => [m.int('x_cm'), m.int('y_cm'), m.int('width_cm'), m.int('depth_cm')];

export class Fairs1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'fairs_fair', {
      columns: [
        m.id(),
        organiser(),
        m.ref('edition_id', 'festivals_edition', { nullable: true }),
        m.text('slug', 60),
        m.json('name'),
        m.json('description'),
        m.json('venue'),
        m.text('venue_address', 300),
        m.json('opening_hours'),
        m.json('rules'),
        m.day('starts_on'),
        m.day('ends_on'),
        m.instant('applications_open_at'),
        m.instant('applications_close_at'),
        m.int('hold_minutes'),
        m.int('booths_per_exhibitor'),
        m.text('currency', 3),
        m.text('time_zone', 60),
        m.text('state', 10),
        m.instant('created_at'),
      ],
      unique: [['slug']],
      index: [['organiser_id']],
    });
    await m.createTable(runner, 'fairs_hall', {
      columns: [
        m.id(),
        organiser(),
        fair(),
        m.text('name', 80),
        m.int('width_cm'),
        m.int('depth_cm'),
        m.int('position'),
      ],
      unique: [['fair_id', 'name']],
    });
    await m.createTable(runner, 'fairs_zone', {
      columns: [m.id(), organiser(), fair(), hall(), m.json('name'), m.text('colour', 7), ...rectangle()],
      index: [['hall_id']],
    });
    await m.createTable(runner, 'fairs_booth', {
      columns: [
        m.id(),
        organiser(),
        fair(),
        hall(),
        m.ref('zone_id', 'fairs_zone', { nullable: true }),
        m.text('number', 20),
        ...rectangle(),
        m.flag('corner'),
        m.flag('power'),
        m.flag('water'),
        m.flag('blocked'),
        m.bigInt('price_minor'),
      ],
      unique: [['fair_id', 'number']],
      index: [['hall_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'fairs_fair', 'fairs_hall', 'fairs_zone', 'fairs_booth');
  }
}
