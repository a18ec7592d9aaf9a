/**
 * Yearly days of the press: month-day, words that name the day (lower case, any of them), and the year that its anniversaries
 * count from. "kỷ niệm 70 năm Ngày Thương binh - Liệt sĩ" was written in 2017.
 */
export interface YearlyDay {
  readonly day: string;
  readonly since: number | null;
  readonly words: readonly string[];
}

export const YEARLY_DAYS: readonly YearlyDay[] = [
  { day: '01-09', since: 1950, words: ['học sinh, sinh viên việt nam', 'học sinh sinh viên việt nam'] },
  { day: '02-03', since: 1930, words: ['thành lập đảng', 'đảng cộng sản việt nam'] },
  { day: '02-27', since: 1955, words: ['thầy thuốc việt nam'] },
  { day: '03-03', since: 1959, words: ['bộ đội biên phòng'] },
  { day: '03-08', since: 1910, words: ['quốc tế phụ nữ'] },
  { day: '03-26', since: 1931, words: ['đoàn thanh niên cộng sản', 'đoàn tncs', 'thành lập đoàn'] },
  { day: '04-18', since: null, words: ['người khuyết tật'] },
  { day: '04-30', since: 1975, words: ['giải phóng miền nam', 'thống nhất đất nước'] },
  { day: '05-01', since: 1886, words: ['quốc tế lao động'] },
  { day: '05-07', since: 1954, words: ['chiến thắng điện biên phủ'] },
  { day: '05-15', since: 1941, words: ['đội thiếu niên tiền phong', 'đội tntp'] },
  {
    day: '05-19',
    since: 1890,
    words: ['ngày sinh chủ tịch hồ chí minh', 'sinh nhật bác', 'ngày sinh của chủ tịch hồ chí minh'],
  },
  { day: '06-01', since: null, words: ['quốc tế thiếu nhi'] },
  { day: '06-21', since: 1925, words: ['báo chí cách mạng việt nam', 'báo chí việt nam'] },
  { day: '06-28', since: 2001, words: ['gia đình việt nam'] },
  { day: '07-15', since: 1950, words: ['thanh niên xung phong'] },
  { day: '07-27', since: 1947, words: ['thương binh'] },
  { day: '07-28', since: 1929, words: ['công đoàn việt nam'] },
  { day: '08-10', since: null, words: ['nạn nhân chất độc da cam'] },
  { day: '08-19', since: 1945, words: ['cách mạng tháng tám', 'công an nhân dân'] },
  { day: '09-02', since: 1945, words: ['quốc khánh'] },
  { day: '10-10', since: 1954, words: ['giải phóng thủ đô'] },
  { day: '10-13', since: null, words: ['doanh nhân việt nam'] },
  { day: '10-14', since: 1930, words: ['hội nông dân việt nam'] },
  { day: '10-15', since: 1956, words: ['hội liên hiệp thanh niên'] },
  { day: '10-17', since: null, words: ['vì người nghèo'] },
  { day: '10-20', since: 1930, words: ['phụ nữ việt nam', 'hội liên hiệp phụ nữ', 'hội lhpn'] },
  { day: '11-18', since: 1930, words: ['mặt trận dân tộc thống nhất', 'mặt trận tổ quốc', 'mttq việt nam'] },
  { day: '11-20', since: 1982, words: ['nhà giáo việt nam'] },
  { day: '11-23', since: 1946, words: ['chữ thập đỏ việt nam'] },
  { day: '12-06', since: 1989, words: ['cựu chiến binh'] },
  { day: '12-22', since: 1944, words: ['quân đội nhân dân', 'qđnd', 'quốc phòng toàn dân'] },
];

export const YEARLY: ReadonlySet<string> = new Set(YEARLY_DAYS.map(({ day }) => day));

/** Months in words, lower case; Giêng and Chạp are of the lunar year. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);
