import type { FastifyReply } from 'fastify';
import type { SheetsFile } from '#lib/sheets';
import { contentDisposition } from '#platform/files';
import { FILE_TYPES } from '../files/answers-file.js';
import { ExportedFile } from '../files/download.js';

/** Sheets as a file to save; a PDF leaves as it is written. */
export function sheetsFile(reply: FastifyReply, { name, data }: SheetsFile): ExportedFile {
  void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
  const look = {
    type: name.endsWith('.pdf') ? FILE_TYPES.pdf : FILE_TYPES.xlsx,
    disposition: contentDisposition(name, 'attachment'),
  };
  return Buffer.isBuffer(data) ? new ExportedFile(data, look) : new ExportedFile(data, look);
}
