export { findTimes, type TimeMention } from './dates/find-times.ts';
