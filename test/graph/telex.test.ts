import { describe, expect, test } from 'vitest';
import { readTelex, readVni } from '../../src/graph/telex.ts';

describe('Telex', () => {
  test.each([
    ['hoafng trung hair', 'hoàng trung hải'],
    ['nguyeenx phus trongj', 'nguyễn phú trọng'],
    ['ddawks lawks', 'đắk lắk'],
    ['dduwowngf', 'đường'],
    ['duowngf', 'dường'],
    ['thuwr', 'thử'],
    ['quoocs', 'quốc'],
    ['hoaf', 'hòa'],
    ['luaws', 'lứa'],
    ['tw', 'tư'],
    ['Lao Cai', null],
    ['2017', null],
    ['strasbourg', null], // no Vietnamese syllable comes of it
  ])('%j is %j', (typed, meant) => expect(readTelex(typed)).toBe(meant));
});

describe('VNI', () => {
  test.each([
    ['hoa2ng trung ha3i', 'hoàng trung hải'],
    ['nguye6n4 phu1 tro5ng', 'nguyễn phú trọng'],
    ['d9a81k la81k', 'đắk lắk'],
    ['d9uo72ng', 'đường'],
    ['thu73', 'thử'],
    ['Lao Cai', null],
    ['27', null],
    ['b52x', null],
  ])('%j is %j', (typed, meant) => expect(readVni(typed)).toBe(meant));
});
