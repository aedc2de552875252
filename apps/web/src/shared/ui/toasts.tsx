import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where toasts appear; one in each frame. */
export function Toasts() {
  return <Notifications position="bottom-right" role="status" />;
}
