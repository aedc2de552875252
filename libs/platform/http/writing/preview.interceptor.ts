import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { SECOND } from '#lib/kernel';
import { PerCaller } from '#platform/turns';
import { comeBackIn } from '../problems/come-back.js';
import { requestOf } from '../request.js';

// A preview is the whole change, taken back, and holds its rows and a connection meanwhile: one for an organiser, and few that wait.
const previewing = new PerCaller({ atOnce: 1, waiting: 5 });

/** Runs the handler when it is the organiser's turn. Throws `http.too-many-requests`. */
@Injectable()
export class Preview implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { organiserId } = requestOf(context).params as { organiserId: string };
    const preview = () => lastValueFrom(next.handle());
    return from(previewing.take(organiserId, preview, () => comeBackIn(5 * SECOND)));
  }
}

/** A handler below an organiser that shows what a change would do, and takes it back. */
export const Previews = (): MethodDecorator => UseInterceptors(Preview);
