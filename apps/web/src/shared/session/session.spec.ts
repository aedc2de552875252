import { ownPath, signInPath, workplacesOf, type Session } from './session';

const account = {
  id: 'a',
  name: 'Đặng Thị Hoa',
  email: 'hoa@example.vn',
  language: 'vi' as const,
  emailVerified: true,
  administrator: false,
  version: 0,
};

describe('ownPath', () => {
  it.each(['/home', '/organiser/1/fairs?q=muối#top'])('keeps the own path %s', (path) => {
    expect(decodeURI(ownPath(path))).toBe(path);
  });

  it.each([
    null,
    '',
    'home',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    'https:evil.example',
    'https:/evil.example',
    '%2F%2Fevil.example',
    '%252F%252Fevil.example',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
  ])('refuses %p', (path) => {
    expect(ownPath(path)).toBe('/home');
  });

  it.each([
    '/%2F%2Fevil.example',
    '/%5Cevil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%0d%0aevil',
  ])('leads nowhere else by %p, also when it is read once more', (path) => {
    const [first, again] = [ownPath(path), ownPath(ownPath(path))];
    for (const where of [first, again]) {
      expect(where).toMatch(/^\/(?![/\\])/);
      expect(new URL(where, 'https://own.invalid').origin).toBe('https://own.invalid');
    }
  });
});

describe('signInPath', () => {
  it('carries the wanted page through', () => {
    const wanted = '/organiser/1?tab=a&b';
    expect(new URLSearchParams(signInPath(wanted).split('?')[1]).get('next')).toBe(wanted);
  });
});

describe('workplacesOf', () => {
  it('lists organisers first and tells buyers from exhibitors', () => {
    const session: Session = {
      account,
      organisers: [{ id: 'o', slug: 'ca-mau', name: 'Cà Mau', timeZone: 'Asia/Ho_Chi_Minh', role: 'owner' }],
      organisations: [
        { id: 'x', name: 'HTX Tôm khô', kind: 'cooperative', role: 'manager' },
        { id: 'b', name: 'Nordsee Import', kind: 'importer', role: 'manager' },
      ],
    };
    expect(workplacesOf(session).map(({ path }) => path)).toEqual([
      '/organiser/o',
      '/exhibitor/x',
      '/buyer/b',
    ]);
  });
});
