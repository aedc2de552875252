import type { Operation } from '../../support/api/contract.js';

const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What removes comes last, and of that the single thing before the whole list. */
export const byConsequence = (a: Operation, b: Operation) =>
  ORDER.indexOf(a.method) - ORDER.indexOf(b.method) || b.path.length - a.path.length;
