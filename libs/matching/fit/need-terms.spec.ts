import { foldText } from './folded-text.js';
import { termsOf } from './need-terms.js';

const folded = (text: Parameters<typeof termsOf>[0]) => termsOf(text).map((term) => term.folded);

it('folds words and neighbours, without the words that say nothing', () => {
  expect(folded({ vi: 'Cần mua tôm khô của Cà Mau' })).toEqual([
    'tom',
    'tom kho',
    'kho',
    'ca',
    'ca mau',
    'mau',
  ]);
});

it('knows a crab from a preposition by its accents', () => {
  expect(folded({ vi: 'Cua biển và nấm của tôi' })).toEqual(['cua', 'cua bien', 'bien', 'nam']);
  expect(foldText('Cua của tôi').words).toEqual(new Set(['cua', '|']));
});

it('reads all languages, each by itself and each term once', () => {
  expect(folded({ vi: 'Mật ong', en: 'Honey for ong' })).toEqual(['mat', 'mat ong', 'ong', 'honey']);
});

it('keeps how a term was written', () => {
  expect(termsOf({ vi: 'Đường thốt nốt' })[1]).toEqual({ folded: 'duong thot', shown: 'Đường thốt' });
});

it('leaves out numbers and stays small whatever it is given', () => {
  expect(folded({ en: '5 kg x 20' })).toEqual(['kg']);
  expect(termsOf({ vi: Array.from({ length: 5000 }, (_, at) => `ab${at}c`).join(' ') })).toHaveLength(200);
  expect(termsOf({})).toEqual([]);
});
