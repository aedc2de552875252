import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { SheetsFile } from '#lib/matchmaking';
import { contentDisposition } from '#platform/files';
import { ExportedFile } from '../../files/download.js';

const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sheets as a file to save; a PDF leaves as it is written. */
export function sheetsFile(reply: FastifyReply, { name, data }: SheetsFile): ExportedFile {
  void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
  const look = {
    type: name.endsWith('.pdf') ? TYPES.pdf : TYPES.xlsx,
    disposition: contentDisposition(name, 'attachment'),
  };
  return Buffer.isBuffer(data) ? new ExportedFile(data, look) : new ExportedFile(data, look);
}

export const AnswersSheets = (): MethodDecorator => {
  const schema = { type: 'string' as const, format: 'binary' };
  const content = Object.fromEntries(Object.values(TYPES).map((type) => [type, { schema }]));
  return applyDecorators(ApiOkResponse({ content }));
};
