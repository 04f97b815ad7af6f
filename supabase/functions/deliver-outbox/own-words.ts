import { z } from "zod";
import type { SupabaseEnvironment } from "../_shared/environment.ts";
import { serviceClient } from "../_shared/service-client.ts";
import type { OwnWords } from "./mails/compose.ts";

const rowsSchema = z.array(
	z.object({ template: z.string(), locale: z.string(), subject: z.string(), body: z.string() }),
);

/** The agency's own words for its mails, read at once: a row each and few of them. Throws PostgREST's error. */
export async function readOwnWords(environment: SupabaseEnvironment): Promise<OwnWords> {
	const { data } = await serviceClient(environment)
		.from("mail_templates")
		.select("template, locale, subject, body")
		.throwOnError();
	const rows = rowsSchema.parse(data);
	return (mail, locale) => rows.find((row) => row.template === mail && row.locale === locale);
}
