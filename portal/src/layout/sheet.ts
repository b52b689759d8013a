import { makeStyles, tokens } from '@fluentui/react-components';
import { phone } from './media';

const useStyles = makeStyles({
  sheet: {
    [phone]: {
      margin: 'auto 0 0',
      width: '100%',
      maxWidth: '100%',
      borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    },
  },
});

/** On a phone a dialog is a sheet at the bottom, where the thumb is. */
export function useSheet() {
  return useStyles().sheet;
}
