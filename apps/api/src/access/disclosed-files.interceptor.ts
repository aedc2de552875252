import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import { Disclosures, documentDownloaded, listExported } from '#lib/audit';
import { isId } from '#lib/kernel';
import { requestOf } from '#platform/http';
import { ExportedFile } from '../files/download.js';
import type { AuthorisedRequest } from './access.decorators.js';

const FILE_NAME = /filename\*=UTF-8''(.+)$/;

/**
 * Records every file that a signed-in person is answered as an attachment, before its first byte leaves: a new export is in the
 * audit trail without anybody thinking of it.
 */
@Injectable()
export class DisclosedFiles implements NestInterceptor {
  constructor(private readonly disclosures: Disclosures) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context) as AuthorisedRequest;
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        if (answer instanceof StreamableFile && request.actor) await this.record(answer, request);
        return answer;
      }),
    );
  }

  private async record(answer: StreamableFile, request: AuthorisedRequest): Promise<void> {
    const { disposition } = answer.getHeaders();
    const name = [disposition].flat().join();
    if (!name.startsWith('attachment')) return;
    const ids = Object.entries(request.params as Record<string, string>).filter(([, value]) => isId(value));
    const event = answer instanceof ExportedFile ? listExported : documentDownloaded;
    await this.disclosures.record(event, {
      organiserId: ids.find(([param]) => param === 'organiserId')?.[1] ?? null,
      actorId: request.actor!.accountId,
      subjectId: ids.at(-1)?.[1] ?? request.actor!.accountId,
      file: decodeURIComponent(FILE_NAME.exec(name)?.[1] ?? ''),
    });
  }
}
