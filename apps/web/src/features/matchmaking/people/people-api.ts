import { idempotencyHeader, type components, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../../shared/api/client';
import type { PageRequest } from '../../../shared/list';
import type { FairPath, OwnPath } from '../api';

type Schemas = components['schemas'];
export type Person = Schemas['RepresentativeResponse'];
export type PersonFields = Schemas['RepresentativeRequest'];
export type ParticipantLine = Schemas['MatchmakingParticipantResponse'];
export type ParticipantSettings = Schemas['ParticipantSettingsRequest'];
export type Interpreter = Schemas['InterpreterResponse'];
export type InterpreterFields = Schemas['InterpreterRequest'];
export type Delegation = Schemas['MatchmakingDelegationResponse'];
export type DelegationFields = Schemas['MatchmakingDelegationRequest'];
export type Engagement = Schemas['EngagementResponse'];
export type EngagementFields = Schemas['EngagementRequest'];
export type Member = Schemas['GroupMemberResponse'];
export type Side = Member['side'];

/** How the people of one participant are read and changed: by its own organisation, or by the organiser. */
export interface PeopleApi {
  key: readonly unknown[];
  load: () => Promise<{ items: Person[] }>;
  add: (body: PersonFields, key: string) => Promise<unknown>;
  change: (before: Person, body: PersonFields) => Promise<unknown>;
  setAway: (before: Person, slots: string[]) => Promise<unknown>;
  remove: (representativeId: string) => Promise<unknown>;
}

const OWN = '/api/v1/organisations/{organisationId}/fairs/{fairId}/representatives';
const OWN_ONE = `${OWN}/{representativeId}` as const;

export const ownPeople = (path: OwnPath): PeopleApi => ({
  key: ['matchmaking', 'people', path],
  load: () => unwrap(api.GET(OWN, { params: { path: { ...path } } })),
  add: (body, key) =>
    unwrap(api.POST(OWN, { params: { path: { ...path }, header: idempotencyHeader(key) }, body })),
  change: (before, body) =>
    unwrap(
      api.PUT(OWN_ONE, {
        params: { path: { ...path, representativeId: before.id } },
        headers: versionHeader(before),
        body,
      }),
    ),
  setAway: (before, slots) =>
    unwrap(
      api.PUT(`${OWN_ONE}/unavailability`, {
        params: { path: { ...path, representativeId: before.id } },
        headers: versionHeader(before),
        body: { slots },
      }),
    ),
  remove: (representativeId) =>
    unwrap(api.DELETE(OWN_ONE, { params: { path: { ...path, representativeId } } })),
});

const FAIR = '/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking';
const THEIRS = `${FAIR}/participants/{participantId}/representatives` as const;
const THEIR_ONE = `${THEIRS}/{representativeId}` as const;

export const peopleOfParticipant = (fair: FairPath, participantId: string): PeopleApi => {
  const path = { ...fair, participantId };
  return {
    key: ['matchmaking', 'people', path],
    load: () => unwrap(api.GET(THEIRS, { params: { path } })),
    add: (body, key) => unwrap(api.POST(THEIRS, { params: { path, header: idempotencyHeader(key) }, body })),
    change: (before, body) =>
      unwrap(
        api.PUT(THEIR_ONE, {
          params: { path: { ...path, representativeId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      ),
    setAway: (before, slots) =>
      unwrap(
        api.PUT(`${THEIR_ONE}/unavailability`, {
          params: { path: { ...path, representativeId: before.id } },
          headers: versionHeader(before),
          body: { slots },
        }),
      ),
    remove: (representativeId) =>
      unwrap(api.DELETE(THEIR_ONE, { params: { path: { ...path, representativeId } } })),
  };
};

/** What participants may have answered to being found. */
export const foundFilters = ['yes', 'no', 'unanswered'] as const;
export type FoundFilter = (typeof foundFilters)[number];

interface ParticipantsFilter extends Partial<PageRequest> {
  side?: Side | undefined;
  groupName?: string | undefined;
  found?: FoundFilter | undefined;
  limit?: number;
}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export const listParticipants = (path: FairPath, { signal, ...query }: ParticipantsFilter) =>
  unwrap(
    api.GET(`${FAIR}/participants`, {
      params: { path: { ...path }, query: given(query) },
      ...(signal && { signal }),
    }),
  );
export const setParticipants = (path: FairPath, body: ParticipantSettings) =>
  unwrap(api.PATCH(`${FAIR}/participants/settings`, { params: { path: { ...path } }, body }));

export const loadInterpreters = (path: FairPath) =>
  unwrap(api.GET(`${FAIR}/interpreters`, { params: { path: { ...path } } }));
export const loadMissing = (path: FairPath) =>
  unwrap(api.GET(`${FAIR}/interpreters/missing`, { params: { path: { ...path } } }));
export const fillMissing = (path: FairPath) =>
  unwrap(api.POST(`${FAIR}/interpreters/filling`, { params: { path: { ...path } } }));
export const saveInterpreter = (
  path: FairPath,
  before: Interpreter | undefined,
  body: InterpreterFields,
  key: string,
) =>
  before === undefined
    ? unwrap(
        api.POST(`${FAIR}/interpreters`, {
          params: { path: { ...path }, header: idempotencyHeader(key) },
          body,
        }),
      )
    : unwrap(
        api.PUT(`${FAIR}/interpreters/{interpreterId}`, {
          params: { path: { ...path, interpreterId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      );
export const setInterpreterAway = (path: FairPath, before: Interpreter, slots: string[]) =>
  unwrap(
    api.PUT(`${FAIR}/interpreters/{interpreterId}/unavailability`, {
      params: { path: { ...path, interpreterId: before.id } },
      headers: versionHeader(before),
      body: { slots },
    }),
  );
export const removeInterpreter = (path: FairPath, interpreterId: string) =>
  unwrap(
    api.DELETE(`${FAIR}/interpreters/{interpreterId}`, { params: { path: { ...path, interpreterId } } }),
  );

export const loadDelegations = (path: FairPath) =>
  unwrap(api.GET(`${FAIR}/delegations`, { params: { path: { ...path } } }));
export const saveDelegation = (
  path: FairPath,
  before: Delegation | undefined,
  body: DelegationFields,
  key: string,
) =>
  before === undefined
    ? unwrap(
        api.POST(`${FAIR}/delegations`, {
          params: { path: { ...path }, header: idempotencyHeader(key) },
          body,
        }),
      )
    : unwrap(
        api.PUT(`${FAIR}/delegations/{delegationId}`, {
          params: { path: { ...path, delegationId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      );
export const removeDelegation = (path: FairPath, delegationId: string) =>
  unwrap(api.DELETE(`${FAIR}/delegations/{delegationId}`, { params: { path: { ...path, delegationId } } }));

export const loadEngagements = (path: FairPath) =>
  unwrap(api.GET(`${FAIR}/engagements`, { params: { path: { ...path } } }));
export const saveEngagement = (
  path: FairPath,
  before: Engagement | undefined,
  body: EngagementFields,
  key: string,
) =>
  before === undefined
    ? unwrap(
        api.POST(`${FAIR}/engagements`, {
          params: { path: { ...path }, header: idempotencyHeader(key) },
          body,
        }),
      )
    : unwrap(
        api.PUT(`${FAIR}/engagements/{engagementId}`, {
          params: { path: { ...path, engagementId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      );
export const removeEngagement = (path: FairPath, engagementId: string) =>
  unwrap(api.DELETE(`${FAIR}/engagements/{engagementId}`, { params: { path: { ...path, engagementId } } }));
