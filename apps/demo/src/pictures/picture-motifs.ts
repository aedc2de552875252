import type { Motif } from '../content/types.js';

/** Colours of one picture: ground, its lighter disc, the thing's main, dark and light tones, and an accent. */
export interface Palette {
  readonly ground: string;
  readonly disc: string;
  readonly main: string;
  readonly dark: string;
  readonly light: string;
  readonly accent: string;
}

type Draw = (p: Palette) => string;

const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const dot = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
/** White things need an edge, or they vanish on the disc. */
const white = (d: string, edge: string): string =>
  `<path d="${d}" fill="#ffffff" stroke="${edge}" stroke-width="6" stroke-linejoin="round"/>`;
const box = (x: number, y: number, w: number, h: number, r: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
const mirrored = (part: string): string => `${part}<g transform="translate(400 0) scale(-1 1)">${part}</g>`;
const grains = (points: readonly (readonly [number, number, number])[], fill: string): string =>
  points
    .map(
      ([x, y, turn]) =>
        `<ellipse cx="${x}" cy="${y}" rx="11" ry="4.5" fill="${fill}" transform="rotate(${turn} ${x} ${y})"/>`,
    )
    .join('');

const crab: Draw = (p) =>
  mirrored(
    line('M142 236 Q104 236 88 262', p.dark, 13) +
      line('M146 256 Q112 264 100 292', p.dark, 13) +
      line('M156 272 Q130 288 124 314', p.dark, 13) +
      line('M146 208 Q104 196 98 158', p.main, 20) +
      path(
        'M98 172 C58 160 52 106 88 84 C84 108 92 118 102 124 C104 108 114 98 128 96 C146 124 134 168 98 172Z',
        p.main,
      ) +
      line('M178 178 L172 148', p.dark, 7),
  ) +
  path(
    'M200 166 C268 166 300 194 296 226 C291 266 246 288 200 288 C154 288 109 266 104 226 C100 194 132 166 200 166Z',
    p.main,
  ) +
  path(
    'M200 262 C236 262 262 250 280 238 C264 272 232 288 200 288 C168 288 136 272 120 238 C138 250 164 262 200 262Z',
    p.dark,
  ) +
  oval(164, 198, 20, 9, p.light) +
  dot(170, 142, 11, p.light) +
  dot(230, 142, 11, p.light) +
  dot(171, 143, 5, p.dark) +
  dot(229, 143, 5, p.dark) +
  line('M176 230 Q200 246 224 230', p.light, 6);

const shrimp: Draw = (p) =>
  line('M262 132 Q318 92 330 140', p.dark, 5) +
  line('M266 140 Q326 126 322 172', p.dark, 5) +
  line('M222 214 l-12 26 M198 230 l-6 28 M240 194 l-4 26', p.dark, 8) +
  path(
    'M290 142 C266 100 196 98 150 142 C108 184 108 254 156 284 C164 289 174 284 172 274 C166 246 176 226 204 214 C244 198 288 186 290 142Z',
    p.main,
  ) +
  line('M200 114 Q204 160 232 200', p.light, 7) +
  line('M160 136 Q176 176 206 212', p.light, 7) +
  line('M130 176 Q152 204 180 234', p.light, 7) +
  line('M122 226 Q144 240 168 262', p.light, 7) +
  path(
    'M158 276 C128 292 118 312 122 330 C142 326 156 314 166 298 C170 316 182 326 200 328 C200 306 190 286 168 272Z',
    p.dark,
  ) +
  dot(262, 134, 8, p.dark);

const fish: Draw = (p) =>
  path('M276 200 C300 166 322 154 344 150 C334 184 334 216 344 250 C322 246 300 234 276 200Z', p.dark) +
  path('M168 144 C186 112 224 108 250 122 C240 138 232 150 226 160Z', p.dark) +
  path('M60 204 C92 142 188 122 286 200 C188 280 92 266 60 204Z', p.main) +
  path('M64 208 C104 254 196 260 280 204 C190 280 92 266 64 208Z', p.dark) +
  line('M126 160 Q146 202 126 246', p.light, 7) +
  line('M164 184 q12 16 0 32 M194 178 q12 20 0 42 M224 184 q10 16 0 30', p.light, 6) +
  dot(98, 190, 12, p.light) +
  dot(97, 190, 6, p.dark);

const jar: Draw = (p) =>
  box(136, 96, 128, 36, 10, p.accent) +
  path(
    'M146 132 H254 C254 148 284 152 284 184 V290 C284 308 272 318 256 318 H144 C128 318 116 308 116 290 V184 C116 152 146 148 146 132Z',
    p.main,
  ) +
  box(116, 196, 168, 78, 0, p.light) +
  path('M160 256 C160 226 180 214 200 208 C220 214 240 226 240 256Z', p.dark) +
  line('M136 182 V170 Q140 160 150 158', p.light, 7);

const honey: Draw = (p) =>
  box(140, 92, 120, 30, 12, p.dark) +
  path(
    'M138 122 H262 C304 152 312 220 292 272 C284 300 266 316 242 316 H158 C134 316 116 300 108 272 C88 220 96 152 138 122Z',
    p.main,
  ) +
  path(
    'M134 122 H266 C282 132 290 148 288 162 C280 184 264 170 256 186 C248 214 228 206 224 184 C218 166 200 168 196 190 C190 232 166 226 162 194 C156 170 124 190 112 164 C112 146 120 132 134 122Z',
    p.light,
  ) +
  path('M200 222 l28 16 v32 l-28 16 l-28 -16 v-32Z', p.accent) +
  line('M284 70 L232 160', p.dark, 10) +
  oval(230, 164, 20, 15, p.dark);

const rice: Draw = (p) =>
  white('M108 196 C116 132 168 108 200 108 C232 108 284 132 292 196Z', p.main) +
  grains(
    [
      [162, 152, 20],
      [196, 132, -10],
      [234, 150, -25],
      [180, 178, 5],
      [220, 180, 30],
      [258, 178, 10],
      [144, 180, -20],
    ],
    p.accent,
  ) +
  path('M84 192 H316 C314 254 276 298 240 306 H160 C124 298 86 254 84 192Z', p.main) +
  path('M88 214 H312 C310 224 306 234 302 242 H98 C94 234 90 224 88 214Z', p.accent) +
  box(158, 302, 84, 18, 8, p.dark) +
  line('M262 84 L224 124 M288 92 L240 128', p.dark, 8);

const cup: Draw = (p) =>
  line(
    'M166 128 q-14 -18 0 -36 t0 -34 M204 128 q-14 -18 0 -36 t0 -34 M242 128 q-14 -18 0 -36 t0 -34',
    p.main,
    8,
  ) +
  line('M282 186 C330 176 330 256 270 252', p.main, 18) +
  path('M112 152 H292 V222 C292 274 258 300 224 300 H180 C146 300 112 274 112 222Z', p.main) +
  oval(202, 154, 90, 18, p.dark) +
  oval(202, 157, 74, 11, p.accent) +
  path('M200 270 C170 246 170 216 204 202 C232 222 232 250 200 270Z', p.light) +
  line('M202 214 L199 260', p.main, 5) +
  oval(202, 316, 124, 14, p.dark);

const bottle: Draw = (p) =>
  box(176, 58, 48, 30, 8, p.dark) +
  path(
    'M180 88 H220 V136 C220 156 254 162 254 200 V304 C254 316 246 324 234 324 H166 C154 324 146 316 146 304 V200 C146 162 180 156 180 136Z',
    p.main,
  ) +
  box(146, 206, 108, 84, 0, p.light) +
  path('M200 222 C220 242 224 256 216 268 C208 278 192 278 184 268 C176 256 180 242 200 222Z', p.accent) +
  line('M196 104 V134 Q194 146 184 154', p.light, 6);

const basket: Draw = (p) =>
  line('M118 198 C118 74 282 74 282 198', p.dark, 14) +
  path('M92 190 H308 L284 302 C282 312 274 318 264 318 H136 C126 318 118 312 116 302Z', p.main) +
  line('M104 226 H296 M110 258 H290 M116 290 H284', p.light, 8) +
  line('M136 200 L148 314 M168 200 L174 314 M200 200 V314 M232 200 L226 314 M264 200 L252 314', p.dark, 6) +
  box(82, 178, 236, 28, 13, p.accent);

const leaf: Draw = (p) =>
  path('M204 322 C96 286 86 170 152 96 C168 172 214 196 204 322Z', p.dark) +
  path('M196 322 C190 200 240 170 300 118 C326 214 290 300 196 322Z', p.main) +
  path('M200 328 C158 226 168 132 206 62 C246 140 248 236 200 328Z', p.accent) +
  line('M200 334 Q204 200 206 112', p.light, 6) +
  line('M202 286 Q248 250 276 186', p.light, 5) +
  line('M196 290 Q150 230 148 156', p.light, 5) +
  line('M204 220 l22 -24 M203 190 l-18 -22 M204 168 l16 -18', p.light, 4);

const boat: Draw = (p) =>
  dot(282, 122, 36, p.accent) +
  line('M232 84 L168 286', p.dark, 9) +
  path('M148 222 C158 176 242 176 252 222Z', p.accent) +
  line('M150 222 V236 M250 222 V236', p.dark, 7) +
  path(
    'M52 208 C92 240 150 246 200 246 C250 246 308 240 348 208 C332 270 292 288 250 288 H150 C108 288 68 270 52 208Z',
    p.main,
  ) +
  path(
    'M66 240 C100 262 152 266 200 266 C248 266 300 262 334 240 C316 278 284 288 250 288 H150 C116 288 84 278 66 240Z',
    p.dark,
  ) +
  line('M60 308 q20 -14 40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0', p.main, 8) +
  line('M100 330 q20 -14 40 0 t40 0 t40 0 t40 0 t40 0', p.main, 6);

const fruit: Draw = (p) =>
  path('M206 128 C206 96 232 74 276 76 C276 112 246 134 206 128Z', p.accent) +
  line('M200 142 Q200 112 186 90', p.dark, 9) +
  path(
    'M200 134 C240 108 306 140 302 214 C298 276 250 318 200 318 C150 318 102 276 98 214 C94 140 160 108 200 134Z',
    p.main,
  ) +
  path('M302 206 C304 274 250 318 200 318 C156 318 116 290 102 248 C150 292 258 284 302 206Z', p.dark) +
  oval(146, 186, 16, 28, p.light);

const banana: Draw = (p) =>
  path(
    'M236 84 C262 70 278 82 272 104 C318 204 262 320 132 318 C112 318 108 296 126 288 C214 254 246 184 232 104Z',
    p.main,
  ) +
  path('M272 104 C318 204 262 320 132 318 C122 318 116 312 115 305 C220 300 268 222 254 108Z', p.dark) +
  path(
    'M232 88 C206 66 182 76 184 100 C126 176 132 262 96 292 C86 306 98 320 114 314 C200 286 250 190 240 106Z',
    p.main,
  ) +
  line('M206 116 C184 180 168 244 122 292', p.light, 7) +
  path('M180 66 C200 50 262 50 282 68 C290 84 280 100 268 104 H196 C182 98 174 82 180 66Z', p.dark);

const salt: Draw = (p) =>
  dot(290, 108, 34, p.accent) +
  white('M58 294 L150 142 C156 132 168 132 174 142 L266 294Z', p.main) +
  path('M174 142 L266 294 H182 C198 250 188 190 162 135 C167 134 171 137 174 142Z', p.main) +
  white('M190 294 L256 186 C261 178 271 178 276 186 L342 294Z', p.main) +
  path('M276 186 L342 294 H278 C288 256 282 220 266 180 C270 180 273 182 276 186Z', p.main) +
  box(48, 290, 304, 18, 9, p.dark) +
  line('M84 328 H168 M196 328 H316', p.main, 7);

const shell: Draw = (p) =>
  path(
    'M200 300 C160 296 88 246 84 190 C82 170 100 160 114 168 C112 136 142 120 160 138 C166 106 234 106 240 138 C258 120 288 136 286 168 C300 160 318 170 316 190 C312 246 240 296 200 300Z',
    p.main,
  ) +
  line(
    'M200 290 L200 128 M192 288 L152 150 M208 288 L248 150 M184 286 L110 182 M216 286 L290 182',
    p.light,
    7,
  ) +
  path('M158 292 C172 276 228 276 242 292 C246 312 154 312 158 292Z', p.dark);

/** A drawing of each kind of thing on a field of 400 × 400. */
export const motifs: Readonly<Record<Motif, Draw>> = {
  crab,
  shrimp,
  fish,
  jar,
  honey,
  rice,
  cup,
  bottle,
  basket,
  leaf,
  boat,
  fruit,
  banana,
  salt,
  shell,
};
