import type { Area } from '../../app/area';
import { page } from '../../app/page';

export const account: Area = {
  routes: {
    signedIn: [
      {
        path: 'account',
        lazy: page(['account', 'joining'], async () => (await import('./pages/settings-page')).SettingsPage),
      },
    ],
    account: [
      {
        path: 'first-run',
        lazy: page('account', async () => (await import('./pages/first-run-page')).FirstRunPage),
      },
      { path: 'join', lazy: page('account', async () => (await import('./pages/join-page')).JoinPage) },
      {
        path: 'sign-in',
        lazy: page('account', async () => (await import('./pages/sign-in-page')).SignInPage),
      },
      {
        path: 'sign-up',
        lazy: page('account', async () => (await import('./pages/sign-up-page')).SignUpPage),
      },
      { path: 'verify', lazy: page('account', async () => (await import('./pages/verify-page')).VerifyPage) },
      {
        path: 'forgot-password',
        lazy: page('account', async () => (await import('./pages/forgot-page')).ForgotPage),
      },
      {
        path: 'reset-password',
        lazy: page('account', async () => (await import('./pages/reset-page')).ResetPage),
      },
    ],
  },
};
