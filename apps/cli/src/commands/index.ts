import type { Command } from '../command.js';

/** All commands by name; each is loaded when it is called, so that none waits for the areas of another. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: async () => (await import('./migrate.js')).migrate,
  administrator: async () => (await import('./administrator.js')).administrator,
  demo: async () => (await import('./demo.js')).demo,
  import: async () => (await import('./import.js')).importExhibitors,
  export: async () => (await import('./export.js')).exportExhibitors,
  doctor: async () => (await import('./doctor.js')).doctor,
  backup: async () => (await import('./backup.js')).backup,
  restore: async () => (await import('./restore.js')).restore,
  timetable: async () => (await import('./timetable.js')).timetable,
  jobs: async () => (await import('./jobs.js')).jobs,
  pairs: async () => (await import('./pairs.js')).pairs,
};
