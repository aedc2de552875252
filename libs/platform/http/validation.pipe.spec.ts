import 'reflect-metadata';
import { IsString } from 'class-validator';
import { type BrokenRule, InvalidInput } from './problems/invalid-input.js';
import { IsJsonObject } from './json-property.js';
import { AreParts, IsPart, MayBeAbsent, MayBeNull } from './presence.js';
import { VALIDATION_WORDS } from './problems/validation-words.js';
import { RequestValidation } from './validation.pipe.js';
import { IsLine, IsText, IsTranslated, IsWhole } from './values.js';

class Line {
  @IsWhole(1, 9)
  count!: number;
}
class Order {
  @IsLine(20)
  name!: string;

  @IsText(50)
  notes!: string;

  @IsTranslated(50)
  title!: object;

  @AreParts(500, () => Line)
  lines!: Line[];
}
class Plan {
  @IsString()
  name!: string;

  @IsJsonObject()
  plan!: object;
}

class Parcel {
  @IsLine(20)
  plain!: string;

  @MayBeAbsent()
  @IsLine(20)
  absent?: string;

  @MayBeNull()
  @IsLine(20)
  empty!: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsLine(20)
  either?: string | null;

  @IsPart(() => Line)
  part!: Line;

  @AreParts(3, () => Line)
  parts!: Line[];

  @MayBeAbsent()
  @IsPart(() => Line)
  other?: Line;
}

const pipe = new RequestValidation();
const checked = (value: object, metatype: new () => object = Order) =>
  pipe.transform(value, { type: 'body', metatype });
const refused = async (value: object, metatype?: new () => object): Promise<BrokenRule[]> => {
  const error: unknown = await checked(value, metatype).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidInput);
  return (error as InvalidInput).fields;
};
const sound = { name: 'Cua', notes: '', title: { vi: 'Cua' }, lines: [{ count: 1 }] };
const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, at]));

it('lists twenty of a thousand broken rules, at whatever depth they are', async () => {
  expect(await refused({ ...sound, ...keys(900) })).toHaveLength(20);
  const lines = Array.from({ length: 400 }, () => ({ count: 0 }));
  const nested = await refused({ ...sound, lines });
  expect(nested).toHaveLength(20);
  expect(nested.at(-1)).toEqual({ field: 'lines.19.count', rule: 'min', params: { limit: '1' } });
});

it('quotes no more than the beginning of a name that the caller made up', async () => {
  const [broken] = await refused({ ...sound, ['1a'.repeat(450_000)]: 1 });
  expect(broken).toMatchObject({ field: '1a'.repeat(50), rule: 'whitelistValidation' });
});

it.each(['name', 'notes'])('refuses endless marks in %s instead of putting them in order', async (field) => {
  const normalise = jest.spyOn(String.prototype, 'normalize');
  const fields = await refused({ ...sound, [field]: `a${'\u0301\u0323'.repeat(200_000)}` });
  expect(fields).toEqual([{ field, rule: 'isPlainText', params: {} }]);
  const lengths = normalise.mock.contexts.map((text) => String(text).length);
  normalise.mockRestore();
  expect(Math.max(0, ...lengths)).toBeLessThan(100);
});

it('refuses endless marks in one language of a text', async () => {
  expect(await refused({ ...sound, title: { vi: `a${'\u0301'.repeat(31)}` } })).toMatchObject([
    { field: 'title', rule: 'isTranslated' },
  ]);
});

it.each([
  ['name', undefined, 'isString'],
  ['name', '', 'isNotEmpty'],
  ['name', ' ', 'isNotEmpty'],
  ['name', 'x'.repeat(21), 'maxLength'],
  ['name', 'a\nb', 'isLine'],
  ['title', undefined, 'isNotEmpty'],
  ['title', {}, 'isNotEmpty'],
  ['title', { vi: ' ' }, 'isNotEmpty'],
  ['title', { vi: 'x'.repeat(51) }, 'isTranslated'],
  ['title', { vi: 1 }, 'isTranslated'],
  ['title', { tlh: 'x' }, 'isTranslated'],
])('says of %s = %j why it is refused: %s', async (field, value, rule) => {
  expect(await refused({ ...sound, [field]: value })).toMatchObject([{ field, rule }]);
});

it('asks for what people write, never for a time or a day as machines write it', () => {
  const words = Object.values(VALIDATION_WORDS).flatMap((texts) => Object.values(texts));
  expect(words.filter((text) => /\d{4}-\d{2}-\d{2}|\d{2}T\d{2}/.test(text))).toEqual([]);
});

it('hands JSON of any shape on as it came, and checks what stands beside it', async () => {
  const plan = { halls: [{ booths: [1, 2, 3] }] };
  const taken = (await checked({ name: 'A', plan }, Plan)) as Plan;
  expect(taken).toBeInstanceOf(Plan);
  expect(taken.plan).toBe(plan);
  expect(await refused({ name: 1, plan, more: 1 }, Plan)).toMatchObject([
    { field: 'more' },
    { field: 'name' },
  ]);
});

it.each([[[]], ['text'], [1], [null], [undefined]])('refuses %j as JSON of any shape', async (plan) => {
  expect(await refused({ name: 'A', plan }, Plan)).toMatchObject([{ field: 'plan', rule: 'isObject' }]);
});

const parcel = { plain: 'a', empty: 'b', part: { count: 1 }, parts: [{ count: 1 }] };

it.each([
  ['null', { empty: null, either: null }],
  ['nothing', { absent: undefined, either: undefined, other: undefined }],
])('takes %s where it is allowed', async (_, change) => {
  expect(await checked({ ...parcel, ...change }, Parcel)).toBeInstanceOf(Parcel);
});

it.each([
  ['plain', undefined],
  ['plain', null],
  ['absent', null],
  ['empty', undefined],
  ['part', undefined],
  ['part', null],
  ['part', []],
  ['part', 'text'],
  ['other', null],
  ['parts', undefined],
  ['parts', null],
  ['parts', { count: 1 }],
  ['parts', [null]],
  ['parts', [[{ count: 1 }]]],
  ['parts', ['text']],
])('refuses as %s the value %j, by its name', async (field, value) => {
  expect(await refused({ ...parcel, [field]: value }, Parcel)).toContainEqual(
    expect.objectContaining({ field }),
  );
});
