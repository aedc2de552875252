import { IsIn } from 'class-validator';
import { CERTIFICATE_KINDS, PRODUCT_CATEGORIES } from '#lib/exhibitors';
import type { Translated } from '#lib/kernel';
import { INCOTERMS, type Incoterm } from '#lib/recommendations';
import { AreChoices, AreCodes, IsCode, IsLine, IsTranslated, MayBeNull } from '#platform/http';

const HS_CODE = /^(\d{2}|\d{4}|\d{6}|\d{8})$/;
const LANGUAGE = /^[a-z]{2,3}$/;

export class NeedRequest {
  @IsTranslated(500, { lines: true })
  text!: Translated;

  @MayBeNull()
  @IsIn(PRODUCT_CATEGORIES)
  category!: string | null;

  /** 2, 4, 6 or 8 digits of the Harmonised System, without dots. */
  @MayBeNull()
  @IsCode(HS_CODE)
  hsCode!: string | null;

  @MayBeNull()
  @IsLine(120, 0)
  quantity!: string | null;

  /** Incoterms 2020. */
  @MayBeNull()
  @IsIn(INCOTERMS)
  incoterm!: Incoterm | null;

  @AreChoices(CERTIFICATE_KINDS)
  certificates!: string[];

  /** Languages a meeting can be held in, as tags: "fr". */
  @AreCodes(LANGUAGE, { max: 10 })
  languages!: string[];
}
