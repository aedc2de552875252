export {
  acceptDocument,
  type AcceptedDocument,
  type DocumentLimits,
  DOCUMENT_LIMITS,
} from './accept-document.js';
export {
  acceptPicture,
  type AcceptedPicture,
  type PictureLimits,
  PICTURE_LIMITS,
  type Rendition,
} from './accept-picture.js';
export { contentDisposition, safeDownloadName } from './download-name.js';
export { FileStore, type StoredFile } from './file-store.js';
export {
  DocumentRefused,
  type DocumentRefusal,
  FileKeyRefused,
  FileMissing,
  PictureRefused,
  type PictureRefusal,
} from './files-refused.js';
export { LocalFileStore } from './local-file-store.js';
export { FilesModule } from './files.module.js';
