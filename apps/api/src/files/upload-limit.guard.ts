import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { accountLimits, Attempts } from '#lib/identity';
import { requestOf } from '#platform/http';

/** Counts the files that an account sends, before anything of them is read. Throws `http.too-many-requests`. */
@Injectable()
export class UploadLimit implements CanActivate {
  constructor(private readonly attempts: Attempts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { callerId } = requestOf(context);
    if (callerId) await this.attempts.count(...accountLimits.upload(callerId));
    return true;
  }
}
