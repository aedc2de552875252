import { ConnectionSlots } from './connection-slots.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

it('never has more at work than there are connections, and lets everybody through', async () => {
  const slots = new ConnectionSlots(5);
  let atWork = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 200 }, (_, at) =>
      slots.use(async () => {
        most = Math.max(most, (atWork += 1));
        await pause();
        atWork -= 1;
        if (at % 3 === 0) throw new Error('refused');
      }),
    ),
  );
  expect(most).toBe(5);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(67);
});
