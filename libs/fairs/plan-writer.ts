import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { newId } from '#lib/kernel';
import { insertRows, portionsOf, rowsAtOnce, type Tx } from '#platform/database';
import type { Plan, PlannedHall } from './domain/plan.js';
import type { PlanChanges } from './domain/plan-changes.js';
import { Booth } from './entities/booth.entity.js';
import type { Fair } from './entities/fair.entity.js';
import { Hall } from './entities/hall.entity.js';
import { Zone } from './entities/zone.entity.js';

const BOOTH_COLUMNS = [
  'hall_id',
  'zone_id',
  'x_cm',
  'y_cm',
  'width_cm',
  'depth_cm',
  'corner',
  'power',
  'water',
  'blocked',
  'price_minor',
];

type HallRow = PlannedHall & { id: string; zoneIds: string[] };

/** Puts a checked plan into the tables; halls of the same name and booths of the same number keep their ids. */
@Injectable()
export class PlanWriter {
  async write(tx: Tx, fair: Fair, plan: Plan, changes: PlanChanges): Promise<void> {
    const oldZones = await tx.find(Zone, { select: { id: true }, where: { fairId: fair.id } });
    const halls = await this.writeHalls(tx, fair, plan);
    await this.writeZones(tx, fair, halls);
    await this.writeBooths(tx, fair, halls, changes);
    for (const ids of portionsOf(changes.removed.map(({ id }) => id)))
      await tx.delete(Booth, { id: In(ids), fairId: fair.id });
    for (const ids of portionsOf(oldZones.map(({ id }) => id))) await tx.delete(Zone, { id: In(ids) });
    await tx.delete(Hall, { fairId: fair.id, id: Not(In(halls.map(({ id }) => id))) });
  }

  private async writeHalls(tx: Tx, fair: Fair, plan: Plan): Promise<HallRow[]> {
    const known = new Map((await tx.findBy(Hall, { fairId: fair.id })).map(({ name, id }) => [name, id]));
    const halls = plan.halls.map((hall) => ({
      ...hall,
      id: known.get(hall.name) ?? newId(),
      zoneIds: hall.zones.map(() => newId()),
    }));
    await this.upsert(
      tx,
      Hall,
      halls.map(({ id, name, widthCm, depthCm }, position) => ({
        ...ownerOf(fair),
        id,
        name,
        widthCm,
        depthCm,
        position,
      })),
      ['width_cm', 'depth_cm', 'position'],
    );
    return halls;
  }

  private async writeZones(tx: Tx, fair: Fair, halls: HallRow[]): Promise<void> {
    const rows = halls.flatMap(({ id: hallId, zones, zoneIds }) =>
      zones.map((zone, at) => ({ ...zone, ...ownerOf(fair), hallId, id: zoneIds[at]! })),
    );
    await insertRows(tx, Zone, rows);
  }

  private async writeBooths(tx: Tx, fair: Fair, halls: HallRow[], { ids }: PlanChanges): Promise<void> {
    const rows = halls.flatMap(({ id: hallId, booths, zoneIds }) =>
      booths.map(({ zone, ...booth }) => ({
        ...booth,
        ...ownerOf(fair),
        hallId,
        zoneId: zone === null ? null : zoneIds[zone]!,
        id: ids.get(booth.number) ?? newId(),
      })),
    );
    await this.upsert(tx, Booth, rows, BOOTH_COLUMNS);
  }

  private async upsert<T extends object>(
    tx: Tx,
    entity: new () => T,
    rows: T[],
    columns: string[],
  ): Promise<void> {
    for (const portion of portionsOf(rows, rowsAtOnce(tx, entity)))
      await tx
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(portion)
        .orUpdate(columns, ['id'])
        .updateEntity(false)
        .execute();
  }
}

const ownerOf = ({ id, organiserId }: Fair) => ({ fairId: id, organiserId });
