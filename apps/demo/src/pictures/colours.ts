import { ArrayMinSize, IsInt } from 'class-validator';
import { AreParts, IsCode } from '#platform/http';
import { keyed, piece } from '../content/read.js';
import { IsKey } from '../content/rules.js';
import json from './colours.json';

const HEX = /^#[0-9a-f]{6}$/;

/** Colours of one picture: ground, its lighter disc, the thing's main, dark and light tones, and an accent. */
export class Palette {
  @IsCode(HEX) ground!: string;
  @IsCode(HEX) disc!: string;
  @IsCode(HEX) main!: string;
  @IsCode(HEX) dark!: string;
  @IsCode(HEX) light!: string;
  @IsCode(HEX) accent!: string;
}

class MotifColours {
  @IsKey() key!: string;
  /** Palettes that suit it, by their place in the list: nobody wants blue honey. */
  @ArrayMinSize(1) @IsInt({ each: true }) palettes!: number[];
}

/** Each palette stands on its own: the thing keeps its distance from the ground in lightness. */
class Colours {
  @AreParts(20, () => Palette) palettes!: Palette[];
  @AreParts(50, () => MotifColours) motifs!: MotifColours[];
}

const colours = piece(Colours, json);
const coloursOf = keyed(() => colours().motifs);

/** Every kind of thing that is drawn. */
export const motifKeys = () => colours().motifs.map(({ key }) => key);

/** The palettes that suit a motif. */
export const palettesOf = (motif: string): Palette[] =>
  coloursOf(motif).palettes.map((at) => colours().palettes[at]!);
