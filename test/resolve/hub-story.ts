import type { Story } from './article-builder.ts';

const PEOPLE = ['Hoàng Trung Hải', 'Nguyễn Văn Nam', 'Trần Thị Hoa', 'Lê Khánh Vy', 'Đoàn Vũ Khánh'];

/** Article `at` of a corpus of so many days (ten years from 2014) in which every second one names the same official and province; the rest is its own. */
export function hubStory(at: number, days = 3_650): Story {
  const famous = at % 2 === 0;
  const name = famous ? PEOPLE[0]! : `${PEOPLE[1 + (at % 4)]} ${at}`;
  const province = famous ? 'Lào Cai' : 'Yên Bái';
  const event = `Buổi làm việc thứ ${at}`;
  const company = `Công ty Số ${at}`;
  return {
    id: `${at}`,
    on: dayOf(1 + (Math.floor(at / 2) % days)),
    source: `Báo ${at % 7}`,
    people: [{ name, offices: [{ title: `Bí thư Tỉnh ủy ${province}`, body: `Tỉnh ủy ${province}`, province }] }],
    bodies: [
      { name: `Tỉnh ủy ${province}`, kind: 'PARTY', province },
      { name: company, kind: 'COMPANY' },
    ],
    topics: ['du lịch'],
    events: [
      { name: event, day: dayOf(Math.floor(at / 2) % days), province, who: [[name, 'LEADER']], topics: ['du lịch'] },
    ],
    gifts: [{ money: 1_000 + at, from: [company], to: [`Tỉnh ủy ${province}`], province, event }],
  };
}

const dayOf = (at: number): string => new Date(Date.UTC(2014, 0, 1 + at)).toISOString().slice(0, 10);
