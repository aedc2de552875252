import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DateOnly, groupBy, searchKey, type Translated } from '#lib/kernel';
import {
  foldText,
  type NeedFacts,
  type OfferFacts,
  offerOf,
  type ProductFacts,
  type Side,
  termsOf,
} from '#lib/matching';
import { selectRows } from '#platform/database';
import type { Incoterm } from './entities/need.entity.js';

/** What is shown of an organisation. */
export interface FirmFacts {
  organisationId: string;
  name: string;
  kind: string;
  country: string;
  province: string | null;
  profile: Translated;
  languages: string[];
  logoId: string | null;
  searchKey: string;
}

export interface KnownProduct extends ProductFacts {
  id: string;
  searchKey: string;
}

export interface KnownNeed extends NeedFacts {
  id: string;
  text: Translated;
  incoterm: Incoterm | null;
  searchKey: string;
}

/** A participant with everything that decides whom it fits. */
export interface ParticipantFacts {
  id: string;
  side: Side;
  /** Said yes to being found. */
  findable: boolean;
  groupName: string | null;
  firm: FirmFacts;
  /** Of an exhibitor; a buyer's is empty. */
  offer: OfferFacts & { products: readonly KnownProduct[] };
  /** Of a buyer; an exhibitor has none. */
  needs: readonly KnownNeed[];
}

const PARTICIPANTS = `
  SELECT participant.id AS id, participant.side AS side, participant.findable AS findable,
    participant.group_name AS groupName, organisation.id AS organisationId, organisation.name AS name,
    organisation.kind AS kind, organisation.country AS country, organisation.province AS province,
    organisation.profile AS profile, organisation.languages AS languages, organisation.logo_id AS logoId,
    organisation.search_key AS searchKey
  FROM matchmaking_participant participant
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  WHERE participant.fair_id = ?`;
const PRODUCTS = `
  SELECT participant.id AS participantId, product.id AS id, product.category AS category, product.hs_code AS hsCode,
    product.ocop_stars AS stars, product.name AS name, product.description AS description,
    product.search_key AS searchKey
  FROM matchmaking_participant participant
  JOIN exhibitors_product product ON product.organisation_id = participant.organisation_id
  WHERE participant.fair_id = ? AND participant.side = 'exhibitor' ORDER BY product.id`;
const NEEDS = `
  SELECT need.participant_id AS participantId, need.id AS id, need.text AS text, need.category AS category,
    need.hs_code AS hsCode, need.quantity AS quantity, need.incoterm AS incoterm,
    need.certificates AS certificates, need.languages AS languages
  FROM matchmaking_need need
  JOIN matchmaking_participant participant ON participant.id = need.participant_id
  WHERE participant.fair_id = ? ORDER BY need.id`;
const CERTIFICATES = `
  SELECT DISTINCT participant.id AS participantId, certificate.kind AS kind
  FROM matchmaking_participant participant
  JOIN exhibitors_certificate certificate ON certificate.organisation_id = participant.organisation_id
  WHERE participant.fair_id = ? AND certificate.expires_on >= ?`;

type Owned<T> = T & { participantId: string };
type ParticipantRow = Pick<ParticipantFacts, 'id' | 'side' | 'groupName'> &
  Omit<FirmFacts, 'profile' | 'languages'> & {
    findable: number | boolean | null;
    profile: string;
    languages: string;
  };
type ProductRow = Owned<Omit<KnownProduct, 'name' | 'description'> & { name: string; description: string }>;
type NeedRow = Owned<
  Omit<KnownNeed, 'text' | 'certificates' | 'languages' | 'terms' | 'searchKey'> &
    Record<'text' | 'certificates' | 'languages', string>
>;

/** All participants of a fair with their offers and needs, in four statements. */
@Injectable()
export class FairFactsQuery {
  /** `today` at the fair decides which certificates are in force. */
  async of(manager: EntityManager, fairId: string, today: DateOnly): Promise<ParticipantFacts[]> {
    const participants = await selectRows<ParticipantRow>(manager, PARTICIPANTS, [fairId]);
    const products = byOwner(await selectRows<ProductRow>(manager, PRODUCTS, [fairId]));
    const needs = byOwner(await selectRows<NeedRow>(manager, NEEDS, [fairId]));
    const certificates = byOwner(
      await selectRows<Owned<{ kind: string }>>(manager, CERTIFICATES, [fairId, today]),
    );
    return participants.map(({ id, side, findable, groupName, ...firm }) => {
      const languages = JSON.parse(firm.languages) as string[];
      const profile = JSON.parse(firm.profile) as Translated;
      return {
        id,
        side,
        groupName,
        findable: Boolean(findable),
        firm: { ...firm, languages, profile },
        offer: offerOf({
          products: (products.get(id) ?? []).map(asProduct),
          certificates: (certificates.get(id) ?? []).map(({ kind }) => kind),
          languages,
          profile: foldText(textOf(profile, firm.name)),
        }),
        needs: side === 'buyer' ? (needs.get(id) ?? []).map(asNeed) : [],
      };
    });
  }
}

const byOwner = <T extends { participantId: string }>(rows: readonly T[]): Map<string, T[]> =>
  groupBy(rows, ({ participantId }) => participantId);

const textOf = (text: Translated, ...more: string[]) => [...more, ...Object.values(text)].join(' | ');
const textOfJson = (json: string) => textOf(JSON.parse(json) as Translated);

const asProduct = (row: ProductRow): KnownProduct => ({
  id: row.id,
  category: row.category,
  hsCode: row.hsCode,
  stars: row.stars,
  searchKey: row.searchKey,
  name: foldText(textOfJson(row.name)),
  description: foldText(textOfJson(row.description)),
});

function asNeed({ id, category, hsCode, quantity, incoterm, ...row }: NeedRow): KnownNeed {
  const text = JSON.parse(row.text) as Translated;
  return {
    id,
    category,
    hsCode,
    quantity,
    incoterm,
    text,
    certificates: JSON.parse(row.certificates) as string[],
    languages: JSON.parse(row.languages) as string[],
    terms: termsOf(text),
    searchKey: searchKey(textOf(text)),
  };
}
