import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { filesErrors, type Upload } from '#lib/organisations';
import { SECOND } from '#lib/kernel';
import { comeBackIn, httpErrors } from '#platform/http';
import { Turnstile } from '#platform/turns';
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

/** Files are held whole in memory until they are looked at: so many at once, one a person, and as many waiting unread. */
const reading = new Turnstile(20, { upload: { atOnce: 20, waiting: 100 } });

/**
 * The file of a form, when it is the caller's turn. Read it before any transaction: a stream cannot be read again when that is repeated.
 * Throws `files.missing`, `files.cut-off`, `http.unsupported-type`, `http.too-large`, `http.too-many-requests`.
 */
export function uploadIn(request: FastifyRequest & { callerId?: string }): Promise<Upload> {
  if (!request.isMultipart()) throw httpErrors.unsupportedType();
  const turn = { kind: 'upload', caller: request.callerId ?? request.ip } as const;
  return reading.take(
    turn,
    () => fileIn(request),
    () => comeBackIn(30 * SECOND),
  );
}

async function fileIn(request: FastifyRequest): Promise<Upload> {
  const part = await request.file().catch(refuseForm);
  if (!part || part.fieldname !== 'file') throw filesErrors.missing({ field: 'file' });
  const data = await part.toBuffer().catch(refuseForm);
  return { name: part.filename, data };
}

/** What the reader of forms does not name itself is a form that ends before its time. */
function refuseForm(error: Error & { statusCode?: number }): never {
  throw error.statusCode === undefined ? filesErrors.cutOff({ field: 'file' }) : error;
}
