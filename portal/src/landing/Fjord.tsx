import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  fjord: { display: 'block', width: '100%', height: 'clamp(120px, 24vh, 260px)' },
});

/** Quiet hills in the organization's colour; only to be looked at. */
export function Fjord() {
  return (
    <svg viewBox="0 0 1440 260" preserveAspectRatio="none" className={useStyles().fjord} aria-hidden="true">
      <path
        d="M0 120 C180 40 320 30 480 96 S820 180 980 92 S1290 10 1440 84 V260 H0Z"
        fill={tokens.colorBrandBackground2}
      />
      <path
        d="M0 176 C210 110 390 118 560 168 S900 216 1090 150 S1330 112 1440 146 V260 H0Z"
        fill={tokens.colorBrandBackground2Hover}
      />
      <path
        d="M0 226 C260 190 470 190 700 216 S1180 224 1440 196 V260 H0Z"
        fill={tokens.colorBrandBackground2Pressed}
      />
    </svg>
  );
}
