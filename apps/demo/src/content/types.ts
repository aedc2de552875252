/** Languages in which the platform's own texts are complete. */
export type Language = 'vi' | 'en' | 'fr';
/** Languages a firm can hold a conversation in (ISO 639-1). */
export type SpokenLanguage = Language | 'zh' | 'km' | 'th' | 'ja' | 'id' | 'ms' | 'lo' | 'my';

/** Text of content: Vietnamese always, the others where a foreign reader meets it. */
export interface Translated {
  readonly vi: string;
  readonly en?: string;
  readonly fr?: string;
}
/** Text that every reader of the three first languages gets. */
export interface Trilingual extends Translated {
  readonly en: string;
  readonly fr: string;
}

/** Local date `YYYY-MM-DD` in the zone of the event. */
export type LocalDate = string;
/** Local date and time `YYYY-MM-DDTHH:mm` in the zone of the event (Asia/Ho_Chi_Minh, UTC+7). */
export type LocalTime = string;

export interface StaffAccount {
  readonly name: string;
  readonly email: string;
  readonly role: 'owner' | 'staff' | 'desk';
  readonly title: Trilingual;
  readonly locale: Language;
}
export interface Organiser {
  readonly key: string;
  readonly name: Trilingual;
  readonly parent: Trilingual;
  readonly address: Address;
  readonly phone: string;
  readonly email: string;
  readonly timeZone: string;
  readonly staff: readonly StaffAccount[];
}

/** An address of two tiers (commune or ward, province), as in Vietnam since 1 July 2025. */
export interface Address {
  readonly line: string;
  readonly commune: string;
  readonly province: string;
  /** The same place as written before 1 July 2025, for search and old certificates. */
  readonly formerAddress?: string;
}

export interface Stage {
  readonly key: string;
  readonly name: Trilingual;
  readonly place: Trilingual;
}
export interface ProgrammeItem {
  readonly key: string;
  readonly stage: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly title: Trilingual;
  readonly description: Trilingual;
  readonly performers: readonly string[];
  readonly state: 'draft' | 'released';
  /** Key of the item on the same stage that this draft collides with on purpose. */
  readonly clashesWith?: string;
}
export interface Festival {
  readonly key: string;
  readonly name: Trilingual;
  readonly edition: Trilingual;
  readonly editionNumber: number;
  readonly description: Trilingual;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly venue: { readonly name: Trilingual; readonly address: Address };
  readonly stages: readonly Stage[];
}

export type ZoneKey = 'seafood' | 'produce' | 'drinks' | 'crafts' | 'guests' | 'food-court';
export interface PlanZone {
  readonly name: Trilingual;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
}
/** A stand on the plan; lengths in metres from the hall's back left corner, money in dong. */
export interface PlanBooth {
  readonly number: string;
  /** Index of the zone in the hall's list. */
  readonly zone: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
  readonly corner: boolean;
  readonly power: boolean;
  readonly water: boolean;
  readonly blocked: boolean;
  readonly priceVnd: number;
}
export interface PlanHall {
  readonly name: string;
  readonly widthM: number;
  readonly depthM: number;
  readonly zones: readonly PlanZone[];
  readonly booths: readonly PlanBooth[];
}
/** The floor plan in the platform's import format. */
export interface FloorPlan {
  readonly name: string;
  readonly halls: readonly PlanHall[];
}
export interface Fair {
  readonly key: string;
  readonly name: Trilingual;
  readonly description: Trilingual;
  readonly venue: { readonly name: Trilingual; readonly address: Address };
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly openingHours: readonly { readonly day: LocalDate; readonly from: string; readonly to: string }[];
  readonly applications: { readonly from: LocalTime; readonly until: LocalTime };
  readonly meetings: {
    readonly days: readonly LocalDate[];
    readonly slots: readonly string[];
    readonly minutes: number;
    readonly tables: number;
  };
  readonly holdMinutes: number;
  readonly rules: readonly { readonly key: string; readonly title: Trilingual; readonly text: Trilingual }[];
}

export type OrganisationKind = 'cooperative' | 'enterprise' | 'household';
export type ApplicationState =
  'draft' | 'submitted' | 'more-information-asked' | 'accepted' | 'rejected' | 'withdrawn';
export interface Application {
  readonly state: ApplicationState;
  readonly submittedOn?: LocalDate;
  readonly decidedOn?: LocalDate;
  readonly message?: string;
  readonly reviewNote?: string;
}
export interface BoothWish {
  readonly zone: ZoneKey;
  readonly count: 1 | 2 | 3;
  readonly state: 'claimed' | 'held' | 'none';
  /** Numbers on the floor plan; empty when nothing is taken yet. */
  readonly numbers: readonly string[];
}
export interface Exhibitor {
  readonly key: string;
  readonly legalName: string;
  /** Short name customers know; part of product names. */
  readonly brand: string;
  readonly kind: OrganisationKind;
  readonly taxCode: string;
  readonly address: Address;
  readonly representative: { readonly name: string; readonly title: Trilingual };
  readonly phone: string;
  readonly email: string;
  readonly profile: Translated;
  readonly languages: readonly SpokenLanguage[];
  /** How many of the organiser's earlier fairs the firm took part in. */
  readonly seniority: number;
  readonly application: Application;
  readonly booth?: BoothWish;
}

export type ProductCategory = 'food' | 'drink' | 'herb' | 'handicraft' | 'ornamental' | 'tourism';
export type UnitKey =
  | 'kg'
  | 'bag'
  | 'box'
  | 'jar'
  | 'bottle'
  | 'tin'
  | 'carton'
  | 'piece'
  | 'set'
  | 'pair'
  | 'metre'
  | 'plant'
  | 'person';
export interface OcopCertificate {
  readonly stars: 3 | 4 | 5;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  /** 36 months after issue. */
  readonly validUntil: LocalDate;
}
export type OtherScheme = 'VietGAP' | 'HACCP' | 'organic' | 'Halal' | 'ISO 22000' | 'ASC' | 'GI';
export interface OtherCertificate {
  readonly scheme: OtherScheme;
  readonly issuer: string;
  readonly number: string;
  readonly validUntil: LocalDate;
}
export interface Product {
  readonly key: string;
  readonly exhibitor: string;
  readonly name: Trilingual;
  readonly description: Trilingual;
  readonly category: ProductCategory;
  /** AHTN / HS 2022, 4, 6 or 8 digits; absent for services. */
  readonly hsCode?: string;
  readonly unit: UnitKey;
  readonly packSize: Trilingual;
  readonly priceVnd: number;
  /** Packs a month. */
  readonly monthlyCapacity: number;
  readonly motif: Motif;
  readonly ocop?: OcopCertificate;
  readonly otherCertificates: readonly OtherCertificate[];
}

export type Motif =
  | 'crab'
  | 'shrimp'
  | 'fish'
  | 'jar'
  | 'honey'
  | 'rice'
  | 'cup'
  | 'bottle'
  | 'basket'
  | 'leaf'
  | 'boat'
  | 'fruit'
  | 'banana'
  | 'salt'
  | 'shell';

export interface BuyerNeed {
  readonly text: string;
  readonly categories: readonly ProductCategory[];
  readonly hsCodes: readonly string[];
  readonly quantity: string;
  readonly incoterm: string;
  readonly certificates: readonly string[];
  readonly languages: readonly SpokenLanguage[];
}
export type InvitationState = 'answered-yes' | 'answered-no' | 'unanswered';
export interface Buyer {
  readonly key: string;
  readonly firm: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string;
  readonly contact: { readonly name: string; readonly title: string; readonly email: string };
  readonly locale: Language;
  readonly need: BuyerNeed;
  readonly invitation: {
    readonly state: InvitationState;
    readonly reply?: string;
    readonly companions?: number;
  };
}
export interface Contact {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly kind: 'representation' | 'trade-office' | 'chamber' | 'association' | 'press' | 'agency';
  readonly country: string;
  readonly city: string;
  readonly email: string;
  readonly locale: Language;
}
export interface MeetingRequest {
  readonly buyer: string;
  readonly exhibitor: string;
  readonly from: 'buyer' | 'exhibitor';
  readonly wish: 'must' | 'wish';
  readonly message: string;
  readonly state: 'requested' | 'accepted' | 'declined';
  /** Day and first minute of the slot when accepted. */
  readonly slot?: LocalTime;
  readonly reason?: string;
}

export interface Letter {
  readonly key: string;
  readonly subject: Trilingual;
  readonly body: Trilingual;
}
