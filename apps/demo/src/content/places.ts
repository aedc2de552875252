import { AreParts, IsCode, IsLine } from '#platform/http';
import json from './places.json';
import { keyed, piece } from './read.js';
import { IsKey } from './rules.js';

/** A province before 1 July 2025, by which codes and numbers begin. */
class FormerProvince {
  @IsLine(80) name!: string;
  /** First two digits of tax codes first issued there. */
  @IsCode(/^\d{2}$/) taxPrefix!: string;
  /** First three digits of personal numbers of people born there. */
  @IsCode(/^\d{3}$/) birthPrefix!: string;
  @IsCode(/^0\d{3}$/) areaCode!: string;
}

/** A commune or ward, with the district (or town) and the province it lay in before 1 July 2025. */
class PlaceContent {
  @IsKey() key!: string;
  @IsLine(80) commune!: string;
  @IsLine(80) province!: string;
  @IsLine(80) formerDistrict!: string;
  @IsLine(80) formerProvince!: string;
}

class PlacesContent {
  @AreParts(40, () => FormerProvince) formerProvinces!: FormerProvince[];
  @AreParts(200, () => PlaceContent) places!: PlaceContent[];
}

export interface Place extends PlaceContent {
  former: FormerProvince;
}

const content = piece(PlacesContent, json);

/** A place of the content by its key. */
export const placeOf = keyed(() =>
  content().places.map((place): Place => {
    const former = content().formerProvinces.find(({ name }) => name === place.formerProvince)!;
    return { ...place, former };
  }),
);
