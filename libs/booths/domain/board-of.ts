import { type ContentLanguage, textIn, type Translated } from '#lib/kernel';
import { type BoardHall, type BoardReader, boardBooth, type BoothBoard, type BoothRow } from './board.js';

/** A hall with one of its zones, or with none. */
export interface GroundRow {
  hallId: string;
  hallName: string;
  hallWidthCm: number;
  hallDepthCm: number;
  zoneId: string | null;
  zoneName: string;
  colour: string;
  xCm: number;
  yCm: number;
  widthCm: number;
  depthCm: number;
}

interface BoardView {
  reader: BoardReader;
  now: Date;
  language: ContentLanguage;
}

/** Puts the rows of the board's statements together. */
export function boardOf(
  currency: string,
  ground: readonly GroundRow[],
  booths: readonly BoothRow[],
  { reader, now, language }: BoardView,
): BoothBoard {
  const halls = hallsOf(ground, language);
  for (const row of booths) halls.get(row.hallId)?.booths.push(boardBooth(row, reader, now));
  return { currency, halls: [...halls.values()] };
}

function hallsOf(rows: readonly GroundRow[], language: ContentLanguage): Map<string, BoardHall> {
  const halls = new Map<string, BoardHall>();
  for (const row of rows) {
    const { hallId: id, hallName: name } = row;
    const hall = halls.get(id) ?? {
      id,
      name,
      widthM: row.hallWidthCm / 100,
      depthM: row.hallDepthCm / 100,
      zones: [],
      booths: [],
    };
    halls.set(id, hall);
    if (row.zoneId === null) continue;
    hall.zones.push({
      id: row.zoneId,
      name: textIn(JSON.parse(row.zoneName) as Translated, language),
      colour: row.colour,
      x: row.xCm / 100,
      y: row.yCm / 100,
      w: row.widthCm / 100,
      d: row.depthCm / 100,
    });
  }
  return halls;
}
