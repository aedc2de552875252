import { MORE_COMMON_PASSWORDS } from '../domain/common-passwords.js';

let loading: Promise<ReadonlySet<string>> | undefined;

/**
 * Looks texts up among nearly 50,000 passwords that people have used most, in lower case. The list is unpacked when it is first
 * needed, in about a tenth of a second.
 */
export async function loadCommonPasswords(): Promise<(text: string) => boolean> {
  loading ??= load();
  const common = await loading;
  return (text) => common.has(text);
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const listed = dictionary['passwords-common'] as readonly string[];
  return new Set([...listed.map((text) => text.toLowerCase()), ...MORE_COMMON_PASSWORDS]);
}
