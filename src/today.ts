/** `2026-03-18`. Writing a date takes longer than reading a thing by its id, and this is asked for each request. */
export const dayInVietnam = (now: Date): string => {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: DAY.format(now) };
  return last.day;
};

let last = { minute: Number.NaN, day: '' };

/** This locale writes a day as YYYY-MM-DD. */
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
