import { t } from './text.js';
import type { LocalTime, OrganisationKind, SpokenLanguage, Trilingual } from './types.js';

/** Groups of exhibitors by their kind, and of buyers by what they sell on to. */
export const exhibitorGroups: Readonly<Record<OrganisationKind, string>> = {
  cooperative: 'Hợp tác xã',
  enterprise: 'Doanh nghiệp',
  household: 'Hộ kinh doanh',
};
export const buyerGroups: Readonly<Record<string, readonly string[]>> = {
  'Nhà nhập khẩu': [
    'chaopraya-seafood',
    'selat-halal',
    'pulau-rice',
    'luzon-grains',
    'mekong-angkor',
    'mekong-lao',
    'nanning-fresh',
    'guangzhou-aquatic',
    'rungis-tropique',
  ],
  'Khách sạn, nhà hàng': ['marina-provisions', 'kampot-hotel'],
  'Cửa hàng, bán lẻ': ['lyon-epicerie', 'paris-viet', 'kobe-organic'],
};
/** Hotels ask for invoices and HACCP files that household businesses do not have. */
export const barredGroups = [{ buyers: 'Khách sạn, nhà hàng', exhibitors: 'Hộ kinh doanh' }];

export interface DemoInterpreter {
  readonly name: string;
  readonly email: string;
  readonly languages: readonly SpokenLanguage[];
  /** Meetings in a row after which a rest is due. */
  readonly restAfter: number;
  /** Dong a meeting; null for staff of the office. */
  readonly costVnd: number | null;
}

export const interpreters: readonly DemoInterpreter[] = [
  {
    name: 'Huỳnh Ngọc Trâm',
    email: 'tram.huynh@xuctien-camau.example',
    languages: ['vi', 'en'],
    restAfter: 4,
    costVnd: null,
  },
  {
    name: 'Lâm Quốc Bảo',
    email: 'lamquocbao@phiendich-taydo.example',
    languages: ['vi', 'fr'],
    restAfter: 3,
    costVnd: 350_000,
  },
  {
    name: 'Trương Mỹ Hoa',
    email: 'truongmyhoa@phiendich-vinhchau.example',
    languages: ['vi', 'zh', 'km'],
    restAfter: 3,
    costVnd: 400_000,
  },
];

/** A delegation that stays together, and what it and others go to see. */
export const delegation = {
  name: 'Đoàn Quảng Tây – Quảng Đông',
  buyers: ['nanning-fresh', 'guangzhou-aquatic'],
};

export interface DemoVisit {
  readonly title: Trilingual;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly travelMinutes: number;
  readonly buyers: readonly string[];
}

export const fieldVisit: DemoVisit = {
  title: t(
    'Khảo sát vuông cua – tôm dưới tán đước, Đất Mũi',
    'Visit to crab and shrimp ponds under the mangrove, Đất Mũi',
    'Visite des étangs à crabes et crevettes sous la mangrove, Đất Mũi',
  ),
  startsAt: '2025-11-21T08:30',
  endsAt: '2025-11-21T10:30',
  travelMinutes: 90,
  buyers: ['chaopraya-seafood', ...delegation.buyers],
};

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly languages: readonly SpokenLanguage[];
  /** Whom this person represents besides those named there already. */
  readonly exhibitors: readonly string[];
}

export const people: readonly DemoPerson[] = [
  {
    name: 'Nguyễn Thị Diễm My',
    email: 'diemmy@rungduocxanh.example',
    languages: ['vi', 'en', 'zh'],
    exhibitors: ['rung-duoc-xanh'],
  },
  {
    name: 'Đỗ Hoàng Phúc',
    email: 'hoangphuc@nuoclo.example',
    languages: ['vi', 'en'],
    exhibitors: ['nuoc-lo'],
  },
  // An adviser of the export promotion office stands for two household businesses that send nobody who speaks English.
  {
    name: 'Lê Thị Cúc Phương',
    email: 'cucphuong@tuvan-xuatkhau.example',
    languages: ['vi', 'en'],
    exhibitors: ['ut-luom', 'hai-then'],
  },
];

/** Who holds meetings at the own booth. */
export const ownBooths: readonly string[] = ['nuoc-lo', 'bach-nguu'];

/** The exhibitor who does not want to be found by buyers, and the one whom the office has still to ring up. */
const unwilling = 'tu-lanh';
const unanswered = 'muoi-le';
/** What a firm answers to being found by the other side: nearly all say yes. */
export const findableOf = (firm: string): boolean | null => (firm === unanswered ? null : firm !== unwilling);
