import type { BrandVariants } from '@fluentui/react-components';

type Rgb = [red: number, green: number, blue: number];

/** Perceived lightness of each shade. Fixed, so that text stays readable whatever the seed colour is. */
const lightness: Record<keyof BrandVariants, number> = {
  10: 0.16,
  20: 0.22,
  30: 0.27,
  40: 0.33,
  50: 0.38,
  60: 0.42,
  70: 0.46,
  80: 0.51,
  90: 0.59,
  100: 0.69,
  110: 0.75,
  120: 0.8,
  130: 0.84,
  140: 0.88,
  150: 0.93,
  160: 0.97,
};

/** One ramp from one colour: the seed gives hue and saturation (OKLCH), the shade its lightness. */
export function brandRamp(seed: string): BrandVariants {
  const { chroma, hue } = oklch(seed);
  const shades = Object.entries(lightness).map(([shade, light]) => {
    const towardsTheEnds = Math.min(1, 4 * light * (1 - light));
    return [shade, hex(insideGamut(light, chroma * towardsTheEnds, hue))];
  });
  return Object.fromEntries(shades) as BrandVariants;
}

function oklch(colour: string) {
  const [r, g, b] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

function linearRgb(light: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function insideGamut(light: number, chroma: number, hue: number): Rgb {
  const rgb = linearRgb(light, chroma, hue);
  const shown = rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005);
  return shown || chroma < 0.001 ? rgb : insideGamut(light, chroma * 0.95, hue);
}

function hex(rgb: Rgb) {
  return `#${rgb
    .map((channel) =>
      Math.round(toGamma(channel) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function toLinear(channel: number) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toGamma(channel: number) {
  const inside = Math.min(1, Math.max(0, channel));
  return inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
}
