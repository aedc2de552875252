import { formerNameIn, provinceNamed, PROVINCES } from './provinces.js';

it('knows 34 units, each name once', () => {
  expect(PROVINCES).toHaveLength(34);
  const names = PROVINCES.flatMap(({ name, formerly }) => [name, ...formerly]);
  expect(new Set(names).size).toBe(names.length);
});

it.each([
  ['Kiên Giang', 'An Giang'],
  ['bac lieu', 'Cà Mau'],
  ['Tỉnh Sóc Trăng', 'Cần Thơ'],
  ['Thành phố Cần Thơ', 'Cần Thơ'],
  ['TP.HCM', null],
  ['TP. Hồ Chí Minh', 'TP. Hồ Chí Minh'],
  ['Hồ Chí Minh', 'TP. Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh'],
  ['Yên Bái', 'Lào Cai'],
  ['Atlantis', null],
])('finds %s in %s', (name, today) => {
  expect(provinceNamed(name)?.name ?? null).toBe(today);
});

it('tells an old name from a present one', () => {
  expect(formerNameIn('kien giang')).toBe('Kiên Giang');
  expect(formerNameIn('An Giang')).toBeNull();
});
