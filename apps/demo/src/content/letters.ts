import type { Localised } from '#lib/kernel';
import json from './letters.json';
import { keyed, pieces } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

class Letter {
  @IsKey() key!: string;
  @IsLocalised() subject!: Localised;
  @IsLocalised() body!: Localised;
}

export const letters = pieces(Letter, json);
export const letterOf = keyed(letters);
