import { preferredLanguage } from './language';

const storage = (saved: string | null) => ({ getItem: () => saved });

describe('preferredLanguage', () => {
  it('keeps the choice made on this device', () => {
    expect(preferredLanguage(storage('fr'), ['en-GB'])).toBe('fr');
  });

  it('ignores a saved value that is no language of the screens', () => {
    expect(preferredLanguage(storage('de'), ['en-GB'])).toBe('en');
  });

  it('takes the first language of the browser that the screens speak', () => {
    expect(preferredLanguage(storage(null), ['zh-CN', 'fr-CA', 'en'])).toBe('fr');
  });

  it('falls back to Vietnamese', () => {
    expect(preferredLanguage(storage(null), ['km'])).toBe('vi');
  });
});
