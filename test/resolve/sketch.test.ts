import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areAlike, sketchOf } from '../../src/resolve/sketch.ts';

const sketch = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map((hashes) => hashes.sort((a, b) => a - b));

describe('sketches are alike', () => {
  test('where so large a part of the smallest hashes of both is in each', () => {
    fc.assert(
      fc.property(sketch, sketch, fc.integer({ min: 1, max: 100 }), (left, right, share) => {
        const most = Math.max(left.length, right.length);
        const smallest = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, most);
        const shared = smallest.filter((hash) => left.includes(hash) && right.includes(hash)).length;
        expect(areAlike(left, right, share)).toBe(most > 0 && 100 * shared >= share * most);
      }),
    );
  });

  test('where a text was printed again under another headline', () => {
    const text = Array.from({ length: 40 }, (_, at) => `Câu thứ ${at} nói về một việc khác hẳn câu trước đó.`).join(
      ' ',
    );
    const [own, again] = [sketchOf(text, []), sketchOf(`Đầu đề mới cho bài cũ. ${text}`, [])];
    expect(areAlike(own, again, 60)).toBe(true);
    expect(areAlike(own, sketchOf(text.replaceAll('việc khác', 'điều nọ').replaceAll('thứ', 'số'), []), 60)).toBe(
      false,
    );
  });
});
