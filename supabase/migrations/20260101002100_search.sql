-- One search over clients, documents (their names and what they say) and notes: French stems, accents ignored,
-- the last word a beginning, typing errors forgiven. A definer function finds candidates in an index that holds every
-- client's words, by the same functions the policies ask; the caller's own reading of the tables then has the last word.

create extension if not exists btree_gin with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

create text search configuration private.french (copy = pg_catalog.french);
alter text search configuration private.french
  alter mapping for word, hword, hword_part with extensions.unaccent, pg_catalog.french_stem;

create text search configuration private.as_written (copy = pg_catalog.simple);
alter text search configuration private.as_written
  alter mapping for word, hword, hword_part with extensions.unaccent, pg_catalog.simple;

-- Otherwise `devis_2024.pdf` is the name of a host and `l’atelier` one word.
create function private.as_words(value text)
returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select translate(value, './\@_:+-''’', '          ');
$$;

create function private.search_vector(title text, body text)
returns tsvector
language plpgsql
stable
set search_path = ''
as $$
declare
  kept integer := length(body);
begin
  loop
    begin
      return setweight(to_tsvector('private.french', private.as_words(title)), 'A')
        || setweight(to_tsvector('private.french', private.as_words(left(body, kept))), 'D');
    exception
      when program_limit_exceeded then
        kept := kept / 2;
    end;
  end loop;
end;
$$;
comment on function private.search_vector is 'A text of too many different words for one row is searched in its first half, or quarter.';

create table private.search_entries (
  kind text not null,
  subject_id uuid not null,
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text not null,
  place bigint generated always as identity,
  title_words tsvector not null,
  words tsvector not null,
  learned boolean not null default false,
  primary key (kind, subject_id),
  constraint search_entries_kind_is_known check (kind in ('client', 'document', 'note'))
);
comment on column private.search_entries.folder is 'Whose roles may read it; of a client itself, which every role reads, none.';
comment on column private.search_entries.place is 'Counts up, so that a search can look at the newest first.';
comment on column private.search_entries.learned is 'Whether its words are among the known ones.';

create index search_entries_client_idx on private.search_entries (client_id, place desc);
create index search_entries_place_idx on private.search_entries (place desc);
create index search_entries_unlearned_idx on private.search_entries (place desc) where not learned;
create index search_entries_document_words_idx on private.search_entries
  using gin (((place >> 12)::integer), ((place >> 14)::integer), ((place >> 16)::integer), title_words, words) where kind = 'document';
create index search_entries_words_idx on private.search_entries using gin (title_words, words) where kind <> 'document';

-- Every word anyone wrote, to tell a beginning and a typing error from a word.
create table private.search_words (
  word text primary key,
  stem text not null,
  uses integer not null default 1
);
create index search_words_beginning_idx on private.search_words (word text_pattern_ops);
create index search_words_stem_idx on private.search_words (stem);
create index search_words_letters_idx on private.search_words using gin (word extensions.gin_trgm_ops);

create function private.searched_text(kind text, subject_id uuid)
returns table (client_id uuid, folder text, title text, body text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
    select c.id, '', concat_ws(' ', c.nom, c.entreprise, c.email), ''
    from public.clients c where searched_text.kind = 'client' and c.id = searched_text.subject_id
    union all
    select d.client_id, d.folder, d.name, coalesce(t.content, '')
    from public.documents d
    left join private.document_contents t on t.document_id = d.id
    where searched_text.kind = 'document' and d.id = searched_text.subject_id and d.state = 'disponible' and d.deleted_at is null
    union all
    select n.client_id, n.folder, n.title, n.body
    from public.notes n where searched_text.kind = 'note' and n.id = searched_text.subject_id and n.deleted_at is null;
end;
$$;

create function private.refresh_search_entry(kind text, subject_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  found_text record;
begin
  select * into found_text from private.searched_text(kind, subject_id);
  if not found then
    delete from private.search_entries e
    where e.kind = refresh_search_entry.kind and e.subject_id = refresh_search_entry.subject_id;
    return;
  end if;
  insert into private.search_entries (kind, subject_id, client_id, folder, title_words, words)
  values (kind, subject_id, found_text.client_id, found_text.folder,
    private.search_vector(found_text.title, ''), private.search_vector(found_text.title, found_text.body))
  on conflict on constraint search_entries_pkey do update
  set client_id = excluded.client_id, folder = excluded.folder,
      title_words = excluded.title_words, words = excluded.words, learned = false;
end;
$$;

create function private.keep_search_entry()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.refresh_search_entry(
    tg_argv[0], (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid
  );
  return null;
end;
$$;
create trigger clients_are_searched
  after insert or update of nom, entreprise, email or delete on public.clients
  for each row execute function private.keep_search_entry('client', 'id');
create trigger documents_are_searched
  after insert or update of name, folder, client_id, state, deleted_at or delete on public.documents
  for each row execute function private.keep_search_entry('document', 'id');
create trigger notes_are_searched
  after insert or update of title, body, deleted_at or delete on public.notes
  for each row execute function private.keep_search_entry('note', 'id');
create trigger document_contents_are_searched
  after insert or update of content or delete on private.document_contents
  for each row execute function private.keep_search_entry('document', 'document_id');

create function private.learn_search_words(batch integer default 2000)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  learned_count integer;
begin
  -- One learner at a time: two that count the same words would wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('learn_search_words', 0));
  with learning as (
    update private.search_entries e set learned = true
    where e.place in (select n.place from private.search_entries n where not n.learned order by n.place desc limit batch)
    returning e.kind, e.subject_id
  ), written as (
    select w.word
    from learning l
    cross join lateral private.searched_text(l.kind, l.subject_id) t
    cross join lateral unnest(tsvector_to_array(
      to_tsvector('private.as_written', private.as_words(left(concat_ws(' ', t.title, t.body), 200000)))
    )) as w(word)
    where w.word ~ '^[[:alnum:]]{2,40}$'
  ), counted as (
    insert into private.search_words (word, stem, uses)
    select w.word, s.stem, count(*)
    from written w cross join lateral unnest(ts_lexize('pg_catalog.french_stem', w.word)) as s(stem)
    group by w.word, s.stem
    on conflict (word) do update set uses = private.search_words.uses + excluded.uses
  )
  select count(*) into learned_count from learning;
  return learned_count;
end;
$$;
comment on function private.learn_search_words is
  'Apart from the transactions that write, which would queue up for the common words. Until then a search reads the new '
  'entries one by one.';

create function private.forget_search_words()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten integer;
begin
  delete from private.search_words w
  where not exists (select 1 from private.search_entries e where e.words @@ (quote_literal(w.stem))::tsquery);
  get diagnostics forgotten = row_count;
  return forgotten;
end;
$$;
comment on function private.forget_search_words is 'A name that was erased is not kept as a known word either.';

insert into private.scheduled_jobs (name, schedule, command) values
  ('learn-search-words', '* * * * *', 'select private.learn_search_words()'),
  ('forget-search-words', '41 3 * * *', 'select private.forget_search_words()');

-- The words of a question, at most eight, and for each the stems it may stand for.
create function private.search_alternatives(word text, is_beginning boolean)
returns text[]
language plpgsql
stable
set search_path = ''
set pg_trgm.similarity_threshold = 0.25
as $$
declare
  stems text[] := ts_lexize('pg_catalog.french_stem', word);
  tolerated integer := case when length(word) < 5 then 1 else 2 end;
begin
  if is_beginning and length(word) > 1 then
    stems := stems || array(
      select w.stem from private.search_words w where w.word like search_alternatives.word || '%'
      order by w.uses desc, w.word limit 24
    );
  end if;
  if length(word) > 2 and stems <> '{}' and not exists (select 1 from private.search_words w where w.stem = any (stems)) then
    stems := stems || array(
      select w.stem from private.search_words w
      where w.word operator(extensions.%) search_alternatives.word
        and extensions.levenshtein_less_equal(
          case when is_beginning then left(w.word, length(search_alternatives.word) + 1) else w.word end,
          search_alternatives.word, tolerated
        ) <= tolerated
      order by extensions.levenshtein(w.word, search_alternatives.word), w.uses desc, w.word limit 8
    );
  end if;
  return array(select distinct s from unnest(stems) as s);
end;
$$;
comment on function private.search_alternatives is
  'Its own stem; those of the known words it begins, the most used ones; and if it is unknown, those of the closest known words: '
  'one letter away, or two in a word of five letters or more.';

create function private.search_question(query text)
returns table (known_words tsquery, beginnings tsquery)
language plpgsql
stable
set search_path = ''
as $$
declare
  asked text[] := regexp_split_to_array(
    trim(regexp_replace(private.searchable(private.as_words(left(query, 200))), '[^[:alnum:]]+', ' ', 'g')), ' +'
  );
  asked_count integer := least(cardinality(asked), 8);
  is_last boolean;
  stems text[];
  part text;
begin
  for place in 1 .. asked_count loop
    is_last := place = asked_count;
    stems := private.search_alternatives(left(asked[place], 40), is_last);
    continue when cardinality(stems) = 0;
    part := (select string_agg(quote_literal(s), ' | ') from unnest(stems) as s);
    known_words := coalesce(known_words && part::tsquery, part::tsquery);
    if is_last then
      part := part || ' | ' || quote_literal(left(asked[place], 40)) || ':*';
    end if;
    beginnings := coalesce(beginnings && part::tsquery, part::tsquery);
  end loop;
  return next;
end;
$$;
comment on function private.search_question is
  '`known_words` for the index, which is slow at beginnings; `beginnings` where few rows are read one by one.';

-- The newest entries of one kind that match, from the index of everybody's words. A word found often is looked for among
-- the newest entries first, so that the time does not grow with what there is: in the last two shelves of 4,096 places, then
-- of 16,384 and of 65,536. A shelf is asked for by its number, as a word is: of a range of places the index would read
-- every entry.
create function private.newest_matches(
  kind text, folders text[], clients uuid[], question tsquery, in_title boolean, newest bigint
)
returns bigint[]
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set enable_indexscan = off
as $$
declare
  wanted constant integer := 200;
  shelf integer;
  places bigint[];
begin
  foreach shelf in array case when kind = 'document' then array[12, 14, 16, null] else array[null::integer] end loop
    places := array(
      select found.place from (
        select e.place from private.search_entries e
        where e.kind = newest_matches.kind and e.folder = any (folders)
          and (shelf is distinct from 12 or (e.place >> 12)::integer = any (array[newest >> 12, (newest >> 12) - 1]::integer[]))
          and (shelf is distinct from 14 or (e.place >> 14)::integer = any (array[newest >> 14, (newest >> 14) - 1]::integer[]))
          and (shelf is distinct from 16 or (e.place >> 16)::integer = any (array[newest >> 16, (newest >> 16) - 1]::integer[]))
          and (clients is null or e.client_id = any (clients))
          and ((in_title and e.title_words @@ question) or (not in_title and e.words @@ question))
        limit case when shelf is null then 5000 end
      ) as found
      order by found.place desc limit wanted
    );
    exit when cardinality(places) >= wanted;
  end loop;
  return places;
end;
$$;

create function private.matches_everywhere(kinds text[], folders text[], clients uuid[], known_words tsquery, beginnings tsquery)
returns bigint[]
language plpgsql
stable
set search_path = ''
as $$
declare
  places bigint[] := array(
    select n.place from (
      select e.place, e.kind, e.folder, e.client_id, e.words from private.search_entries e where not e.learned order by e.place desc limit 1000
    ) as n
    where n.kind = any (kinds) and n.folder = any (folders) and (clients is null or n.client_id = any (clients)) and n.words @@ beginnings
  );
  newest constant bigint := (select max(e.place) from private.search_entries e);
  searched text;
begin
  foreach searched in array kinds loop
    if searched = 'client' then
      -- They are few and say no more than their names: two letters find each that begins with them, however seldom written.
      places := places || private.newest_matches(searched, folders, clients, beginnings, true, newest);
    else
      places := places
        || private.newest_matches(searched, folders, clients, known_words, true, newest)
        || private.newest_matches(searched, folders, clients, known_words, false, newest);
    end if;
  end loop;
  return places;
end;
$$;

-- Where the caller reaches few entries, each is looked at: the words of everyone else cost nothing then.
create function private.matches_of_clients(kinds text[], folders text[], staff_clients uuid[], own_clients uuid[], beginnings tsquery)
returns bigint[]
language sql
stable
set search_path = ''
as $$
  select array(
    select e.place from private.search_entries e
    where e.client_id = any (staff_clients) and e.kind = any (kinds) and e.folder = any (folders)
      -- Not the operator: the index would serve it, with everybody's words.
      and ts_match_vq(e.words, beginnings)
    order by e.place desc limit 1000
  ) || array(
    select e.place from private.search_entries e
    left join public.documents d on e.kind = 'document' and d.id = e.subject_id
    where e.client_id = any (own_clients) and e.kind = any (kinds)
      and (e.kind = 'client' or (e.kind = 'document' and (
        d.folder = any (private.client_visible_folders('always'))
        or (d.visible and d.folder = any (private.client_visible_folders('when_marked')))
      )))
      and ts_match_vq(e.words, beginnings)
    order by e.place desc limit 1000
  );
$$;

create function private.search_hits(query text, kinds text[], only_client uuid, wanted integer)
returns table (kind text, subject_id uuid, rank real, question tsquery)
language plpgsql
stable security definer
set search_path = ''
set plan_cache_mode = force_custom_plan
as $$
declare
  sees_every constant boolean := private.sees_every_client();
  folders constant text[] := case when private.is_staff() then array_append(private.staff_readable_folders(), '') else '{}'::text[] end;
  staff_clients uuid[] := case when sees_every and only_client is not null then array[only_client] else private.staff_client_ids() end;
  own_clients uuid[] := private.readable_client_ids();
  known_words tsquery;
  places bigint[];
begin
  select q.known_words, q.beginnings into known_words, question from private.search_question(query) q;
  if known_words is null then
    return;
  end if;
  if only_client is not null then
    staff_clients := array(select c from unnest(staff_clients) c where c = only_client);
    own_clients := array(select c from unnest(own_clients) c where c = only_client);
  end if;
  if sees_every and only_client is null then
    places := private.matches_everywhere(kinds, folders, null, known_words, question);
  elsif (select count(*) from (select from private.search_entries e where e.client_id = any (staff_clients) limit 20000) as few) = 20000 then
    places := private.matches_everywhere(kinds, folders, staff_clients, known_words, question);
  else
    places := private.matches_of_clients(kinds, folders, staff_clients, own_clients, question);
  end if;
  return query
    select ranked.kind, ranked.subject_id, ranked.rank, search_hits.question from (
      select e.kind, e.subject_id, ts_rank('{0.1, 0.2, 0.4, 1}', e.words, search_hits.question, 1) as rank,
        row_number() over (partition by e.kind order by ts_rank('{0.1, 0.2, 0.4, 1}', e.words, search_hits.question, 1) desc, e.place desc) as position
      from private.search_entries e where e.place = any (places)
    ) as ranked
    where ranked.position <= wanted;
end;
$$;
comment on function private.search_hits is 'Candidates, by the functions the policies ask: the caller''s own reading decides which are shown.';
grant execute on function private.search_hits to authenticated;

create function private.search_excerpt(kind text, subject_id uuid, question tsquery)
returns text
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  -- Marks that no text has: the plane of private use. They are no markup, so nothing of a file can pass for markup.
  mark_start constant text := chr(57344);
  mark_end constant text := chr(57345);
  found_text record;
  excerpt text;
begin
  select t.client_id, t.folder, left(t.body, 100000) as body into found_text from private.searched_text(kind, subject_id) t;
  if coalesce(found_text.body, '') = '' or (
    (private.staff_reaches(found_text.client_id) and found_text.folder = any (private.staff_readable_folders()))
    or (found_text.client_id = any (private.readable_client_ids()) and search_excerpt.kind = 'document' and exists (
      select 1 from public.documents d where d.id = search_excerpt.subject_id and private.shown_to_client(d.folder, d.visible)
    ))
  ) is not true then
    return null;
  end if;
  -- Any of the words, wherever the others are; and a straight apostrophe, which alone parts words for the reader of text.
  excerpt := ts_headline('private.french', translate(found_text.body, '’' || mark_start || mark_end, ''''),
    replace(question::text, ' & ', ' | ')::tsquery, format('StartSel=%s, StopSel=%s, MaxWords=26, MinWords=12, MaxFragments=1', mark_start, mark_end));
  return case when position(mark_start in excerpt) > 0 then regexp_replace(excerpt, '\s+', ' ', 'g') end;
end;
$$;
comment on function private.search_excerpt is 'A few words around the first that match, between U+E000 and U+E001; nothing if only the title does.';
grant execute on function private.search_excerpt to authenticated;

create function public.search_everything(
  query text, kinds text[] default '{client,document,note}', page_size integer default 6, only_client uuid default null
)
returns table (
  kind text, id uuid, client_id uuid, client_nom text, title text, folder text, mime_type text,
  changed_at timestamptz, excerpt text, rank real
)
language sql
stable
set search_path = ''
as $$
  with hits as materialized (
    select * from private.search_hits(query, kinds, only_client, least(page_size, 50) * 2)
  ), readable as (
    select h.kind, c.id, c.id as client_id, c.nom as client_nom, c.nom as title, null as folder, null as mime_type,
      c.last_activity_at as changed_at, h.rank, h.question
    from hits h join public.clients c on h.kind = 'client' and c.id = h.subject_id
    union all
    select h.kind, d.id, d.client_id, c.nom, d.name, d.folder, d.mime_type, d.created_at, h.rank, h.question
    from hits h join public.documents d on h.kind = 'document' and d.id = h.subject_id
    left join public.clients c on c.id = d.client_id
    union all
    select h.kind, n.id, n.client_id, c.nom, n.title, n.folder, null, n.updated_at, h.rank, h.question
    from hits h join public.notes n on h.kind = 'note' and n.id = h.subject_id
    left join public.clients c on c.id = n.client_id
  ), shown as (
    select r.*, row_number() over (partition by r.kind order by r.rank desc, r.changed_at desc, r.id) as position from readable r
  )
  select s.kind, s.id, s.client_id, s.client_nom, s.title, s.folder, s.mime_type, s.changed_at,
    private.search_excerpt(s.kind, s.id, s.question), s.rank
  from shown s where s.position <= least(page_size, 50)
  order by s.kind, s.position;
$$;
grant execute on function public.search_everything to authenticated;
