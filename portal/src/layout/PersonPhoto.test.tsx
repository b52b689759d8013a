import { waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json } from '../testing/fakeGateway';
import { show } from '../testing/show';
import { PersonPhoto } from './PersonPhoto';

const image = () => document.querySelector('img');

describe('PersonPhoto', () => {
  it('is the photo where there is one', async () => {
    new FakeGateway().on('GET /profile', json({ photo: true }));
    show(<PersonPhoto size={56} />);

    await waitFor(() => expect(image()).toHaveAttribute('src', '/api/v1/profile/photo'));
    await expectAccessible();
  });

  it('is the initials where there is none, and asks for none', async () => {
    const gateway = new FakeGateway().on('GET /profile', json({ photo: false }));
    const { container } = show(<PersonPhoto size={56} />);

    await waitFor(() => expect(gateway.sent.map(({ path }) => path)).toEqual(['/profile']));
    expect(container).toHaveTextContent('ML');
    expect(image()).toBeNull();
  });
});
