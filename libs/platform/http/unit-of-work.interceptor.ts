import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { defaultIfEmpty, from, lastValueFrom, type Observable } from 'rxjs';
import { Transactions } from '#platform/database';
import { IdempotencyKeys } from './idempotency-keys.js';
import { requestOf } from './request.js';

/** Runs the handler in one transaction, all of it again when the database asks for that. */
@Injectable()
export class UnitOfWork implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context);
    return from(
      this.transactions.run((tx) => {
        request.tx = tx;
        return lastValueFrom(next.handle().pipe(defaultIfEmpty(undefined)));
      }),
    );
  }
}

/** As UnitOfWork; a repeat with the same Idempotency-Key gets the first answer and has no second effect. */
@Injectable()
export class CreateOnce implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context);
    const key = this.keys.of(request);
    const effect = () => lastValueFrom(next.handle().pipe(defaultIfEmpty(undefined)));
    return from(
      key
        ? this.keys.once(key, (tx) => {
            request.tx = tx;
            return effect();
          })
        : this.transactions.run((tx) => {
            request.tx = tx;
            return effect();
          }),
    );
  }
}

/** A handler that changes something: opens the transaction that @Transaction() hands over. */
export const Writes = (): MethodDecorator => UseInterceptors(UnitOfWork);

/** A POST that makes something: as @Writes, answers 201 and honours `Idempotency-Key`. */
export const Creates = (): MethodDecorator =>
  applyDecorators(
    HttpCode(201),
    UseInterceptors(CreateOnce),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any text of 1 to 255 characters; repeats within 24 hours get the first answer',
      schema: { type: 'string', maxLength: 255 },
    }),
  );
