import { brandRamp } from './brandRamp';

const seeds = ['#12627c', '#c50f1f', '#f7d117', '#107c10', '#5b2a86', '#808080'];

describe('brandRamp', () => {
  it.each(seeds)('keeps white text readable on buttons of %s', (seed) => {
    const ramp = brandRamp(seed);

    expect(contrast(ramp[80], '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(ramp[70], '#ffffff')).toBeGreaterThan(4.5);
  });

  it.each(seeds)('keeps links of %s readable on light and dark pages', (seed) => {
    const ramp = brandRamp(seed);

    expect(contrast(ramp[70], '#f5f5f5')).toBeGreaterThan(4.5);
    expect(contrast(ramp[100], '#292929')).toBeGreaterThan(4.5);
  });

  it('keeps the hue of its seed', () => {
    const [red, green, blue] = channels(brandRamp('#c50f1f')[80]);

    expect(red).toBeGreaterThan(3 * (green ?? 0));
    expect(red).toBeGreaterThan(3 * (blue ?? 0));
  });
});

function channels(colour: string) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

function luminance(colour: string) {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
