import { kindsIn, refusalOf, sizeText } from './file-check';

const limits = { accept: 'image/*, .pdf', maxBytes: 1000 };

describe('refusalOf', () => {
  it.each([
    { name: 'gian.jpg', type: 'image/jpeg', size: 10 },
    { name: 'Giấy phép.PDF', type: '', size: 1000 },
  ])('takes $name', (file) => {
    expect(refusalOf(file, limits)).toBeNull();
  });

  it('refuses another type', () => {
    expect(refusalOf({ name: 'a.exe', type: 'application/x-msdownload', size: 1 }, limits)).toBe('type');
  });

  it('refuses what is too large', () => {
    expect(refusalOf({ name: 'a.png', type: 'image/png', size: 1001 }, limits)).toBe('size');
  });
});

it('names the kinds of files that are taken as people do', () => {
  expect(kindsIn('.pdf,image/png,image/jpeg', 'ảnh')).toBe('PDF, PNG, JPEG');
  expect(kindsIn('image/*', 'ảnh')).toBe('ảnh');
  expect(kindsIn('.json,application/json', 'ảnh')).toBe('JSON');
});

describe('sizeText', () => {
  it('writes megabytes with the decimal comma of the language', () => {
    expect(sizeText(1_400_000, 'vi')).toBe('1,4 MB');
  });
});
