import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { FilesConfig } from '#config';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

/** Where uploaded files lie: a folder of this machine, or one that several machines share. */
@Global()
@Module({})
export class FilesModule {
  static register({ folder }: FilesConfig): DynamicModule {
    const store = { provide: FileStore, useFactory: () => new LocalFileStore(folder) };
    return { module: FilesModule, providers: [store], exports: [FileStore] };
  }
}
