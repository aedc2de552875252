import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { from, lastValueFrom } from 'rxjs';
import type { Transactions } from '#platform/database';
import { UnitOfWork } from './unit-of-work.interceptor.js';

/** A request of this caller whose handler ends when told to. */
function write(unit: UnitOfWork, callerId: string) {
  const state = { begun: false, end: () => undefined as void };
  const handled = new Promise<void>((resolve) => (state.end = resolve));
  const context = { switchToHttp: () => ({ getRequest: () => ({ callerId }) }) } as ExecutionContext;
  const next: CallHandler = {
    handle: () => {
      state.begun = true;
      return from(handled);
    },
  };
  return Object.assign(state, { done: lastValueFrom(unit.intercept(context, next)) });
}

it('opens three transactions at once for one caller, whatever others do', async () => {
  const unit = new UnitOfWork({ run: (work: () => unknown) => work() } as unknown as Transactions);
  const own = Array.from({ length: 5 }, () => write(unit, 'lan'));
  const other = write(unit, 'hoa');
  await new Promise((resolve) => setImmediate(resolve));
  expect(own.map(({ begun }) => begun)).toEqual([true, true, true, false, false]);
  expect(other.begun).toBe(true);
  for (const { end } of [...own, other]) end();
  await Promise.all([...own, other].map(({ done }) => done));
  expect(own.every(({ begun }) => begun)).toBe(true);
});
