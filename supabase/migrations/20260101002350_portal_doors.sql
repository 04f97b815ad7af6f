-- When a member's portal is closed although the client is not suspended: the agency works on it, or its terms changed.
-- `private.readable_client_ids()` and `private.writable_client_ids()` ask this, so every table and file obeys.

create function private.portal_is_open()
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return not exists (select from public.agency a where a.maintenance) and private.has_accepted_conditions();
end;
$$;
