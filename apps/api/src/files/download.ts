import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentDisposition, type StoredFile } from '#platform/files';
import type { UploadedFile } from '#lib/organisations';
import { FILE_TYPES } from './answers-file.js';

/** A document as an attachment that no browser runs or guesses at. */
export function attachment(
  reply: FastifyReply,
  { file, stored }: { file: UploadedFile; stored: StoredFile },
): StreamableFile {
  void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', 'sandbox');
  void reply.header('cache-control', 'private, no-store');
  return new StreamableFile(stored.stream, {
    type: file.contentType,
    disposition: contentDisposition(file.originalName, 'attachment'),
    length: stored.size,
  });
}

/** A file made of many rows for this reader, not one that somebody has stored. */
export class ExportedFile extends StreamableFile {}

/** A workbook made for this request. */
export function workbook(reply: FastifyReply, data: Buffer, name: string): ExportedFile {
  void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
  return new ExportedFile(data, {
    type: name.endsWith('.csv') ? `${FILE_TYPES.csv}; charset=utf-8` : FILE_TYPES.xlsx,
    disposition: contentDisposition(name, 'attachment'),
    length: data.length,
  });
}
