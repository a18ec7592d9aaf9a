import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'bare “tỉnh” is the province named last',
    'Ngân hàng Phương Bắc tài trợ 2 tỷ đồng xây nhà tình nghĩa cho gia đình chính sách tỉnh Sơn La. Cùng ngày, tỉnh cũng trao 150 phần quà cho 150 hộ chính sách.',
    [
      'Ngân hàng Phương Bắc → gia đình chính sách tỉnh Sơn La: 2000000000 VND, nhà tình nghĩa',
      'Sơn La → 150 hộ chính sách: 150 phần quà, for 150',
    ],
  ],
  [
    'a delegation of the bare word for a fund is of the fund named last',
    'Cầu Nà Lốc trị giá 800 triệu đồng, phần lớn từ Quỹ An Bình. Cùng ngày, đoàn của Quỹ trao 40 suất học bổng cho học sinh nghèo.',
    ['Quỹ An Bình → học sinh nghèo: 40 suất học bổng'],
  ],
  [
    'where who gives works gives nothing',
    'Chị Lý Thị Mẩy, giáo viên Trường Tiểu học Tả Van, ủng hộ 20 triệu đồng cho Quỹ Vì người nghèo.',
    ['“Chị Lý Thị Mẩy” → Quỹ Vì người nghèo: 20000000 VND'],
  ],
  [
    'where a family lives gives nothing',
    'Gia đình ông Trần Văn Út, ngụ xã Tả Van, đã ủng hộ 20 triệu đồng cho Quỹ Vì người nghèo.',
    ['“Gia đình ông Trần Văn Út” → Quỹ Vì người nghèo: 20000000 VND'],
  ],
  [
    'the bare word behind “cho biết” is the speaker’s body',
    'Ông Trần Văn Bách, Giám đốc Công ty TNHH An Lộc cho biết, công ty đã ủng hộ 100 triệu đồng cho đồng bào vùng lũ.',
    ['Công ty TNHH An Lộc → đồng bào vùng lũ: 100000000 VND'],
  ],
  [
    'who came to hand over stands behind what they did',
    'Sáng 2/2, xã Tả Van tổ chức Tết sum vầy.\n\nTới dự và trực tiếp trao quà cho bà con có đồng chí Trần Văn Bách, Phó Chủ tịch UBND tỉnh Sơn La.',
    ['Trần Văn Bách [by Trần Văn Bách] → bà con: quà'],
  ],
  [
    'who asks a body hands over what it gives',
    'Báo Sơn La tiếp tục vận động Công ty TNHH An Lộc hỗ trợ 30 triệu đồng cho hộ nghèo xã Tả Van.',
    ['Công ty TNHH An Lộc [by Báo Sơn La] → hộ nghèo xã Tả Van: 30000000 VND'],
  ],
  [
    'a paper in lower case asked a company',
    'Chiều 27/6, Báo Sơn La đã trao tặng một căn nhà cho hộ nghèo xã Tả Van. Căn nhà do báo Sơn La vận động Công ty TNHH An Lộc tài trợ với tổng số tiền 35 triệu đồng.',
    ['Công ty TNHH An Lộc [by Báo Sơn La] → hộ nghèo xã Tả Van: 35000000 VND, một căn nhà'],
  ],
  [
    'whose programme it is gives, with whom it goes hands over',
    'Chương trình Xuân ấm của Báo Sơn La phối hợp cùng UBND huyện Mường La đã trao 30 suất quà cho hộ nghèo.',
    ['Báo Sơn La [by UBND huyện Mường La] → hộ nghèo: 30 suất quà'],
  ],
  [
    'a household with its friends gives in words',
    'Khánh thành cầu\n\nCầu dài 19 m, tổng kinh phí gần 400 triệu đồng. Trong đó Ngân hàng Phương Bắc hỗ trợ 100 triệu đồng, gia đình chị Nguyễn Thị Tươi cùng nhóm anh, chị em Hà Nội, Hải Phòng và Vũng Tàu hỗ trợ 120 triệu đồng.',
    ['Ngân hàng Phương Bắc → ?: 100000000 VND', '“gia đình chị Nguyễn Thị Tươi” → ?: 120000000 VND'],
  ],
  [
    'who is thanked has given',
    'Ông Trần Văn Bách, Chủ tịch UBND xã Tả Van, cảm ơn Công ty TNHH An Lộc đã tặng 30 suất quà cho hộ nghèo của xã.',
    ['Công ty TNHH An Lộc → hộ nghèo của xã: 30 suất quà'],
  ],
  [
    'the organising committee is whose programme it is',
    'Tết sum vầy\n\nNgày 2/2, UBND xã Tả Van tổ chức chương trình Tết sum vầy cho hộ nghèo.\n\nÔng Trần Văn Bách, Phó Chủ tịch UBND tỉnh Sơn La đến dự.\n\nTại chương trình, Ban tổ chức trao 100 suất quà cho hộ nghèo.',
    ['UBND xã Tả Van → hộ nghèo: 100 suất quà'],
  ],
  [
    'places give together',
    'Dịp này, các xã, phường đã trao 56 suất học bổng cho học sinh nghèo.',
    ['“các xã, phường” → học sinh nghèo: 56 suất học bổng'],
  ],
  [
    'a brief of its own has a giver of its own',
    'Tin vắn\n\n* Ngày 25/1, Công ty TNHH An Lộc tặng 25 suất quà cho hộ nghèo xã Tả Van.\n\n* Từ nguồn hỗ trợ của Ngân hàng Phương Bắc, Hội Phụ nữ xã Bản Hồ đã tặng 34 suất quà cho 34 hộ nghèo.',
    [
      'Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 25 suất quà',
      'Ngân hàng Phương Bắc [by Hội Phụ nữ xã Bản Hồ] → 34 hộ nghèo: 34 suất quà, for 34',
    ],
  ],
  [
    'the headline says who gives',
    'Vinacom trao quà Tết cho hộ nghèo xã Tả Van\n\nGần 100 suất quà, mỗi suất 10 kg gạo, đã được trao cho hộ nghèo xã Tả Van.',
    ['“Vinacom” → hộ nghèo xã Tả Van: Gần 100 suất quà, mỗi suất 10 kg gạo'],
  ],
  [
    'nameless benefactors beside a company',
    'Quà cho người nghèo\n\nCông ty TNHH An Lộc đã phát quà cho người nghèo phường Hải Tân.\n\nTrời rất lạnh.\n\nTrong sáng 12/4, các mạnh thường quân đã trao tặng 100 phần quà cho người nghèo.',
    ['Công ty TNHH An Lộc → người nghèo phường Hải Tân: quà', '“các mạnh thường quân” → người nghèo: 100 phần quà'],
  ],
  [
    'who bore a part of a price is an aside',
    'Hội Chữ thập đỏ tỉnh Sơn La đã tặng 2 suất học bổng cho 2 em mồ côi (mỗi suất 3 triệu đồng, trong đó nhà hảo tâm ủng hộ 1 triệu đồng), tặng 1 suất học bổng cho 1 học sinh lớp 8 (5 triệu đồng/năm học).',
    [
      'Hội Chữ thập đỏ tỉnh Sơn La → 2 em mồ côi: 6000000 VND (computed), 2 suất học bổng, for 2',
      'Hội Chữ thập đỏ tỉnh Sơn La → 1 học sinh lớp 8: 5000000 VND, 1 suất học bổng, for 1',
    ],
  ],
  [
    'the households named before are those that get as much each',
    'Công ty TNHH An Lộc làm nhà cho gia đình ông Lương Văn Thiết và bà Nguyễn Thị Dụa. Công ty đã hỗ trợ mỗi hộ 30 triệu đồng xây nhà.',
    ['Công ty TNHH An Lộc → mỗi hộ: 60000000 VND (computed), for 2'],
  ],
  [
    'a work that is helped with its cost',
    'Công ty TNHH An Lộc đã hỗ trợ xây dựng 2 sân bóng chuyền với tổng trị giá khoảng 120 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 120000000 VND, sân bóng chuyền'],
  ],
  [
    'the headline counts what the text tells one by one',
    'Trao hơn 800 suất quà tặng học sinh\n\nCông ty TNHH An Lộc đã trao 176 suất quà tặng hộ nghèo; 650 suất quà cho học sinh xã Tả Van; 18 chiếc xe đạp cho các cháu mồ côi.',
    [
      'Công ty TNHH An Lộc → hộ nghèo: 176 suất quà',
      'Công ty TNHH An Lộc → học sinh xã Tả Van: 650 suất quà',
      'Công ty TNHH An Lộc → các cháu mồ côi: 18 chiếc xe đạp',
    ],
  ],
  [
    'each household gets a gift of that worth',
    'Công ty TNHH An Lộc trao quà Tết cho 50 hộ nghèo xã Tả Van: mỗi hộ một suất quà trị giá 500 nghìn đồng.',
    ['Công ty TNHH An Lộc → 50 hộ nghèo xã Tả Van: 25000000 VND (computed), quà Tết, for 50'],
  ],
  [
    'a bare telling united with one part is no whole',
    'Ông Trần Văn Bách, Phó Chủ tịch UBND huyện Mường La, đến thăm và trao tiền hỗ trợ gia đình anh Phạm Văn Hậu. Trong đó, UBND huyện hỗ trợ 6 triệu đồng, Ngân hàng Phương Bắc hỗ trợ 2 triệu đồng.',
    [
      'UBND huyện Mường La [by Trần Văn Bách] → gia đình anh: 6000000 VND, for 1',
      'Ngân hàng Phương Bắc → ?: 2000000 VND',
    ],
  ],
])('tells whose gift it is: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
