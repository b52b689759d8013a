import { makeStyles, tokens } from '@fluentui/react-components';
import { CloudDismissRegular } from '@fluentui/react-icons/svg/cloud-dismiss';
import type { Problem } from '../api/problem';
import type { Resource } from '../api/resource';
import { signIn } from '../api/signIn';
import { Card } from '../layout/Card';
import { useTexts } from '../texts/TextsProvider';
import { ActionButton } from './ActionButton';
import { problemWords } from './problemWords';
import { TraceId } from './TraceId';

const useStyles = makeStyles({
  problem: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  intro: { maxWidth: '52ch', color: tokens.colorNeutralForeground2 },
});

interface Props {
  name: string;
  resource: Pick<Resource<unknown>, 'loading' | 'reload'>;
  problem: Problem;
}

export function AreaProblem({ name, resource, problem }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const { traceId, challenge } = problem.details;
  const needsSignIn = problem.type === 'insufficient-user-authentication';

  return (
    <Card role="alert" className={styles.problem}>
      <CloudDismissRegular className={styles.icon} aria-hidden />
      <p className={styles.title}>
        {t(problem.passing ? 'area.away.title' : 'area.failed.title', { area: name })}
      </p>
      <p className={styles.intro}>{problem.passing ? t('area.away.intro') : problemWords(problem, t)}</p>
      <ActionButton
        busy={resource.loading}
        busyText={t('area.trying')}
        onClick={needsSignIn ? () => signIn(challenge) : resource.reload}
      >
        {t(needsSignIn ? 'problem.sign-in-again' : 'common.try-again')}
      </ActionButton>
      {traceId && <TraceId id={traceId} />}
    </Card>
  );
}
