import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LocalFileStore } from './local-file-store.js';

describe('the store in a local folder', () => {
  let root: string;
  let store: LocalFileStore;
  const read = async (key: string) => buffer((await store.get(key)).stream);
  const everything = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'files-'));
    store = new LocalFileStore(join(root, 'not-there-yet'));
  });
  afterEach(async () => rm(root, { recursive: true }));

  it('gives back what was put, replaces and removes it', async () => {
    await store.put('0192-card', Buffer.from('một'));
    const { size, stream } = await store.get('0192-card');
    expect((await buffer(stream)).toString()).toBe('một');
    expect(size).toBe(Buffer.byteLength('một'));
    await store.put('0192-card', Buffer.from('hai'));
    expect((await read('0192-card')).toString()).toBe('hai');
    await store.remove('0192-card');
    await store.remove('0192-card');
    await expect(store.get('0192-card')).rejects.toMatchObject({
      code: 'file-missing',
      params: { key: '0192-card' },
    });
  });

  it('lays files two folders deep', async () => {
    await store.put('abc', Buffer.from('x'));
    const [file] = await everything();
    expect(join(file?.parentPath ?? '', file?.name ?? '').slice(root.length)).toMatch(
      /^\/not-there-yet\/[0-9a-f]{2}\/[0-9a-f]{2}\/abc$/,
    );
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/b',
    'a\\b',
    '..',
    '.',
    '',
    'A',
    'a.txt',
    'a\0',
    'a\n',
    'ă',
    'x'.repeat(101),
  ])('refuses the key %j', async (key) => {
    await expect(store.put(key, Buffer.from('x'))).rejects.toMatchObject({ code: 'file-key-refused' });
    await expect(store.get(key)).rejects.toMatchObject({ code: 'file-key-refused' });
    await expect(store.remove(key)).rejects.toMatchObject({ code: 'file-key-refused' });
    expect(await everything()).toEqual([]);
  });

  it('never shows half a file when many write and read the same key', async () => {
    const versions = Array.from({ length: 10 }, (_, i) => Buffer.alloc(300_000, i));
    await store.put('shared', Buffer.alloc(300_000, 99));
    const writes = versions.map(async (version) => store.put('shared', version));
    const reads = await Promise.all(Array.from({ length: 20 }, async () => read('shared')));
    await Promise.all(writes);
    for (const seen of reads) {
      expect(seen).toHaveLength(300_000);
      expect(seen.equals(Buffer.alloc(300_000, seen[0]))).toBe(true);
    }
    expect(await everything()).toHaveLength(1);
  });
});
