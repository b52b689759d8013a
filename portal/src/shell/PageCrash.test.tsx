import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { PageCrash } from './PageCrash';

function Broken(): never {
  throw new Error('a fault of ours');
}

describe('PageCrash', () => {
  it('keeps the rest of the page and says what to do', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    show(
      <>
        <p>The rest</p>
        <PageCrash>
          <Broken />
        </PageCrash>
      </>,
    );

    expect(screen.getByText('The rest')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  });
});
