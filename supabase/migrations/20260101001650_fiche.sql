-- `fiche-client.yaml`: the columns of `clients` are its values; here is only what they cannot hold. A table of its own,
-- because a client reads its row of `clients` and must not read what the agency writes about it.

create table public.fiches (
  client_id uuid primary key references public.clients (id) on delete cascade,
  layout text not null default '',
  budget_cents bigint,
  constraint fiches_layout_is_small check (octet_length(layout) <= 262144),
  constraint fiches_budget_is_an_amount check (budget_cents between 0 and 100000000000)
);
comment on column public.fiches.layout is
  'The file without the values it shares with a column: its comments, its order, and the keys Dossier does not know.';

create trigger fiches_need_an_open_client
  before update on public.fiches
  for each row execute function private.refuse_closed_client();

create function private.open_fiche()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.fiches (client_id) values (new.id);
  return null;
end;
$$;
create trigger clients_have_a_fiche
  after insert on public.clients
  for each row execute function private.open_fiche();

create function private.number_fiche()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.clients c set updated_at = clock_timestamp() where c.id = new.client_id;
  perform private.record_action('fiche.updated', new.client_id, null, new.client_id);
  return null;
end;
$$;
comment on function private.number_fiche is 'One revision numbers the client and its fiche: they are one file to whoever edits it.';
create trigger fiches_are_numbered_with_their_client
  after update on public.fiches
  for each row execute function private.number_fiche();

create function public.save_fiche(
  client_id uuid, expected_revision integer, layout text, nom text,
  email text default null, telephone text default null, entreprise text default null,
  siren text default null, siret text default null, numero_tva text default null,
  secteur text default null, langue text default null, contact_nom text default null,
  adresse_rue text default null, adresse_complement text default null, adresse_code_postal text default null,
  adresse_ville text default null, adresse_pays text default null,
  site_web text default null, liens text[] default '{}', budget_cents bigint default null
)
returns void
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  update public.clients c
  set nom = save_fiche.nom, liens = save_fiche.liens,
    email = save_fiche.email, telephone = save_fiche.telephone, entreprise = save_fiche.entreprise,
    siren = save_fiche.siren, siret = save_fiche.siret, numero_tva = save_fiche.numero_tva,
    secteur = save_fiche.secteur, langue = save_fiche.langue, contact_nom = save_fiche.contact_nom,
    adresse_rue = save_fiche.adresse_rue, adresse_complement = save_fiche.adresse_complement, adresse_code_postal = save_fiche.adresse_code_postal,
    adresse_ville = save_fiche.adresse_ville, adresse_pays = save_fiche.adresse_pays, site_web = save_fiche.site_web
  where c.id = save_fiche.client_id and c.revision = expected_revision;
  if not found then
    perform private.refuse('CHANGED_MEANWHILE', 'This client was changed meanwhile: reload it and try again.', 'PT409');
  end if;
  update public.fiches f
  set layout = save_fiche.layout, budget_cents = save_fiche.budget_cents
  where f.client_id = save_fiche.client_id
    and (f.layout, f.budget_cents) is distinct from (save_fiche.layout, save_fiche.budget_cents);
end;
$$;
comment on function public.save_fiche is 'All of the file or nothing of it, as read at a revision.';
grant execute on function public.save_fiche to authenticated;

alter table public.fiches enable row level security;
grant select, update (layout, budget_cents) on public.fiches to authenticated;
grant select on public.fiches to service_role;

create policy fiches_select_staff on public.fiches
  for select to authenticated
  using ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]));

create policy fiches_update_sales on public.fiches
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
