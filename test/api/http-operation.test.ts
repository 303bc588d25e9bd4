import { getIntrospectionQuery } from 'graphql';
import { ServiceUnavailable } from '../../src/errors.js';
import { server } from './server-of-test.js';
import { ask, version } from './tiny-server.js';

describe('the data version', () => {
  const versions =
    (...list: number[]) =>
    async () =>
      version(list.shift() ?? -1);

  test('an operation between two loads runs once more, with nothing kept from the first run', async () => {
    expect(await ask(await server({ dataVersion: versions(1, 1) }), '{ visit }')).toMatchObject({
      data: { visit: 'run 1' },
    });
    expect(await ask(await server({ dataVersion: versions(1, 2, 2) }), '{ visit }')).toMatchObject({
      data: { visit: 'run 2' },
    });
  });

  test('loads that never end are SERVICE_UNAVAILABLE', async () => {
    const answer = await ask(await server({ dataVersion: versions(1, 2, 3) }), '{ visit }');
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(answer.data).toBeUndefined();
  });

  test('the schema can be read while the database is away', async () => {
    const dataVersion = () => Promise.reject(new ServiceUnavailable('away'));
    const made = await server({ dataVersion });
    expect(await ask(made, getIntrospectionQuery())).toMatchObject({ status: 200, data: { __schema: {} } });
    expect(await ask(made, '{ ...f } fragment f on Query { visit }')).toMatchObject({ status: 503 });
  });

  test('all runs of an operation share one deadline', async () => {
    const given: number[] = [];
    const context = ({ within }: { within: number }) => {
      given.push(within);
      return { visit: () => `run ${given.length}` };
    };
    const told = versions(1, 2, 2);
    const dataVersion = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return told();
    };
    expect(await ask(await server({ context, dataVersion }), '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
    expect(given[1]!).toBeLessThan(given[0]! - 15);
  });

  test('a reading that hangs is waited for no longer than the deadline', async () => {
    const made = await server({ dataVersion: () => new Promise(() => undefined), deadline: 20 });
    expect(await ask(made, '{ visit }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
  });

  test('is read once an operation when nothing is kept, and once anybody has read it', async () => {
    let readings = 0;
    const dataVersion = async () => {
      readings += 1;
      return version(1);
    };
    const made = await server({ dataVersion });
    await ask(made, '{ visit }');
    expect(readings).toBe(2);
    await ask(made, '{ visit }');
    expect(readings).toBe(3);
  });
});
