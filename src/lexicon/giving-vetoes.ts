/** Words that keep a clause with a verb of giving from being a gift that was made. */
export interface GivingVeto {
  readonly id: string;
  /** In the clause before the verb; "đã" or "vừa" behind them lifts the veto. */
  readonly before?: string;
  /** Right before the verb. */
  readonly beside?: string;
  /** Anywhere in the clause. */
  readonly within?: string;
  readonly example: string;
}

export const GIVING_VETOES: readonly GivingVeto[] = [
  {
    id: 'future',
    before:
      'sẽ|dự kiến|dự định|sắp tới|thời gian tới|chuẩn bị(?! đón| bước| vào| cho năm| khai giảng)|đang lên kế hoạch|hướng tới(?! kỷ niệm| tết| ngày| chào mừng| đại hội| lễ)|dự trù|có kế hoạch|theo kế hoạch|phấn đấu|chỉ tiêu|mục tiêu(?! quốc gia)|sắp(?! xếp)',
    example: 'Công ty An Lộc sẽ tặng 20 xe lăn cho người khuyết tật huyện Bảo Thắng.',
  },
  {
    id: 'promise',
    before: 'cam kết|hứa|hứa sẽ|(?<!(?:tình|thiện|tự|sở|ý|ước) )nguyện|sẵn sàng|quyết tâm|khẳng định sẽ|đăng ký',
    example: 'Công ty An Lộc cam kết ủng hộ Quỹ Vì người nghèo tỉnh Lào Cai 500 triệu đồng.',
  },
  {
    id: 'request',
    before:
      '(?<!lời )đề nghị|(?<!lời |(?<!\\p{L})do [PO]+ )kêu gọi|yêu cầu|kiến nghị|đề xuất|mong muốn|mong|(?<!vắc[ -])xin|(?<!(?:trở|làm|tạo|dựng|gây) )nên(?! (?:\\p{Ll}+ ){0,2}[PO])|(?<!(?:bìa|bên|từ|cùng) )phải|(?<!ân )cần|có thể|muốn|hy vọng|(?<!ban )chỉ đạo|(?<!bàn )giao(?! lưu| hữu| thông| thừa)|khuyến khích|(?<!(?:buổi|chương trình|công tác|hội nghị|hoạt động|lễ) )tuyên truyền|thống nhất(?! đất nước| tổ quốc)|cho phép|giao cho|(?<!đã )vận động các|(?<!đã )vận động người|(?<!đã )vận động nhân dân|(?<!(?:lễ|buổi|chương trình|hội nghị|đợt|ngày|phong trào) )phát động|bàn về|hãy',
    example: 'Ông Trần Văn Bách đề nghị Công ty An Lộc tài trợ 2 tỷ đồng xây trường.',
  },
  {
    id: 'purpose',
    beside:
      'để(?: cùng| cùng nhau| cùng phối hợp| phối hợp| góp sức| thăm,?| thăm hỏi,?| kịp thời)?|nhằm|để có thể|nhằm mục đích|với mục đích|với mong muốn',
    example: 'Chương trình diễn ra nhằm hỗ trợ 500 triệu đồng cho người nghèo tỉnh Lào Cai.',
  },
  {
    id: 'negated',
    beside:
      '(?:vui mừng|phấn khởi|xúc động|hạnh phúc|háo hức|bất ngờ)(?: khi)?(?: được)?|không|chưa|chẳng|không được|chưa được|thay vì|ngừng|nếu|nếu được|khi|dù',
    example: 'Công ty An Lộc chưa trao 200 triệu đồng cho người dân.',
  },
  {
    id: 'each',
    beside:
      'mỗi (?:huyện|xã|tỉnh|đơn vị|công ty|doanh nghiệp|trường|nơi|địa phương|chi hội|công đoàn|đoàn viên|người|cán bộ)(?: sẽ| đã)?',
    example: 'Công đoàn tỉnh Sơn La vận động mỗi đoàn viên ủng hộ 50.000 đồng cho người nghèo.',
  },
  {
    id: 'norm',
    within:
      '(?:tối thiểu|tối đa|ít nhất)(?: là| không quá)? [\\d.,]+ ?(?:nghìn |triệu |ngàn )?đồng|mức (?:ủng hộ|đóng góp) (?:của mỗi|tối thiểu)',
    example: 'Mỗi công chức ủng hộ tối thiểu 200.000 đồng cho người nghèo tỉnh Lào Cai.',
  },
  {
    id: 'ongoing',
    within: 'đang (?:tiếp tục |được )?xây(?: dựng)?',
    example: 'Công ty An Lộc đang tiếp tục xây 3 nhà tình thương cho hộ nghèo.',
  },
  {
    id: 'habit',
    before:
      'mỗi dịp|những dịp|hàng năm|hằng năm|mỗi năm|hàng tháng|hằng tháng|mỗi tháng|thường xuyên|(?<!mạnh )thường(?! niên| trực| vụ)|luôn|luôn luôn',
    example: 'Hằng năm, Hội Phụ nữ tỉnh Sơn La trao 20 suất quà cho trẻ mồ côi.',
  },
  {
    id: 'loan',
    within:
      'cho vay|vay không|vay (?:hơn |gần |trên )?[\\d.,]+ (?:tỷ|triệu)|vay vốn|vốn vay|khoản vay|giải ngân|vay ưu đãi|(?<!quỹ )tín dụng(?! nhân dân)|lãi suất|gói vay',
    example: 'Ngân hàng Phương Bắc hỗ trợ hộ nghèo vay vốn 50 triệu đồng.',
  },
  {
    id: 'trade',
    within:
      'khuyến mại|khuyến mãi|giảm giá|khách hàng|bốc thăm|trúng thưởng|người mua|mua xe|đấu giá đất|chuyển nhượng|hối lộ|nhận tiền của|lừa đảo|chiếm đoạt|tiền lương|lương tháng|thưởng tết',
    example: 'Công ty An Lộc tặng quà trị giá 2 triệu đồng cho khách hàng mua xe.',
  },
  {
    id: 'insurance',
    within:
      '(?:bồi thường|đền bù)(?<!không (?:\\p{L}+ ){0,3}(?:bồi thường|đền bù))|chi trả bảo hiểm|trợ cấp thất nghiệp|trợ cấp hàng tháng|tái định cư|giải phóng mặt bằng',
    example: 'UBND tỉnh Lào Cai hỗ trợ tái định cư 20 triệu đồng cho mỗi hộ.',
  },
];
