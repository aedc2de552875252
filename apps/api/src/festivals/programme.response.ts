import type { ChangeKind } from '#lib/festivals';
import { TranslatedResponse } from '#platform/http';
import { EditionResponse } from './festivals.response.js';

export class StageResponse {
  id!: string;
  name!: TranslatedResponse;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class ProgrammeItemResponse {
  id!: string;
  stageId!: string;
  title!: TranslatedResponse;
  description!: TranslatedResponse;
  performers!: string;
  startsAt!: string;
  endsAt!: string;
  /** For the `If-Match` of an edit. */
  version!: number;
}

/** Two items in each other's way; a warning. */
export class ClashResponse {
  kind!: 'stage' | 'performer';
  itemIds!: string[];
  performer!: string | null;
}

export class ReleasedItemResponse {
  itemId!: string;
  stage!: TranslatedResponse;
  title!: TranslatedResponse;
  description!: TranslatedResponse;
  performers!: string;
  startsAt!: string;
  endsAt!: string;
}

export class ProgrammeChangeResponse {
  kind!: ChangeKind;
  itemId!: string;
  before!: ReleasedItemResponse | null;
  after!: ReleasedItemResponse | null;
}

export class ReleaseResponse {
  version!: number;
  notice!: TranslatedResponse;
  releasedAt!: string;
}

export class ReleaseListResponse {
  items!: ReleaseResponse[];
}

export class ReleasedResponse {
  version!: number;
}

export class ProgrammeBoardResponse {
  edition!: EditionResponse;
  stages!: StageResponse[];
  items!: ProgrammeItemResponse[];
  clashes!: ClashResponse[];
  /** What visitors see now; null before the first release. */
  latest!: ReleaseResponse | null;
  /** What a release now would change for visitors. */
  changes!: ProgrammeChangeResponse[];
}
