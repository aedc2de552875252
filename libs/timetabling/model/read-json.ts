import { TimetableInputError } from './errors.js';

/** A string, which stays as it is, or a number that JSON does not have but Python writes. */
const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** Reads an object from its JSON text. Throws `TimetableInputError` when the text is not whole or holds something else. */
export function readJsonObject(text: string): object {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TimetableInputError('missing', 'file', 'an object with the fields of an instance is needed');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return withNamedNumbers(text, error instanceof Error ? error.message : String(error));
  }
}

/** Reads NaN and Infinity as words, so that the check of the fields names the one in which they stand. */
function withNamedNumbers(text: string, problem: string): unknown {
  const named = text.replace(STRING_OR_NO_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`));
  try {
    return JSON.parse(named);
  } catch {
    throw new TimetableInputError('truncated', 'file', `not whole JSON: ${problem}`);
  }
}
