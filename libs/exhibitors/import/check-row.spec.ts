import { identityOf, problemsOf, profileOf, type RowValues } from './check-row.js';

const row = (values: Partial<RowValues>): RowValues => ({
  name: 'HTX Cua Năm Căn',
  kind: null,
  taxCode: null,
  province: null,
  address: null,
  representative: null,
  phone: null,
  email: null,
  website: null,
  description: null,
  ...values,
});
const codes = (values: Partial<RowValues>) =>
  problemsOf(row(values), { language: 'vi', cellOf: () => 'A2' }).map(({ column, code }) => [column, code]);

it('finds nothing wrong with a sound row', () => {
  const sound = {
    kind: 'hop tac xa',
    taxCode: '0100109106',
    province: 'Bạc Liêu',
    phone: '0913 123 456\n0914 123 456 (anh Ba)',
    email: 'Lan@Example.vn',
    website: 'example.vn',
    description: 'Hai\ndòng',
  };
  expect(codes(sound)).toEqual([]);
  expect(profileOf(row(sound))).toMatchObject({
    kind: 'cooperative',
    email: 'lan@example.vn',
    website: 'https://example.vn',
  });
});

it.each([
  [{ name: 'Công ty\nBcc: x@y.vn' }, 'name', 'line-break'],
  [{ kind: 'Vương quốc' }, 'kind', 'not-one-of'],
  [{ taxCode: '12' }, 'taxCode', 'not-a-tax-code'],
  [{ taxCode: '100109106' }, 'taxCode', 'lost-zero'],
  [{ taxCode: '0100109107' }, 'taxCode', 'doubtful-tax-code'],
  [{ province: 'Atlantis' }, 'province', 'not-a-province'],
  [{ phone: '113' }, 'phone', 'not-a-phone'],
  [{ phone: '04 3825 1234' }, 'phone', 'former-phone'],
  [{ email: 'a@b.c\r\nBcc: d@e.f' }, 'email', 'line-break'],
  [{ email: '"x@evil.org, a" <ok@b.c>' }, 'email', 'not-an-email'],
  [{ website: 'javascript:alert(1)' }, 'website', 'not-a-website'],
])('names the cell of %j', (values, column, code) => {
  expect(codes(values)).toEqual([[column, code]]);
});

it('lets a doubtful tax code in', () => {
  const [problem] = problemsOf(row({ taxCode: '0100109107' }), { language: 'vi', cellOf: () => 'C2' });
  expect(problem?.doubt).toBe(true);
});

it('tells rows apart by tax code, else by name and province of today', () => {
  const named = (province: string) => identityOf(profileOf(row({ province })));
  expect(named('Bạc Liêu')).toBe(named('ca mau'));
  expect(named('Cần Thơ')).not.toBe(named('Cà Mau'));
  expect(identityOf(profileOf(row({ taxCode: '0100 109 106' })))).toBe('0100109106');
});
