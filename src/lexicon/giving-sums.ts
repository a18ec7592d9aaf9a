/** Sums that stand near a verb of giving and are none: by the words before them, or right behind. */
export interface NoGiftSum {
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
  /** Holds a verb of giving and a sum that is not given. */
  readonly example: string;
}

export const NO_GIFT_SUMS: readonly NoGiftSum[] = [
  {
    id: 'rest',
    before: 'còn lại|còn thiếu|còn dư',
    example: 'Hội Chữ thập đỏ tỉnh Lào Cai trao quà cho hộ nghèo, số tiền còn lại là 74 triệu đồng.',
  },
  {
    id: 'investment',
    before: 'đầu tư|vốn|vốn đăng ký|tổng mức đầu tư|tổng dự toán|kinh phí xây dựng|dự án',
    example: 'UBND tỉnh Lào Cai trao giấy phép cho dự án có tổng vốn 300 tỷ đồng.',
  },
  {
    id: 'loan',
    before: 'vay|cho vay|vay vốn|vốn vay|tín dụng|lãi suất|dư nợ',
    example: 'Ngân hàng Phương Bắc hỗ trợ nông dân vay 500 triệu đồng.',
  },
  {
    id: 'damage',
    before:
      '(?<!(?:hộ|gia đình|nhà|dân|bào|con|nhân|người|sinh|viên|xã|huyện|tỉnh|trường) bị )thiệt hại|thiệt hại(?: khoảng| gần| hơn| trên| lên đến| lên tới| ước| ước tính)*(?= M*$)|mất trắng|tổn thất',
    example: 'Công ty An Lộc giúp người dân xã Tả Van bị thiệt hại 3 tỷ đồng do lũ.',
  },
  {
    id: 'trade',
    before:
      'doanh thu|lợi nhuận|giá bán|mua|bán|với giá|nộp ngân sách|hợp đồng|thu nhập|(?<!ngày )lương(?! định của)|học phí|viện phí|nợ|tiền lương|chi phí|xử phạt|phạt',
    example: 'Công ty An Lộc, đơn vị có doanh thu 200 tỷ đồng, tặng xe.',
  },
  {
    id: 'prize',
    before: 'giải|giải thưởng|giải nhất|giải nhì|giải ba|thưởng|tiền thưởng|phần thưởng',
    example: 'Ban tổ chức trao giải nhất trị giá 30 triệu đồng.',
  },
  {
    id: 'rate',
    after: '\\/ ?tháng|một tháng|mỗi tháng|\\/năm(?! học)|hàng tháng|\\/ngày|\\/người\\/tháng|tiền lương',
    example: 'Công ty An Lộc nhận phụng dưỡng với mức 500.000 đồng/tháng.',
  },
  {
    id: 'tax',
    before: 'thuế|lệ phí|ngân sách nhà nước|tăng trưởng|xuất khẩu|kim ngạch',
    example: 'Tỉnh Lào Cai đạt kim ngạch 2 tỷ đồng.',
  },
  {
    id: 'years',
    before: '(?:nhiều|những|mấy) năm qua (?:đã )?(?:là|đạt|vượt|lên tới|lên đến|ước)',
    example: 'Tổng số tiền Công ty An Lộc hỗ trợ người nghèo trong nhiều năm qua là trên 30 tỷ đồng.',
  },
];
