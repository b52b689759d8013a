import en from './en';
import type { TextKey } from './languages';
import sv from './sv';

const keys = Object.keys(en) as TextKey[];

function placeholders(text: string) {
  const found = text.matchAll(/\{(\w+)(?:\}|, (plural))/g);
  return new Set([...found].map(([, name, kind]) => `${name} ${kind ?? ''}`));
}

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(sv).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same placeholders in both languages', (key) => {
    expect(placeholders(sv[key])).toEqual(placeholders(en[key]));
  });

  it.each(keys)('%s is calm and complete', (key) => {
    for (const text of [en[key], sv[key]]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toContain('!');
    }
  });
});
