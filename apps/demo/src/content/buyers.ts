import { IsIn } from 'class-validator';
import {
  CERTIFICATE_KINDS,
  type CertificateKind,
  PRODUCT_CATEGORIES,
  type ProductCategory,
} from '#lib/exhibitors';
import { type GuestReply, REPLIES, type Reply } from '#lib/invitations';
import { type Incoterm, INCOTERMS } from '#lib/recommendations';
import { AreChoices, AreParts, IsCode, IsLine, IsPart, IsText, IsWhole, MayBeAbsent } from '#platform/http';
import asean from './buyers/asean.json';
import farther from './buyers/farther.json';
import { Guest } from './guest.js';
import { pieces } from './read.js';
import { AreLanguages, IsKey } from './rules.js';

class WantedGood {
  @IsCode(/^(\d{4}|\d{6}|\d{8})$/) hsCode!: string;
  @IsIn(PRODUCT_CATEGORIES) category!: ProductCategory;
}

/** What a buyer looks for: one need for each of the goods. */
export class NeedContent {
  /** In English, whatever its languages are. */
  @IsText(500, 1) text!: string;
  @AreParts(10, () => WantedGood) goods!: WantedGood[];
  @IsLine(120) quantity!: string;
  @IsIn(INCOTERMS) incoterm!: Incoterm;
  @AreChoices(CERTIFICATE_KINDS) certificates!: CertificateKind[];
  @AreLanguages() languages!: string[];
}

class ReplyContent implements GuestReply {
  @IsIn(REPLIES) answer!: Reply;
  @IsText(1000) message!: string;
  @IsWhole(0, 3) plusOnes!: number;
}

export class Buyer {
  @IsKey() key!: string;
  @IsPart(() => Guest) contact!: Guest;
  @IsPart(() => NeedContent) need!: NeedContent;
  /** To the invitation; who has not answered has none. */
  @MayBeAbsent() @IsPart(() => ReplyContent) reply?: ReplyContent;
}

/** Foreign buyers on the list of the campaign. */
export const buyers = pieces(Buyer, [...asean, ...farther]);
