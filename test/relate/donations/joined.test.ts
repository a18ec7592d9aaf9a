import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'who goes along may be no party',
    'Quà Trung thu\n\nHội Chữ thập đỏ huyện Mộc Châu phối hợp với nhà xe An Phát và Câu lạc bộ “Trái tim tình nguyện” cùng chính quyền địa phương tặng 430 suất quà cho trẻ em nghèo.',
    ['Hội Chữ thập đỏ huyện Mộc Châu → trẻ em nghèo: 430 suất quà'],
  ],
  [
    'benefactors called mạnh thường quân tell no habit',
    'Học bổng\n\nQuỹ học bổng Hoa Ban cùng mạnh thường quân trao 180 suất học bổng cho học sinh dân tộc thiểu số.',
    ['Quỹ học bổng Hoa Ban → học sinh dân tộc thiểu số: 180 suất học bổng'],
  ],
  [
    'a sum to a district is none of pieces to its people',
    'Quà cho vùng lũ\n\nSở Giao thông Vận tải Sơn La trao hỗ trợ cho huyện Mộc Châu 18 triệu đồng.\n\nTiếp đó, Sở trao 60 suất quà (mỗi suất có 300.000 đồng tiền mặt và 5 kg gạo) cho 60 hộ dân xã Tả Van.',
    [
      'Sở Giao thông Vận tải Sơn La → Mộc Châu: 18000000 VND',
      'Sở Giao thông Vận tải Sơn La → 60 hộ dân xã Tả Van: 18000000 VND (computed), 60 suất quà, for 60',
    ],
  ],
  [
    'a total behind a price is of the last gift',
    'Xe đạp\n\nVăn phòng Báo Hoa Ban và các nhà hảo tâm mới đây đã tặng 90 chiếc xe đạp cho học sinh nghèo ở nhiều huyện.\n\nTại đây, Văn phòng Báo Hoa Ban đã trao 20 chiếc xe đạp cho học sinh trường Tiểu học Xuân Hồng. Mỗi chiếc trị giá 1,6 triệu đồng, tổng số tiền là 32 triệu đồng.',
    [
      'Văn phòng Báo Hoa Ban → học sinh nghèo ở nhiều huyện: 90 chiếc xe đạp',
      'Văn phòng Báo Hoa Ban → học sinh trường Tiểu học Xuân Hồng: 32000000 VND, 20 chiếc xe đạp',
    ],
  ],
  [
    'a district visits',
    'Quà\n\nHuyện Mộc Châu thăm và tặng 50 suất quà cho các gia đình chính sách trên địa bàn huyện.',
    ['Mộc Châu → các gia đình chính sách trên địa bàn huyện: 50 suất quà'],
  ],
  [
    'a person named in short gets it once',
    'Hỗ trợ\n\nBí thư Đảng ủy xã Tả Van Trần Văn Bách trao 5 triệu đồng cho gia đình chị Mai Thị Mười. Vừa qua, Đảng ủy xã Tả Van đã hỗ trợ 5 triệu đồng cho gia đình chị Mười.',
    ['Đảng ủy xã Tả Van [by Trần Văn Bách] → gia đình chị: 5000000 VND, for 1'],
  ],
  [
    'a total is of the gift of its paragraph',
    'Học bổng\n\nQuỹ học bổng Hoa Ban trao tặng 1.010 suất học bổng với tổng trị giá 1 tỷ đồng cho học sinh khó khăn.\n\nDịp này, Quỹ học bổng Hoa Ban trao tặng 300 suất học bổng cho học sinh dân tộc thiểu số. Tổng trị giá 300 triệu đồng.',
    [
      'Quỹ học bổng Hoa Ban → học sinh khó khăn: 1000000000 VND, 1.010 suất học bổng',
      'Quỹ học bổng Hoa Ban → học sinh dân tộc thiểu số: 300000000 VND, 300 suất học bổng',
    ],
  ],
  [
    'what all cost is no goods',
    'Quà\n\nCông ty TNHH An Lộc tặng 50 suất quà với tổng kinh phí 120 triệu đồng cho hộ nghèo.',
    ['Công ty TNHH An Lộc → hộ nghèo: 120000000 VND, 50 suất quà'],
  ],
])('tells who gives with whom: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
