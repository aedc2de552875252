/** A telephone number and what was written beside it, in one text: as a form shows them, and as they are read again. */
export const phoneText = ({ phone, phoneNote }: { phone: string | null; phoneNote: string | null }): string =>
  [phone, phoneNote].filter(Boolean).join('; ');
