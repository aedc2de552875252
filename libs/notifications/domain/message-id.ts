/** The Message-ID (RFC 5322 §3.6.4) of the mail with this id. */
export const messageIdOf = (id: string, publicUrl: string) => `<${id}@${new URL(publicUrl).hostname}>`;
