import type { Command } from '../command.js';
import { doctor } from './doctor.js';
import { migrate } from './migrate.js';

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = { migrate, doctor };
