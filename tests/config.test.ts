import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SHARDS: ' ' })).toEqual({
      token: undefined,
      guild: undefined,
      api: undefined,
      articles: 'seeds',
      cache: '.cache',
      privateByDefault: false,
      database: undefined,
      shards: undefined,
      userLimit: 60,
      logLevel: 'info',
      logsQuestions: false,
      health: undefined,
    });
  });

  it('reads what is set', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'abc.def.ghi',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API: 'http://127.0.0.1:4000/api',
      ARTICLES_DIR: 'news',
      DEFAULT_PRIVATE: 'true',
      DATABASE_URL: 'postgres://bot@localhost/briefing',
      SHARDS: '4',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      token: 'abc.def.ghi',
      articles: 'news',
      privateByDefault: true,
      shards: 4,
    });
    expect(readConfig({ SHARDS: 'auto' }).shards).toBe('auto');
  });

  it.each([
    ['this machine alone', { HEALTH_PORT: '9100' }, { host: '127.0.0.1', port: 9100 }],
    ['any free port', { HEALTH_PORT: '0' }, { host: '127.0.0.1', port: 0 }],
    ['another address', { HEALTH_PORT: '9100', HEALTH_HOST: '::' }, { host: '::', port: 9100 }],
    [
      'a port for each shard',
      { HEALTH_PORT: '9100', SHARDING_MANAGER: 'true', SHARDS: '2', SHARD_COUNT: '3' },
      { host: '127.0.0.1', port: 9102 },
    ],
    [
      'any free port for each shard',
      { HEALTH_PORT: '0', SHARDING_MANAGER: 'true', SHARDS: '2', SHARD_COUNT: '3' },
      { host: '127.0.0.1', port: 0 },
    ],
    ['nowhere', { HEALTH_HOST: '127.0.0.1' }, undefined],
  ])('health at %s', (_, env, health) => {
    expect(readConfig(env).health).toEqual(health);
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot secret', /without spaces/],
    ['DISCORD_GUILD_ID', 'my server', /digits/],
    ['DISCORD_API', 'http://127.0.0.1/api/', /must end in \/api/],
    ['DISCORD_API', 'localhost', /must be an address/],
    ['DEFAULT_PRIVATE', 'maybe', /must be true or false/],
    ['DATABASE_URL', 'mysql://localhost', /postgres:/],
    ['SHARDS', '0', /auto or a whole number/],
    ['USER_LIMIT', 'few', /whole number/],
    ['LOG_LEVEL', 'loud', /error, warn, info or debug/],
    ['LOG_QUESTIONS', 'maybe', /must be true or false/],
    ['HEALTH_PORT', '65536', /must be a port/],
    ['HEALTH_PORT', '-1', /must be a port/],
  ])('%s=%s gives one sentence that names it', (name, value, sentence) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(new RegExp(`^${name} `));
    expect(read).not.toThrow(value === 'Bot secret' ? /secret/ : /\n/);
  });
});
