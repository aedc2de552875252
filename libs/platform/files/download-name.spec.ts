import * as fc from 'fast-check';
import { contentDisposition, safeDownloadName } from './download-name.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('the name offered for a download', () => {
  it.each([
    ['Biên bản ghi nhớ – Thái Nguyên.pdf', 'Biên bản ghi nhớ – Thái Nguyên.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Lan\\hợp đồng.pdf', 'hợp đồng.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie- x=1.pdf'],
    ['hoa\u202Efdp.exe', 'hoafdp.exe'],
    ['.htaccess', 'htaccess'],
    ['con.pdf', '_con.pdf'],
    [' ... ', 'download'],
    ['.. a. .b .. ', 'a. .b'],
    [`a${'.'.repeat(80_000)}`, 'a'],
    ['', 'download'],
  ])('%j becomes %j', (given, safe) => {
    expect(safeDownloadName(given)).toBe(safe);
  });

  it('keeps the extension when it is shortened', () => {
    const name = safeDownloadName(`${'ặ'.repeat(300)}.pdf`);
    expect(Array.from(name)).toHaveLength(120);
    expect(name.endsWith('ặ.pdf')).toBe(true);
  });

  it('is stated twice in the header, plainly and in full', () => {
    expect(contentDisposition('Hợp đồng "Đặc sản".pdf', 'attachment')).toBe(
      `attachment; filename="Hop dong -Dac san-.pdf"; filename*=UTF-8''H%E1%BB%A3p%20%C4%91%E1%BB%93ng%20-%C4%90%E1%BA%B7c%20s%E1%BA%A3n-.pdf`,
    );
    expect(contentDisposition("a'(1)*%41.pdf", 'inline')).toBe(
      `inline; filename="a'(1)-_41.pdf"; filename*=UTF-8''a%27%281%29-%2541.pdf`,
    );
  });

  it('never leaves its place in the header, whatever the name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const header = contentDisposition(name, 'attachment');
        expect(header).toMatch(/^attachment; filename="[ !#$&-.0-[\]-~]+"; filename\*=UTF-8''[\w.!~%-]+$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(safeDownloadName(name));
      }),
      { numRuns: 500 },
    );
  });
});
