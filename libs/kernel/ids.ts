let lastMillisecond = 0;
let sequence = 0;

/**
 * A new UUIDv7 (RFC 9562 §5.7): sorts by the time it was made, also within one millisecond of one process,
 * so that ids serve as cursors and keep index pages dense.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = crypto.getRandomValues(new Uint16Array(1))[0]! & 0x07ff;
  } else if (++sequence > 0x0fff) {
    lastMillisecond += 1;
    sequence = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text has the canonical lower-case form of a UUID. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
