export { deadlineChoices } from './dates/deadline-choices.ts';
export { findTimes, type TimeMention } from './dates/find-times.ts';
export { formatDeadline } from './dates/write.ts';
