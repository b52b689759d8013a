import { channels, contrast } from '../testing/contrast';
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
