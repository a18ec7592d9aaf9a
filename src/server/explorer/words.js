/** The words of the page, by the schema's names. */
export const KINDS = {
  Official: 'Người',
  Organization: 'Cơ quan, tổ chức',
  Province: 'Tỉnh, thành phố',
  Place: 'Địa điểm',
  Event: 'Sự kiện',
  Donation: 'Quà tặng',
  Topic: 'Chủ đề',
  Article: 'Bài báo',
};

/** EntityKind → __typename */
export const typeOf = (kind) => kind.charAt(0) + kind.slice(1).toLowerCase();

export const EVENT_KINDS = {
  VISIT: 'thăm, làm việc',
  MEETING: 'họp, gặp gỡ',
  RECEPTION: 'tiếp đón',
  CONFERENCE: 'hội nghị',
  CEREMONY: 'buổi lễ',
  DONATION: 'trao tặng',
  SIGNING: 'ký kết',
  INSPECTION: 'kiểm tra',
  AWARD: 'trao thưởng, bổ nhiệm',
  OTHER: 'sự kiện khác',
};

export const ROLES = {
  LEADER: 'dẫn đầu',
  HOST: 'chủ trì, đón tiếp',
  GUEST: 'khách',
  MEMBER: 'thành viên',
  SPEAKER: 'phát biểu',
  SIGNATORY: 'ký kết',
  HONOREE: 'được tôn vinh',
};

export const RELATIONS = {
  TOOK_PART_IN: 'dự',
  HELD_IN: 'diễn ra tại',
  INVOLVES: 'liên quan đến',
  ABOUT: 'về',
  SERVES_AT: 'công tác tại',
  BASED_IN: 'đặt tại',
  PART_OF: 'thuộc',
  LOCATED_IN: 'nằm trong',
  GAVE: 'tặng',
  HANDED_OVER: 'trao',
  WENT_TO: 'đến tay',
  BENEFITS: 'dành cho',
  FOR: 'nhân dịp, vì',
  GIVEN_AT: 'trao tại',
  MERGED_INTO: 'sáp nhập vào',
};

export const RULINGS = { DISPUTED: 'Có ý kiến khác', WRONG: 'Sai', PRIVATE: 'Riêng tư', STANDS: 'Giữ nguyên' };

/** `7/1/2017`, `9/2015`, `2017`: as far as it is known. */
export const day = (date, precision = 'DAY') => {
  if (!date) return 'không rõ ngày';
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (precision === 'YEAR') return String(year);
  return precision === 'MONTH' ? `${month}/${year}` : `${dayOfMonth}/${month}/${year}`;
};

export const number = (value) => new Intl.NumberFormat('vi-VN').format(value);

/** `hơn 1,2 tỷ đồng`, with a word where we worked it out ourselves. */
export const money = (amount) =>
  amount ? `${amount.approximate ? 'khoảng ' : ''}${amount.display}${amount.computed ? ' (máy tính ra)' : ''}` : null;
