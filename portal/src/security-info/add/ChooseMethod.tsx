import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSecurityPolicy } from '../../api/account';
import type { Method, MethodType } from '../../api/methods';
import { passkeysPossible } from '../../api/passkeys';
import { Area } from '../../feedback/Area';
import { useTexts } from '../../texts/TextsProvider';
import { offersFor, secondStepTypes } from '../offers';
import { MethodOffer } from './MethodOffer';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  offers: { display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  methods: Method[];
  /** For who must have a second step. */
  setup: boolean;
  onChoose: (type: MethodType) => void;
  onClose: () => void;
}

/** What can be added, with a line on how strong it is, and why something can't. */
export function ChooseMethod({ methods, setup, onChoose, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const policy = useSecurityPolicy();
  const title = setup ? t('setup.title') : t('security-info.add');
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p>{setup ? t('setup.intro') : t('add.intro')}</p>
        <Area name={title} resource={policy}>
          {({ methods: rules }) => (
            <ul className={styles.offers}>
              {offersFor(rules, methods, passkeysPossible())
                .filter(({ type }) => !setup || secondStepTypes.includes(type))
                .map((offer) => (
                  <li key={offer.type}>
                    <MethodOffer offer={offer} onChoose={() => onChoose(offer.type)} />
                  </li>
                ))}
            </ul>
          )}
        </Area>
      </DialogContent>
      <DialogActions fluid>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
