import { Portal } from '@mantine/core';
import type { ReactNode } from 'react';

const slotId = 'frame-header-slot';

/** Where a page's own switcher appears in the header of the back office. */
export function HeaderSlotTarget() {
  return <div id={slotId} style={{ minWidth: 0 }} />;
}

/** Puts its children into the header, e.g. the switcher between the fairs of an organiser. */
export function HeaderSlot({ children }: { children: ReactNode }) {
  return <Portal target={`#${slotId}`}>{children}</Portal>;
}
