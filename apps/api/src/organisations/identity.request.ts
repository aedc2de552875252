import { IsIdentifier, IsLine, IsSecret, IsText, MayBeAbsent, MayBeNull } from '#platform/http';

export class IdentityConfirmationRequest {
  /** The token from the mailed link. */
  @IsSecret(100)
  token!: string;
}

export class IdentityCheckRequest {
  /** What was looked at. */
  @IsText(1000)
  note!: string;

  /** The tax code that was looked at; refused when the organisation has another by now. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLine(20)
  taxCode?: string | null;
}

export class IdentityReasonRequest {
  /** Why; for the audit trail. */
  @IsText(1000, 1)
  reason!: string;
}

export class IdentitySettlementRequest {
  /** The organisation that holds the code. */
  @IsIdentifier()
  holderId!: string;

  /** Why; both sides read it, so it names neither. */
  @IsText(1000, 1)
  reason!: string;

  /** The tax code that was looked at; refused when the organisation has another by now. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLine(20)
  taxCode?: string | null;
}
