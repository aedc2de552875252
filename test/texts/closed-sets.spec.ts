import 'reflect-metadata';
import ts from 'typescript';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import '#lib/assembly';
import { KEY_WORDS } from '#lib/reports';
import { definedEvents } from '#platform/events';
import { VALIDATION_WORDS } from '#platform/http';
import { definedJobs } from '#platform/queue';
import '../../apps/api/src/api.module.js';
import '../../apps/worker/src/worker.module.js';
import { closedProperties, closedValues, recordedIn } from './closed-sets.js';
import { shownRaw, unproven } from './shown-raw.js';
import { catalogueTexts } from './catalogue-texts.js';
import { nodesIn, parsedSources, placeOf, type Source } from './source-texts.js';

// A value that no reader should meet as the program writes it: the sets are what the code declares, so that the next one counts.

const languages = ['vi', 'en', 'fr'] as const;
const closed = closedProperties();
const sources = parsedSources();
const pages = sources.filter(({ path }) => path.startsWith('apps/web/'));

const found = catalogueTexts();
const texts = new Map(found.map(({ at, language, text }) => [`${at} ${language}`, text]));

/** Which of these have no words of their own in an area's catalogue, in whichever language. */
const unworded = (area: string, path: string, names: readonly string[]) =>
  names.flatMap((name) =>
    languages
      .filter((language) => {
        const at = `apps/web/src/features/${area}/i18n/${language}.json ${path}.${name}`;
        const text = texts.get(`${at} ${language}`) ?? texts.get(`${at}_other ${language}`);
        return text === undefined || text === name;
      })
      .map((language) => `${path}.${name} in ${language}`),
  );

const key = (name: string) => name.replace('.', '_');
const at = (nodesOf: (source: Source) => readonly ts.Node[]) => (source: Source) =>
  nodesOf(source).map((node) => `${placeOf(source, node)} ${node.getText()}`);

it('every event is a deed in the trail', () => {
  expect(definedEvents().length).toBeGreaterThan(80);
  expect(unworded('audit', 'event', definedEvents().map(key))).toEqual([]);
});

describe('what events record', () => {
  const declaring = sources.filter(({ file }) => file.text.includes('defineEvent<'));
  const recorded = recordedIn(declaring.map(({ path }) => path));
  // Told by the deed already.
  const told = recorded.filter((one) => one.key !== 'kind' && !one.key.endsWith('Id'));

  it('is read from their types', () => {
    expect(new Set(recorded.map(({ event }) => event)).size).toBeGreaterThan(60);
  });

  it('is worded for every value of a closed set', () => {
    const values = told.flatMap((one) =>
      Array.isArray(one.values) ? one.values.map((value) => `${one.key}.${value}`) : [],
    );
    expect(values.length).toBeGreaterThan(20);
    expect(unworded('audit', 'value', [...new Set(values)])).toEqual([]);
  });

  it('says of every number what it counts', () => {
    const numbers = told.filter(({ values }) => values === 'number').map((one) => one.key);
    expect(unworded('audit', 'number', [...new Set(numbers)])).toEqual([]);
  });

  it('is worded for both answers', () => {
    const answers = told.filter(({ values }) => values === 'boolean').map((one) => one.key);
    const values = [...new Set(answers)].flatMap((name) => [`${name}.true`, `${name}.false`]);
    expect(unworded('audit', 'value', values)).toEqual([]);
  });
});

it('every kind of job is called by what it does', () => {
  expect(unworded('home', 'jobs.work', [...definedJobs().keys()].map(key))).toEqual([]);
});

it('every rule of a field says what it asks for', () => {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<unknown, ValidationMetadata[]>;
  };
  const rules = [...validationMetadatas.values()].flat().map(({ name, type }) => name ?? type);
  // Neither of them is ever broken itself.
  const broken = [...new Set(rules)].filter(
    (rule) => !/^isOptional$|^(conditional|nested)Validation$/.test(rule),
  );
  expect(broken.length).toBeGreaterThan(15);
  expect(broken.filter((rule) => !(rule in VALIDATION_WORDS))).toEqual([]);
});

it.each([
  'OrganisationResponse.kind',
  'ProductResponse.category',
  'ApplicationResponse.state',
  'MeetingRequestResponse.state',
  'MeetingResponse.state',
])('the report words every %s', (property) => {
  expect(closedValues(property).filter((value) => !(value in KEY_WORDS))).toEqual([]);
});

it('no text is a name of the program', () => {
  const codes = found.filter(({ at: place, text }) => /[-_.]/.test(text) && place.endsWith(`.${text}`));
  expect(codes).toEqual([]);
});

it('no error, mail or sheet puts a value of a closed set into its sentence', () => {
  const raw = found
    .filter(({ at: place }) => !place.startsWith('apps/web/'))
    .filter(({ text }) => [...text.matchAll(/\{\{(\w+)\}\}/g)].some(([, name]) => closed.has(name ?? '')));
  expect(raw).toEqual([]);
});

it('no page shows a value of a closed set as the API writes it', () => {
  expect(pages.flatMap(at(({ nodes }) => shownRaw(nodes, closed)))).toEqual([]);
});

it('no page asks for words that the types do not prove, without others in their place', () => {
  // What it asks for is proved above, against what events record.
  const others = pages.filter(({ path }) => !path.endsWith('audit/entry-words.ts'));
  expect(others.flatMap(at(({ nodes }) => unproven(nodes)))).toEqual([]);
});

describe('a planted page', () => {
  const nodes = (code: string) => [
    ...nodesIn(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)),
  ];
  const states = new Set(['state']);

  it.each([
    'const a = <p>{run.state}</p>;',
    'const A = ({ state }) => <p>{state}</p>;',
    'const a = <p>{run?.state ?? "–"}</p>;',
    'const a = <Field label={`${n} · ${run.state}`} />;',
    "const a = t('run.is', { state: run.state });",
    'const a = [{ key: "state", render: ({ state }) => state }];',
  ])('shows it raw: %s', (code) => {
    expect(shownRaw(nodes(code), states)).not.toEqual([]);
  });

  it.each([
    'const a = <p>{t(`state.${run.state}`)}</p>;',
    'const A = () => { const state = t("x"); return <p>{state}</p>; };',
    'const a = <Badge color={colours[run.state]} data-state={run.state} />;',
    "const a = t('run.is', { state: t(`state.${run.state}`) });",
  ])('does not: %s', (code) => {
    expect(shownRaw(nodes(code), states)).toEqual([]);
  });

  it.each(['t(`a.${b as C}`)', 't(`a.${b as C}`, { defaultValue: b })', 't(a as B)'])(
    'has no words for %s',
    (code) => {
      expect(unproven(nodes(code))).not.toEqual([]);
    },
  );

  it.each(['t(`a.${b}`)', "t(`a.${b as C}`, { defaultValue: t('a.otherwise') })"])(
    'has words for %s',
    (code) => {
      expect(unproven(nodes(code))).toEqual([]);
    },
  );
});
