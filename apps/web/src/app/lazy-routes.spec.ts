import type { RouteObject } from 'react-router';
import { preload, withLazyComponents } from './lazy-routes';

const Page = () => null;
const lazily =
  (loads: string[], name: string): RouteObject['lazy'] =>
  () => {
    loads.push(name);
    return Promise.resolve({ Component: Page });
  };

describe('lazy routes', () => {
  it('loads frame and page at once, and each only once', () => {
    const loads: string[] = [];
    const [frame] = withLazyComponents([
      { path: 'a', lazy: lazily(loads, 'frame'), children: [{ path: 'b', lazy: lazily(loads, 'page') }] },
    ]);
    const [page] = frame?.children ?? [];
    if (!frame || !page) throw new Error('the routes are lost');
    preload([{ route: frame }, { route: page }]);
    preload([{ route: frame }]);
    expect(loads).toEqual(['frame', 'page']);
  });

  it('keeps paths and routes that are there at once', () => {
    const [route] = withLazyComponents([{ path: 'x', Component: Page }]);
    expect(route).toMatchObject({ path: 'x', Component: Page });
  });
});
