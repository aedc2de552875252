import { useEffect, useState, type RefObject } from 'react';

export interface Scrolled {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** How far an element is scrolled and how much of it is seen, at most once a frame. */
export function useScrolled(ref: RefObject<HTMLElement | null>): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, width: 1_200, height: 640 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setScrolled({ top, left, width, height });
    };
    const plan = (): void => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    const observer = new ResizeObserver(plan);
    observer.observe(element);
    element.addEventListener('scroll', plan, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', plan);
      cancelAnimationFrame(frame);
    };
  }, [ref]);
  return scrolled;
}
