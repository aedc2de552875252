import type { KnownNeed, Need } from '#lib/matchmaking';
import type { NeedResponse } from './needs.response.js';

export const presentNeed = (need: Need | KnownNeed): NeedResponse => ({
  id: need.id,
  text: need.text,
  category: need.category,
  hsCode: need.hsCode,
  quantity: need.quantity,
  incoterm: need.incoterm,
  certificates: [...need.certificates],
  languages: [...need.languages],
});
