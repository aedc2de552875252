import { Body, Controller, Get, HttpCode, Put, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '#lib/identity';
import { Contact, ContactListQuery, Contacts, invitationsPermissions } from '#lib/invitations';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, ListRequest, Tagged, Transaction } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
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
    @IdParam('organiserId') organiserId: string,
    @Query() query: ListRequest,
  ): Promise<ContactPageResponse> {
    const page = await this.query.page(organiserId, query);
    return { items: page.items.map(present), nextCursor: page.nextCursor };
  }

  /** Every tag in use. */
  @Get('tags')
  @Permits(invitationsPermissions.view)
  tags(@IdParam('organiserId') organiserId: string): Promise<ContactTagResponse[]> {
    return this.query.tags(organiserId);
  }

  @Get(':contactId')
  @Permits(invitationsPermissions.view)
  @Tagged()
  async one(
    @IdParam('organiserId') organiserId: string,
    @IdParam('contactId') contactId: string,
  ): Promise<ContactResponse> {
    return present(await this.query.one(organiserId, contactId));
  }

  @Post()
  @Permits(invitationsPermissions.edit)
  @Creates()
  async add(
    @IdParam('organiserId') organiserId: string,
    @Body() body: ContactRequest,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<ContactCreatedResponse> {
    return { id: await this.contacts.add(tx, organiserId, body, actor.accountId) };
  }

  /** Another address ends the links that went to the former one, and gets new letters. */
  @Put(':contactId')
  @HttpCode(204)
  @Permits(invitationsPermissions.edit)
  @Edits(Contact, 'contactId')
  edit(
    @IdParam('organiserId') organiserId: string,
    @IdParam('contactId') contactId: string,
    @Body() facts: ContactRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.contacts.edit(tx, organiserId, contactId, { facts, actorId });
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
