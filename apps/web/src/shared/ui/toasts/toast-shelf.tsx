import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import classes from './toast-shelf.module.css';

export { notifications } from '@mantine/notifications';

export function ToastShelf() {
  return <Notifications position="bottom-right" role="status" className={classes['shelf']} />;
}
