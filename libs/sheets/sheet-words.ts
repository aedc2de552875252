import type { Localised } from '#lib/kernel';
import type { Side } from '#lib/matching';

export const SHEET_WORDS = {
  personal: { vi: 'Lịch gặp', en: 'Timetable', fr: 'Planning' },
  tables: { vi: 'Lịch theo bàn', en: 'Table sheets', fr: 'Planning par table' },
  slots: { vi: 'Lịch theo khung giờ', en: 'Slot sheets', fr: 'Planning par créneau' },
  interpreters: { vi: 'Lịch phiên dịch', en: 'Interpreter sheets', fr: 'Planning des interprètes' },
  sheet: { vi: 'Tờ', en: 'Sheet', fr: 'Feuille' },
  day: { vi: 'Ngày', en: 'Day', fr: 'Jour' },
  time: { vi: 'Giờ', en: 'Time', fr: 'Heure' },
  partner: { vi: 'Đối tác', en: 'With', fr: 'Avec' },
  place: { vi: 'Nơi gặp', en: 'Where', fr: 'Lieu' },
  interpreter: { vi: 'Phiên dịch', en: 'Interpreter', fr: 'Interprète' },
  buyer: { vi: 'Nhà mua hàng', en: 'Buyer', fr: 'Acheteur' },
  exhibitor: { vi: 'Đơn vị tham gia', en: 'Exhibitor', fr: 'Exposant' },
  printed: { vi: 'In lúc', en: 'Printed', fr: 'Imprimé le' },
  arrive: { vi: 'Quét khi đến bàn', en: 'Scan when you arrive', fr: 'Scannez à votre arrivée' },
  none: { vi: 'Chưa có cuộc gặp nào.', en: 'No meetings yet.', fr: 'Aucun rendez-vous pour le moment.' },
} satisfies Record<string, Localised>;

export type SheetWord = keyof typeof SHEET_WORDS;

export const SIDE_WORDS: Record<Side, Localised> = {
  buyer: SHEET_WORDS.buyer,
  exhibitor: SHEET_WORDS.exhibitor,
};
