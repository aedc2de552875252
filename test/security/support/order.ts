import type { Operation } from '../../support/api/contract.js';

const ORDER = ['GET', 'POST', 'PUT', 'PATCH', 'withdrawal', 'DELETE'];

/** What is withdrawn is not there for others either. */
const consequence = ({ method, path }: Operation): number =>
  ORDER.indexOf(method === 'POST' && path.endsWith('/withdrawal') ? 'withdrawal' : method);

/** What removes comes last, and of that the single thing before the whole list. */
export const byConsequence = (a: Operation, b: Operation) =>
  consequence(a) - consequence(b) || b.path.length - a.path.length;
