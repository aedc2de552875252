import { searchKey } from '#lib/kernel';

/** The day from which the 34 units stand (Resolution 202/2025/QH15 of 12 June 2025); until the day before, the old 63. */
export const PROVINCES_SINCE = '2025-07-01';

export interface Province {
  /** Name in use since 1 July 2025. */
  name: string;
  /** Units that went into it, by the names they had until 30 June 2025. */
  formerly: readonly string[];
}

/** Source: Resolution 202/2025/QH15, article 1; checked on 21 November 2026. Eleven units stayed as they were. */
export const PROVINCES: readonly Province[] = [
  { name: 'An Giang', formerly: ['Kiên Giang'] },
  { name: 'Bắc Ninh', formerly: ['Bắc Giang'] },
  { name: 'Cà Mau', formerly: ['Bạc Liêu'] },
  { name: 'Cao Bằng', formerly: [] },
  { name: 'Cần Thơ', formerly: ['Sóc Trăng', 'Hậu Giang'] },
  { name: 'Đà Nẵng', formerly: ['Quảng Nam'] },
  { name: 'Đắk Lắk', formerly: ['Phú Yên'] },
  { name: 'Điện Biên', formerly: [] },
  { name: 'Đồng Nai', formerly: ['Bình Phước'] },
  { name: 'Đồng Tháp', formerly: ['Tiền Giang'] },
  { name: 'Gia Lai', formerly: ['Bình Định'] },
  { name: 'Hà Nội', formerly: [] },
  { name: 'Hà Tĩnh', formerly: [] },
  { name: 'Hải Phòng', formerly: ['Hải Dương'] },
  { name: 'Huế', formerly: ['Thừa Thiên Huế'] },
  { name: 'Hưng Yên', formerly: ['Thái Bình'] },
  { name: 'Khánh Hòa', formerly: ['Ninh Thuận'] },
  { name: 'Lai Châu', formerly: [] },
  { name: 'Lạng Sơn', formerly: [] },
  { name: 'Lào Cai', formerly: ['Yên Bái'] },
  { name: 'Lâm Đồng', formerly: ['Bình Thuận', 'Đắk Nông'] },
  { name: 'Nghệ An', formerly: [] },
  { name: 'Ninh Bình', formerly: ['Hà Nam', 'Nam Định'] },
  { name: 'Phú Thọ', formerly: ['Vĩnh Phúc', 'Hòa Bình'] },
  { name: 'Quảng Ngãi', formerly: ['Kon Tum'] },
  { name: 'Quảng Ninh', formerly: [] },
  { name: 'Quảng Trị', formerly: ['Quảng Bình'] },
  { name: 'Sơn La', formerly: [] },
  { name: 'Tây Ninh', formerly: ['Long An'] },
  { name: 'Thái Nguyên', formerly: ['Bắc Kạn'] },
  { name: 'Thanh Hóa', formerly: [] },
  { name: 'TP. Hồ Chí Minh', formerly: ['Bình Dương', 'Bà Rịa – Vũng Tàu', 'Hồ Chí Minh', 'Sài Gòn'] },
  { name: 'Tuyên Quang', formerly: ['Hà Giang'] },
  { name: 'Vĩnh Long', formerly: ['Bến Tre', 'Trà Vinh'] },
];

const PREFIX = /^(tinh|thanh pho|tp) /;
const keyOf = (name: string) => searchKey(name).replace(PREFIX, '');
const byKey = new Map(
  PROVINCES.flatMap((province) =>
    [province.name, ...province.formerly].map((name) => [keyOf(name), province] as const),
  ),
);

/** The province of today by its new or an old name, accents and "tỉnh" or "thành phố" aside; null when it is none. */
export const provinceNamed = (name: string): Province | null => byKey.get(keyOf(name)) ?? null;

/** The former name that was written, when an old one was: what the address said before 1 July 2025. */
export function formerNameIn(name: string): string | null {
  const former = provinceNamed(name)?.formerly.find((old) => keyOf(old) === keyOf(name));
  return former ?? null;
}
