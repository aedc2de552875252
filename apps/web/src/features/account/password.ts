/** Fewest characters of a password; the API has the last word. */
export const shortestPassword = 10;
