import { textIn, type UiLanguage } from '#lib/kernel';
import type { NeedFields, OwnNeed } from '../matchmaking/api';

/** A need as its form holds it, with its text in the language of the screens. */
export interface NeedValues
  extends Record<string, unknown>, Pick<OwnNeed, 'category' | 'incoterm' | 'certificates' | 'languages'> {
  text: string;
  hsCode: string;
  quantity: string;
}

export const valuesOf = (need: OwnNeed | null, language: UiLanguage): NeedValues => ({
  text: need ? textIn(need.text, language) : '',
  category: need?.category ?? null,
  hsCode: need?.hsCode ?? '',
  quantity: need?.quantity ?? '',
  incoterm: need?.incoterm ?? null,
  certificates: need?.certificates ?? [],
  languages: need?.languages ?? [],
});

/** What is sent of them: the text in the language it is written in, beside those that it had in others. */
export const requestOf = (
  { text, category, hsCode, quantity, incoterm, certificates, languages }: NeedValues,
  language: UiLanguage,
  before: Pick<OwnNeed, 'text'> | null,
): NeedFields => ({
  certificates,
  languages,
  category,
  incoterm,
  text: { ...before?.text, [language]: text },
  hsCode: hsCode === '' ? null : hsCode.replaceAll(/\D/g, ''),
  quantity: quantity === '' ? null : quantity,
});
