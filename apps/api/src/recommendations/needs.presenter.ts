import type { KnownNeed, Need } from '#lib/recommendations';
import { versionOf } from '#platform/database';
import type { NeedResponse, OwnNeedResponse } from './needs.response.js';

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

/** To the buyer itself, which may change it. */
export const presentOwnNeed = (need: Need): OwnNeedResponse => ({
  ...presentNeed(need),
  version: versionOf(need),
});
