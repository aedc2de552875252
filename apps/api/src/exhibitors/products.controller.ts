import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Certificates, Product, Products, productsPermissions } from '#lib/exhibitors';
import { ActingForOrganisation } from '#lib/identity';
import { UploadedFiles } from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { Creates, Edits, httpErrors, IdParam, Tagged, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { TakesFile, uploadIn } from '../files/upload.js';
import { PictureResponse } from '../organisations/organisation.response.js';
import { presentProduct, presentProductLine } from './product.presenter.js';
import { ProductRequest } from './product.request.js';
import { ProductListResponse, ProductResponse } from './product.response.js';

@ApiTags('exhibitors')
@Controller('organisations/:organisationId/products')
export class ProductsController {
  constructor(
    private readonly products: Products,
    private readonly certificates: Certificates,
    private readonly files: UploadedFiles,
    private readonly transactions: Transactions,
  ) {}

  /** All products of the organisation with their certificates, without their descriptions, newest first; at most 200. */
  @Get()
  @Permits(productsPermissions.view)
  async list(@Acting() { organisationId }: ActingForOrganisation): Promise<ProductListResponse> {
    const products = await this.products.listOf(organisationId);
    const certificates = await this.certificates.ofProducts(products.map(({ id }) => id));
    return { items: products.map((product) => presentProductLine(product, certificates)) };
  }

  @Post()
  @Permits(productsPermissions.edit)
  @Creates()
  async create(
    @Acting() { organisationId }: ActingForOrganisation,
    @Transaction() tx: Tx,
    @Body() body: ProductRequest,
  ): Promise<ProductResponse> {
    return presentProduct(await this.products.create(tx, organisationId, body), []);
  }

  @Get(':productId')
  @Permits(productsPermissions.view)
  @Tagged()
  async one(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('productId') productId: string,
  ): Promise<ProductResponse> {
    const product = await this.products.byId(organisationId, productId);
    if (!product) throw httpErrors.notFound();
    return presentProduct(product, await this.certificates.ofProducts([productId]));
  }

  @Put(':productId')
  @HttpCode(204)
  @Permits(productsPermissions.edit)
  @Edits(Product, 'productId')
  async edit(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('productId') productId: string,
    @Transaction() tx: Tx,
    @Body() body: ProductRequest,
  ): Promise<void> {
    await this.products.edit(tx, organisationId, productId, body);
  }

  /** Removes a product that no application under way shows. */
  @Delete(':productId')
  @HttpCode(204)
  @Permits(productsPermissions.edit)
  @Writes()
  async remove(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('productId') productId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.products.remove(tx, organisationId, productId);
  }

  /** Puts a picture in place of the product's former one. */
  @Put(':productId/picture')
  @Permits(productsPermissions.edit)
  @TakesFile()
  async setPicture(
    @Acting() { organisationId, actorId }: ActingForOrganisation,
    @IdParam('productId') productId: string,
    @Req() request: FastifyRequest,
  ): Promise<PictureResponse> {
    const picture = await this.files.acceptPicture(await uploadIn(request), actorId);
    const pictureId = await this.files.settle(picture, () =>
      this.transactions.run((tx) => this.products.setPicture(tx, organisationId, productId, picture)),
    );
    return { pictureId };
  }
}
