export { deadlineChoices } from './dates/deadline-choices.ts';
export { findTimes, type TimeMention } from './dates/find-times.ts';
export { formatDeadline } from './dates/write.ts';
export { readDay, readWeekday, type NamedDay } from './dates/named-day.ts';
export { daysMeant, impossibilityOf, nearestDays } from './dates/possible-day.ts';
