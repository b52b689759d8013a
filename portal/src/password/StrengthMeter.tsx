import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsProvider';
import { type Assessment, strengths } from './strengths';

const useStyles = makeStyles({
  meter: { display: 'grid', gap: tokens.spacingVerticalXS },
  words: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minHeight: tokens.lineHeightBase200,
  },
});

const colors = { weak: 'error', fair: 'warning', good: 'success', strong: 'success' } as const;

export function StrengthMeter({ assessment }: { assessment?: Assessment }) {
  const styles = useStyles();
  const { t } = useTexts();
  const strength = assessment?.strength;
  const words = strength && [
    t('password.strength', { strength: t(`password.strength.${strength}`) }),
    assessment.advice && t(`password.advice.${assessment.advice}`),
  ];

  return (
    <div className={styles.meter}>
      <ProgressBar
        aria-hidden
        thickness="large"
        max={strengths.length}
        value={strength ? strengths.indexOf(strength) + 1 : 0}
        color={strength && colors[strength]}
      />
      <p role="status" className={styles.words}>
        {words?.filter(Boolean).join('. ').replace('..', '.')}
      </p>
    </div>
  );
}
