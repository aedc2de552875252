import { textIn, type UiLanguage } from '#lib/kernel';
import {
  type Fair,
  fairPhase,
  fairVerbs,
  type PlanCheck,
  type PlannedHall,
  type PublicFair,
} from '#lib/fairs';
import { versionOf } from '#platform/database';
import type { FairListItem, FairResponse, PublicFairItem, PublicFairResponse } from './fairs.response.js';
import type { PlanCheckResponse, PreviewHall } from './plan.response.js';

export const presentFair = (fair: Fair, now: Date): FairResponse => ({
  id: fair.id,
  editionId: fair.editionId,
  slug: fair.slug,
  name: fair.name,
  description: fair.description,
  venue: fair.venue,
  venueAddress: fair.venueAddress,
  openingHours: fair.openingHours,
  rules: fair.rules,
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  applicationsOpenAt: fair.applicationsOpenAt.toISOString(),
  applicationsCloseAt: fair.applicationsCloseAt.toISOString(),
  boothChoiceClosesAt: fair.boothChoiceClosesAt?.toISOString() ?? null,
  holdMinutes: fair.holdMinutes,
  boothsPerExhibitor: fair.boothsPerExhibitor,
  currency: fair.currency,
  timeZone: fair.timeZone,
  state: fair.state,
  phase: fairPhase(fair, now),
  verbs: fairVerbs(fair, now),
  version: versionOf(fair),
});

export const presentFairItem = (
  fair: Fair,
  { rentableBooths, language, now }: { rentableBooths: number; language: UiLanguage; now: Date },
): FairListItem => ({
  id: fair.id,
  slug: fair.slug,
  name: textIn(fair.name, language),
  venue: textIn(fair.venue, language),
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  phase: fairPhase(fair, now),
  rentableBooths,
});

export const presentPublicItem = (
  { fair, organiserName, phase }: PublicFair,
  language: UiLanguage,
): PublicFairItem => ({
  id: fair.id,
  slug: fair.slug,
  name: textIn(fair.name, language),
  organiserName: textIn(organiserName, language),
  venue: textIn(fair.venue, language),
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  phase,
});

export const presentPublicFair = (published: PublicFair, language: UiLanguage): PublicFairResponse => ({
  ...presentPublicItem(published, language),
  description: textIn(published.fair.description, language),
  venueAddress: published.fair.venueAddress,
  openingHours: textIn(published.fair.openingHours, language),
  rules: textIn(published.fair.rules, language),
  applicationsOpenAt: published.fair.applicationsOpenAt.toISOString(),
  applicationsCloseAt: published.fair.applicationsCloseAt.toISOString(),
  boothsPerExhibitor: published.fair.boothsPerExhibitor,
  holdMinutes: published.fair.holdMinutes,
  currency: published.fair.currency,
  timeZone: published.fair.timeZone,
});

export const presentPlanCheck = ({ plan, ...check }: PlanCheck, language: UiLanguage): PlanCheckResponse => ({
  ...check,
  halls: plan?.halls.map((hall, at) => previewOf(hall, at, language)) ?? [],
});

const previewOf = (hall: PlannedHall, hallAt: number, language: UiLanguage): PreviewHall => ({
  id: `hall-${hallAt}`,
  name: hall.name,
  widthM: hall.widthCm / 100,
  depthM: hall.depthCm / 100,
  zones: hall.zones.map(({ name, colour, ...place }, at) => ({
    id: `zone-${hallAt}-${at}`,
    name: textIn(name, language),
    colour,
    ...metresOf(place),
  })),
  booths: hall.booths.map((booth) => ({
    id: `booth-${booth.number}`,
    number: booth.number,
    ...metresOf(booth),
    state: booth.blocked ? 'blocked' : 'available',
    corner: booth.corner,
    power: booth.power,
    water: booth.water,
    areaM2: (booth.widthCm * booth.depthCm) / 10_000,
    priceMinor: booth.priceMinor,
  })),
});

const metresOf = (place: { xCm: number; yCm: number; widthCm: number; depthCm: number }) => ({
  x: place.xCm / 100,
  y: place.yCm / 100,
  w: place.widthCm / 100,
  d: place.depthCm / 100,
});
