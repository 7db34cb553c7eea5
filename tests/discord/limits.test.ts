import { describe, expect, test } from 'vitest';
import { Limits } from '../../src/discord/limits.js';

/** Asks that often, `pause` milliseconds apart. @returns how many were answered, refused, and told so for the first time */
async function ask(limits: Limits, clock: { ms: number }, times: number, pause: number, user = 'a') {
  const came = { answered: 0, refused: 0, told: 0 };
  for (let each = 0; each < times; each++, clock.ms += pause)
    await limits.run(
      user,
      async () => void came.answered++,
      async (isTold) => {
        came.refused += 1;
        came.told += isTold ? 0 : 1;
      },
    );
  return came;
}

function limited(perMinute: number) {
  const clock = { ms: 0 };
  return { clock, limits: new Limits(perMinute, () => clock.ms) };
}

describe('a user', () => {
  const cases: [string, number, number, number, number][] = [
    ['may ask a third of a minute’s answers at once', 60, 100, 0, 20],
    ['may go on for ever at the pace allowed', 60, 500, 1000, 500],
    ['gets no more than that in the long run', 60, 500, 500, 20 + 249],
    ['may always ask once', 1, 5, 0, 1],
    ['may ask without end where there is no limit', 0, 500, 0, 500],
  ];
  test.each(cases)('%s', async (_, perMinute, times, pause, answered) => {
    const { clock, limits } = limited(perMinute);
    const came = await ask(limits, clock, times, pause);
    expect(came).toMatchObject({ answered, refused: times - answered });
  });

  test('is told once to wait, and again after an answer', async () => {
    const { clock, limits } = limited(60);
    expect(await ask(limits, clock, 50, 0)).toEqual({ answered: 20, refused: 30, told: 1 });
    clock.ms += 1000;
    expect(await ask(limits, clock, 5, 0)).toEqual({ answered: 1, refused: 4, told: 1 });
  });

  test('takes nothing from others', async () => {
    const { clock, limits } = limited(60);
    await ask(limits, clock, 1000, 0, 'greedy');
    for (let user = 0; user < 3000; user++)
      expect(await ask(limits, clock, 1, 0, `u${user}`)).toMatchObject({ answered: 1 });
    expect(await ask(limits, clock, 1, 0, 'greedy')).toMatchObject({ answered: 0 });
  });

  test('may wait for five answers at a time', async () => {
    const { limits } = limited(600);
    const ends: (() => void)[] = [];
    let refused = 0;
    const works = Array.from({ length: 8 }, () =>
      limits.run(
        'a',
        () => new Promise<void>((end) => ends.push(end)),
        async () => void refused++,
      ),
    );
    expect([ends.length, refused]).toEqual([5, 3]);
    for (const end of ends) end();
    await Promise.all(works);
  });
});
