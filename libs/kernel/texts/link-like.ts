const ADDRESS = /:\/\/|\bwww\.|[^\s@]@[^\s@]+\.|[\p{L}\p{N}-]\.\p{L}{2,}[/?#]/iu;
// Lower case behind the dot: "evil.example", but neither "TS.Nguyễn Lan" nor "Công ty A.B.C".
const DOMAIN = /[\p{L}\p{N}-]\.\p{Ll}{2,}(?![\p{L}\p{N}])/u;

/** Whether the text holds a web or mail address. */
export const holdsAddress = (text: string) => ADDRESS.test(text);

/** Whether the text holds an address or the bare name of a web site, which firms bear as their own. */
export const holdsSite = (text: string) => holdsAddress(text) || DOMAIN.test(text);
