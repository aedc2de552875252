import type { Programme } from '../entities/programme.entity.js';
import { videoCodeOf } from './signed-codes.js';

const CODE = '{meeting}';

/** The address of one video meeting: the template with the meeting's code, which nobody guesses, in place of {meeting}. */
export const videoAddress = (template: string, meetingId: string): string =>
  template.replaceAll(CODE, meetingId.replaceAll('-', ''));

/** Where a video meeting of this programme is held; null while the programme names no service for them. */
export const videoUrlOf = (
  { videoTemplate, secret }: Pick<Programme, 'videoTemplate' | 'secret'>,
  meetingId: string,
): string | null => videoTemplate && videoAddress(videoTemplate, videoCodeOf(secret, meetingId));

/** Whether a text can be the template of video meetings: an https address with {meeting} in it, and nobody's password. */
export function isVideoTemplate(text: string): boolean {
  if (!text.includes(CODE) || !URL.canParse(videoAddress(text, 'x'))) return false;
  const { protocol, username, password } = new URL(videoAddress(text, 'x'));
  return protocol === 'https:' && username === '' && password === '';
}
