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
  // Meetings under each thing they are asked for by, in the order of answers: what an answer shows and counts of them is
  // read from one stretch of an index, and how many there are from one row. Kept up by the database itself.
  `
  create table briefing.meeting_lists (
    key text collate "C" not null, status text collate "C" not null,
    date_from text collate "C" not null, date_to text collate "C" not null, id text collate "C" not null,
    kind text not null
  );
  insert into briefing.meeting_lists ${listed('briefing.meetings')};
  create unique index on briefing.meeting_lists (key, status, date_from desc, date_to desc, id) include (kind);
  create table briefing.meeting_counts (
    key text collate "C", status text collate "C", meetings int not null, primary key (key, status)
  );
  insert into briefing.meeting_counts select key, status, count(*) from briefing.meeting_lists group by key, status;
  create function briefing.list_meetings() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      with past as (
        delete from briefing.meeting_lists as listed
        using (${listed('gone')}) as past
        where listed.key = past.key and listed.status = past.status and listed.date_from = past.date_from
          and listed.date_to = past.date_to and listed.id = past.id
        returning listed.key, listed.status
      )
      update briefing.meeting_counts as counted set meetings = counted.meetings - past.meetings
      from (select key, status, count(*) as meetings from past group by key, status) as past
      where counted.key = past.key and counted.status = past.status;
    end if;
    if tg_op <> 'DELETE' then
      with fresh as (
        insert into briefing.meeting_lists ${listed('come')} returning key, status
      )
      insert into briefing.meeting_counts as counted
      select key, status, count(*) from fresh group by key, status
      on conflict (key, status) do update set meetings = counted.meetings + excluded.meetings;
    end if;
    return null;
  end
  $$;
  create trigger come after insert on briefing.meetings referencing new table as come
    for each statement execute function briefing.list_meetings();
  create trigger gone after delete on briefing.meetings referencing old table as gone
    for each statement execute function briefing.list_meetings();
  create trigger changed after update on briefing.meetings referencing old table as gone new table as come
    for each statement execute function briefing.list_meetings();
  drop index briefing.meetings_officials_idx, briefing.meetings_countries_idx, briefing.meetings_place_words_idx,
    briefing.meetings_place_country_idx, briefing.meetings_date_from_date_to_id_idx,
    briefing.meetings_status_date_from_date_to_id_idx;
  `,
];

/** The rows of `meeting_lists` that stand for the meetings of a table. */
function listed(meetings: string): string {
  return `
    select keyed.key, meeting.status, meeting.date_from, meeting.date_to, meeting.id, meeting.kind
    from ${meetings} as meeting, lateral (
      select 'a' as key
      union all select 'o' || official from unnest(meeting.officials) as official
      union all select 'c' || country from unnest(meeting.countries) as country
      union all select 'p' || one || ' ' || other
        from unnest(meeting.countries) as one, unnest(meeting.countries) as other
        where one collate "C" < other collate "C"
      union all select 'l' || meeting.place_country where meeting.place_country is not null
      union all select distinct 'w' || word from unnest(meeting.place_words || array['']) as word
        where meeting.place_words is not null
      union all select 'y' || year
        from left(meeting.date_from, 4) as first, left(meeting.date_to, 4) as last,
          generate_series(first::int, greatest(first, last)::int) as year
        where meeting.date_from <> ''
    ) as keyed`;
}
