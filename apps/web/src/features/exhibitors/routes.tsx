import { IconBuildingStore, IconChecklist, IconFileDescription, IconPackage } from '@tabler/icons-react';
import type { Area } from '../../app/area';
import { page } from '../../app/page';

const texts = ['exhibitors', 'profile'] as const;

export const exhibitors: Area = {
  routes: {
    exhibitor: [
      {
        index: true,
        lazy: page(texts, async () => (await import('./pages/exhibitor-home-page')).ExhibitorHomePage),
      },
      {
        path: 'products',
        lazy: page(texts, async () => (await import('./pages/product-list-page')).ProductListPage),
      },
      {
        path: 'products/new',
        lazy: page(texts, async () => (await import('./pages/product-page')).NewProductPage),
      },
      {
        path: 'products/:productId',
        lazy: page(texts, async () => (await import('./pages/product-page')).ProductPage),
      },
      {
        path: 'fairs/:fairId',
        lazy: page(texts, async () => (await import('./pages/fair-application-page')).FairApplicationPage),
      },
    ],
    fair: [
      {
        path: 'applications',
        lazy: page(texts, async () => (await import('./pages/application-board-page')).ApplicationBoardPage),
      },
      {
        path: 'exhibitors',
        lazy: page(texts, async () => (await import('./pages/exhibitor-list-page')).ExhibitorListPage),
      },
      {
        path: 'exhibitors/:exhibitorId',
        lazy: page(texts, async () => (await import('./pages/exhibitor-page')).ExhibitorPage),
      },
      {
        path: 'exhibitors/import',
        lazy: page(texts, async () => (await import('./pages/import-page')).ImportPage),
      },
      {
        path: 'exhibitors/import/:importId',
        lazy: page(texts, async () => (await import('./pages/import-run-page')).ImportRunPage),
      },
    ],
  },
  navigation: {
    exhibitor: [
      { to: '', label: 'navigation.tasks', icon: IconChecklist, order: 0 },
      { to: 'products', label: 'navigation.products', icon: IconPackage, order: 10 },
    ],
    fair: [
      { to: 'applications', label: 'navigation.applications', icon: IconFileDescription, order: 20 },
      { to: 'exhibitors', label: 'navigation.exhibitors', icon: IconBuildingStore, order: 25 },
    ],
  },
};
