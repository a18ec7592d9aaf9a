import type { Answer } from '../../src/endpoint/answer.ts';

/** What a careful model says of `ARTICLE`. */
export const GOOD: Answer = {
  officials: [
    {
      name: 'Lò Văn Thử',
      quote: 'ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái',
      offices: [
        {
          title: 'Phó Chủ tịch UBND tỉnh Yên Bái',
          organization: 'UBND tỉnh Yên Bái',
          former: false,
          quote: 'ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái',
        },
      ],
    },
  ],
  organizations: [
    { name: 'UBND tỉnh Yên Bái', kind: 'GOVERNMENT', quote: 'Phó Chủ tịch UBND tỉnh Yên Bái' },
    { name: 'Công ty Cổ phần Mây Núi', kind: 'COMPANY', quote: 'Cùng đi có đại diện Công ty Cổ phần Mây Núi.' },
  ],
  events: [
    {
      kind: 'VISIT',
      name: 'Thăm xã Phúc Lợi',
      quote: 'Ngày 12/3/2019, ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái, đã đến thăm xã Phúc Lợi.',
      dateText: 'Ngày 12/3/2019',
      provinces: ['Yên Bái'],
      background: false,
      participants: [{ name: 'Lò Văn Thử', role: 'LEADER', quote: 'ông Lò Văn Thử' }],
    },
  ],
  donations: [
    {
      quotes: ['Công ty Cổ phần Mây Núi tặng 50 suất quà trị giá 25 triệu đồng cho các hộ nghèo.'],
      donors: ['Công ty Cổ phần Mây Núi'],
      donorText: null,
      handedOverBy: [],
      recipients: [],
      recipientText: 'các hộ nghèo',
      amountText: '25 triệu đồng',
      goodsText: '50 suất quà',
      items: [{ what: 'quà', quantity: '50', unit: 'suất' }],
      beneficiaryCount: null,
      dateText: 'Ngày 12/3/2019',
      provinces: ['tỉnh Yên Bái'],
    },
  ],
};

export const NOTHING: Answer = { officials: [], organizations: [], events: [], donations: [] };
