import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PICTURE_SIZES, type PictureSize, UploadedFiles } from '#lib/organisations';
import { httpErrors, IdParam } from '#platform/http';
import { Public } from '../access/access.decorators.js';
import { AnswersFile } from './answers-file.js';

// A picture never changes under its id: a new one gets a new id.
const FOR_EVER = 'public, max-age=31536000, immutable';

@ApiTags('files')
@Controller('public/pictures')
export class PicturesController {
  constructor(private readonly files: UploadedFiles) {}

  /** A logo or product picture as WebP: `large` 1600, `card` 640, `thumb` 160 pixels on its longest side. */
  @Get(':pictureId/:size')
  @Public()
  @ApiParam({ name: 'size', enum: PICTURE_SIZES })
  @AnswersFile('webp')
  async picture(
    @IdParam('pictureId') pictureId: string,
    @Param('size') size: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const known = PICTURE_SIZES.find((one): one is PictureSize => one === size);
    const found = known ? await this.files.picture(pictureId, known) : null;
    if (!found) throw httpErrors.notFound();
    void reply.header('cache-control', FOR_EVER).header('x-content-type-options', 'nosniff');
    return new StreamableFile(found.stored.stream, {
      type: found.file.contentType,
      length: found.stored.size,
    });
  }
}
