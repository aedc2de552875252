const STATES = ['available', 'claimed', 'available', 'held', 'available', 'blocked', 'claimed'] as const;
/** Booths of 3 × 3 m stand in double rows of this length. */
const ROW = 50;
const BOOTH = 3;
const AISLE = 3;

interface Place {
  zone: number;
  x: number;
  y: number;
}

/** Zones lie side by side, each with its rows back to back and an aisle after two. */
function placeOf(index: number, zones: number): Place {
  const row = Math.floor(index / ROW);
  const zone = row % zones;
  const down = Math.floor(row / zones);
  return {
    zone,
    x: 2 + zone * (ROW * BOOTH + AISLE) + (index % ROW) * BOOTH,
    y: 4 + down * BOOTH + Math.floor(down / 2) * AISLE,
  };
}

/** What the API says of the booths of a fair: one hall with so many, in as many zones as make it about square. */
export function largeBoard(booths: number) {
  const zones = Math.max(1, Math.round(Math.sqrt(booths / 2_000)) + 1);
  const rows = Math.ceil(booths / ROW / zones);
  const depthM = 6 + rows * BOOTH + Math.ceil(rows / 2) * AISLE;
  const width = ROW * BOOTH;
  return {
    currency: 'VND',
    halls: [
      {
        id: 'hall',
        name: 'A',
        widthM: 4 + zones * (width + AISLE),
        depthM,
        zones: Array.from({ length: zones }, (_, zone) => ({
          id: `zone-${zone}`,
          name: `OCOP ${zone + 1}`,
          colour: '#158676',
          ...{ x: 1 + zone * (width + AISLE), y: 1, w: width + 2, d: depthM - 2 },
        })),
        booths: Array.from({ length: booths }, (_, index) => {
          const { zone, x, y } = placeOf(index, zones);
          const number = `${String.fromCharCode(65 + zone)}${index + 1}`;
          const state = STATES[(index * 3) % STATES.length]!;
          return {
            ...{ id: `booth-${index}`, number, x, y, w: BOOTH, d: BOOTH, state },
            ...{ corner: index % 9 === 0, power: index % 2 === 0, water: index % 5 === 0, areaM2: 9 },
            priceMinor: 12_000_000,
            ...(state === 'claimed' && { exhibitorName: 'HTX Tôm khô Rạch Gốc' }),
          };
        }),
      },
    ],
  };
}
