interface Table {
  /** `video` is the last resort. */
  kind: string;
  /** Whose it is; null: everybody's. */
  participantId: string | null;
}

/**
 * The tables at which these participants can meet, the best first: those that belong to one of them and no others, else those
 * for everybody, video rooms last.
 */
export function tablesFor<T extends Table>(tables: readonly T[], participantIds: readonly string[]): T[] {
  const own = tables.filter(
    ({ participantId }) => participantId !== null && participantIds.includes(participantId),
  );
  if (own.length > 0) return own;
  const common = tables.filter(({ participantId }) => participantId === null);
  return [...common.filter(({ kind }) => kind !== 'video'), ...common.filter(({ kind }) => kind === 'video')];
}
