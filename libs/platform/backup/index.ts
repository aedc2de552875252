export { backUp } from './backup.js';
export { BackupRefused } from './backup-refused.js';
export { restoreBackup } from './restore.js';
