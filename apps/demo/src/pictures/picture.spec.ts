import { labelLines, logo, picture } from './picture.js';
import { motifKeys } from './colours.js';
import { products } from '../content/products.js';

const balanced = (svg: string, tag: string): boolean =>
  svg.split(`<${tag}`).length === svg.split(`</${tag}>`).length;

describe('pictures', () => {
  it('are the same for the same seed and differ with it', () => {
    expect(picture('a', 'Tôm khô', 'shrimp')).toBe(picture('a', 'Tôm khô', 'shrimp'));
    expect(
      new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => picture(seed, '', 'shrimp'))).size,
    ).toBeGreaterThan(1);
  });

  it('are closed SVG documents without a broken number, for every motif', () => {
    for (const motif of motifKeys()) {
      for (const svg of [picture('seed', 'Nhãn', motif), logo('seed', 'Gió Mặn', motif)]) {
        expect(svg).toMatch(/^<svg .*<\/svg>$/s);
        expect(['g', 'text', 'title'].every((tag) => balanced(svg, tag))).toBe(true);
        expect(svg).not.toMatch(/NaN|undefined|var\(/);
      }
    }
  });

  it('escape what people write', () => {
    expect(picture('s', 'Mắm & muối <Ba>', 'jar')).toContain('Mắm &amp; muối &lt;Ba&gt;');
  });

  it('break a label into two lines that can be read', () => {
    expect(labelLines('Cua gạch son')).toEqual(['Cua gạch son']);
    expect(labelLines('Gạo Một Bụi Đỏ Hồng Dân Đồng Ninh')).toEqual(['Gạo Một Bụi Đỏ Hồng', 'Dân Đồng Ninh']);
    expect(products().every(({ name }) => labelLines(name.vi).length <= 2)).toBe(true);
  });

  it('show every motif among the products', () => {
    expect(new Set(products().map(({ motif }) => motif))).toEqual(new Set(motifKeys()));
  });
});
