import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { show } from '../testing/show';
import { Unreachable } from './Unreachable';

describe('Unreachable', () => {
  it('says that nothing answers and tries again when asked', async () => {
    const tryAgain = vi.fn(async () => undefined);
    const { user } = show(<Unreachable onTryAgain={tryAgain} />);

    expect(screen.getByRole('heading', { name: 'My Account can’t be reached' })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(tryAgain).toHaveBeenCalledOnce();
  });
});
