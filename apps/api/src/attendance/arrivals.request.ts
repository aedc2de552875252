import { IsLine } from '#platform/http';

export class ArrivalRequest {
  /** What the QR code at the table says after "/arrive/". */
  @IsLine(80)
  code!: string;
}
