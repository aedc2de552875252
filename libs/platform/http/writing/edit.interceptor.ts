import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FindOptionsWhere } from 'typeorm';
import { map, type Observable } from 'rxjs';
import { countEdit, type Edited, Transactions, type Tx, type Versioned, versionOf } from '#platform/database';
import { ensureExpected, type Expected, expectedIn, tagOf } from './if-match.js';
import { type FairRequest, requestOf } from '../request.js';
import { inTurn } from './unit-of-work.interceptor.js';

type VersionedRow = Versioned & { id: string };
type Ids = Record<string, string>;
/** Finds the row by the ids in the path, and by whose request it is; `tx` where it takes another row to tell. */
type Which<E> = (
  ids: Ids,
  request: FairRequest,
  tx: Tx,
) => FindOptionsWhere<E> | Promise<FindOptionsWhere<E>>;

interface EditedBy<E> {
  entity: Type<E>;
  which: Which<E>;
  /** Whether the area compares and counts itself. */
  isCounted: boolean;
}

const EDITS = 'fairground:edits';
const editedBy = (context: ExecutionContext) =>
  Reflect.getMetadata(EDITS, context.getHandler()) as EditedBy<VersionedRow>;

/**
 * As UnitOfWork, for what is edited as a whole: counts its versions, and takes the edit back when it was made from another one
 * than `If-Match` says. The handler goes first, so that what is foreign, over or wrong is answered as ever.
 */
@Injectable()
export class Edit implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context);
    const expected = expectedOf(context);
    const { entity, which, isCounted } = editedBy(context);
    return inTurn(context, next, (effect) =>
      this.transactions.run(async (tx) => {
        const answer = await effect(tx);
        const where = await which(request.params as Ids, request, tx);
        const edited = { entity, where };
        const version = isCounted ? await versionNow(tx, edited) : await countedVersion(tx, edited, expected);
        sayVersion(context, version);
        return isObject(answer) && 'version' in answer ? { ...answer, version } : answer;
      }),
    );
  }
}

async function countedVersion(tx: Tx, edited: Edited<VersionedRow>, expected: Expected): Promise<number> {
  const { before, after } = await countEdit(tx, edited);
  ensureExpected(before, expected);
  return after;
}

const versionNow = async (tx: Tx, { entity, where }: Edited<VersionedRow>): Promise<number> =>
  versionOf(await tx.findOneOrFail(entity, { select: { id: true, version: true }, where }));

const expectedOf = (context: ExecutionContext): Expected =>
  expectedIn(requestOf(context).headers['if-match']);

/** Says the version that stands in the answer as its `ETag` too. */
@Injectable()
export class Tag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: Versioned) => {
        sayVersion(context, answer.version ?? 0);
        return answer;
      }),
    );
  }
}

const sayVersion = (context: ExecutionContext, version: number) =>
  void context.switchToHttp().getResponse<FastifyReply>().header('etag', tagOf(version));

const isObject = (answer: unknown): answer is object => typeof answer === 'object' && answer !== null;

/**
 * A handler that puts something in place of what a form was filled from: as @Writes, and honours `If-Match`. `which` is the row
 * that has the version: the name of its id in the path, or how to find it.
 */
export const Edits = <E extends VersionedRow>(entity: Type<E>, which: string | Which<E>): MethodDecorator =>
  editing({
    entity,
    which: typeof which === 'string' ? (ids) => ({ id: ids[which] }) as FindOptionsWhere<E> : which,
    isCounted: false,
  });

/**
 * As @Edits, where a repeat edits nothing or the work is much: the area itself compares with @ExpectedVersions() once it holds the
 * row, and calls `countEdit` where it edits. `id`: the name of the row's id in the path.
 */
export const CountsEdits = <E extends VersionedRow>(entity: Type<E>, id: string): MethodDecorator =>
  editing({ entity, which: (ids) => ({ id: ids[id] }) as FindOptionsWhere<E>, isCounted: true });

/** The versions that `If-Match` asks for, for a handler that @CountsEdits. */
export const ExpectedVersions = createParamDecorator((_: unknown, context: ExecutionContext) =>
  expectedOf(context),
);

const editing = <E extends VersionedRow>(edited: EditedBy<E>): MethodDecorator =>
  applyDecorators(
    SetMetadata(EDITS, edited),
    UseInterceptors(Edit),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The `version` that was read, as "3": another one now is answered with 412, and nothing is saved. The answer says the new one as its ETag',
      schema: { type: 'string', maxLength: 255 },
    }),
  );

/** A GET of one thing whose `version` an edit of it may name: the answer says it as its `ETag` too. */
export const Tagged = (): MethodDecorator => UseInterceptors(Tag);
