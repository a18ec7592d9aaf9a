import fc from 'fast-check';
import type { Story } from './article-builder.ts';

/**
 * Worlds of few names, places and days, so that almost everything collides: namesakes, spellings, bodies with and without their
 * province, events a day apart, gifts of one sum by several givers, reprints.
 */
const NAMES = ['Nguyễn Văn Nam', 'Nguyễn Văn Năm', 'Trần Thị Hoa', 'Sergei Mikhailov', 'Xéc-gây Mi-khai-lốp'];
const PROVINCES = ['Lào Cai', 'Yên Bái', 'Quảng Nam'];
const TITLES = ['Chủ tịch', 'Bí thư', 'Ủy viên Bộ Chính trị', 'Giám đốc'];
const BODIES = ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Lào Cai', 'Tập đoàn Minh Hải', 'Công ty Minh Hải', 'Sở Y tế'];
const DAYS = ['2017-01-07', '2017-01-08', '2017-01', '2026-02-01'];
const SOURCES = ['Báo A', 'Báo B', null];
const PADDING = [
  '',
  Array.from({ length: 60 }, (_, i) => `chữ${i}`).join(' '),
  Array.from({ length: 62 }, (_, i) => `chữ${i}`).join(' '),
];

const some = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const story = (id: string): fc.Arbitrary<Story> =>
  fc
    .record({
      on: fc.option(fc.constantFrom('2017-01-08', '2017-01-09', '2026-02-02'), { nil: null }),
      source: fc.constantFrom(...SOURCES),
      padding: fc.constantFrom(...PADDING),
      names: some(NAMES, 3),
      bodies: some(BODIES, 3),
      offices: fc.array(
        fc.record({
          who: fc.nat(9),
          title: fc.constantFrom(...TITLES),
          body: fc.option(fc.nat(9)),
          province: maybe(PROVINCES),
        }),
        { maxLength: 3 },
      ),
      bodyProvince: maybe(PROVINCES),
      events: fc.array(
        fc.record({
          day: fc.option(fc.constantFrom(...DAYS)),
          province: maybe(PROVINCES),
          kind: fc.constantFrom('VISIT' as const, 'MEETING' as const, 'DONATION' as const),
          who: fc.nat(9),
          background: fc.boolean(),
          inWords: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      gifts: fc.array(
        fc.record({
          money: fc.option(fc.constantFrom(500, 460, 1_000)),
          from: fc.option(fc.nat(9)),
          to: fc.option(fc.nat(9)),
          count: fc.option(fc.constantFrom(10, 150), { nil: undefined }),
          event: fc.boolean(),
          province: maybe(PROVINCES),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ names, bodies, offices, bodyProvince, events, gifts, ...rest }): Story => {
      const pick = (list: readonly string[], at: number | null): string[] =>
        at === null || list.length === 0 ? [] : [list[at % list.length]!];
      return {
        id,
        ...rest,
        people: names.map((name, i) => ({
          name,
          offices: offices
            .filter(({ who }) => who % Math.max(1, names.length) === i)
            .map(({ title, body, province }) => ({ title, body: pick(bodies, body)[0], province }))
            .map(({ title, body, province }) => ({
              title,
              ...(body === undefined ? {} : { body }),
              ...(province === undefined ? {} : { province }),
            })),
        })),
        bodies: bodies.map((name) => ({
          name,
          kind: name.startsWith('T') || name.startsWith('C') ? ('COMPANY' as const) : ('GOVERNMENT' as const),
          ...(bodyProvince === undefined ? {} : { province: bodyProvince }),
        })),
        topics: ['du lịch'],
        events: events.map(({ day, province, kind, who, background, inWords }, i) => ({
          name: `Cuộc gặp ${i} ${pick(names, who)[0] ?? ''}`.trim(),
          kind,
          day,
          background,
          ...(inWords ? { dayText: 'hôm qua' } : {}),
          ...(province === undefined ? {} : { province }),
          who: pick(names, who).map((name) => [name, 'LEADER'] as const),
          topics: ['du lịch'],
        })),
        gifts: gifts.map(({ money, from, to, count, event, province }) => ({
          money,
          goods: 'quà',
          from: pick([...bodies, ...names], from),
          to: pick(bodies, to),
          ...(count === undefined ? {} : { count }),
          ...(province === undefined ? {} : { province }),
          ...(event && events.length > 0 ? { event: `Cuộc gặp 0 ${pick(names, events[0]!.who)[0] ?? ''}`.trim() } : {}),
        })),
      };
    });

/** Between 1 and `most` articles, each with an id of its own. */
export const world = (most = 7): fc.Arbitrary<readonly Story[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => story(`a${i}`))));

/** Another version of an article of that id. */
export const versionOf = (id: string): fc.Arbitrary<Story> => story(id);
