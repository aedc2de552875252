import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { PicturesController } from './pictures.controller.js';

@Module({ controllers: [DocumentsController, PicturesController] })
export class FilesApiModule {}
