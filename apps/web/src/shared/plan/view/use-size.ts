import { useEffect, useState } from 'react';
import type { Size } from './plan-view';

/** The size of an element in CSS pixels, as it changes. */
export function useSize(element: Element | null): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
