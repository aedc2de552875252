import { AreIdentifiers, IsIdentifier } from '#platform/http';

export class HoldBoothsRequest {
  /** Booths of one hall. */
  @AreIdentifiers(1, 20)
  boothIds!: string[];
}

export class AssignBoothsRequest extends HoldBoothsRequest {
  @IsIdentifier()
  exhibitorId!: string;
}

export class MoveBoothRequest {
  /** A free booth of the same fair. */
  @IsIdentifier()
  toBoothId!: string;
}
