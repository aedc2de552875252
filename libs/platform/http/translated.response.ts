import type { Translated } from '#lib/kernel';

/** A content text in several languages, as an answer carries it; missing languages are left out. */
export class TranslatedResponse implements Translated {
  vi?: string;
  en?: string;
  fr?: string;
  zh?: string;
  km?: string;
}
