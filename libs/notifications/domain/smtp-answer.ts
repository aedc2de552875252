/**
 * What a failed hand-over means (RFC 5321 §4.2.1). `relay`: the relay takes nothing now, whoever it is for; the mail did
 * not leave. `try-again`: not this mail now. `refused`: this mail never. `unknown`: it may have been taken.
 */
export type SmtpVerdict = 'relay' | 'try-again' | 'refused' | 'unknown';

/** How far a hand-over came: only what is said to the recipient or the message is about the mail itself. */
export type HandOverStep = 'session' | 'recipient' | 'message';

export interface FailedHandOver {
  step: HandOverStep;
  /** Whether any of the message had been sent when it failed. */
  begun: boolean;
  /** The code of the relay's answer; null when the connection broke or nothing came. */
  reply: number | null;
}

const CLOSING = 421;

/**
 * Judges a failed hand-over. Without an answer to a message that had begun to leave, nobody knows whether it was taken. A relay that
 * hangs up on one recipient, or says that it closes, may mean that recipient alone: whoever could name one that makes it do so would
 * stop everybody's mails. If it means all, the next session says so.
 */
export function verdictOf({ step, begun, reply }: FailedHandOver): SmtpVerdict {
  if (step === 'session') return 'relay';
  if (reply === null) return begun ? 'unknown' : 'try-again';
  if (step === 'message' && reply === CLOSING) return 'relay';
  return reply >= 500 ? 'refused' : 'try-again';
}

/** Whether the relay ended the conversation before any of the message had left. */
export const hasHungUp = ({ begun, reply }: FailedHandOver): boolean =>
  !begun && (reply === null || reply === CLOSING);
