import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsIn } from './operations.js';

/** Gives every operation what readers of documents look for: what it is in a few words, and whether it takes a session. */
export function headOperations(document: OpenAPIObject): void {
  for (const { access, operation } of operationsIn(document)) {
    // A handler whose name says everything has no comment.
    operation.summary ||= wordsOf(operation.operationId!);
    if (access.kind === 'public') operation.security = [];
  }
}

/** "Booth orders: confirm" of "BoothOrders_confirm" */
function wordsOf(operationId: string): string {
  const [things = '', deed = ''] = operationId.split('_').map(parted);
  return `${things.charAt(0).toUpperCase()}${things.slice(1)}: ${deed}`;
}

const parted = (name: string) => name.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
