-- Supabase runs the jobs with pg_cron and reaches edge functions with pg_net; where they are not available
-- (the embedded stack), the stack's own scheduler reads the same rows of `private.scheduled_jobs`.

do $$
declare
  job private.scheduled_jobs;
begin
  if not exists (select 1 from pg_available_extensions where name = 'pg_cron') then
    return;
  end if;
  create extension if not exists pg_cron;
  for job in select * from private.scheduled_jobs where command is not null loop
    perform cron.schedule(job.name, job.schedule, job.command);
  end loop;

  if not exists (select 1 from pg_available_extensions where name = 'pg_net') then
    return;
  end if;
  create extension if not exists pg_net;
  -- The address and key of the project are secrets of its vault; until they are set, nothing is called.
  execute $call$
    create function private.call_edge_function(function_name text)
    returns void
    language sql
    security definer
    set search_path = ''
    as $body$
      select net.http_post(
        url := u.decrypted_secret || '/functions/v1/' || function_name,
        headers := jsonb_build_object('content-type', 'application/json', 'apikey', k.decrypted_secret),
        body := '{}'::jsonb
      )
      from vault.decrypted_secrets u, vault.decrypted_secrets k
      where u.name = 'project_url' and k.name = 'secret_key';
    $body$
  $call$;
  for job in select * from private.scheduled_jobs where function_name is not null loop
    perform cron.schedule(job.name, job.schedule, format('select private.call_edge_function(%L)', job.function_name));
  end loop;
end;
$$;
