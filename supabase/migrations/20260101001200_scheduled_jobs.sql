-- Hosted Supabase runs the jobs with pg_cron and reaches edge functions with pg_net; where they are not
-- available (the embedded stack), the stack's own scheduler reads the same rows.

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
end;
$$;
