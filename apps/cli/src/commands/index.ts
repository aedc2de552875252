import type { Command } from '../command.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { exportExhibitors } from './export.js';
import { importExhibitors } from './import.js';
import { migrate } from './migrate.js';
import { pairs } from './pairs.js';
import { timetable } from './timetable.js';

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  migrate,
  demo,
  import: importExhibitors,
  export: exportExhibitors,
  doctor,
  timetable,
  pairs,
};
