import { Drawer, type DrawerProps, Modal, type ModalProps } from '@mantine/core';
import { useCallback, useContext, useRef } from 'react';
import { DialogContext } from './use-unsaved';
import type { UnsavedForm } from './unsaved-forms';

/** What a dialog is closed by, which asks first while a form in it holds typed text, and how its forms are known. */
function useAskingClose(onClose: () => void) {
  const forms = useRef(new Set<UnsavedForm>());
  // Escape may close the dialog that this one was opened from, and with it what is typed here.
  const watchAround = useContext(DialogContext);
  const watch = useCallback(
    (form: UnsavedForm) => {
      forms.current.add(form);
      const end = watchAround?.(form);
      return () => {
        forms.current.delete(form);
        end?.();
      };
    },
    [watchAround],
  );
  const close = (): void => {
    const unsaved = [...forms.current].find(({ isUnsaved }) => isUnsaved());
    if (unsaved) unsaved.ask(onClose);
    else onClose();
  };
  return { close, watch };
}

/** A dialog with a form in it: closed while that holds typed text, it asks first. */
export function FormModal({ onClose, children, ...modal }: ModalProps) {
  const { close, watch } = useAskingClose(onClose);
  return (
    <Modal {...modal} onClose={close}>
      <DialogContext value={watch}>{children}</DialogContext>
    </Modal>
  );
}

/** The same at the side of the page. */
export function FormDrawer({ onClose, children, ...drawer }: DrawerProps) {
  const { close, watch } = useAskingClose(onClose);
  return (
    <Drawer {...drawer} onClose={close}>
      <DialogContext value={watch}>{children}</DialogContext>
    </Drawer>
  );
}
