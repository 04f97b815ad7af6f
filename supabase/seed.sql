-- The demo agency: people, clients and what they were invited to. Its files are loaded by `npm run demo`, through the
-- same API as any upload. Every login is a demonstration: password `demonstration`, addresses that can't receive mail.

update public.agency set name = 'Atelier MiKL';

-- Someone invited logs in for the first time: the account, then the invitation accepted under their own name.
create function pg_temp.sign_up(email text, password text) returns uuid
language plpgsql
as $$
declare
  user_id uuid := gen_random_uuid();
begin
  insert into auth.users (
    instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data,
    confirmation_token, recovery_token, email_change_token_new, email_change, created_at, updated_at
  )
  values (
    '00000000-0000-0000-0000-000000000000', user_id, 'authenticated', 'authenticated', sign_up.email,
    extensions.crypt(sign_up.password, extensions.gen_salt('bf')), now(),
    '{"provider": "email", "providers": ["email"]}', '{}', '', '', '', '', now(), now()
  );
  insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at)
  values (user_id::text, user_id,
    jsonb_build_object('sub', user_id, 'email', sign_up.email, 'email_verified', true), 'email', now());
  perform pg_temp.act_as(user_id);
  perform private.accept_pending_invitations(null);
  return user_id;
end;
$$;

create function pg_temp.act_as(user_id uuid) returns void
language sql
as $$
  select set_config('request.jwt.claims', jsonb_build_object('sub', user_id, 'role', 'authenticated')::text, false),
         set_config('request.jwt.claim.sub', user_id::text, false);
$$;

create function pg_temp.client(nom text, entreprise text, email text, telephone text, parcours public.client_parcours, owner uuid, tags text[])
returns uuid
language sql
as $$
  select (private.create_client(nom, parcours, email, telephone, entreprise, tags, owner)).id;
$$;

create function pg_temp.advance(nom text, variadic path public.client_statut[]) returns void
language plpgsql
as $$
declare
  step public.client_statut;
begin
  foreach step in array path loop
    update public.clients c set statut = step where c.nom = advance.nom;
  end loop;
end;
$$;

do $$
declare
  password constant text := 'demonstration';
  mikl uuid;
  camille uuid;
  martin uuid;
begin
  perform private.invite_first_operator('mikl@atelier-mikl.example', 'MiKL');
  mikl := pg_temp.sign_up('mikl@atelier-mikl.example', password);

  perform private.invite_staff('camille@atelier-mikl.example', 'Camille Roux', 'assistante', false);
  camille := pg_temp.sign_up('camille@atelier-mikl.example', password);

  perform pg_temp.act_as(mikl);
  perform pg_temp.client('Martin Dupont', 'Boulangerie Dupont', 'martin@boulangerie-dupont.example', '06 12 34 56 78', 'lab', mikl, '{commerce,e-commerce}');
  perform pg_temp.client('Léa Bernard', 'Studio Pilates Rive Gauche', 'lea@pilates-rive-gauche.example', '06 98 76 54 32', 'lab', camille, '{bien-être,abonnement}');
  perform pg_temp.client('Karim Haddad', 'Haddad Plomberie', 'karim@haddad-plomberie.example', '07 11 22 33 44', 'lab', mikl, '{artisan}');
  perform pg_temp.client('Sophie Lemaître', 'Librairie L''Encre bleue', 'sophie@encre-bleue.example', '01 45 67 89 10', 'one', camille, '{commerce,abonnement}');
  perform pg_temp.client('Association Les Colibris du Vercors', 'Association loi 1901', 'contact@colibris-vercors.example', '04 76 00 11 22', 'lab', mikl, '{association}');
  perform pg_temp.client('Inès Moreau', 'Cabinet Moreau, ostéopathie', 'ines@cabinet-moreau.example', '06 55 44 33 22', 'lab', mikl, '{bien-être}');
  perform pg_temp.client('Thomas Nguyen', 'Nguyen Torréfaction', 'thomas@nguyen-torrefaction.example', '06 77 88 99 00', 'one', camille, '{commerce,maintenance}');
  perform pg_temp.client('Garage Petitjean', 'Garage Petitjean SARL', 'accueil@garage-petitjean.example', '03 83 12 13 14', 'one', mikl, '{}');

  perform pg_temp.advance('Martin Dupont', 'actif');
  perform pg_temp.advance('Léa Bernard', 'actif');
  perform pg_temp.advance('Karim Haddad', 'actif');
  perform pg_temp.advance('Sophie Lemaître', 'actif');
  perform pg_temp.advance('Association Les Colibris du Vercors', 'actif');
  perform pg_temp.advance('Thomas Nguyen', 'actif');
  perform pg_temp.advance('Garage Petitjean', 'actif');

  perform private.invite_client_member(id, 'martin@boulangerie-dupont.example', 'Martin Dupont') from public.clients where nom = 'Martin Dupont';
  martin := pg_temp.sign_up('martin@boulangerie-dupont.example', password);
  perform pg_temp.act_as(mikl);
  perform private.invite_client_member(id, 'lea@pilates-rive-gauche.example', 'Léa Bernard') from public.clients where nom = 'Léa Bernard';
  perform pg_temp.sign_up('lea@pilates-rive-gauche.example', password);
  perform pg_temp.act_as(mikl);
  perform private.invite_client_member(id, 'karim@haddad-plomberie.example', 'Karim Haddad') from public.clients where nom = 'Karim Haddad';
  perform pg_temp.sign_up('karim@haddad-plomberie.example', password);
  perform pg_temp.act_as(mikl);
  perform private.invite_client_member(id, 'sophie@encre-bleue.example', 'Sophie Lemaître') from public.clients where nom = 'Sophie Lemaître';
  perform pg_temp.sign_up('sophie@encre-bleue.example', password);
  perform pg_temp.act_as(mikl);
  perform private.invite_client_member(id, 'contact@colibris-vercors.example', 'Anne Colibri') from public.clients where nom like 'Association%';

  perform set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);
end;
$$;

-- The demo's mails would go to addresses that do not exist.
update public.outbox set state = 'envoye', sent_at = now(), payload = payload - 'variables'
where state = 'en_attente' and payload ->> 'to' <> 'contact@colibris-vercors.example';
