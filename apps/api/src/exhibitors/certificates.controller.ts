import { Body, Controller, Delete, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Certificate, Certificates, productsPermissions } from '#lib/exhibitors';
import { ActingForOrganisation } from '#lib/identity';
import { UploadedFiles } from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { presentCertificate } from './product.presenter.js';
import { CertificateRequest } from './product.request.js';
import { CertificateResponse, DocumentResponse } from './product.response.js';

@ApiTags('exhibitors')
@Controller('organisations/:organisationId')
export class CertificatesController {
  constructor(
    private readonly certificates: Certificates,
    private readonly files: UploadedFiles,
    private readonly transactions: Transactions,
  ) {}

  @Post('products/:productId/certificates')
  @Permits(productsPermissions.edit)
  @Creates()
  async add(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('productId') productId: string,
    @Transaction() tx: Tx,
    @Body() body: CertificateRequest,
  ): Promise<CertificateResponse> {
    return presentCertificate(await this.certificates.add(tx, organisationId, productId, body));
  }

  @Put('certificates/:certificateId')
  @Permits(productsPermissions.edit)
  @Edits(Certificate, 'certificateId')
  async edit(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('certificateId') certificateId: string,
    @Transaction() tx: Tx,
    @Body() body: CertificateRequest,
  ): Promise<CertificateResponse> {
    return presentCertificate(await this.certificates.edit(tx, organisationId, certificateId, body));
  }

  @Delete('certificates/:certificateId')
  @HttpCode(204)
  @Permits(productsPermissions.edit)
  @Writes()
  async remove(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('certificateId') certificateId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.certificates.remove(tx, organisationId, certificateId);
  }

  /** Puts a PDF or scan in place of the certificate's former one. */
  @Put('certificates/:certificateId/document')
  @Permits(productsPermissions.edit)
  @TakesFile()
  async setDocument(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('certificateId') certificateId: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentResponse> {
    const document = await this.files.acceptDocument(await uploadIn(request));
    const documentId = await this.files.settle(document, () =>
      this.transactions.run((tx) =>
        this.certificates.setDocument(tx, organisationId, certificateId, document),
      ),
    );
    return { documentId };
  }
}
