import { Badge, type BadgeProps } from '@mantine/core';

/** A badge with what somebody typed, which may be of any length: cut where it grows long, with the whole as its title. */
export function TypedBadge({ children, ...badge }: BadgeProps & { children: string }) {
  return (
    <Badge title={children} styles={{ label: { maxWidth: '14rem' } }} {...badge}>
      {children}
    </Badge>
  );
}
