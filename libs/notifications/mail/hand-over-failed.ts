import type { FailedHandOver, HandOverStep } from '../domain/smtp-answer.js';

/** A relay did not take a mail; says where it broke off and what was answered. */
export class HandOverFailed extends Error implements FailedHandOver {
  readonly step: HandOverStep;
  readonly begun: boolean;
  readonly reply: number | null;

  constructor(message: string, { step, begun, reply }: FailedHandOver) {
    super(message);
    this.step = step;
    this.begun = begun;
    this.reply = reply;
  }
}
