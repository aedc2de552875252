import { type EventListener, ListensTo, type OccurredEvent } from '#platform/events';
import { BoothMails } from './booth-mails.service.js';
import { boothClaimed, boothExpired, type BoothOrderFacts } from './booths.events.js';
import { boothClaimedMail, boothExpiredMail } from './booths.notification.js';

/** Sends the confirmation of a claim. */
@ListensTo(boothClaimed)
export class OnBoothClaimed implements EventListener<BoothOrderFacts> {
  constructor(private readonly mails: BoothMails) {}

  handle(event: OccurredEvent<BoothOrderFacts>): Promise<void> {
    return this.mails.tell(boothClaimedMail, event);
  }
}

/** Says that a hold ended unconfirmed. */
@ListensTo(boothExpired)
export class OnBoothExpired implements EventListener<BoothOrderFacts> {
  constructor(private readonly mails: BoothMails) {}

  handle(event: OccurredEvent<BoothOrderFacts>): Promise<void> {
    return this.mails.tell(boothExpiredMail, event);
  }
}
