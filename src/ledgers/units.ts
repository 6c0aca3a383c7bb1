import { w } from '#src/domain/words.ts';

/** Units of counting, shared by the ledgers' fields and indicators. */
export const piece = w('件', 'cases');
export const batch = w('件批次', 'cases');
export const personTime = w('人次', 'person-times');
export const person = w('人', 'persons');
export const memberUnit = w('名', 'persons');
export const time = w('次', 'times');
export const session = w('场次', 'sessions');
export const event = w('场', 'events');
export const item = w('项', 'items');
export const entry = w('条', 'entries');
export const copy = w('份', 'copies');
export const one = w('个', 'items');
export const team = w('支', 'teams');
export const household = w('户', 'households');
export const issue = w('期', 'issues');
export const point = w('分', 'points');
export const percent = w('%', '%');
export const yuan = w('元', 'yuan');
export const tenThousandYuan = w('万元', '10,000 yuan');
export const day = w('天', 'days');
export const hour = w('小时', 'hours');
