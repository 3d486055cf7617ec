export { count } from '../../explanation/plural';
export { countDays, formatClock, formatDate, formatDay, inDays, shortMonth } from './days';
export { dictionary, type Lang, pick } from './dictionary';
export { say, WORDS } from './interface';
