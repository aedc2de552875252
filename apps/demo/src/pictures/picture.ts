import { seeded } from '../content/seeded.js';
import { palettesOf } from './colours.js';
import { drawn } from './motif.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Breaks at spaces into at most two lines that still read at the size of a thumbnail; the rest becomes an ellipsis. */
export function labelLines(label: string, width = 20): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines;
}

function labelOf(label: string, colour: string, paper: string): string {
  const lines = labelLines(label);
  if (lines.length === 0) return '';
  const size = lines.length > 1 ? 27 : 32;
  const first = lines.length > 1 ? 433 : 452;
  const texts = lines
    .map((text, i) => `<text x="200" y="${first + i * 34}">${escaped(text)}</text>`)
    .join('');
  return (
    `<rect y="392" width="400" height="108" fill="${paper}"/>` +
    `<g font-family="'Be Vietnam Pro','Noto Sans','DejaVu Sans',sans-serif" font-weight="600" font-size="${size}" text-anchor="middle" fill="${colour}">${texts}</g>`
  );
}

/**
 * A flat illustration of a product as an SVG document of 400 × 500 (400 × 400 without a label).
 * The seed chooses colours and small variations; equal arguments give equal pictures.
 */
export function picture(seed: string, label: string, motif: string): string {
  const chance = seeded(`${seed}/${motif}`);
  const palette = chance.pick(palettesOf(motif));
  const [discX, discY, radius] = [
    chance.between(180, 220),
    chance.between(180, 210),
    chance.between(158, 176),
  ];
  const turn = chance.between(-6, 6);
  const height = label ? 500 : 400;
  const title = label ? `<title>${escaped(label)}</title>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 ${height}" width="400" height="${height}" role="img">${title}` +
    `<rect width="400" height="${height}" fill="${palette.ground}"/>` +
    `<circle cx="${discX}" cy="${discY}" r="${radius}" fill="${palette.disc}"/>` +
    `<g transform="rotate(${turn} 200 200)">${drawn(motif, palette)}</g>` +
    `${labelOf(label, palette.dark, palette.disc)}</svg>`
  );
}

/** A firm's mark: the motif of its first product in a disc, with the initials of its brand. */
export function logo(seed: string, brand: string, motif: string): string {
  const palette = seeded(seed).pick(palettesOf(motif));
  const initials = brand
    .split(' ')
    .filter(Boolean)
    .slice(0, 3)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img"><title>${escaped(brand)}</title>` +
    `<rect width="400" height="400" rx="72" fill="${palette.disc}"/>` +
    `<circle cx="200" cy="158" r="132" fill="${palette.ground}"/>` +
    `<g transform="translate(78 36) scale(0.61)">${drawn(motif, palette)}</g>` +
    `<text x="200" y="370" font-family="'Be Vietnam Pro','Noto Sans','DejaVu Sans',sans-serif" font-weight="700" font-size="72" letter-spacing="4" text-anchor="middle" fill="${palette.dark}">${escaped(initials)}</text></svg>`
  );
}
