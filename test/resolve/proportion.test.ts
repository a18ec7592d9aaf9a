import { describe, expect, test } from 'vitest';
import { loadArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { MemoryStore } from './memory-store.ts';

const PEOPLE = ['Hoàng Trung Hải', 'Nguyễn Văn Nam', 'Trần Thị Hoa', 'Lê Khánh Vy', 'Đoàn Vũ Khánh'];

/** Every second one names the same official and province; the rest is its own. */
function story(at: number): Story {
  const famous = at % 2 === 0;
  const name = famous ? PEOPLE[0]! : `${PEOPLE[1 + (at % 4)]} ${at}`;
  const province = famous ? 'Lào Cai' : 'Yên Bái';
  const day = new Date(Date.UTC(2014, 0, 1 + (at % 900))).toISOString().slice(0, 10);
  const on = new Date(Date.UTC(2014, 0, 2 + (at % 900))).toISOString().slice(0, 10);
  const company = `Công ty Số ${at}`;
  return {
    id: `${at}`,
    on,
    source: `Báo ${at % 7}`,
    people: [{ name, offices: [{ title: `Bí thư Tỉnh ủy ${province}`, body: `Tỉnh ủy ${province}`, province }] }],
    bodies: [
      { name: `Tỉnh ủy ${province}`, kind: 'PARTY', province },
      { name: company, kind: 'COMPANY' },
    ],
    topics: ['du lịch'],
    events: [{ name: `Buổi làm việc thứ ${at}`, day, province, who: [[name, 'LEADER']], topics: ['du lịch'] }],
    gifts: [
      { money: 1_000 + at, from: [company], to: [`Tỉnh ủy ${province}`], province, event: `Buổi làm việc thứ ${at}` },
    ],
  };
}

/** What loading each of 50 articles asks of the store, at the median, where `size` are there already. */
async function workAt(size: number): Promise<number> {
  const store = new MemoryStore();
  for (let at = 0; at < size; at += 100) {
    const stories = Array.from({ length: Math.min(100, size - at) }, (_, i) => prepare(story(at + i)));
    await loadArticles(store, stories);
  }
  const work: number[] = [];
  for (let at = 0; at < 50; at += 1) {
    Object.assign(store.counts, { gets: 0, scanned: 0, puts: 0, rows: 0 });
    await loadArticles(store, [prepare(story(100_000 + at))]);
    work.push(Object.values(store.counts).reduce((sum, count) => sum + count, 0));
  }
  return work.sort((a, b) => a - b)[25]!;
}

describe('loading an article', () => {
  test('asks no more of the store in a large graph than in a small one', async () => {
    const [small, large] = [await workAt(100), await workAt(800)];
    expect(large / small).toBeLessThan(1.5);
  }, 120_000);
});
