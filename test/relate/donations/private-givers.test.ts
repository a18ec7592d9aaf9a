import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('who gives is', () => {
  test.each([
    [
      'a couple, whose trade stands behind a dash',
      'Ngày 3/5, vợ chồng anh Lò Văn Páo - chủ tiệm may ở thị trấn Sa Pa đã mang tặng Trường Tiểu học Tả Van một tủ lạnh trị giá 8 triệu đồng.',
      '“vợ chồng anh Lò Văn Páo” → Trường Tiểu học Tả Van: 8000000 VND, một tủ lạnh',
    ],
    [
      'who wants no compensation for the land',
      'Không đòi hỏi đền bù, ông Lò Văn Páo tự nguyện hiến 300m2 đất để mở đường.',
      '“ông Lò Văn Páo” → ?: 300m2 đất',
    ],
    [
      'a pupil, and not the school of that pupil',
      'Em Giàng Thị Súa, học sinh lớp 5 Trường Tiểu học Tả Van, ủng hộ 1,5 triệu đồng tiền tiết kiệm.',
      '“Em Giàng Thị Súa” → ?: 1500000 VND',
    ],
    [
      'a shopkeeper, and not the name of the shop',
      'Bà Nguyễn Thị Hoa, chủ tiệm vàng Kim Hoa ở thị trấn Sa Pa (Lào Cai), đã tặng Trường THCS Tả Van 10 máy tính.',
      '“Bà Nguyễn Thị Hoa” → Trường THCS Tả Van: 10 máy tính',
    ],
    [
      'whoever decides, whatever was done before that',
      'Cụ Nguyễn Thị Hoa, 81 tuổi, gọi các con về bàn rồi quyết định hiến 300m2 đất vườn cho thôn.',
      '“Cụ Nguyễn Thị Hoa” → thôn: 300m2 đất vườn',
    ],
    [
      'who came to give, and who brought them does not matter',
      'Cảm động nhất là cụ Lý Thị Mẩy, 90 tuổi, ở xã Tả Van, nhờ cháu chở đến trụ sở Mặt trận ủng hộ 5 triệu đồng.',
      '“cụ Lý Thị Mẩy” → ?: 5000000 VND',
    ],
    [
      'a child with a piggy bank',
      'Hai chị em Nguyễn Thị Lan, Nguyễn Thị Huệ đập heo đất ủng hộ đồng bào miền Trung 2,3 triệu đồng.',
      '“Hai chị em Nguyễn Thị Lan, Nguyễn Thị Huệ” → đồng bào miền Trung: 2300000 VND',
    ],
    [
      'who gives through a paper',
      'Ông Trần Văn Tú thông qua Báo Bắc Sơn gửi tặng Trường THCS Tả Van 5 triệu đồng.',
      '“Ông Trần Văn Tú” → Trường THCS Tả Van: 5000000 VND',
    ],
    [
      'volunteers from abroad',
      'Ngoài ra, các tình nguyện viên Nhật Bản đã tặng 40 suất quà cho bệnh nhi.',
      '“các tình nguyện viên Nhật Bản” → bệnh nhi: 40 suất quà',
    ],
    [
      'a team from abroad',
      'Nhân dịp này, đoàn bác sĩ Pháp cũng tặng Bệnh viện Đa khoa tỉnh Lào Cai một máy siêu âm.',
      '“đoàn bác sĩ Pháp” → Bệnh viện Đa khoa tỉnh Lào Cai: một máy siêu âm',
    ],
    [
      'a team whose body is named by its level',
      'Hội Phụ nữ các huyện Bắc Hà, Sa Pa và thị xã Nghĩa Lộ trao mô hình sinh kế cho chi hội thôn 7, trị giá 20 triệu đồng.',
      '“Hội Phụ nữ các huyện Bắc Hà, Sa Pa và thị xã Nghĩa Lộ” → chi hội thôn 7: 20000000 VND, mô hình sinh kế',
    ],
    [
      'people of a place, and not the place',
      'Các hộ dân thôn Hạ đã hiến 3.000m2 đất.',
      '“Các hộ dân thôn Hạ” → ?: 3.000m2 đất',
    ],
    [
      'a parish that sends goods by lorry',
      'Giáo xứ Phù Lỗ cũng tổ chức hai chuyến xe chở 12 tấn hàng lên Yên Bái.',
      'Giáo xứ Phù Lỗ → Yên Bái: 12 tấn hàng',
    ],
    [
      'whoever lives by giving and brings something up',
      'Không chỉ tặng sách, đoàn thiện nguyện còn mang lên 100 chiếc chăn bông và một tấn gạo.',
      '“đoàn thiện nguyện” → ?: 100 chiếc chăn bông và một tấn gạo',
    ],
    [
      'the fund that a sum comes from',
      'Dịp này, Công đoàn tỉnh Sơn La trao hỗ trợ mái ấm công đoàn cho đoàn viên nghèo, số tiền 50 triệu đồng từ Quỹ An Bình.',
      'Quỹ An Bình [by Công đoàn tỉnh Sơn La] → đoàn viên nghèo: 50000000 VND, mái ấm công đoàn',
    ],
    [
      'who cooked or bought what is given',
      'Hội Phụ nữ xã Tả Van nấu 500 suất cơm tặng bệnh nhân nghèo.',
      'Hội Phụ nữ xã Tả Van → bệnh nhân nghèo: 500 suất cơm',
    ],
  ])('%s', (_, text, line) => expect(giftLines(explained(text))).toEqual([line]));

  test('the pagoda that a bare “chùa” points back to, whoever says so', () => {
    const text =
      'Chùa Hà Lạc phát 500 phần quà cho người khuyết tật. Trụ trì chùa, Đại đức Thích Minh Tâm cho biết năm ngoái chùa cũng đã phát 300 phần.';
    expect(giftLines(explained(text))).toEqual([
      'Chùa Hà Lạc → người khuyết tật: 500 phần quà',
      'Chùa Hà Lạc → ?: 300 phần',
    ]);
  });

  test.each([
    [
      'a group that goes on giving a sum every month',
      'Đó là chuyến xe của nhóm thiện nguyện Hoa Nắng do chị Lê Thị Na lập ra. Từ tháng 9/2019, mỗi tháng nhóm chuyển cho điểm trường Tả Van 10 triệu đồng tiền ăn.',
      'Nhóm thiện nguyện Hoa Nắng → điểm trường Tả Van: 10000000 VND',
    ],
    [
      'somebody who does so every month',
      'Mỗi tháng bà Lê Thị Na trích lương hưu ủng hộ Quỹ Khuyến học xã Tả Van 500.000 đồng.',
      '“bà Lê Thị Na” → Quỹ Khuyến học xã Tả Van: 500000 VND',
    ],
    [
      'somebody whose firm has a trade in its name',
      'Ông Trần Văn Tú, hiện là chủ một công ty xây dựng ở Hà Nội, tài trợ 500 triệu đồng làm cổng làng.',
      '“Ông Trần Văn Tú” → ?: 500000000 VND',
    ],
  ])('%s', (_, text, line) => expect(giftLines(explained(text))).toEqual([line]));

  test('one with whom the headline describes, and the next sentence says what the land is worth', () => {
    const text =
      'Cụ Nguyễn Thị Hoa, 81 tuổi, quyết định hiến 480m2 đất vườn cho thôn. Theo giá thị trường, mảnh đất trị giá khoảng 900 triệu đồng.';
    const lines = giftLines(explained(text, { title: 'Cụ bà 81 tuổi hiến gần 500m2 đất làm nhà văn hóa' }));
    expect(lines).toEqual(['“Cụ Nguyễn Thị Hoa” → thôn: 900000000 VND, 480m2 đất vườn']);
  });
});

describe('an auction', () => {
  test.each([
    [
      'is a gift of whoever buys',
      'Doanh nhân Trần Văn Tú mua bức tranh với giá 300 triệu đồng, toàn bộ số tiền được chuyển vào Quỹ An Bình.',
      '“Doanh nhân Trần Văn Tú” → Quỹ An Bình: 300000000 VND',
    ],
    [
      'may tell its price a sentence before',
      'Trong phiên đấu giá, Công ty TNHH An Lộc đã mua bức tranh với giá 200 triệu đồng. Toàn bộ số tiền này được trao cho Quỹ An Bình.',
      'Công ty TNHH An Lộc → Quỹ An Bình: 200000000 VND',
    ],
    [
      'is a gift of who sells for good',
      'Ca sĩ Cẩm Hà đã bán đấu giá chiếc áo dài được 120 triệu đồng và chuyển toàn bộ số tiền cho Quỹ An Bình.',
      '“Ca sĩ Cẩm Hà” → Quỹ An Bình: 120000000 VND',
    ],
  ])('%s', (_, text, line) => expect(giftLines(explained(text))).toEqual([line]));
});

describe('no gift is', () => {
  test.each([
    [
      'a sale whose money goes to a company',
      'Ông Trần Văn Bách đã mua căn nhà với giá 3 tỷ đồng, toàn bộ số tiền được chuyển vào tài khoản của Công ty TNHH An Lộc.',
    ],
    [
      'turnover that goes to wages',
      'Công ty TNHH An Lộc bán hàng được 3 tỷ đồng và chuyển toàn bộ số tiền về quỹ lương.',
    ],
    ['a load that falls off a lorry', 'Xe tải của ông Lò Văn Páo chở 12 tấn gạo lên Yên Bái thì bị lật.'],
    ['what a man decides to buy', 'Ông Lò Văn Páo hỏi vay anh em rồi quyết định mua 5 con bò giá 60 triệu đồng.'],
    ['what a province pays every year', 'Mỗi năm, UBND tỉnh Sơn La hỗ trợ hộ nghèo 2 tỷ đồng.'],
    ['a house bought for one’s mother', 'Anh Trần Văn Tú mua 2 căn nhà tặng mẹ.'],
    [
      'the total of a project',
      'Ông Trần Văn Bách cho biết, dự án triển khai từ năm 2014 với tổng viện trợ không hoàn lại 10,5 triệu USD.',
    ],
  ])('%s', (_, text) => expect(giftLines(explained(text))).toEqual([]));
});
