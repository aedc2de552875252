import type { components } from '#lib/api-client';
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
