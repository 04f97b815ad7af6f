-- Terms close the portal until they are accepted; the consent to AI is the client's, and its absence a no.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(41);

create function pg_temp.text_of(kind public.consentement_kind) returns uuid
language sql stable
as $$ select id from public.consentement_textes t where t.kind = text_of.kind order by version desc limit 1; $$;
grant execute on function pg_temp.text_of to public;

select pg_temp.become('martin');
select isnt_empty($$ select 1 from public.documents $$, 'without any terms the portal is open');
select pg_temp.become('mona');
select is(
  pg_temp.refusal($$ select public.publish_consentement_texte('conditions', 'Version une') $$), 'ROLE_NEEDED', 'a manager publishes no terms'
);
select pg_temp.become('mikl');
select is(public.publish_consentement_texte('conditions', 'Version une'), 1, 'the operator does');
select is(
  pg_temp.refusal($$ select public.publish_consentement_texte('conditions', 'Version une') $$), 'CONSENT_TEXT_SAME', 'not the same text twice'
);
select is(pg_temp.refusal($$ select public.publish_consentement_texte('conditions', ' ') $$), 'CONSENT_TEXT_INVALID', 'and not an empty one');
select isnt_empty($$ select 1 from public.documents $$, 'the agency works on');

select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents $$, 'Martin''s documents are closed to him');
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name) values (pg_temp.client('A'), 'documents', '', 'x.pdf') $$),
  '42501', 'and nothing can be added'
);
select isnt_empty($$ select 1 from public.clients $$, 'he still knows where he is');
select is(
  pg_temp.refusal($$ select public.decide_consentement(pg_temp.text_of('conditions'), false) $$), 'CONSENT_NEEDED', 'terms are not refused, one leaves'
);
select set_config('request.headers', '{"user-agent": "Navigateur", "cf-connecting-ip": "203.0.113.9", "x-forwarded-for": "198.51.100.7, 203.0.113.9"}', true);
select lives_ok($$ select public.decide_consentement(pg_temp.text_of('conditions'), true) $$, 'once he accepts');
select isnt_empty($$ select 1 from public.documents $$, 'his space is open again');
select results_eq(
  $$ select version, accepted, person_name, user_agent, network, text_sha256 from public.consentements $$,
  $$ values (1, true, 'Martin', 'Navigateur', '203.0.0.0', extensions.digest('Version une', 'sha256')) $$,
  'the proof says who, what, when and on which text, and no whole address: the one the gateway saw'
);
select public.decide_consentement(pg_temp.text_of('conditions'), true);
select is((select count(*) from public.consentements), 1::bigint, 'accepting again writes nothing');
select set_config('request.headers', '{"x-forwarded-for": "198.51.100.7"}', true);
select pg_temp.become('postgres');
select is(private.caller_network(), null, 'what a caller claims is no proof');
select set_config('request.headers', '{}', true);
select pg_temp.become('jumelle');
select is_empty($$ select 1 from public.documents $$, 'another person of the client decides for herself');
select is_empty($$ select 1 from public.consentements where user_id = pg_temp.person('martin') $$, 'and does not see what he decided');

select pg_temp.become('mikl');
select is(public.publish_consentement_texte('conditions', 'Version deux'), 2, 'a new version');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents $$, 'closes the space again');
select is(
  pg_temp.refusal(format('select public.decide_consentement(%L, true)', (select id from public.consentement_textes where version = 1))),
  'CONSENT_TEXT_OUTDATED', 'the old text is no longer for decision'
);
select public.decide_consentement(pg_temp.text_of('conditions'), true);

select pg_temp.become('mikl');
select is(public.publish_consentement_texte('ia', 'Élio lit votre dossier.'), 1, 'the text on AI');
select is(public.ai_is_allowed(pg_temp.client('A')), false, 'nobody decided: no');
select pg_temp.become('lea');
select is(
  pg_temp.refusal(format('select public.decide_consentement(%L, true, %L)', pg_temp.text_of('ia'), pg_temp.client('A'))), 'ROLE_NEEDED',
  'another client does not decide'
);
select pg_temp.become('martin');
select public.decide_consentement(pg_temp.text_of('ia'), true, pg_temp.client('A'));
select is(public.ai_is_allowed(pg_temp.client('A')), true, 'Martin says yes for his client');
select public.decide_consentement(pg_temp.text_of('ia'), false, pg_temp.client('A'));
select is(public.ai_is_allowed(pg_temp.client('A')), false, 'and no again');
select public.decide_consentement(pg_temp.text_of('ia'), false, pg_temp.client('A'));
select is((select count(*)::integer from public.consentements where kind = 'ia'), 2, 'both decisions stay, the same one once');

select pg_temp.become('mikl');
select results_eq(
  $$ select version, published_by_name, accepted from public.consentement_versions('conditions') $$,
  $$ values (2, 'Mikl', 1::bigint), (1, 'Mikl', 1::bigint) $$, 'the agency counts who accepted each version'
);
select results_eq($$ select accepted from public.consentement_versions('ia') $$, $$ values (0::bigint) $$, 'a yes taken back counts no more');
select pg_temp.become('lea');
select is((select sum(accepted)::integer from public.consentement_versions('conditions')), 0, 'a client counts nobody else');

-- What the agency reads of it, client by client.
create function pg_temp.proofs_of(client text) returns setof text
language sql
as $$
  select concat_ws(' ', c.kind, c.person_name, c.version || '/' || c.in_force, c.accepted, c.network)
  from public.client_consentements(pg_temp.client(client)) c;
$$;
grant execute on function pg_temp.proofs_of to public;
select pg_temp.become('mikl');
select results_eq(
  $$ select pg_temp.proofs_of('A') $$, $$ values ('conditions Jumelle'), ('conditions Martin 2/2 t'), ('ia Martin 1/1 f') $$,
  'each person''s terms, and the client''s word on AI'
);
select results_eq($$ select pg_temp.proofs_of('B') $$, $$ values ('conditions Jumelle'), ('conditions Lea'), ('ia') $$, 'and who decided nothing');
select results_eq(
  $$ select details ->> 'version' from public.audit_log
     where action = 'consent.conditions_accepted' and client_id = pg_temp.client('A') order by id $$,
  $$ values ('1'), ('2') $$, 'the client''s history says which terms were accepted'
);
select pg_temp.become('lise');
select isnt_empty($$ select pg_temp.proofs_of('A') $$, 'a manager reads it of a client she reaches');
select is(pg_temp.refusal($$ select pg_temp.proofs_of('B') $$), 'ROLE_NEEDED', 'and of no other');
select pg_temp.become('camille');
select is(pg_temp.refusal($$ select pg_temp.proofs_of('A') $$), 'ROLE_NEEDED', 'an assistante reads none');
select pg_temp.become('martin');
select is(pg_temp.refusal($$ select pg_temp.proofs_of('A') $$), 'ROLE_NEEDED', 'nor does a client');

select lives_ok(
  $$ select public.decide_consentement(pg_temp.text_of('ia'), n % 2 = 1, pg_temp.client('A')) from generate_series(1, 16) n $$,
  'he changes his mind until he decided twenty times in an hour'
);
select is(
  pg_temp.refusal($$ select public.decide_consentement(pg_temp.text_of('ia'), true, pg_temp.client('A')) $$), 'TOO_MANY_REQUESTS', 'no more'
);
select is(
  pg_temp.refusal($$ select public.decide_consentement(pg_temp.text_of('ia'), false, pg_temp.client('A')) $$), null, 'what he said last stands'
);

select pg_temp.become('postgres');
select is(pg_temp.refusal($$ update public.consentements set accepted = true $$), 'CONSENT_IS_FINAL', 'no decision is rewritten');
select is(pg_temp.refusal($$ update public.consentement_textes set body = 'x' $$), 'CONSENT_IS_FINAL', 'nor a published text');

select * from finish();
rollback;
