/** Fewest characters of a password; the API has the last word. */
export const shortestPassword = 10;

/** As `shortestPassword`, of whoever works for an organiser or runs the installation. */
export const shortestOfficePassword = 15;
