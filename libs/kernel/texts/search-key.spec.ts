import { searchKey, searchWords, slugOf } from './search-key.js';

describe('searchKey', () => {
  it.each([
    ['Đặng Thị Mỹ Ứng', 'dang thi my ung'],
    ['Hội chợ OCOP – Cà Mau', 'hoi cho ocop ca mau'],
    ['Crème brûlée, Cœur', 'creme brulee coeur'],
    ['  ', ''],
    ['螃蟹 节', '螃蟹 节'],
    ['Ðặng Guðmundur', 'dang gudmundur'],
    ['C\u00ADà\u200B M\u2060au', 'ca mau'],
    ['Hô \u0323 i cho\u031B \u0323', 'hoi cho'],
  ])('folds %j to %j', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('gives the same key for composed and decomposed text', () => {
    expect(searchKey('Nguyễn'.normalize('NFD'))).toBe(searchKey('Nguyễn'.normalize('NFC')));
  });

  it('joins several parts and leaves out what is missing', () => {
    expect(searchKey('Tôm khô', null, undefined, 'Rạch Gốc')).toBe('tom kho rach goc');
  });
});

describe('searchWords', () => {
  it('asks for six words at most', () => {
    expect(searchWords('a b c d e f g h')).toHaveLength(6);
    expect(searchWords(undefined)).toEqual([]);
  });
});

describe('slugOf', () => {
  it('makes a name for a web address', () => {
    expect(slugOf('Ngày hội Cua Cà Mau lần thứ II!')).toBe('ngay-hoi-cua-ca-mau-lan-thu-ii');
  });
});
