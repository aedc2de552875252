import type { RouteObject } from 'react-router';
import { PublicLayout } from './public-layout';

/** The frame for everyone around its pages; it is there at once, as most addresses are in it. */
export const publicFrame = (children: RouteObject[]): RouteObject => ({ Component: PublicLayout, children });
