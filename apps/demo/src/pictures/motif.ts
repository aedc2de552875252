import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Palette } from './colours.js';

const FRAME = /^<svg [^>]*>|<\/svg>\s*$/g;
const drawings = new Map<string, string>();

/** What stands in the motif's file, without the frame that shows it alone; 400 × 400. */
function drawingOf(motif: string): string {
  const known = drawings.get(motif);
  if (known !== undefined) return known;
  const drawing = readFileSync(join(__dirname, 'motifs', `${motif}.svg`), 'utf8')
    .replace(FRAME, '')
    .trim();
  drawings.set(motif, drawing);
  return drawing;
}

/** A thing in the colours of a palette. */
export const drawn = (motif: string, palette: Palette): string =>
  drawingOf(motif).replace(/var\(--(\w+)\)/g, (_, tone: keyof Palette) => palette[tone]);
