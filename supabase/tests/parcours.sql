-- Templates of steps, the steps of a client and their states, what is asked and given, and who is told of what.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql

create function pg_temp.step(title text) returns public.parcours_etapes
language sql stable
as $$ select e from public.parcours_etapes e where e.client_id = pg_temp.client('A') and e.title = step.title; $$;

create function pg_temp.turn(title text, state text, alongside boolean default false, start_next boolean default false) returns text
language sql
as $$
  select pg_temp.refusal(format('select public.change_etape_state(%L, %L, %s, %L, %L)',
    (pg_temp.step(title)).id, state, (pg_temp.step(title)).revision, alongside, start_next));
$$;

create function pg_temp.told(person text) returns setof text
language sql stable security definer
as $$
  select n.kind || ' ' || coalesce(n.details ->> 'name', '') from public.notifications n
  where n.recipient_id = pg_temp.person(told.person) and n.kind like 'etape_%' order by n.created_at;
$$;
-- What the mail of the news has still to tell.
create function pg_temp.to_mail(person text) returns setof text
language sql stable security definer
as $$
  select n.kind || ' ' || (n.details ->> 'name') from public.notifications n
  where n.recipient_id = pg_temp.person(to_mail.person) and n.kind like 'etape_%' and n.mailed_at is null order by n.created_at;
$$;
grant execute on all functions in schema pg_temp to public;
select plan(61);

-- 1. The owner composes a template.
select pg_temp.become('mona');
insert into public.parcours_modeles (id, name) values ('00000000-0000-4000-8000-0000000000a1', 'Site vitrine');
insert into public.parcours_modele_etapes (id, modele_id, title, usual_days, asked, demandes) values
  ('00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000a1', 'Cadrage', 5, 'Parlez-nous de vous', '[{"name": "Votre logo", "type": "logo"}, {"name": "Vos textes", "type": "autre"}]'),
  ('00000000-0000-4000-8000-0000000000b2', '00000000-0000-4000-8000-0000000000a1', 'Maquette', 10, '', '[]'),
  ('00000000-0000-4000-8000-0000000000b3', '00000000-0000-4000-8000-0000000000a1', 'Mise en ligne', 3, '', '[]');
select results_eq(
  $$ select title, position from public.parcours_modele_etapes where modele_id = '00000000-0000-4000-8000-0000000000a1' order by position $$,
  $$ values ('Cadrage', 1), ('Maquette', 2), ('Mise en ligne', 3) $$, 'each new step comes last'
);
select is(
  pg_temp.refusal($$ update public.parcours_modele_etapes set demandes = '[{"name": "", "type": "logo"}]' where title = 'Maquette' $$),
  '23514', 'a document asked for has a name'
);
select is(
  pg_temp.refusal($$ update public.parcours_modele_etapes set demandes = '[{"name": "X", "type": "secret"}]' where title = 'Maquette' $$),
  '23514', 'and a type of document there is'
);
select is(
  pg_temp.refusal($$ update public.parcours_modele_etapes set demandes = '{"name": "X"}' where title = 'Maquette' $$),
  '23514', 'a list of them, and nothing else'
);
create temporary table first_order on commit drop as select array_agg(id order by position) as ids from public.parcours_modele_etapes;
grant select on first_order to public;
select lives_ok(
  $$ select public.reorder_modele_etapes('00000000-0000-4000-8000-0000000000a1', ids, array[ids[3], ids[1], ids[2]]) from first_order $$,
  'the last step is moved to the front'
);
select results_eq(
  $$ select title from public.parcours_modele_etapes order by position $$,
  $$ values ('Mise en ligne'), ('Cadrage'), ('Maquette') $$, 'and stands there'
);
select is(
  pg_temp.refusal($$ select public.reorder_modele_etapes('00000000-0000-4000-8000-0000000000a1', ids, ids) from first_order $$),
  'CHANGED_MEANWHILE', 'who read the old order is told that it is no longer so'
);
select is(
  pg_temp.refusal($$ select public.reorder_modele_etapes('00000000-0000-4000-8000-0000000000a1', array[ids[3], ids[1], ids[2]], array[ids[3], ids[1], ids[1]]) from first_order $$),
  'CHANGED_MEANWHILE', 'no step is lost in a new order'
);
select public.reorder_modele_etapes('00000000-0000-4000-8000-0000000000a1', array[ids[3], ids[1], ids[2]], ids) from first_order;
select is((select revision from public.parcours_modele_etapes where title = 'Cadrage'), 1, 'a step that moved is the same step: who edits it is not disturbed');
update public.parcours_modele_etapes set asked = 'Parlez-nous de votre métier' where title = 'Cadrage';
select is_empty(
  $$ update public.parcours_modele_etapes set asked = 'x' where title = 'Cadrage' and revision = 1 returning 1 $$,
  'a save that names the revision it read finds nothing once another came first'
);
select pg_temp.keep('copy', public.duplicate_parcours_modele('00000000-0000-4000-8000-0000000000a1', 'Copie'));
select is((select count(*) from public.parcours_modele_etapes where modele_id = pg_temp.kept('copy')), 3::bigint, 'a copy has all steps');
delete from public.parcours_modele_etapes where id = '00000000-0000-4000-8000-0000000000b2';
insert into public.parcours_modele_etapes (id, modele_id, title, usual_days, position)
values ('00000000-0000-4000-8000-0000000000b2', '00000000-0000-4000-8000-0000000000a1', 'Maquette', 10, 2);
select is((select position from public.parcours_modele_etapes where id = '00000000-0000-4000-8000-0000000000b2'), 2, 'a step taken back comes back where it was');
select pg_temp.become('camille');
select is(
  pg_temp.refusal($$ select public.duplicate_parcours_modele('00000000-0000-4000-8000-0000000000a1', 'Copie') $$),
  'ROLE_NEEDED', 'Camille uses templates and composes none'
);
select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ select public.duplicate_parcours_modele('00000000-0000-4000-8000-0000000000a1', 'Copie') $$),
  'ROLE_NEEDED', 'nor does a manager limited to some clients'
);

-- 2. Camille assigns it to client A.
select pg_temp.become('camille');
select is(
  cardinality(public.assign_parcours(pg_temp.client('A'), '00000000-0000-4000-8000-0000000000a1', '2026-03-02')), 3, 'three steps are copied'
);
select results_eq(
  $$ select title, state::text, planned_on from public.parcours_etapes where client_id = pg_temp.client('A') order by position $$,
  $$ values ('Cadrage', 'a_venir', '2026-03-07'::date), ('Maquette', 'a_venir', '2026-03-17'), ('Mise en ligne', 'a_venir', '2026-03-20') $$,
  'each planned to end its usual days after the one before'
);
select results_eq(
  $$ select d.name, d.type::text from public.parcours_demandes d where d.etape_id = (pg_temp.step('Cadrage')).id order by d.created_at $$,
  $$ values ('Votre logo', 'logo'), ('Vos textes', 'autre') $$, 'with what they ask for'
);
select is_empty($$ select pg_temp.told('martin') $$, 'nobody is told of what is to come');
select is(
  pg_temp.refusal(format('select public.assign_parcours(%L, %L)', pg_temp.client('archive'), '00000000-0000-4000-8000-0000000000a1')),
  'CLIENT_ARCHIVED', 'an archived client gets no steps'
);
select pg_temp.become('lise');
select is(
  pg_temp.refusal(format('select public.assign_parcours(%L, %L)', pg_temp.client('B'), '00000000-0000-4000-8000-0000000000a1')),
  'CHANGED_MEANWHILE', 'for who is limited to client A, client B is not there'
);
select is(
  pg_temp.refusal(format('select public.assign_parcours(%L, %L)', gen_random_uuid(), '00000000-0000-4000-8000-0000000000a1')),
  'CHANGED_MEANWHILE', 'and a client that does not exist gets the same answer'
);
select pg_temp.become('come');
select is(pg_temp.turn('Cadrage', 'en_cours'), 'ROLE_NEEDED', 'a commercial reads the steps and leads none');
select pg_temp.become('martin');
select is(
  pg_temp.refusal(format('select public.change_etape_state(%L, ''en_cours'', 1)', (pg_temp.step('Cadrage')).id)), 'ROLE_NEEDED', 'nor does a client'
);

-- 3. The life of a step, whoever asks.
select pg_temp.become('postgres');
create function pg_temp.live(was text, becomes text) returns text
language plpgsql
as $$
declare
  etape uuid;
  answer text;
begin
  insert into public.parcours_etapes (client_id, title, state, started_at, completed_at)
  values (pg_temp.client('B'), 'Vie', live.was::public.etape_state,
    case when live.was in ('en_cours', 'terminee') then now() end, case when live.was = 'terminee' then now() end)
  returning id into etape;
  answer := pg_temp.refusal(format(
    'update public.parcours_etapes set state = %L, started_at = case when %1$L in (''en_cours'', ''terminee'') then now() end, '
    'completed_at = case %1$L when ''terminee'' then now() end where id = %L', live.becomes, etape));
  delete from public.parcours_etapes where id = etape;
  return answer;
end;
$$;
select is(pg_temp.live(was, becomes), refusal, format('%s → %s', was, becomes))
from (values
  ('a_venir', 'en_cours', null), ('a_venir', 'terminee', 'ETAPE_STATE_REFUSED'), ('a_venir', 'sautee', null),
  ('en_cours', 'a_venir', null), ('en_cours', 'terminee', null), ('en_cours', 'sautee', null),
  ('terminee', 'a_venir', 'ETAPE_STATE_REFUSED'), ('terminee', 'en_cours', null), ('terminee', 'sautee', 'ETAPE_STATE_REFUSED'),
  ('sautee', 'a_venir', null), ('sautee', 'en_cours', null), ('sautee', 'terminee', 'ETAPE_STATE_REFUSED')
) as life (was, becomes, refusal);

-- 4. A step starts: the client is told, by mail too since something is asked.
select pg_temp.become('camille');
select is(pg_temp.turn('Cadrage', 'en_cours'), null, 'Camille starts the first step');
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('etape_started Cadrage') $$, 'Martin is told');
select results_eq($$ select pg_temp.to_mail('martin') $$, $$ values ('etape_started Cadrage') $$, 'and will be by mail, for something is asked of him');
select is_empty($$ select pg_temp.told('lea') $$, 'Léa of client B is not');
select is(pg_temp.turn('Maquette', 'en_cours'), 'ETAPE_ALREADY_RUNNING', 'one step at a time');
select is((pg_temp.step('Maquette')).state::text, 'a_venir', 'the second did not start');
select is(pg_temp.turn('Maquette', 'en_cours', true), null, 'unless both are wanted');
select is(pg_temp.turn('Maquette', 'a_venir'), null, 'it is put back');
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('etape_started Cadrage') $$, 'which takes back what was not read');
insert into public.parcours_demandes (etape_id, client_id, name) values ((pg_temp.step('Cadrage')).id, pg_temp.client('A'), 'Vos horaires');
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('etape_started Cadrage'), ('etape_asks Cadrage') $$, 'what is asked of a step under way is told at once');

-- 5. Martin gives what is asked.
select pg_temp.become('martin');
select pg_temp.keep('logo', pg_temp.submit('A', 'documents', 'Logo.pdf'));
select pg_temp.keep('logo asked', (select id from public.parcours_demandes where name = 'Votre logo'));
select lives_ok($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('logo')) $$, 'Martin gives his logo');
select is((select document_id from public.parcours_demandes where name = 'Votre logo'), pg_temp.kept('logo'), 'it is what was asked');
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), null) $$), 'DEMANDE_CLOSED', 'he does not take it out again'
);
select pg_temp.become('lea');
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('logo')) $$), 'DEMANDE_CLOSED', 'Léa gives nothing to client A'
);
select pg_temp.become('mikl');
select pg_temp.keep('draft', pg_temp.submit('A', 'documents', 'Brouillon.pdf'));
select pg_temp.keep('of B', pg_temp.submit('B', 'documents', 'De B.pdf'));
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('of B')) $$),
  'DOCUMENT_OF_ANOTHER', 'a step holds no document of another client'
);
select pg_temp.keep('thrown', pg_temp.submit('A', 'documents', 'Jeté.pdf'));
select pg_temp.arrive(pg_temp.kept('thrown'));
select public.trash_documents(array[pg_temp.kept('thrown')]);
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('thrown')) $$),
  'DOCUMENT_OF_ANOTHER', 'nor one that is in the trash'
);
select lives_ok($$ select public.give_demanded_document(pg_temp.kept('logo asked')) $$, 'the agency asks again');
select is((select count(*) from public.documents where id = pg_temp.kept('logo')), 1::bigint, 'what was given stays a document');
select pg_temp.become('martin');
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('draft')) $$),
  'DEMANDE_CLOSED', 'a client does not name what is not theirs'
);

-- 6. The step ends, the next begins; a step is spared, which the client is not told.
select pg_temp.become('camille');
select is(pg_temp.turn('Cadrage', 'terminee', false, true), null, 'the first step ends');
select is((pg_temp.step('Maquette')).state::text, 'en_cours', 'and the next one begins in the same act');
select is_empty($$ select pg_temp.to_mail('martin') $$, 'which asks for nothing, and so is told in the app alone');
select is(pg_temp.turn('Mise en ligne', 'sautee'), null, 'the last one is spared');
select results_eq(
  $$ select action from public.audit_log where client_id = pg_temp.client('A') and (action like 'etape.%' or action like 'parcours.%') order by id $$,
  $$ values ('parcours.assigned'), ('etape.started'), ('etape.started'), ('etape.restored'), ('etape.document_given'),
    ('etape.completed'), ('etape.started'), ('etape.skipped') $$,
  'history keeps each of it'
);
select pg_temp.become('martin');
select results_eq(
  $$ select title from public.parcours_etapes order by position $$, $$ values ('Cadrage'), ('Maquette') $$, 'Martin sees the steps he goes through'
);
select is(
  pg_temp.refusal($$ select public.give_demanded_document(pg_temp.kept('logo asked'), pg_temp.kept('logo')) $$),
  'DEMANDE_CLOSED', 'a step that is over asks for nothing any more'
);

select * from finish();
rollback;
