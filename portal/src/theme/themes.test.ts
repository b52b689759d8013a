import { contrast } from '../testing/contrast';
import { defaultSeed, themeFor } from './themes';

const texts = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorBrandForegroundLink',
  'colorStatusDangerForeground1',
  'colorStatusSuccessForeground1',
] as const;
const whole = (colour: string) => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);

describe('themes', () => {
  it.each(texts)('%s is readable on pages and cards, light and dark', (text) => {
    for (const dark of [false, true]) {
      const theme = themeFor(defaultSeed, { dark, moreContrast: false });
      for (const ground of [theme.colorNeutralBackground1, theme.colorNeutralBackground2]) {
        expect(contrast(whole(theme[text]), whole(ground))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('draws strong lines for who asks for more contrast', () => {
    const theme = themeFor(defaultSeed, { dark: false, moreContrast: true });

    expect(theme.colorNeutralStroke2).toBe(theme.colorNeutralForeground1);
    expect(theme.colorNeutralForeground3).toBe(theme.colorNeutralForeground1);
  });
});
