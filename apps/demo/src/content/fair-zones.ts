import { t } from './text.js';
import type { PlanZone, ZoneKey } from './types.js';

type Named = Pick<PlanZone, 'name' | 'colour'>;

/** The themed parts of the fair with their colours on the map. */
export const zones: Readonly<Record<ZoneKey, Named>> = {
  seafood: {
    colour: '#e8590c',
    name: t('Thủy sản và cua', 'Seafood and crab', 'Produits de la mer et crabe'),
  },
  produce: {
    colour: '#66a80f',
    name: t('Gạo, trái cây và mật ong', 'Rice, fruit and honey', 'Riz, fruits et miel'),
  },
  drinks: {
    colour: '#0c8599',
    name: t('Đồ uống và thảo dược', 'Drinks and herbs', 'Boissons et plantes médicinales'),
  },
  crafts: {
    colour: '#9c6644',
    name: t('Thủ công mỹ nghệ và du lịch', 'Handicrafts and tourism', 'Artisanat et tourisme'),
  },
  guests: {
    colour: '#5f3dc4',
    name: t(
      'Khách mời trong vùng và quốc tế',
      'Regional and international guests',
      "Invités de la région et de l'étranger",
    ),
  },
  'food-court': { colour: '#c2255c', name: t('Khu ẩm thực', 'Food court', 'Espace restauration') },
};

/** Dong for one 3 × 3 m unit in the middle of a row. */
export const unitPrices: Readonly<Record<ZoneKey, number>> = {
  seafood: 4_500_000,
  produce: 4_000_000,
  drinks: 4_000_000,
  crafts: 3_500_000,
  guests: 6_000_000,
  'food-court': 5_000_000,
};
