import type { Localised } from '#lib/kernel';
import json from './product-words.json';
import { piece } from './read.js';
import { IsLocalised } from './rules.js';

/** What is said of every product: `{good}` of `{brand}`, made in `{commune}` (its name alone: `{place}`), `{province}`. */
class ProductWords {
  @IsLocalised() name!: Localised;
  /** Tours are named after who guides them, and say where they start. */
  @IsLocalised() tourName!: Localised;
  @IsLocalised() tourOrigin!: Localised;
  /** Of what is sold as it was caught or picked. */
  @IsLocalised() rawOrigin!: Localised;
  @IsLocalised() madeOrigin!: Localised;
  @IsLocalised() packedOrigin!: Localised;
}

export const productWords = piece(ProductWords, json);
