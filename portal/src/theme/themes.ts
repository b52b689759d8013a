import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { brandRamp } from './brandRamp';

export const defaultSeed = '#12627c';

export interface Preferences {
  dark: boolean;
  moreContrast: boolean;
}

export function themeFor(seed: string, { dark, moreContrast }: Preferences): Theme {
  const ramp = brandRamp(seed);
  const theme = dark ? readableInTheDark(createDarkTheme(ramp), ramp) : createLightTheme(ramp);
  return moreContrast ? { ...theme, ...strongLines(theme) } : theme;
}

/** Fluent's own shades for text stay below 4.5:1 on our cards. */
function readableInTheDark(theme: Theme, ramp: BrandVariants): Theme {
  return {
    ...theme,
    colorBrandForeground1: ramp[110],
    colorBrandForeground2: ramp[120],
    colorBrandForegroundLink: ramp[110],
    colorBrandForegroundLinkHover: ramp[130],
    colorStatusDangerForeground1: theme.colorStatusDangerForeground3,
  };
}

function strongLines(theme: Theme): Partial<Theme> {
  return {
    colorNeutralStroke1: theme.colorNeutralForeground1,
    colorNeutralStroke2: theme.colorNeutralForeground1,
    colorNeutralForeground2: theme.colorNeutralForeground1,
    colorNeutralForeground3: theme.colorNeutralForeground1,
  };
}
