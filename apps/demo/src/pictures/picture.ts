import { motifs, type Palette } from './picture-motifs.js';
import { seeded } from '../content/seeded.js';
import type { Motif } from '../content/types.js';

type Tones = readonly [
  ground: string,
  disc: string,
  main: string,
  dark: string,
  light: string,
  accent: string,
];

/** Each stands on its own: the thing keeps its distance from the ground in lightness. */
const tones: readonly [Tones, ...Tones[]] = [
  ['#f6e3c5', '#fff4e0', '#e8590c', '#8a2f04', '#ffe8cc', '#2b8a3e'],
  ['#cfe8ef', '#eaf7fa', '#0b7285', '#083d4a', '#e3fafc', '#f08c00'],
  ['#dcecc9', '#f2f9e8', '#5c940d', '#2c4a06', '#f4fce3', '#e67700'],
  ['#f3d9e3', '#fdf0f5', '#c2255c', '#66103a', '#fff0f6', '#1098ad'],
  ['#fbe6a8', '#fff6d6', '#d9780a', '#6d3a04', '#fff3bf', '#c92a2a'],
  ['#dbe0f5', '#f0f2fc', '#4263eb', '#1f2f7a', '#e7ecff', '#f59f00'],
  ['#ead9c8', '#f8efe6', '#9c5b2e', '#4d2a12', '#fbeadb', '#0b7285'],
  ['#cdeadd', '#ebf8f2', '#087f5b', '#043f2d', '#e6fcf5', '#d9480f'],
];

/** Palettes that suit a thing: nobody wants blue honey. */
const suiting: Readonly<Record<Motif, readonly [number, ...number[]]>> = {
  crab: [0, 3, 4, 6],
  shrimp: [0, 3, 4],
  fish: [0, 1, 5, 7],
  jar: [0, 3, 4, 6, 7],
  honey: [0, 4, 6],
  rice: [0, 1, 2, 5, 7],
  cup: [0, 1, 2, 6, 7],
  bottle: [0, 1, 3, 6, 7],
  basket: [0, 2, 4, 6],
  leaf: [2, 7],
  boat: [0, 1, 5, 6, 7],
  fruit: [0, 2, 3, 4],
  banana: [4],
  salt: [1, 5, 7],
  shell: [1, 3, 5, 6],
};

const paletteOf = ([ground, disc, main, dark, light, accent]: Tones): Palette => ({
  ground,
  disc,
  main,
  dark,
  light,
  accent,
});

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
export function picture(seed: string, label: string, motif: Motif): string {
  const chance = seeded(`${seed}/${motif}`);
  const palette = paletteOf(tones[chance.pick(suiting[motif])] ?? tones[0]);
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
    `<g transform="rotate(${turn} 200 200)">${motifs[motif](palette)}</g>` +
    `${labelOf(label, palette.dark, palette.disc)}</svg>`
  );
}

/** A firm's mark: the motif of its first product in a disc, with the initials of its brand. */
export function logo(seed: string, brand: string, motif: Motif): string {
  const palette = paletteOf(tones[seeded(seed).pick(suiting[motif])] ?? tones[0]);
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
    `<g transform="translate(78 36) scale(0.61)">${motifs[motif](palette)}</g>` +
    `<text x="200" y="370" font-family="'Be Vietnam Pro','Noto Sans','DejaVu Sans',sans-serif" font-weight="700" font-size="72" letter-spacing="4" text-anchor="middle" fill="${palette.dark}">${escaped(initials)}</text></svg>`
  );
}
