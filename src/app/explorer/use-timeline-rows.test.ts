/** Room for the timeline and the list on one screen. */
import { expect, test } from 'vitest';
import { timelineRows } from './use-timeline-rows';

test('higher windows have more rows, the lowest still some', () => {
  expect(timelineRows(500)).toBeGreaterThanOrEqual(6);
  expect(timelineRows(900)).toBeGreaterThan(timelineRows(700));
  expect(timelineRows(1400)).toBeGreaterThan(timelineRows(900));
});
