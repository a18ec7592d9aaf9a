import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('a gift and what is said of its parts', () => {
  test.each([
    [
      'Quỹ An Bình trao 300 suất quà cho hộ nghèo tại 3 xã, mỗi xã 100 suất, trị giá 1 triệu đồng/suất.',
      ['Quỹ An Bình → hộ nghèo tại 3 xã: 300000000 VND (computed), 300 suất quà'],
    ],
    [
      'Công ty TNHH An Lộc trao 45 triệu đồng cho chị Lò Thị Mai, giáo viên Trường Mầm non Tả Van; 35 triệu đồng cho chị Vàng Thị Sua.',
      ['Công ty TNHH An Lộc → chị: 45000000 VND, for 1', 'Công ty TNHH An Lộc → chị: 35000000 VND, for 1'],
    ],
    [
      'Công ty TNHH An Lộc trao 5 tỷ đồng hỗ trợ các tỉnh bị thiệt hại. Gồm: tỉnh Lào Cai 3 tỷ đồng; tỉnh Yên Bái 2 tỷ đồng.',
      ['Công ty TNHH An Lộc → Lào Cai: 3000000000 VND', 'Công ty TNHH An Lộc → Yên Bái: 2000000000 VND'],
    ],
    [
      'Công ty TNHH An Lộc hỗ trợ 5 triệu đồng cho chủ tàu Nguyễn Văn Bảy và 23 triệu đồng cho 46 thuyền viên.',
      [
        'Công ty TNHH An Lộc → chủ tàu: 5000000 VND, for 1',
        'Công ty TNHH An Lộc → 46 thuyền viên: 23000000 VND, for 46',
      ],
    ],
    [
      'Thời gian qua Công ty TNHH An Lộc đã trao tặng 31 trường học cho các xã với tổng số tiền 300 tỷ đồng.',
      ['Công ty TNHH An Lộc → các xã: 300000000000 VND, 31 trường học'],
    ],
    [
      'Công ty TNHH An Lộc, Tập đoàn Hải Âu và Ngân hàng Phương Bắc ủng hộ mỗi đơn vị 20 triệu đồng.',
      [
        'Công ty TNHH An Lộc → ?: 20000000 VND',
        'Tập đoàn Hải Âu → ?: 20000000 VND',
        'Ngân hàng Phương Bắc → ?: 20000000 VND',
      ],
    ],
    [
      'UBND xã Tả Van khánh thành nhà văn hóa với tổng kinh phí 900 triệu đồng, trong đó Công ty TNHH An Lộc hỗ trợ 500 triệu đồng, còn lại do nhân dân đóng góp.',
      ['Công ty TNHH An Lộc → ?: 500000000 VND'],
    ],
    [
      'UBND xã Tả Van khánh thành nhà văn hóa với tổng kinh phí 900 triệu đồng, trong đó UBND huyện Bát Xát hỗ trợ 500 triệu đồng.',
      [],
    ],
    [
      'Các đơn vị ủng hộ gồm có: Công ty TNHH An Lộc (20 triệu đồng); Tập đoàn Hải Âu (30 triệu đồng); Ngân hàng Phương Bắc (50 triệu đồng).',
      [
        'Công ty TNHH An Lộc → ?: 20000000 VND',
        'Tập đoàn Hải Âu → ?: 30000000 VND',
        'Ngân hàng Phương Bắc → ?: 50000000 VND',
      ],
    ],
    [
      'Công ty TNHH An Lộc trao 50 suất quà cho hộ nghèo xã Tả Van, mỗi suất gồm nhu yếu phẩm và tiền mặt, tổng trị giá 25 triệu đồng.',
      ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 25000000 VND, 50 suất quà'],
    ],
    [
      'Công ty TNHH An Lộc trao 50 suất quà cho hộ nghèo xã Tả Van, mỗi suất gồm nhu yếu phẩm và tiền mặt, tổng trị giá 700.000 đồng.',
      ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 35000000 VND (computed), 50 suất quà'],
    ],
    [
      'Công ty TNHH An Lộc trao 50 suất quà cho hộ nghèo, trong đó có 20 gia đình liệt sĩ, mỗi suất gồm gạo, dầu ăn trị giá 400.000 đồng.',
      ['Công ty TNHH An Lộc → hộ nghèo: 20000000 VND (computed), 50 suất quà'],
    ],
    ['Công ty TNHH An Lộc đã chi 40 triệu đồng nâng cấp nhà xưởng.', []],
    [
      'Công ty TNHH An Lộc tặng 30 sổ tiết kiệm, mỗi sổ 5 triệu đồng và 50 suất quà, trị giá 1 triệu đồng/suất, kèm theo 100 áo ấm, trị giá 200.000 đồng/áo cho hộ nghèo, tổng kinh phí là 220 triệu đồng.',
      [
        'Công ty TNHH An Lộc → hộ nghèo: 150000000 VND (computed), 30 sổ tiết kiệm',
        'Công ty TNHH An Lộc → hộ nghèo: 50000000 VND (computed), 50 suất quà',
        'Công ty TNHH An Lộc → hộ nghèo: 20000000 VND (computed), 100 áo ấm',
      ],
    ],
    [
      'UBND xã Tả Van khánh thành điểm trường với tổng mức đầu tư 1,8 tỷ đồng do Công ty TNHH An Lộc tài trợ.',
      ['Công ty TNHH An Lộc → ?: 1800000000 VND'],
    ],
    [
      'Sáng 5/3, Hội Cựu chiến binh huyện Bát Xát bàn giao nhà tình nghĩa cho ông Lý A Tủa. Ngôi nhà được xây dựng với tổng kinh phí 120 triệu đồng, trong đó Ngân hàng Phương Bắc hỗ trợ 70 triệu đồng, số còn lại do gia đình đóng góp.',
      ['Hội Cựu chiến binh huyện Bát Xát → ông: nhà tình nghĩa, for 1', 'Ngân hàng Phương Bắc → ?: 70000000 VND'],
    ],
    [
      'Sáng 5/3, Công ty TNHH An Lộc tổ chức trao quà Tết cho hộ nghèo. Tại chương trình, 50 hộ nghèo đã được nhận quà, mỗi suất trị giá 500.000 đồng.',
      ['Công ty TNHH An Lộc → hộ nghèo: 25000000 VND (computed), quà Tết'],
    ],
    [
      'Công ty TNHH An Lộc tặng Quỹ Vì người nghèo huyện Bát Xát 5 triệu đồng và Quỹ Vì người nghèo xã Tả Van 6 triệu đồng.',
      [
        'Công ty TNHH An Lộc → Quỹ Vì người nghèo huyện Bát Xát: 5000000 VND',
        'Công ty TNHH An Lộc → Quỹ Vì người nghèo xã Tả Van: 6000000 VND',
      ],
    ],
    [
      'Công ty TNHH An Lộc tặng Trường Tiểu học Tả Van 20 triệu đồng, Ngân hàng Phương Bắc 30 triệu đồng.',
      [
        'Công ty TNHH An Lộc → Trường Tiểu học Tả Van: 20000000 VND',
        'Ngân hàng Phương Bắc → Trường Tiểu học Tả Van: 30000000 VND',
      ],
    ],
    [
      'Thay mặt Ngân hàng Phương Bắc, ông Trần Văn Bách trao 200 triệu đồng cho nhà trường.',
      ['Ngân hàng Phương Bắc [by Trần Văn Bách] → nhà trường: 200000000 VND'],
    ],
    ['Lãnh đạo Bảo tàng tỉnh Lào Cai trao chứng nhận hiến tặng hiện vật cho ông Lý A Tủa.', []],
    [
      'Liên đoàn Lao động tỉnh trao 17 suất quà, Liên đoàn Lao động huyện Bát Xát trao 5 suất quà, mỗi suất 300 ngàn cho giáo viên có hoàn cảnh khó khăn.',
      [
        'Liên đoàn Lao động tỉnh → giáo viên có hoàn cảnh khó khăn: 5100000 VND (computed), 17 suất quà',
        'Liên đoàn Lao động huyện Bát Xát → giáo viên có hoàn cảnh khó khăn: 1500000 VND (computed), 5 suất quà',
      ],
    ],
    [
      'Công ty TNHH An Lộc trao 160 phần quà cho hộ nghèo; đồng thời, trao 25 suất học bổng cho học sinh nghèo (mỗi suất 1 triệu đồng), tổng trị giá 65 triệu đồng.',
      [
        'Công ty TNHH An Lộc → hộ nghèo: 160 phần quà',
        'Công ty TNHH An Lộc → học sinh nghèo: 25000000 VND (computed), 25 suất học bổng',
      ],
    ],
  ])('%s', (text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});
