import sharp from 'sharp';
import { acceptDocument } from './accept-document.js';

const pdf = (body: string) => Buffer.from(`%PDF-1.7\n1 0 obj <<${body}>> endobj\ntrailer\n%%EOF\n`, 'latin1');
const scan = sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } });

async function refusal(file: Buffer): Promise<unknown> {
  return acceptDocument(file).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

describe('a document is accepted', () => {
  it('as PDF, PNG or JPEG, told by content and kept to the byte', async () => {
    const file = pdf('/Type /Catalog /Title (JavaScript for beginners)');
    expect(await acceptDocument(file)).toEqual({
      data: file,
      contentType: 'application/pdf',
      extension: 'pdf',
    });
    expect(await acceptDocument(await scan.clone().png().toBuffer())).toMatchObject({
      contentType: 'image/png',
    });
    expect(await acceptDocument(await scan.clone().jpeg().toBuffer())).toMatchObject({ extension: 'jpg' });
  });
});

it('spells out none of the millions of letters that a PDF writes as numbers', async () => {
  const spellings = jest.spyOn(String, 'fromCharCode');
  expect(await acceptDocument(pdf('#41'.repeat(3_300_000)))).toMatchObject({ extension: 'pdf' });
  const calls = spellings.mock.calls.length;
  spellings.mockRestore();
  expect(calls).toBeLessThan(1_000);
});

describe('a document is refused', () => {
  it.each([
    ['a program', Buffer.from('MZ\u0090\u0000'.padEnd(400, '\0'), 'latin1')],
    ['a ZIP file', Buffer.from('PK\u0003\u0004 word/document.xml')],
    ['HTML before a PDF', Buffer.concat([Buffer.from('<html>'), pdf('')])],
    ['a picture that is none', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100)])],
    ['a GIF', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
  ])('when it is %s', async (_, file) => {
    expect(await refusal(file)).toMatchObject({ code: 'not-a-document' });
  });

  it.each([
    ['JavaScript', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
    ['JavaScript', '/S /J#61va#53cript'],
    ['Launch', '/S/Launch/F(cmd.exe)'],
    ['RichMedia', '/#52#69#63#68#4D#65#64#69#61#20'],
    ['EmbeddedFile', '/Type /EmbeddedFile'],
    ['EmbeddedFiles', '/Names << /EmbeddedFiles 2 0 R >>'],
  ])('when a PDF has %s', async (found, body) => {
    expect(await refusal(pdf(body))).toMatchObject({ code: 'active-content', params: { found } });
  });

  it('wherever the active name stands, also where two pieces of the reading meet', async () => {
    const MIB = 1024 * 1024;
    for (let before = MIB - 60; before < MIB + 20; before += 4) {
      const body = `${' '.repeat(before)}/#4aava#53cript `;
      expect(await refusal(pdf(body))).toMatchObject({ params: { found: 'JavaScript' } });
      expect(await refusal(pdf(body.replace('/', '(')))).toBe('accepted');
      expect(await refusal(pdf(`${' '.repeat(before)}/Launch#65r `))).toBe('accepted');
    }
  });

  it('when a PDF is cut off or too long', async () => {
    expect(await refusal(pdf('').subarray(0, 30))).toMatchObject({ code: 'broken' });
    expect(await refusal(Buffer.concat([pdf(''), Buffer.alloc(10 * 1024 * 1024)]))).toMatchObject({
      code: 'too-large',
    });
  });

  it('when a scan has too many pixels', async () => {
    const size = { width: 7_000, height: 6_000, channels: 3, background: '#fff' } as const;
    expect(await refusal(await sharp({ create: size }).png().toBuffer())).toMatchObject({
      code: 'too-many-pixels',
    });
  });
});
