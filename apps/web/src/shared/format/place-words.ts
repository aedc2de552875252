import { useTranslation } from 'react-i18next';

/** A numbered place at which meetings are held. */
export interface Place {
  kind: 'table' | 'booth' | 'room' | 'video';
  number: number;
  /** The hall it stands in, where that is known. */
  hallName?: string | null;
}

interface HeldAt {
  tableNumber: number | null;
  tableKind: Place['kind'] | null;
  hallName?: string | null;
}

/** Where a meeting is held; null: nowhere yet. */
export const placeOf = ({ tableNumber, tableKind, hallName = null }: HeldAt): Place | null =>
  tableNumber === null || tableKind === null ? null : { number: tableNumber, kind: tableKind, hallName };

/** A name that begins a sentence, as it stands within one. */
export const withinSentence = (name: string, language: string): string =>
  name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);

/** How people call the places of meetings; nothing for no place. */
export function usePlaceWords() {
  const { t, i18n } = useTranslation('work');
  const tableName = (place: Place | null): string =>
    place ? t(`place.${place.kind}`, { number: place.number }) : '';
  const placeName = (place: Place | null): string =>
    [tableName(place), place?.hallName].filter(Boolean).join(', ');
  return {
    /** "Bàn 7". */
    tableName,
    /** "Bàn 7, Nhà A". */
    placeName,
    /** "bàn 7". */
    tableWithin: (place: Place | null): string => withinSentence(tableName(place), i18n.language),
    /** "bàn 7, Nhà A". */
    placeWithin: (place: Place | null): string => withinSentence(placeName(place), i18n.language),
  };
}
