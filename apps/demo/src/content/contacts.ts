import json from './contacts.json';
import { Guest } from './guest.js';
import { pieces } from './read.js';

/** Guests of the campaign who do not buy themselves: they pass the invitation on, or report on the fair. */
export const contacts = pieces(Guest, json);
