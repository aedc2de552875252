import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { IdentityState, Organisation } from '#lib/organisations';
import { httpErrors } from '#platform/http';
import { ApplicationBoardQuery, type TimelineStep } from './application-board.query.js';
import { ApplicationVerbsQuery } from './application-verbs.query.js';
import { Certificates } from '../products/certificates.service.js';
import type { ApplicationVerb } from '../domain/application-states.js';
import { asEverybodySees } from '../domain/what-organisers-see.js';
import type { Application } from '../entities/application.entity.js';
import type { Certificate } from '../entities/certificate.entity.js';
import type { ProductLine } from '../entities/product.entity.js';
import { IdentitySidesQuery } from '../identities/identity-sides.query.js';
import { IdentityStatesQuery } from '../identities/identity-states.query.js';
import { Products } from '../products/products.service.js';

/** All that is looked at to decide about an application. */
export interface ApplicationDetail {
  application: Application;
  allowed: ApplicationVerb[];
  /** Whether the organisation shows itself to the organiser; otherwise it is what everybody sees, without products. */
  isShown: boolean;
  organisation: Organisation;
  identity: IdentityState;
  /** Those to be shown at the fair. */
  products: ProductLine[];
  certificates: Certificate[];
  timeline: TimelineStep[];
}

/** One application as its organiser may see it. */
@Injectable()
export class ApplicationDetailQuery {
  constructor(
    private readonly board: ApplicationBoardQuery,
    private readonly verbs: ApplicationVerbsQuery,
    private readonly products: Products,
    private readonly certificates: Certificates,
    private readonly identities: IdentityStatesQuery,
    private readonly sides: IdentitySidesQuery,
  ) {}

  /** Throws `http.not-found`, for drafts too. */
  async of({ organiserId, fairId }: FairPath, id: string): Promise<ApplicationDetail> {
    const row = await this.board.one(organiserId, fairId, id);
    if (!row) throw httpErrors.notFound();
    const { application, organisation } = row;
    const isShown = await this.sides.isShownTo(organiserId, organisation.id);
    const all = isShown ? await this.products.listOf(organisation.id) : [];
    const products = all.filter((product) => application.productIds.includes(product.id));
    const states = await this.identities.of(organiserId, [organisation]);
    return {
      application,
      allowed: await this.verbs.of(application),
      isShown,
      organisation: isShown ? organisation : asEverybodySees(organisation),
      identity: isShown ? states.get(organisation.id)! : 'none',
      products,
      certificates: await this.certificates.ofProducts(products.map((product) => product.id)),
      timeline: await this.board.timeline(id),
    };
  }
}
