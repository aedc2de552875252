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
import { SECOND } from '#lib/kernel';
import { Transactions, type Tx } from '#platform/database';
import { PerCaller } from '#platform/turns';
import { comeBackIn } from '../problems/come-back.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { requestOf, whoseRequest } from '../request.js';

// Each holds a connection, of which there are ten unless DATABASE_POOL says otherwise: nobody who writes much at once keeps the
// others from theirs.
const writing = new PerCaller({ atOnce: 3, waiting: 100 });

/** What the handler does, in the turn of whoever asks for it; `open` hands it the transaction. */
export function inTurn(
  context: ExecutionContext,
  next: CallHandler,
  open: (effect: (tx: Tx) => Promise<unknown>) => Promise<unknown>,
): Observable<unknown> {
  const request = requestOf(context);
  const effect = (tx: Tx) => {
    request.tx = tx;
    return lastValueFrom(next.handle().pipe(defaultIfEmpty(undefined)));
  };
  const refusal = () => comeBackIn(5 * SECOND);
  return from(writing.take(whoseRequest(request), () => open(effect), refusal));
}

/** Runs the handler in one transaction, all of it again when the database asks for that. */
@Injectable()
export class UnitOfWork implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return inTurn(context, next, (effect) => this.transactions.run(effect));
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
    const key = this.keys.of(requestOf(context));
    return inTurn(context, next, (effect) =>
      key ? this.keys.once(key, effect) : this.transactions.run(effect),
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
