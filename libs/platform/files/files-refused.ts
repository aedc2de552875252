type Params = Readonly<Record<string, string | number>>;

export type PictureRefusal = 'not-a-picture' | 'too-large' | 'too-many-pixels' | 'too-small';
export type DocumentRefusal =
  'not-a-document' | 'too-large' | 'too-many-pixels' | 'active-content' | 'broken';

export class PictureRefused extends Error {
  constructor(
    readonly code: PictureRefusal,
    readonly params: Params = {},
  ) {
    super(`Picture refused: ${code}`);
    this.name = 'PictureRefused';
  }
}

export class DocumentRefused extends Error {
  constructor(
    readonly code: DocumentRefusal,
    readonly params: Params = {},
  ) {
    super(`Document refused: ${code}`);
    this.name = 'DocumentRefused';
  }
}

/** A key that is not made of `a-z`, `0-9` and `-`: a programming error or an attack, never a user's mistake. */
export class FileKeyRefused extends Error {
  readonly code = 'file-key-refused';
  readonly params: Params = {};

  constructor() {
    super('File key refused');
    this.name = 'FileKeyRefused';
  }
}

export class FileMissing extends Error {
  readonly code = 'file-missing';
  readonly params: Params;

  constructor(key: string) {
    super('File missing');
    this.name = 'FileMissing';
    this.params = { key };
  }
}
