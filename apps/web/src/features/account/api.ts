import { send } from '../../shared/api/send';

export interface Credentials {
  email: string;
  password: string;
}

export interface NewAccount extends Credentials {
  name: string;
  locale: string;
}

export const signIn = (body: Credentials) => send<unknown>('POST', '/api/v1/session', { body });

export const signUp = (body: NewAccount, idempotencyKey: string) =>
  send<unknown>('POST', '/api/v1/accounts', { body, idempotencyKey });

export const confirmEmail = (token: string) =>
  send<unknown>('POST', '/api/v1/account/verification', { body: { token } });

export const askForReset = (email: string, idempotencyKey: string) =>
  send<unknown>('POST', '/api/v1/password-resets', { body: { email }, idempotencyKey });

export const resetPassword = (body: { token: string; password: string }) =>
  send<unknown>('POST', '/api/v1/password-resets/confirmation', { body });
