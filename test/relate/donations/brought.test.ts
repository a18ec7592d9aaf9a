import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'what is brought into people’s hands is given',
    'Sáng 3/5, Hội Chữ thập đỏ tỉnh Sơn La đã đưa 600 thùng mì tôm cùng 200 chiếc chăn đến tay người dân xã Tả Van.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → người dân xã Tả Van: 600 thùng mì tôm cùng 200 chiếc chăn'],
  ],
  [
    'the verb behind says that what is brought is for giving',
    'Sáng 3/5, Công ty TNHH An Lộc chở 300 thùng nước và 40 thùng sữa tới trụ sở thôn Vạn Xuân, phát cho các hộ bị ngập.',
    ['Công ty TNHH An Lộc → các hộ bị ngập: 300 thùng nước và 40 thùng sữa'],
  ],
  [
    'goods go up to a place in need',
    'Sau cơn lũ, Hội Chữ thập đỏ tỉnh Sơn La đã chuyển 20 tấn gạo lên các xã Tả Van và Mường Hum.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → Tả Van + Mường Hum: 20 tấn gạo'],
  ],
  [
    'goods that arrive are of those whose they are',
    'Sáng 3/5, 300 phần quà của Công ty TNHH An Lộc đã đến tay bà con xã Tả Van.',
    ['Công ty TNHH An Lộc → bà con xã Tả Van: 300 phần quà'],
  ],
  ['what is brought to be sold is no gift', 'Công ty TNHH An Lộc đưa 20 tấn gạo lên bán cho người dân xã Tả Van.', []],
  [
    'nor what a buyer gets into his hands',
    'Công ty TNHH An Lộc ra mắt điện thoại mới. 3.000 chiếc điện thoại đã đến tay người dùng.',
    [],
  ],
  ['nor what is brought to a store', 'Công ty TNHH An Lộc chở 20 tấn gạo về kho ở xã Tả Van.', []],
  [
    'three households where somebody is ill get as much each, and two pupils get their own',
    'Công ty TNHH An Lộc đến xã Tả Van. Ba hộ có người ốm được công ty tặng mỗi hộ 4 triệu đồng, hai em học sinh được giúp 1 triệu đồng.',
    [
      'Công ty TNHH An Lộc → Ba hộ có người ốm: 12000000 VND (computed), for 3',
      'Công ty TNHH An Lộc → hai em học sinh: 1000000 VND, for 2',
    ],
  ],
  [
    'a family stands for each of those it is counted by',
    'UBND xã Tả Van hỗ trợ khẩn cấp gia đình ba công nhân, mỗi nhà 2 triệu đồng.',
    ['UBND xã Tả Van → gia đình ba công nhân: 6000000 VND (computed), for 3'],
  ],
  [
    'who is mourned with gets it',
    'Công ty TNHH An Lộc đến viếng hai công nhân, trao 8 triệu đồng, mỗi gia đình 4 triệu đồng.',
    ['Công ty TNHH An Lộc → hai công nhân: 8000000 VND, for 2'],
  ],
  [
    'a crew is no boat',
    'Báo Lào Cai tặng 3 thuyền viên 9 triệu đồng.',
    ['Báo Lào Cai → 3 thuyền viên: 9000000 VND, for 3'],
  ],
  [
    'food is an object of its own',
    'Công ty TNHH An Lộc giúp 5 hộ mất nhà ở xã Tả Van 100 triệu đồng, và tặng lương thực, áo ấm cho các trường mầm non.',
    [
      'Công ty TNHH An Lộc → 5 hộ mất nhà ở xã Tả Van: 100000000 VND, for 5',
      'Công ty TNHH An Lộc → các trường mầm non: lương thực, áo ấm',
    ],
  ],
])('reads gifts that are brought and got: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
