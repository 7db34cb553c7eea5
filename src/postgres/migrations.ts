/**
 * The steps that make the schema, oldest first; a step that has run anywhere is never changed, a new one is added.
 * Texts that are compared or sorted collate as in JavaScript. Bodies are `json`, not `jsonb`, which would reorder and
 * reword what answers are made of. `article` leads the keys of everything that one article alone tells, so that a
 * database spread over machines can keep an article's rows together.
 */
export const migrations: readonly string[] = [
  `
  create table briefing.state (
    one boolean primary key default true check (one),
    version text not null, articles int not null, countries text[] not null
  );
  create table briefing.rejected (
    number int primary key, body json not null, sum text not null
  );
  create table briefing.articles (
    article text collate "C" primary key, file text collate "C" not null, body json not null, sum text not null
  );
  create index on briefing.articles (file);
  create table briefing.passages (
    article text collate "C", index int, number int not null, body json not null, sum text not null,
    primary key (article, index)
  );
  create index on briefing.passages (number);
  create table briefing.statements (
    article text collate "C", number int, file text collate "C" not null, speaker text collate "C" not null,
    body json not null, sum text not null,
    primary key (article, number)
  );
  create index on briefing.statements (speaker, file, number);
  create table briefing.officials (
    id text collate "C" primary key, country text collate "C", mentions int not null, spellings text[] not null,
    body json not null, sum text not null
  );
  create index on briefing.officials (country, mentions desc, id);
  create table briefing.meetings (
    id text collate "C" primary key, date_from text collate "C" not null, date_to text collate "C" not null,
    kind text not null, status text not null, officials text[] not null, countries text[] not null,
    place_country text, place_words text[], body json not null, sum text not null
  );
  create index on briefing.meetings (date_from desc, date_to desc, id);
  create index on briefing.meetings (status, date_from desc, date_to desc, id);
  create index on briefing.meetings using gin (officials);
  create index on briefing.meetings using gin (countries);
  create index on briefing.meetings using gin (place_words);
  create index on briefing.meetings (place_country);
  create table briefing.trade (
    id text collate "C" primary key, measure text not null, status text not null, reporter text, partner text,
    period text collate "C", period_from text collate "C" not null, period_to text collate "C" not null,
    body json not null, sum text not null
  );
  create index on briefing.trade (period_to desc, period_from, id);
  create index on briefing.trade (reporter, partner);
  create index on briefing.trade (partner);
  create table briefing.vocabulary (part int primary key, bytes bytea not null, sum text not null);
  create table briefing.postings (word int primary key, passages bytea not null, sum text not null);
  alter table briefing.vocabulary alter column bytes set storage external;
  alter table briefing.postings alter column passages set storage external;
  `,
  // Articles that prove who an official is, in their order. An older load is told apart by its having none.
  `
  alter table briefing.officials add column articles text[] not null default '{}';
  `,
  // A country with two sides also stands under its name twice; an older load is brought to it.
  `
  update briefing.meetings set countries = countries || array(
    select concat(side ->> 'country', ' ', side ->> 'country')
    from json_array_elements(body -> 'participants') as side
    where side ->> 'country' is not null
    group by side ->> 'country' having count(*) > 1
  );
  `,
  // What follows from figures by arithmetic: empty until the next load.
  `
  create table briefing.derived (
    figure text collate "C", kind text, rank int not null,
    figure_from text collate "C" not null, figure_to text collate "C" not null,
    figures text[] not null, reporter text, partner text,
    period text collate "C", period_from text collate "C" not null, period_to text collate "C" not null,
    body json not null, sum text not null,
    primary key (figure, kind)
  );
  create index on briefing.derived using gin (figures);
  create index on briefing.derived (kind, reporter);
  create index on briefing.derived (kind, partner);
  `,
];
