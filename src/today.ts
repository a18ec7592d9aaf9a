/** `2026-03-18` */
export const dayInVietnam = (now: Date): string => DAY.format(now);

/** This locale writes a day as YYYY-MM-DD. */
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
