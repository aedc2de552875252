import { SetMetadata } from '@nestjs/common';
import { httpErrors } from '#platform/http';

export const TAKES_PLAIN_FORMS = 'fairground:takes-plain-forms';

/** A handler that programs call with a plain form, as mail readers do to unsubscribe (RFC 8058). */
export const TakesPlainForms = (): MethodDecorator => SetMetadata(TAKES_PLAIN_FORMS, true) as MethodDecorator;

const TAKEN = /^(application\/json|multipart\/form-data)\s*(;|$)/i;

/** Refuses bodies that are neither JSON nor a form with files: a foreign page can send the others without asking. */
export function ensureTakenType(contentType: string | undefined): void {
  if (contentType !== undefined && !TAKEN.test(contentType)) throw httpErrors.unsupportedType();
}
