import type { ContactRole } from '../entities/contact.entity.js';

/** Which contacts a campaign goes to; an empty list does not restrict. Those who unsubscribed are always left out. */
export interface Audience {
  roles: ContactRole[];
  tags: string[];
}

/** Tags are stored as JSON text; a tag has no quotes and no LIKE wildcards (see cleanTags), so this pattern fits it alone. */
export const tagPattern = (tag: string) => `%${JSON.stringify(tag)}%`;

/** Tags trimmed, in lower case, without characters that have a meaning in JSON or LIKE, each once. */
export const cleanTags = (tags: readonly string[]) => [
  ...new Set(
    tags
      .map((tag) =>
        tag
          .toLowerCase()
          .replace(/["\\%_!]+|\p{Cc}+/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((tag) => tag !== ''),
  ),
];
