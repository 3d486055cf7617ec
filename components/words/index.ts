export { countDays, formatClock, formatDate, formatDay, inDays, shortMonth, weekday } from './days';
export { dictionary, type Lang, pick } from './dictionary';
export { say, WORDS, type WordKey } from './interface';
export { count, type Forms, plural } from './plural';
