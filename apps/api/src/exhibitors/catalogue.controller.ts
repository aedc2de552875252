import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CatalogueFairQuery,
  Certificates,
  ExhibitorCatalogueQuery,
  ProductCatalogueQuery,
} from '#lib/exhibitors';
import { httpErrors, IdParam } from '#platform/http';
import { OpenToAll } from '../access/open-to-all.js';
import { CatalogueRequest } from './application.request.js';
import {
  presentCatalogueProduct,
  presentInCatalogue,
  presentInCatalogueList,
  presentInProductList,
} from './exhibitor.presenter.js';
import {
  CatalogueExhibitorDetailResponse,
  CatalogueExhibitorPageResponse,
  CatalogueProductDetailResponse,
  CatalogueProductPageResponse,
} from './exhibitor.response.js';
import { lineOf } from './product.presenter.js';

@ApiTags('public')
@Controller('public/fairs/:slug')
export class CatalogueController {
  constructor(
    private readonly fairs: CatalogueFairQuery,
    private readonly exhibitorsQuery: ExhibitorCatalogueQuery,
    private readonly productsQuery: ProductCatalogueQuery,
    private readonly certificates: Certificates,
  ) {}

  /** The exhibitors of a fair by name; `q` searches names, provinces and products without accents. Profiles by their beginning. */
  @Get('exhibitors')
  @OpenToAll()
  async exhibitors(
    @Param('slug') slug: string,
    @Query() query: CatalogueRequest,
  ): Promise<CatalogueExhibitorPageResponse> {
    const page = await this.exhibitorsQuery.page(await this.fairs.idOf(slug), query);
    return { items: page.items.map(presentInCatalogueList), nextCursor: page.nextCursor };
  }

  @Get('exhibitors/:exhibitorId')
  @OpenToAll()
  async exhibitor(
    @Param('slug') slug: string,
    @IdParam('exhibitorId') exhibitorId: string,
  ): Promise<CatalogueExhibitorDetailResponse> {
    const found = await this.exhibitorsQuery.one(await this.fairs.idOf(slug), exhibitorId);
    if (!found) throw httpErrors.notFound();
    const products = await this.exhibitorsQuery.productsOf(found.exhibitor);
    return { ...presentInCatalogue(found), products: products.map(lineOf) };
  }

  /** The products shown at a fair by name; `q` searches products and exhibitors without accents. Descriptions by their beginning. */
  @Get('products')
  @OpenToAll()
  async products(
    @Param('slug') slug: string,
    @Query() query: CatalogueRequest,
  ): Promise<CatalogueProductPageResponse> {
    const page = await this.productsQuery.page(await this.fairs.idOf(slug), query);
    return { items: page.items.map(presentInProductList), nextCursor: page.nextCursor };
  }

  @Get('products/:productId')
  @OpenToAll()
  async product(
    @Param('slug') slug: string,
    @IdParam('productId') productId: string,
  ): Promise<CatalogueProductDetailResponse> {
    const found = await this.productsQuery.one(await this.fairs.idOf(slug), productId);
    if (!found) throw httpErrors.notFound();
    const certificates = await this.certificates.ofProducts([productId]);
    return {
      ...presentCatalogueProduct(found),
      certificates: certificates.map(({ kind, number, issuer, stars, issuedOn, expiresOn }) => ({
        kind,
        number,
        issuer,
        stars,
        issuedOn,
        expiresOn,
      })),
    };
  }
}
