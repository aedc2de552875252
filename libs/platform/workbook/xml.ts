import parseSax from 'exceljs/lib/utils/parse-sax.js';
import { type Archive, asRefusal } from './archive.js';
import { WorkbookRefused } from './workbook-refused.js';

/** What a part's XML says, without name-space prefixes. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks through one part; yields after each piece so that the caller can take out what has come together. */
export async function* walk(archive: Archive, part: string, handler: XmlHandler): AsyncGenerator<void> {
  let depth = 0;
  try {
    for await (const events of parseSax(withoutDocumentType(archive.text(part)))) {
      for (const event of events) {
        if (event.eventType === 'text') handler.text?.(event.value);
        else if (event.eventType === 'opentag') {
          depth += 1;
          handler.open?.(local(event.value.name), event.value.attributes);
        } else {
          depth -= 1;
          handler.close?.(local(event.value.name));
        }
      }
      yield;
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (depth !== 0) throw new WorkbookRefused('broken-file', { part });
}

export async function readPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const pieces = walk(archive, part, handler);
  while (!(await pieces.next()).done);
}

const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** No spreadsheet program writes a document type; entity tricks (XXE, "billion laughs") need one. */
async function* withoutDocumentType(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let tail = '';
  for await (const piece of pieces) {
    if (DOCUMENT_TYPE.test(tail + piece)) throw new WorkbookRefused('document-type');
    tail = (tail + piece).slice(-'<!DOCTYPE'.length);
    yield piece;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
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
    if (this.inRun) this.text += text;
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
