import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'what households get is of who came to them',
    'Sáng 3/5, Công ty TNHH An Lộc đến thăm bà con xã Tả Van. Mỗi hộ nhận 2 triệu đồng và 10 kg gạo.',
    ['Công ty TNHH An Lộc → Mỗi hộ: 10 kg gạo'],
  ],
  [
    'counted people get as much each',
    'Sáng 3/5, Báo Lào Cai đến thăm các hộ bị cháy nhà ở xã Tả Van. Ba hộ nhận 6 triệu đồng, chia đều 2 triệu đồng mỗi hộ.',
    ['Báo Lào Cai → Ba hộ: 6000000 VND, for 3'],
  ],
  [
    'who stands in the lead gives what is handed out further on',
    'Quà về Tả Van\n\nCông ty TNHH An Lộc ngày 28/10 đi cứu trợ bà con xã Tả Van.\n\nĐường vào xã còn ngập. Nhiều nhà chưa có điện. Trường học đóng cửa.\n\nCó 300 phần quà được phát cho hộ nghèo.',
    ['Công ty TNHH An Lộc → hộ nghèo: 300 phần quà'],
  ],
  [
    'of two who came neither is the giver',
    'Quà về Tả Van\n\nCông ty TNHH An Lộc ngày 28/10 đi thăm bà con xã Tả Van.\n\nNgân hàng Phương Bắc thăm bà con xã Mường Hum.\n\nĐường vào xã còn ngập. Nhiều nhà chưa có điện.\n\nCó 300 phần quà được phát cho hộ nghèo.',
    [],
  ],
  [
    'what a rule lets people have is got from nobody',
    'Ngày 3/5, UBND tỉnh Sơn La ban hành mức hỗ trợ người dân vùng lũ. Mỗi hộ nhận 2 triệu đồng.',
    [],
  ],
  [
    'each of four families is given as much, and 200 gifts keep their own price',
    'Bà con xã Tả Van được Công ty TNHH An Lộc trao 200 phần quà, mỗi phần 500.000 đồng. Bốn hộ mất trâu bò được tặng mỗi hộ 3 triệu đồng.',
    [
      'Công ty TNHH An Lộc → Bà con xã Tả Van: 100000000 VND (computed), 200 phần quà',
      'Công ty TNHH An Lộc → Bốn hộ mất trâu bò: 12000000 VND (computed), for 4',
    ],
  ],
  [
    'what each home got is of whom the sentence names',
    'Sáng 3/5, Công ty TNHH An Lộc thăm 2 gia đình có con bị bệnh ở xã Tả Van. Mỗi nhà nhận túi quà 4 triệu đồng của Ngân hàng Phương Bắc.',
    ['Ngân hàng Phương Bắc → ?: 8000000 VND (computed), túi quà'],
  ],
  [
    'each of twenty pupils',
    'Hội Chữ thập đỏ tỉnh Sơn La trao 2 triệu đồng cho mỗi em trong số 20 học sinh mồ côi.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → mỗi em trong số 20 học sinh mồ côi: 40000000 VND (computed), for 20'],
  ],
  [
    'each family of those whose homes were visited',
    'Lãnh đạo xã đến nhà ba công nhân bị nạn chia buồn. Công ty TNHH An Lộc hỗ trợ mỗi gia đình 20 triệu đồng.',
    ['Công ty TNHH An Lộc → mỗi gia đình: 60000000 VND (computed), for 3'],
  ],
  [
    'kin of a man who died and of one who is missing get a sum each',
    'Sáng 3/5, Công ty TNHH An Lộc hỗ trợ gia đình anh Trần Văn Bách đã mất 8 triệu đồng, gia đình anh Lý Văn Út còn mất tích 4 triệu đồng.',
    [
      'Công ty TNHH An Lộc → gia đình anh: 8000000 VND, for 1',
      'Công ty TNHH An Lộc → gia đình anh: 4000000 VND, for 1',
    ],
  ],
  [
    'a sum that a colon parts is the whole where not all parts are told',
    'Hội Nông dân tỉnh Sơn La trao 9 triệu đồng: hai công nhân mỗi người 3 triệu đồng, ba học sinh mỗi em 500.000 đồng, số khác 1,5 triệu đồng.',
    ['Hội Nông dân tỉnh Sơn La → ?: 9000000 VND'],
  ],
  [
    'and the parts are gifts where they come to it',
    'Hội Nông dân tỉnh Sơn La trao 9 triệu đồng: hai công nhân mỗi người 3 triệu đồng, ba học sinh mỗi em 1 triệu đồng.',
    [
      'Hội Nông dân tỉnh Sơn La → hai công nhân: 6000000 VND (computed), for 2',
      'Hội Nông dân tỉnh Sơn La → ba học sinh: 3000000 VND (computed), for 3',
    ],
  ],
  [
    'who gives more gives beside the first',
    'Sáng 3/5, Công ty TNHH An Lộc thăm, hỗ trợ gia đình ông Lý Văn Út 5 triệu đồng. Ông sống một mình nên UBND xã Tả Van giúp thêm 1 triệu đồng.',
    ['Công ty TNHH An Lộc → gia đình ông: 5000000 VND, for 1', 'UBND xã Tả Van → ?: 1000000 VND'],
  ],
])('reads what people got: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});

test.each([
  [
    'every package holds cash and is worth more',
    'Công ty TNHH An Lộc trao 200 suất quà cho hộ nghèo xã Tả Van. Mỗi suất gồm 5 kg gạo và 150.000 đồng tiền mặt, trị giá 300.000 đồng; cả chuyến hết 60 triệu đồng.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 60000000 VND, 200 suất quà'],
  ],
  [
    'the cash in every package is its price where nothing else is said',
    'Sáng 3/5, Công ty TNHH An Lộc tặng 200 phần quà cho hộ nghèo xã Tả Van; phần nào cũng có 1 triệu đồng tiền mặt kèm gạo, dầu ăn.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 200000000 VND (computed), 200 phần quà'],
  ],
  [
    'what the whole trip cost',
    'Công ty TNHH An Lộc tặng quà hộ nghèo xã Tả Van. Trong mỗi túi có dầu ăn, đường, sữa; cả đợt trị giá 90 triệu đồng.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 90000000 VND, quà'],
  ],
  [
    'the load that was brought',
    'Hội Chữ thập đỏ tỉnh Sơn La vừa chở gạo, nhu yếu phẩm tặng người dân xã Tả Van. Lô hàng này trị giá 150 triệu đồng.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → người dân xã Tả Van: 150000000 VND, gạo, nhu yếu phẩm'],
  ],
  [
    'so much for each household',
    'Công ty TNHH An Lộc tặng 40 hộ nghèo xã Tả Van 40 bồn nước dung tích 1.000 lít và 40 túi quà. Tính ra mỗi hộ được nhận phần quà 2 triệu đồng.',
    [
      'Công ty TNHH An Lộc → 40 hộ nghèo xã Tả Van: 80000000 VND (computed), 40 bồn nước dung tích 1.000 lít và 40 túi quà, for 40',
    ],
  ],
  [
    'all of them are worth more than one can be',
    'Công ty TNHH An Lộc trao 50 phần quà, mỗi phần gồm gạo, đường và 300.000 đồng tiền mặt, tổng trị giá 25 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 25000000 VND, 50 phần quà'],
  ],
  [
    'what a trip was paid with',
    'Công ty TNHH An Lộc trao 50 phần quà cho học sinh xã Tả Van. Kinh phí cho chuyến đi này là 40 triệu đồng.',
    ['Công ty TNHH An Lộc → học sinh xã Tả Van: 40000000 VND, 50 phần quà'],
  ],
  [
    'a total is none of those who get it',
    'Công ty TNHH An Lộc trao 50 phần quà cho hộ nghèo, tổng cộng 25 triệu đồng.',
    ['Công ty TNHH An Lộc → hộ nghèo: 25000000 VND, 50 phần quà'],
  ],
  [
    'what a flood cost is no worth of gifts',
    'Công ty TNHH An Lộc tặng 100 suất quà cho hộ nghèo xã Tả Van. Mưa lũ gây thiệt hại, tính chung hơn 300 tỷ đồng.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 100 suất quà'],
  ],
  [
    'a total that may be paid is no gift',
    'UBND tỉnh Sơn La hỗ trợ nhà ở cho người dân vùng lũ, mức tối đa là 100 triệu đồng/hộ.',
    [],
  ],
])('reads what packages and trips are worth: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});

test.each([
  [
    'so many households in each of the communes named',
    'Đợt này, Quỹ An Bình giúp bà con ba xã Tả Van, Mường Hum và Y Tý, mỗi xã 50 hộ, mỗi hộ 1 triệu đồng.',
    ['Quỹ An Bình → bà con ba xã Tả Van, Mường Hum và Y Tý: 150000000 VND (computed), for 150'],
  ],
  [
    'so many in each of two communes that are only counted',
    'Sáng 3/5, bà con hai xã vùng cao, mỗi xã có 40 hộ, được Quỹ An Bình trao quà, mỗi hộ 500.000 đồng.',
    ['Quỹ An Bình → ?: 40000000 VND (computed), quà'],
  ],
  [
    'two schools get as much each',
    'Công ty TNHH An Lộc tặng hai điểm trường xã Tả Van và xã Mường Hum mỗi nơi 5 triệu đồng.',
    ['Công ty TNHH An Lộc → hai điểm trường xã Tả Van và xã Mường Hum: 10000000 VND (computed)'],
  ],
  [
    'each of two bodies by name',
    'Công ty TNHH An Lộc tặng Đồn Biên phòng Y Tý, Đồn Biên phòng Bát Xát mỗi đơn vị 10 triệu đồng.',
    [
      'Công ty TNHH An Lộc → Đồn Biên phòng Y Tý: 10000000 VND',
      'Công ty TNHH An Lộc → Đồn Biên phòng Bát Xát: 10000000 VND',
    ],
  ],
  [
    'schools that get a sum each, from who came',
    'Sáng 3/5, Công ty TNHH An Lộc về xã Tả Van thăm, tặng quà. Hai trường Mầm non Hoa Ban, Sao Mai nhận mỗi trường 7 triệu đồng.',
    ['Công ty TNHH An Lộc → Trường Mầm non Hoa Ban: 14000000 VND (computed), quà'],
  ],
  [
    'each of two people has a home',
    'Ngày 3/5, gia đình ông Lý Văn Út và bà Giàng Thị Mẩy được Công ty TNHH An Lộc hỗ trợ mỗi nhà 10 triệu đồng.',
    ['Công ty TNHH An Lộc → gia đình ông và bà: 20000000 VND (computed), for 2'],
  ],
  [
    'a delegation that came gives',
    'Sáng 3/5, đoàn công tác Ngân hàng Phương Bắc đã về xã Tả Van. 150 hộ dân mỗi hộ nhận 1 triệu đồng.',
    ['Ngân hàng Phương Bắc → mỗi hộ: 150000000 VND (computed), for 150'],
  ],
  [
    'the number of the gifts told before',
    'Quỹ An Bình tới xã Tả Van tặng quà bà con. Tất cả là 300 suất cho 300 hộ bị lũ, mỗi suất 500.000 đồng.',
    ['Quỹ An Bình → 300 hộ bị lũ: 150000000 VND (computed), 300 suất, for 300'],
  ],
  [
    'a trip gives to where it stops',
    'Đoàn công tác Quỹ An Bình đến các tỉnh vùng lũ. Ở Lai Châu, đoàn trao 120 triệu đồng.',
    ['Quỹ An Bình → Lai Châu: 120000000 VND'],
  ],
  [
    'what those who live by giving allot is a gift',
    'Các hộ nghèo xã Tả Van vừa được Hội Chữ thập đỏ tỉnh Sơn La cấp 20 tấn gạo.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → Các hộ nghèo xã Tả Van: 20 tấn gạo'],
  ],
  ['what the state allots is none', 'Các hộ nghèo xã Tả Van vừa được UBND tỉnh Sơn La cấp 20 tấn gạo.', []],
  [
    'two families one behind the other',
    'Công ty TNHH An Lộc trao gia đình ông Lý Văn Út 10 triệu đồng, gia đình bà Giàng Thị Mẩy 5 triệu đồng.',
    [
      'Công ty TNHH An Lộc → gia đình ông: 10000000 VND, for 1',
      'Công ty TNHH An Lộc → gia đình bà: 5000000 VND, for 1',
    ],
  ],
  [
    'goods before who gets them behind a word for all of them',
    'Quỹ An Bình thăm bà con xã Tả Van. Tổng cộng có 500 suất quà, mỗi suất trị giá 600.000 đồng, được trao cho các hộ.',
    ['Quỹ An Bình → các hộ: 300000000 VND (computed), 500 suất quà'],
  ],
])('reads how many get as much each: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
