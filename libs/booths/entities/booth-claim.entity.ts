import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** `held` until its order is confirmed, then `claimed`. */
export type BoothClaimState = 'held' | 'claimed';

/**
 * Who has a booth now. The unique key on the booth is what keeps it from having two holders; giving a booth back deletes
 * its row.
 */
@Entity('booths_claim')
@UniqueKey(['boothId'])
@Index(['orderId'])
@Index(['exhibitorId'])
@Index(['fairId'])
export class BoothClaim {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Booth' }) boothId!: string;
  @RefColumn({ to: 'BoothOrder' }) orderId!: string;
  @RefColumn({ to: 'Exhibitor' }) exhibitorId!: string;
  @TextColumn(10) state!: BoothClaimState;
  @InstantColumn() createdAt!: Date;
}
