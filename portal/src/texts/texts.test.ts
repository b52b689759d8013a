import { problemTypes } from '../api/problem';
import en from './en';
import type { TextKey } from './languages';
import sv from './sv';

const keys = Object.keys(en) as TextKey[];

function placeholders(text: string) {
  const found = text.matchAll(/\{(\w+)(?:\}|, (plural))/g);
  return new Set([...found].map(([, name, kind]) => `${name} ${kind ?? ''}`).sort());
}

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(sv).sort()).toEqual([...keys].sort());
  });

  it('has the same placeholders in both languages', () => {
    const different = keys.filter(
      (key) => String([...placeholders(sv[key])]) !== String([...placeholders(en[key])]),
    );

    expect(different).toEqual([]);
  });

  it('is calm and complete', () => {
    const texts = [...Object.values(en), ...Object.values(sv)];

    expect(texts.filter((text) => text.trim() !== text || text === '' || text.includes('!'))).toEqual([]);
  });

  it('has words of its own for every problem type', () => {
    const words = problemTypes.map((type) => sv[`problem.${type}`]);

    expect(new Set(words).size).toBe(problemTypes.length);
  });
});
