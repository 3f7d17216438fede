export type { Moment } from './dates/day.ts';
export { deadlineChoices, nextMoments } from './dates/deadline-choices.ts';
export { findTimes, type TimeMention } from './dates/find-times.ts';
export type { TimeKind } from './dates/time-words.ts';
export { isWorkingDay } from './dates/working-days.ts';
export { formatDeadline } from './dates/write.ts';
