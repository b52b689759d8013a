import en from './en/common';
import { formats } from './formats';
import sv from './sv/common';

const noon = new Date(2026, 4, 12, 12, 0).getTime();
const earlier = (ms: number) => new Date(noon - ms).toISOString();
const hour = 3_600_000;

describe('formats', () => {
  it.each([
    [20_000, 'just now', 'nyss'],
    [5 * 60_000, '5 minutes ago', 'för 5 minuter sedan'],
    [3 * hour, '3 hours ago', 'för 3 timmar sedan'],
    [26 * hour, 'yesterday', 'i går'],
    [95 * 24 * hour, '3 months ago', 'för 3 månader sedan'],
  ])('says how long ago %i ms was', (ms, english, swedish) => {
    expect(formats('en', undefined, en['common.just-now']).ago(earlier(ms), noon)).toBe(english);
    expect(formats('sv', undefined, sv['common.just-now']).ago(earlier(ms), noon)).toBe(swedish);
  });

  it('heads days as one speaks of them', () => {
    expect(formats('en').day(earlier(hour), noon)).toBe('Today');
    expect(formats('en').day(earlier(13 * hour), noon)).toBe('Yesterday');
    expect(formats('sv').day(earlier(72 * hour), noon)).toBe('Lördag 9 maj');
  });

  it('names a country in the language', () => {
    expect(formats('sv').country('DE')).toBe('Tyskland');
  });

  it('writes as the chosen region does, in the language of the page and by the chosen clock', () => {
    const at = '2026-05-12T22:30:00Z';

    const inTokyo = formats('en', { regionalFormat: 'ja-JP', timeZone: 'Asia/Tokyo' });
    const inUs = formats('sv', { regionalFormat: 'en-US', timeZone: 'America/New_York' });

    expect(inTokyo.dateTime(at)).toMatch(/May.*7:30/);
    expect(inTokyo.day(at, Date.parse('2026-05-13T01:00:00Z'))).toBe('Today');
    expect(inUs.date(at)).toMatch(/12 maj/);
    expect(inUs.day(at, Date.parse('2026-05-13T05:00:00Z'))).toBe('I går');
  });

  it('does without what the browser does not know', () => {
    const odd = formats('sv', { regionalFormat: '!', timeZone: 'Nowhere/Never' });

    expect(odd.date('2026-05-12T12:00:00Z')).toBe('12 maj 2026');
  });
});
