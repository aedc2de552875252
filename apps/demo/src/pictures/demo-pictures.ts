import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import sharp from 'sharp';
import { In, IsNull } from 'typeorm';
import { Product, Products } from '#lib/exhibitors';
import { Organisation, Organisations, UploadedFiles } from '#lib/organisations';
import { Database, Transactions } from '#platform/database';
import { LOGGER } from '#platform/observability';
import { exhibitors } from '../content/exhibitors.js';
import { logo, picture } from './picture.js';
import { products as goods } from '../content/products.js';

const LOGO_SIZE = 320;
const PICTURE_SIZE = 640;

/**
 * Draws logos and product pictures and uploads them like anybody's. Takes half a minute, so it runs beside the
 * service; whatever a stop left out is made at the next start.
 */
@Injectable()
export class DemoPictures implements OnApplicationShutdown {
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly files: UploadedFiles,
    private readonly organisations: Organisations,
    private readonly products: Products,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    this.running = this.drawMissing().catch((error: Error) =>
      this.log.warn({ error: error.message }, 'Pictures of the demonstration'),
    );
  }

  /** Draws everything that is missing; resolves when all is there. */
  async drawMissing(): Promise<void> {
    const firms = new Map(exhibitors().map((firm) => [firm.email, firm]));
    const { manager } = this.database;
    const organisations = await manager.findBy(Organisation, { email: In([...firms.keys()]) });
    for (const organisation of organisations) {
      if (this.stopped) return;
      const firm = firms.get(organisation.email!)!;
      const own = goods().filter(({ exhibitor }) => exhibitor === firm.key);
      if (!organisation.logoId)
        await this.setLogo(organisation.id, logo(firm.key, firm.brand, own[0]?.motif ?? 'leaf'));
      const bare = await manager.findBy(Product, { organisationId: organisation.id, pictureId: IsNull() });
      for (const product of bare) {
        const drawn = own.find(({ name }) => name.vi === product.name.vi);
        if (drawn && !this.stopped)
          await this.setPicture(organisation.id, product.id, picture(drawn.key, drawn.name.vi, drawn.motif));
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async setLogo(organisationId: string, svg: string): Promise<void> {
    const upload = await this.upload('logo.png', svg, LOGO_SIZE);
    await this.files.settle(upload, () =>
      this.transactions.run((tx) => this.organisations.setLogo(tx, organisationId, upload)),
    );
  }

  private async setPicture(organisationId: string, productId: string, svg: string): Promise<void> {
    const upload = await this.upload('picture.png', svg, PICTURE_SIZE);
    await this.files.settle(upload, () =>
      this.transactions.run((tx) => this.products.setPicture(tx, organisationId, productId, upload)),
    );
  }

  private async upload(name: string, svg: string, width: number) {
    const data = await sharp(Buffer.from(svg)).resize({ width }).png().toBuffer();
    return this.files.acceptPicture({ name, data }, 'demonstration');
  }
}
