/** Invisible, and no part of a word for the mail readers that make links out of text by themselves. */
const BREAK = '\u200B';

const LINK_LIKE = [
  /(?<=[\p{L}\p{N}]:)(?=\/\/)/gu,
  /(?<=[\p{L}\p{N}-]\.)(?=\p{L}[\p{L}\p{N}-])/gu,
  /(?<=[\p{L}\p{N}._+-])(?=@[\p{L}\p{N}])/gu,
];

/**
 * Breaks whatever a mail reader would turn into a link, since names and messages come from strangers: "evil.example" reads as
 * before and cannot be clicked. The given addresses stay as they are.
 */
export function unlinked(text: string, links: readonly string[] = []): string {
  const [link, ...others] = links;
  if (link !== undefined)
    return text
      .split(link)
      .map((part) => unlinked(part, others))
      .join(link);
  return LINK_LIKE.reduce((broken, pattern) => broken.replace(pattern, BREAK), text);
}
