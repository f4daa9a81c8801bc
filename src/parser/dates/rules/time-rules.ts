/** All rule families of the time stage, in the order in which equally long readings win. */
import type { TimeRule } from '../time-rule';
import { calendarRules } from './calendar-rules';
import { clockRules } from './clock-rules';
import { dayRules } from './day-rules';
import { durationRules } from './duration-rules';
import { periodRules } from './period-rules';
import { setRules } from './set-rules';
import { vagueRules } from './vague-rules';

export const timeRules: readonly TimeRule[] = [
  ...calendarRules,
  ...clockRules,
  ...setRules,
  ...dayRules,
  ...periodRules,
  ...durationRules,
  ...vagueRules,
];
