import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { filesErrors, type Upload } from '#lib/organisations';
import { httpErrors } from '#platform/http';
import { UploadLimit } from './upload-limit.guard.js';

/** A handler that takes one file, of at most 12 MB, in the field `file` of a form, from whoever has some left. Read it with `uploadIn`. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    UseGuards(UploadLimit),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' } },
        required: ['file'],
      },
    }),
  );

/**
 * The file of a form. Read it before any transaction: a stream cannot be read again when that is repeated.
 * Throws `files.missing`, `files.cut-off`, `http.unsupported-type`, `http.too-large`.
 */
export async function uploadIn(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw httpErrors.unsupportedType();
  const part = await request.file().catch(refuseForm);
  if (!part || part.fieldname !== 'file') throw filesErrors.missing({ field: 'file' });
  const data = await part.toBuffer().catch(refuseForm);
  return { name: part.filename, data };
}

/** What the reader of forms does not name itself is a form that ends before its time. */
function refuseForm(error: Error & { statusCode?: number }): never {
  throw error.statusCode === undefined ? filesErrors.cutOff({ field: 'file' }) : error;
}
