import { PICTURE } from '../../support/api/file-form.js';
import { formWith } from '../../support/upload.js';
import type { Firm, Office } from './offices-and-firms.js';

interface Sides {
  sides: { organisationId: string; name: string; document: object | null; isRefuted: boolean }[];
  moreSides: number;
}

/** Shows a paper that tells whose the tax code is. */
export const show = ({ client, path }: Firm) =>
  client.send('PUT', `${path}/identity/document`, formWith(PICTURE.data, 'dang-ky.png'));

/** What an organiser sees of a dispute about a firm's tax code. */
export const sidesOf = async ({ client, path }: Office, { id }: Firm) =>
  (await client.get<Sides>(`${path}/identities/${id}`)).body;

export const REASON = 'Đã đối chiếu';

/** An organiser's word on whose the tax code is. */
export const settle = ({ client, path }: Office, { id }: Firm, holder: { id: string }) =>
  client.post(`${path}/identities/${id}/settlement`, { holderId: holder.id, reason: REASON });
