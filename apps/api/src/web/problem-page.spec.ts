import '#lib/assembly';
import { definedErrors, UI_LANGUAGES } from '#lib/kernel';
import '#platform/http';
import { problemPage } from './problem-page.js';

const codes = [...definedErrors()];
const pages = UI_LANGUAGES.flatMap((language) =>
  codes.map(([code, entry]) => ({ code, entry, language, page: problemPage(code, entry, language) })),
);

it('knows the catalogues of all areas', () => {
  const areas = new Set(codes.map(([code]) => code.split('.')[0]));
  expect(codes.length).toBeGreaterThan(150);
  expect(areas.size).toBeGreaterThan(15);
});

it('says in every language what each problem is, why it happens and what to do', () => {
  const wanting = pages.filter(({ code, entry, language, page }) => {
    const sentences = [entry.title, entry.detail, entry.next].flatMap((text) =>
      text ? text[language].split(/[{}&"].*/)[0]! : [],
    );
    return ![`<html lang="${language}">`, code, String(entry.status), ...sentences].every((text) =>
      page.includes(text),
    );
  });
  expect(wanting).toEqual([]);
});

it('leaves no place for a value open, and no two stops behind each other', () => {
  expect(pages.filter(({ page }) => /<body>.*(\{|\}|…\.|\.\.)/.test(page))).toEqual([]);
});

it('has a heading and a title of its own on every page, and no script', () => {
  const untitled = pages.filter(
    ({ page }) => !/<title>[^<]{3,} · Fairground<\/title>/.test(page) || page.split('<h1>').length !== 2,
  );
  expect(untitled).toEqual([]);
  expect(pages.filter(({ page }) => /<script|\son\w+=|javascript:/i.test(page))).toEqual([]);
});

it('leads on from every page, to the front page and to the description of the API', () => {
  const linksOf = (page: string) =>
    [...page.matchAll(/<a href="([^"]+)">[^<]{3,}<\/a>/g)].map(([, to]) => to);
  expect(pages.filter(({ page }) => linksOf(page).join() !== '/,/api/openapi.json')).toEqual([]);
});

it('writes signs of HTML as signs', () => {
  const text = { vi: '<b>', en: 'a & b', fr: '"c"' };
  expect(problemPage('a.b', { status: 409, title: text }, 'vi')).toContain('<h1>&lt;b&gt;</h1>');
  expect(problemPage('a.b', { status: 409, title: text }, 'en')).toContain('<h1>a &amp; b</h1>');
});
