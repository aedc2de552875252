import { type components, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];

export const signIn = (body: Schemas['SignInRequest']) => unwrap(api.POST('/api/v1/session', { body }));

export const signUp = (body: Schemas['SignUpRequest']) => unwrap(api.POST('/api/v1/accounts', { body }));

export const confirmEmail = (token: string) =>
  unwrap(api.POST('/api/v1/account/verification', { body: { token } }));

export const askForReset = (email: string) =>
  unwrap(api.POST('/api/v1/password-resets', { body: { email } }));

export const resetPassword = (body: Schemas['NewPasswordRequest']) =>
  unwrap(api.POST('/api/v1/password-resets/confirmation', { body }));

export const join = (body: Schemas['JoinRequest']) => unwrap(api.POST('/api/v1/account/joining', { body }));

/** Fails with 404 for everybody but who sits at a machine where nobody has an account yet. */
export const isFirstRun = async (signal: AbortSignal): Promise<boolean> => {
  await unwrap(api.GET('/api/v1/first-run', { signal }));
  return true;
};

export const openFirstAccount = (body: Schemas['SignUpRequest']) =>
  unwrap(api.POST('/api/v1/first-run', { body }));

export const readAccount = async () => (await unwrap(api.GET('/api/v1/session'))).account;

export const changeAccount = (before: Schemas['SessionAccount'], body: Schemas['AccountChangeRequest']) =>
  unwrap(api.PATCH('/api/v1/account', { headers: versionHeader(before), body }));

export const changePassword = (body: Schemas['PasswordChangeRequest']) =>
  unwrap(api.PUT('/api/v1/account/password', { body }));

export type OwnSession = Schemas['OwnSessionResponse'];

export const ownSessions = (signal: AbortSignal) => unwrap(api.GET('/api/v1/account/sessions', { signal }));

export const endSession = (sessionId: string) =>
  unwrap(api.DELETE('/api/v1/account/sessions/{sessionId}', { params: { path: { sessionId } } }));

export const endOtherSessions = () => unwrap(api.DELETE('/api/v1/account/sessions'));
