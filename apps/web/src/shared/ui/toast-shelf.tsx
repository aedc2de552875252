import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

export { notifications } from '@mantine/notifications';

export function ToastShelf() {
  return <Notifications position="bottom-right" role="status" />;
}
