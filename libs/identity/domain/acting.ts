/** What a path names of those in whose name somebody acts, and where. */
type PathId = 'organiserId' | 'organisationId' | 'fairId';

interface ActingClass<Id extends PathId> {
  /** At run time too: by them the api reads a path, and refuses to start where a path lacks one. */
  readonly ids: readonly Id[];
  new (): Readonly<Record<Id | 'actorId', string>>;
}

const actingBy = <Id extends PathId>(...ids: Id[]) =>
  class {
    static readonly ids = ids;
  } as unknown as ActingClass<Id>;

/** An account that acts for an organiser. */
export class ActingForOrganiser extends actingBy('organiserId') {}

/** An account that acts for an organiser at one of its fairs. Whether the fair is theirs, its lib finds out. */
export class ActingAtFair extends actingBy('organiserId', 'fairId') {}

/** An account that acts for an exhibiting or buying organisation. */
export class ActingForOrganisation extends actingBy('organisationId') {}

/** An account that acts for an organisation where it has, or asks for, a place: at somebody's fair. */
export class ActingAtPlace extends actingBy('organisationId', 'fairId') {}

/** An organiser's fair, whoever acts or reads. */
export type FairPath = Omit<ActingAtFair, 'actorId'>;

/** An organisation's place at a fair, whoever acts or reads. */
export type FairPlace = Omit<ActingAtPlace, 'actorId'>;
