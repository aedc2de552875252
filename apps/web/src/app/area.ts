import type { Icon } from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import type { RouteObject } from 'react-router';

export type NavigationLabel = Extract<ParseKeys<'frames'>, `navigation.${string}`>;

/** An entry of a frame's navigation. */
export interface NavigationItem {
  /** Path below the frame: "fairs" is `/organiser/:organiserId/fairs`. Empty for the frame's start page. */
  to: string;
  /** Key in the texts of the frames, so that the frame needs no text of the area. */
  label: NavigationLabel;
  icon: Icon;
  /** Small numbers come first; entries of one number keep the order of the areas. */
  order?: number;
}

type Frame = 'public' | 'account' | 'signedIn' | 'organiser' | 'fair' | 'exhibitor' | 'buyer';

/** What a feature adds to the app. Paths are relative to the frame (see `frames.tsx`). */
export interface Area {
  routes: Partial<Record<Frame, RouteObject[]>>;
  navigation?: Partial<Record<'organiser' | 'fair' | 'exhibitor' | 'buyer', NavigationItem[]>>;
}
