import { RouteMethods } from './route-methods.js';

const routes = new RouteMethods();
routes.add(['GET', 'HEAD'], { url: '/api/v1/fairs/:fairId', isOpen: false });
routes.add(['PUT'], { url: '/api/v1/fairs/:fairId', isOpen: false });
routes.add(['GET'], { url: '/api/v1/fairs/:fairId/plan', isOpen: false });
routes.add(['GET'], { url: '/*', isOpen: false });

it.each([
  ['/api/v1/fairs/7', ['GET', 'HEAD', 'PUT']],
  ['/api/v1/fairs/7?limit=1', ['GET', 'HEAD', 'PUT']],
  ['/api/v1/fairs/7/plan', ['GET']],
  ['/api/v1/fairs/', []],
  ['/api/v1/fairs/7/plan/', []],
  ['/api/v1/nothing', []],
  ['/fairs/7', []],
])('knows which methods %s takes', (address, methods) => {
  expect(routes.of(address)).toEqual(methods);
});
