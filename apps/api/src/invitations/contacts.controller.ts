import { Body, Controller, Get, HttpCode, Put, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingForOrganiser } from '#lib/identity';
import { Contact, ContactListQuery, Contacts, invitationsPermissions } from '#lib/invitations';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, ListRequest, Tagged, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { ContactRequest } from './contact.request.js';
import {
  ContactCreatedResponse,
  ContactPageResponse,
  ContactResponse,
  ContactTagResponse,
} from './contact.response.js';

@ApiTags('invitations')
@Controller('organisers/:organiserId/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: Contacts,
    private readonly query: ContactListQuery,
  ) {}

  /** The organiser's contacts, newest first. */
  @Get()
  @Permits(invitationsPermissions.view)
  async list(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: ListRequest,
  ): Promise<ContactPageResponse> {
    const page = await this.query.page(organiserId, query);
    return { items: page.items.map(present), nextCursor: page.nextCursor };
  }

  /** Every tag in use. */
  @Get('tags')
  @Permits(invitationsPermissions.view)
  tags(@Acting() { organiserId }: ActingForOrganiser): Promise<ContactTagResponse[]> {
    return this.query.tags(organiserId);
  }

  @Get(':contactId')
  @Permits(invitationsPermissions.view)
  @Tagged()
  async one(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('contactId') contactId: string,
  ): Promise<ContactResponse> {
    return present(await this.query.one(organiserId, contactId));
  }

  @Post()
  @Permits(invitationsPermissions.edit)
  @Creates()
  async add(
    @Acting() acting: ActingForOrganiser,
    @Body() body: ContactRequest,
    @Transaction() tx: Tx,
  ): Promise<ContactCreatedResponse> {
    return { id: await this.contacts.add(tx, acting, body) };
  }

  /** Another address ends the links that went to the former one, and gets new letters. */
  @Put(':contactId')
  @HttpCode(204)
  @Permits(invitationsPermissions.edit)
  @Edits(Contact, 'contactId')
  edit(
    @Acting() acting: ActingForOrganiser,
    @IdParam('contactId') contactId: string,
    @Body() facts: ContactRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.contacts.edit(tx, acting, contactId, facts);
  }
}

const present = (contact: Contact): ContactResponse => ({
  id: contact.id,
  name: contact.name,
  organisationName: contact.organisationName,
  email: contact.email,
  country: contact.country,
  language: contact.language,
  role: contact.role,
  tags: contact.tags,
  notes: contact.notes,
  unsubscribedAt: contact.unsubscribedAt?.toISOString() ?? null,
  createdAt: contact.createdAt.toISOString(),
  version: versionOf(contact),
});
