import type { Translated } from '#lib/kernel';

export class NeedResponse {
  id!: string;
  text!: Translated;
  category!: string | null;
  hsCode!: string | null;
  quantity!: string | null;
  incoterm!: string | null;
  certificates!: string[];
  languages!: string[];
}

export class NeedListResponse {
  items!: NeedResponse[];
}
