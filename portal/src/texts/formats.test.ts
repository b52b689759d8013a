import { formats } from './formats';

const noon = new Date(2026, 4, 12, 12, 0).getTime();
const earlier = (ms: number) => new Date(noon - ms).toISOString();
const hour = 3_600_000;

describe('formats', () => {
  it.each([
    [20_000, 'now', 'nu'],
    [5 * 60_000, '5 minutes ago', 'för 5 minuter sedan'],
    [3 * hour, '3 hours ago', 'för 3 timmar sedan'],
    [26 * hour, 'yesterday', 'i går'],
    [95 * 24 * hour, '3 months ago', 'för 3 månader sedan'],
  ])('says how long ago %i ms was', (ms, english, swedish) => {
    expect(formats('en').ago(earlier(ms), noon)).toBe(english);
    expect(formats('sv').ago(earlier(ms), noon)).toBe(swedish);
  });

  it('heads days as one speaks of them', () => {
    expect(formats('en').day(earlier(hour), noon)).toBe('Today');
    expect(formats('en').day(earlier(13 * hour), noon)).toBe('Yesterday');
    expect(formats('sv').day(earlier(72 * hour), noon)).toBe('Lördag 9 maj');
  });

  it('names a country in the language', () => {
    expect(formats('sv').country('DE')).toBe('Tyskland');
  });
});
