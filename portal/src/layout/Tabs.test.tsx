import { screen } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { show } from '../testing/show';
import { Tabs } from './Tabs';

const tab = (id: string) => ({ id, name: id, content: <p>{`All about ${id}`}</p> });

describe('Tabs', () => {
  it('shows one at a time, by mouse and by arrow keys', async () => {
    const { user } = show(<Tabs label="Privacy" tabs={[tab('services'), tab('terms'), tab('data')]} />);
    await expectAccessible();

    await user.click(screen.getByRole('tab', { name: 'terms' }));
    expect(screen.getByRole('tabpanel', { name: 'terms' })).toHaveTextContent('All about terms');

    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'data' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'services' })).toBeVisible();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'data', selected: true })).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'data', selected: true })).toHaveFocus();
  });
});
