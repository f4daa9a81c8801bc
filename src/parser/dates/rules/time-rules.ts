/** All rule families of the time stage, in the order in which equally long readings win. */
import type { TimeRule } from '../time-rule';
import { calendarRules } from './calendar-rules';
import { clockRules } from './clock-rules';
import { dayPartRules } from './day-part-rules';
import { dayRules } from './day-rules';
import { decadeRules } from './decade-rules';
import { durationRules } from './duration-rules';
import { holidayRules } from './holiday-rules';
import { nthWeekdayRules } from './nth-weekday-rules';
import { periodRules } from './period-rules';
import { setRules } from './set-rules';
import { vagueRules } from './vague-rules';

export const timeRules: readonly TimeRule[] = [
  ...calendarRules,
  ...clockRules,
  ...setRules,
  ...dayRules,
  ...nthWeekdayRules,
  ...dayPartRules,
  ...periodRules,
  ...decadeRules,
  ...holidayRules,
  ...durationRules,
  ...vagueRules,
];
