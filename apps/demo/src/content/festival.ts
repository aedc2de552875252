import { programmeDayOne } from './programme-day-one.js';
import { programmeDayThree } from './programme-day-three.js';
import { programmeDayTwo } from './programme-day-two.js';
import { t } from './text.js';
import type { Festival, ProgrammeItem } from './types.js';

/** The square where the festival takes place, with its musical fountain and the shrimp monument. */
export const square = {
  name: t('Quảng trường Phan Ngọc Hiển', 'Phan Ngọc Hiển Square', 'Place Phan Ngọc Hiển'),
  address: {
    line: 'Đường Lê Duẩn',
    commune: 'phường An Xuyên',
    province: 'Cà Mau',
    formerAddress: 'Đường Lê Duẩn, thành phố Cà Mau, tỉnh Cà Mau',
  },
};

export const festival: Festival = {
  key: 'ngay-hoi-cua-ca-mau',
  name: t('Ngày hội Cua Cà Mau', 'Cà Mau Crab Festival', 'Fête du crabe de Cà Mau'),
  edition: t(
    'Ngày hội Cua Cà Mau lần thứ II',
    'Second Cà Mau Crab Festival',
    'Deuxième Fête du crabe de Cà Mau',
  ),
  editionNumber: 2,
  description: t(
    'Ba ngày ở nơi sông gặp biển: thi bắt cua, thi nấu cua, đờn ca tài tử, hội thảo nghề cua và hội chợ OCOP của các tỉnh Đồng bằng sông Cửu Long.',
    'Three days where the rivers meet the sea: crab-catching and cooking contests, southern chamber music, a seminar on crab farming and the OCOP fair of the Mekong Delta.',
    "Trois jours là où les rivières rejoignent la mer : concours de pêche et de cuisine du crabe, musique de chambre du Sud, séminaire sur l'élevage et foire OCOP du delta du Mékong.",
  ),
  firstDay: '2025-11-20',
  lastDay: '2025-11-22',
  venue: square,
  stages: [
    {
      key: 'main',
      name: t('Sân khấu chính', 'Main stage', 'Grande scène'),
      place: t(
        'Giữa quảng trường, trước nhạc nước',
        'Centre of the square, before the musical fountain',
        'Au centre de la place, devant la fontaine musicale',
      ),
    },
    {
      key: 'south',
      name: t('Sân khấu Mũi', 'Cape stage', 'Scène du Cap'),
      place: t(
        'Góc phía nam quảng trường, cạnh hội trường A',
        'South corner of the square, beside hall A',
        'Angle sud de la place, à côté du hall A',
      ),
    },
  ],
};

export const programme: readonly ProgrammeItem[] = [
  ...programmeDayOne,
  ...programmeDayTwo,
  ...programmeDayThree,
];
