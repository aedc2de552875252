import { defineEvent } from '#platform/events';

/** A list, made for this reader, left the platform. */
export const listExported = defineEvent<{ file: string }>('list.exported', { security: true });
/** A stored document left the platform. */
export const documentDownloaded = defineEvent<{ file: string }>('document.downloaded', { security: true });
