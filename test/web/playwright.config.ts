import { defineConfig } from '@playwright/test';

const quietBrowser = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '..',
  testMatch: ['web/**/*.web-spec.ts', 'journeys/**/*.web-spec.ts'],
  outputDir: '../../test-results',
  globalSetup: './support/global-setup.ts',
  fullyParallel: false,
  // A browser waits more than it works.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    // Set by the global setup, which starts the application on a port of its own.
    baseURL: process.env['WEB_URL'],
    locale: 'vi-VN',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quietBrowser],
    },
  },
});
