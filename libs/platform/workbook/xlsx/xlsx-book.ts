import { posix } from 'node:path';
import type { Archive } from './archive.js';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefused } from '../workbook-refused.js';
import { isDateFormat } from './xlsx-dates.js';
import { readPart, TextRuns } from './xml.js';

/** What the cells of a sheet refer to. */
export interface Book {
  sheetName: string;
  sheetPart: string;
  strings: string[];
  /** By style number: does it show a date? */
  dateStyles: boolean[];
  since1904: boolean;
}

const MACROS = /(^|\/)(vbaProject|vbaData)|^xl\/(macrosheets|activeX|embeddings)\//i;

/** Refuses what carries programs or reaches outside the file. */
export async function refuseActiveContent(archive: Archive): Promise<void> {
  if (!archive.has('[Content_Types].xml') || !archive.has('xl/workbook.xml')) {
    throw new WorkbookRefused('not-a-workbook');
  }
  if (archive.names.some((name) => MACROS.test(name))) throw new WorkbookRefused('macros');
  if (archive.names.some((name) => name.startsWith('xl/externalLinks/'))) {
    throw new WorkbookRefused('external-links');
  }
  await readPart(archive, '[Content_Types].xml', {
    open: (_, { ContentType }) => {
      if (/macroEnabled|vbaProject/i.test(ContentType ?? '')) throw new WorkbookRefused('macros');
      if (/externalLink/i.test(ContentType ?? '')) throw new WorkbookRefused('external-links');
    },
  });
}

/** Opens the first visible sheet. */
export async function readBook(archive: Archive, limits: WorkbookLimits): Promise<Book> {
  const visible: { name: string; relation: string }[] = [];
  let since1904 = false;
  await readPart(archive, 'xl/workbook.xml', {
    open: (name, given) => {
      if (name === 'workbookPr') since1904 = given.date1904 === '1' || given.date1904 === 'true';
      if (name === 'sheet') {
        const isVisible = given.state === undefined || given.state === 'visible';
        if (isVisible && visible.length === 0)
          visible.push({ name: given.name ?? '', relation: relationId(given) });
      }
    },
  });
  const [first] = visible;
  if (first === undefined) throw new WorkbookRefused('broken-file');
  return {
    sheetName: first.name,
    sheetPart: await partOf(archive, first.relation),
    strings: await readStrings(archive, limits),
    dateStyles: await readDateStyles(archive),
    since1904,
  };
}

function relationId(given: Readonly<Record<string, string>>): string {
  const key = Object.keys(given).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (given[key] ?? '');
}

async function partOf(archive: Archive, relation: string): Promise<string> {
  let target = '';
  await readPart(archive, 'xl/_rels/workbook.xml.rels', {
    open: (name, given) => {
      if (name === 'Relationship' && given.Id === relation) target = given.Target ?? '';
    },
  });
  const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
  if (!archive.has(part)) throw new WorkbookRefused('broken-file', { part });
  return part;
}

async function readStrings(archive: Archive, limits: WorkbookLimits): Promise<string[]> {
  const strings: string[] = [];
  // An empty one counts too: it takes its place in the list.
  let characters = 0;
  if (!archive.has('xl/sharedStrings.xml')) return strings;
  const runs = new TextRuns();
  await readPart(archive, 'xl/sharedStrings.xml', {
    open: (name) => runs.open(name),
    text: (text) => runs.add(text),
    close: (name) => {
      runs.close(name);
      if (name !== 'si') return;
      characters += strings[strings.push(runs.take()) - 1]!.length + 1;
      if (characters > limits.text) throw new WorkbookRefused('too-much-text', { max: limits.text });
    },
  });
  return strings;
}

// Limits of spreadsheet programs themselves.
const LONGEST_FORMAT = 255;
const MOST_STYLES = 65_490;

async function readDateStyles(archive: Archive): Promise<boolean[]> {
  const dateStyles: boolean[] = [];
  if (!archive.has('xl/styles.xml')) return dateStyles;
  const formats = new Map<string, string>();
  let inCellStyles = false;
  await readPart(archive, 'xl/styles.xml', {
    open: (name, given) => {
      if (name === 'numFmt')
        formats.set(given.numFmtId ?? '', given.formatCode?.slice(0, LONGEST_FORMAT) ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) {
        if (dateStyles.length >= MOST_STYLES) throw new WorkbookRefused('broken-file');
        const id = given.numFmtId ?? '0';
        dateStyles.push(isDateFormat(Number(id), formats.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return dateStyles;
}
