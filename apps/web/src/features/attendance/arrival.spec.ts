import { focusManager, onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { arrivalBy } from './arrival';

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function open(client: QueryClient, arrive: () => Promise<string>): Promise<() => void> {
  const close = new QueryObserver(client, arrivalBy('t-code', arrive)).subscribe(() => undefined);
  await settled();
  return close;
}

async function comeBack(): Promise<void> {
  focusManager.setFocused(false);
  onlineManager.setOnline(false);
  focusManager.setFocused(true);
  onlineManager.setOnline(true);
  await settled();
}

it.each([
  ['said', () => Promise.resolve('Nordsee Import')],
  ['refused', () => Promise.reject(new Error('no meeting now'))],
])(
  'an arrival that was %s is not said again when the network, the tab or the page comes back',
  async (_, arrive) => {
    const client = new QueryClient();
    client.mount();
    const said = jest.fn(arrive);
    const close = await open(client, said);
    await comeBack();
    close();
    (await open(client, said))();
    expect(said).toHaveBeenCalledTimes(1);
    client.unmount();
    client.clear();
  },
);
