import { SaxesParser } from 'saxes';
import { turnIfDue } from '#platform/turns';
import { type Archive, asRefusal } from './archive.js';
import { WorkbookRefused } from '../workbook-refused.js';

/** What a part's XML says, without name-space prefixes. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements within elements; spreadsheet programs write ten. Each costs memory until it ends. */
const DEEPEST = 50;
/** Elements of one part: several for each of the cells that a table may have. */
const MOST_ELEMENTS = 5_000_000;

/** Walks through one part; yields after each piece so that the caller can take out what has come together. */
export async function* walk(archive: Archive, part: string, handler: XmlHandler): AsyncGenerator<void> {
  try {
    const parser = parserFor(handler);
    for await (const piece of inProportion(archive.text(part))) {
      parser.write(piece);
      yield;
      await turnIfDue();
    }
    parser.close();
  } catch (error) {
    throw asRefusal(error);
  }
}

export async function readPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const pieces = walk(archive, part, handler);
  while (!(await pieces.next()).done);
}

function parserFor(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  let [depth, elements] = [0, 0];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST) throw new WorkbookRefused('broken-file');
    if (elements > MOST_ELEMENTS) throw new WorkbookRefused('unpacks-too-large', { max: MOST_ELEMENTS });
    handler.open?.(local(name), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(local(name));
  });
  return parser;
}

const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;
/** Characters from one mark-up to the next: a text or a tag, which the parser gathers before it says anything. */
const LONGEST_STRETCH = 256 * 1024;

/**
 * Lets pieces through that the parser takes at a cost of their length. No spreadsheet program writes a document type;
 * entity tricks (XXE, "billion laughs") need one.
 */
async function* inProportion(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let tail = '';
  let stretch = 0;
  for await (const piece of pieces) {
    if (DOCUMENT_TYPE.test(tail + piece)) throw new WorkbookRefused('document-type');
    tail = (tail + piece).slice(-'<!DOCTYPE'.length);
    const opens = piece.lastIndexOf('<');
    stretch = opens < 0 ? stretch + piece.length : piece.length - opens;
    if (stretch > LONGEST_STRETCH) throw new WorkbookRefused('broken-file');
    yield piece;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** No cell of a spreadsheet program holds more than 32,767 characters, each written with seven at most. */
const LONGEST_RAW = 7 * 32_767;

/** The text with a further piece of it. Throws `broken-file` when it becomes longer than a cell can be. */
export function joined(text: string, piece: string): string {
  if (text.length + piece.length > LONGEST_RAW) throw new WorkbookRefused('broken-file');
  return text + piece;
}

/** Gathers the text of `<t>` runs: rich text flattens, reading aids (`rPh`) stay out. */
export class TextRuns {
  private text = '';
  private inRun = false;
  private inAid = false;

  open(name: string): void {
    if (name === 'rPh') this.inAid = true;
    if (name === 't' && !this.inAid) this.inRun = true;
  }

  add(text: string): void {
    if (this.inRun) this.text = joined(this.text, text);
  }

  close(name: string): void {
    if (name === 'rPh') this.inAid = false;
    if (name === 't') this.inRun = false;
  }

  take(): string {
    const text = this.text;
    this.text = '';
    return unescapeText(text);
  }
}

/** ECMA-376 §22.9.2.19: characters XML cannot hold are written as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
